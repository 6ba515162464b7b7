import type { CallNumber } from '../content/index.js';

/** How much of a result the host is told. */
export type Share = 'result' | 'urgency' | 'none';

/** The host's settings, checked: what was wrong has its default. */
export interface Settings {
  readonly share: Share;
  /** Level of the first heading, 1 to 6. */
  readonly level: number;
  readonly numbers: Readonly<Partial<Record<CallNumber, string>> & { emergency: string }>;
}

const NUMBERS = ['emergency', 'gp', 'outOfHours', 'midwife'] as const satisfies CallNumber[];

/** The attributes as the host gave them. */
export type GivenSettings = {
  share?: string | null;
  headingLevel?: number | null;
} & Partial<Record<`${CallNumber}Number`, string | null>>;

const SHARES: readonly string[] = ['result', 'urgency', 'none'];
const PHONE = /^\+?[\d ().-]{2,20}$/;

/** Reads the host's settings; `wrong` gets a line for each one that is not usable. */
export function readSettings(given: GivenSettings, wrong: (message: string) => void): Settings {
  const numbers: Record<string, string> & { emergency: string } = { emergency: '112' };
  for (const name of NUMBERS) {
    const number = given[`${name}Number`];
    if (number && PHONE.test(number)) numbers[name] = number;
    else if (number) wrong(`${name}Number="${number}"`);
  }
  const { share = null, headingLevel = null } = given;
  const level = headingLevel && +headingLevel; // a framework may set the text of its template
  const levelFits = level === null || (Number.isInteger(level) && level >= 1 && level <= 6);
  if (!levelFits) wrong(`headingLevel="${level}"`);
  const shareFits = share === null || SHARES.includes(share);
  if (!shareFits) wrong(`share="${share}"`);
  return {
    // a share that can't be read must not tell more than the host meant
    share: shareFits ? ((share ?? 'result') as Share) : 'none',
    level: (levelFits && level) || 2,
    numbers,
  };
}
