/** The pages of the interview, written out by hand, and the way to them. */
import { words } from '../../src/content/nl.js';
import { Flow, script, type Hand } from './flow.js';

/** Each page, in order, with its rows in order. */
export const ROWS: Readonly<Record<string, readonly number[]>> = {
  ...{ 'waar-last': [1, 5, 2, 3, 4], 'sinds-wanneer': [1, 2, 3, 4, 5, 6, 7, 8], 'waar-pijn': [1, 2, 3, 4, 5, 6, 7] },
  ...{ uitstraling: [1, 2, 3, 4, 5, 6], doof: [5, 4, 2, 1, 3], hoesten: [1, 2, 3], zitten: [1], halfgebukt: [1] },
  ...{ staan: [1, 2], opstaan: [1], slenteren: [1], lopen: [1, 2, 3], bukken: [1], liggen: [1, 2, 3], fietsen: [1, 2] },
  ...{ familie: [1, 2], aanvullend: [1, 2, 3, 4], fotos: [1, 2, 3, 4], loopgang: [4, 1, 2, 3], stand: [1, 2] },
  ...{ bewegen: [1, 2, 3, 4, 5, 6], 'test-zitten': [1, 2], 'test-liggen': [1] },
};
export const INTERVIEW: readonly string[] = Object.keys(ROWS);
export const rowsOf = (page: string): string[] => ROWS[page]!.map((row) => `${page}.${row}`);

/** What is asked after a page, when everything is asked. */
export const after = (page: string): string => `interview.${INTERVIEW[INTERVIEW.indexOf(page) + 1]!}`;

/** A questionnaire that stands on a step: by script on the way there, saying this, and with another hand from there. */
export async function openAt(target: string, said: readonly string[] = [], hand: Hand = script): Promise<Flow> {
  const flow = await Flow.open({}, script);
  await flow.goTo(target, ...said);
  flow.hand = hand;
  return flow;
}

/** A red flag, one condition that fits well, three that fit in part; all else is skipped. */
export const MANY: readonly string[] = [
  'interview.waar-pijn waar-pijn.3 + waar-pijn.5',
  'interview.hoesten hoesten.2',
  'interview.aanvullend aanvullend.4',
  'interview.zitten zitten.1',
  'interview.bewegen bewegen.2',
];
export const RANKED: readonly string[] = [
  ...['caudasyndroom', 'chronische-discopathie', 'duraprikkeling', 'ligamentaire-klachten', 'hernia'],
];
export const nameOf = (condition: string): string => words.conditions[condition]!.name;
