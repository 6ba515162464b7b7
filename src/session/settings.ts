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

/** The attributes as the host gave them. */
export interface GivenSettings {
  share?: string | null;
  headingLevel?: number | null;
  emergencyNumber?: string | null;
  gpNumber?: string | null;
  outOfHoursNumber?: string | null;
  midwifeNumber?: string | null;
}

const SHARES: readonly string[] = ['result', 'urgency', 'none'];
const PHONE = /^\+?[\d ().-]{2,20}$/;

/** Reads the host's settings; `wrong` gets a line for each one that is not usable. */
export function readSettings(given: GivenSettings, wrong: (message: string) => void): Settings {
  const {
    emergencyNumber: emergency,
    gpNumber: gp,
    midwifeNumber: midwife,
    share = null,
    headingLevel: level = null,
  } = given;
  const numbers: Settings['numbers'] = { emergency: '112' };
  for (const [name, value] of Object.entries({ emergency, gp, 'out-of-hours': given.outOfHoursNumber, midwife })) {
    if (!value) continue;
    if (PHONE.test(value)) Object.assign(numbers, { [name]: value });
    else wrong(`${name}-number="${value}"`);
  }
  const levelFits = level === null || (Number.isInteger(level) && level >= 1 && level <= 6);
  if (!levelFits) wrong(`heading-level="${level}"`);
  const shareFits = share === null || SHARES.includes(share);
  if (!shareFits) wrong(`share="${share}"`);
  return {
    // a share that can't be read must not tell more than the host meant
    share: shareFits ? ((share ?? 'result') as Share) : 'none',
    level: (levelFits && level) || 2,
    numbers,
  };
}
