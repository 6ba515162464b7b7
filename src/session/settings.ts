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
  share: string | null;
  headingLevel: number | null;
  numbers: Partial<Record<CallNumber, string | null>>;
}

const SHARES: readonly string[] = ['result', 'urgency', 'none'];
const PHONE = /^\+?[\d ().-]{2,20}$/;

/** Reads the host's settings; `wrong` gets a line for each one that is not usable. */
export function readSettings(given: GivenSettings, wrong: (message: string) => void): Settings {
  const numbers: Settings['numbers'] = { emergency: '112' };
  for (const [name, value] of Object.entries(given.numbers)) {
    if (!value) continue;
    if (PHONE.test(value)) Object.assign(numbers, { [name]: value.trim() });
    else wrong(`${name}-number="${value}" is no telephone number`);
  }
  // A level or a share that can't be read falls back to the one that can do no harm.
  const level = given.headingLevel ?? 2;
  const levelFits = Number.isInteger(level) && level >= 1 && level <= 6;
  if (!levelFits) wrong(`heading-level="${level}" is not 1 to 6`);
  const share = given.share ?? 'result';
  const shareFits = SHARES.includes(share);
  if (!shareFits) wrong(`share="${share}" is not ${SHARES.join(', ')}; nothing is shared`);
  return { share: shareFits ? (share as Share) : 'none', level: levelFits ? level : 2, numbers };
}
