/** The urgency tables of the protocol, written out by hand, for the tests that go over many courses. */
import type { RoadEntry, Urgency } from '../../src/engine/index.js';

/** The urgency of each answer. */
export const ANSWER_URGENCY: Readonly<Record<number, Urgency>> = {
  1: 'days',
  2: 'days',
  3: 'days',
  4: 'today',
  5: 'routine',
  6: 'days',
  7: 'today',
  8: 'routine',
  9: 'days',
  10: 'days',
  11: 'routine',
  12: 'routine',
  13: 'days',
  14: 'routine',
  15: 'days',
  16: 'self-care',
  17: 'routine',
  18: 'routine',
  19: 'days',
  20: 'self-care',
  21: 'routine',
  22: 'self-care',
  23: 'days',
  24: 'days',
  25: 'routine',
  26: 'routine',
  27: 'days',
  28: 'routine',
  29: 'self-care',
  30: 'self-care',
  31: 'routine',
};

/** The urgency of what was said, apart from the signs. */
const SAID_URGENCY: Readonly<Record<string, Urgency>> = {
  'safety-112 unsure': 'now',
  'safety-now unsure': 'now',
  'safety-today unsure': 'today',
  '1.1 yes': 'days',
  '1.1 unsure': 'days',
  '1.2 yes': 'days',
  '1.2 unsure': 'days',
  '1.3 yes': 'days',
  '1.3 unsure': 'days',
  '1.4 yes': 'today',
  '1.4 unsure': 'today',
  '1.5 yes': 'routine',
  '1.6 yes': 'days',
  '1.6 unsure': 'days',
  '3.3 unsure': 'days',
  // the interview: weakness and numbness as in the safety check, new is now and long the same is today
  'interview.waar-last waar-last.5': 'now',
  'interview.waar-last waar-last.2': 'today',
  'interview.uitstraling uitstraling.6': 'now',
  'interview.doof doof.5': 'now',
  'interview.doof doof.4': 'now',
  'interview.doof doof.2': 'today',
  'interview.doof doof.3': 'days',
  'interview.staan staan.2': 'days',
  'interview.lopen lopen.1': 'today',
  'interview.lopen lopen.2': 'days',
  'interview.liggen liggen.2': 'days',
  'interview.aanvullend aanvullend.4': 'now',
  'interview.fotos fotos.1': 'days',
  'interview.loopgang loopgang.4': 'now',
  'interview.loopgang loopgang.1': 'today',
  'interview.bewegen bewegen.3': 'days',
};

const SIGN_URGENCY: Readonly<Record<string, Urgency>> = {
  'safety-112': 'emergency',
  'safety-now': 'now',
  'safety-today': 'today',
};

/** The highest first. */
export const HIGHEST_FIRST: readonly Urgency[] = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'];

/** 0 for the most urgent; without an urgency the last. */
export const rankOf = (urgency: Urgency | null): number => (urgency === null ? 6 : HIGHEST_FIRST.indexOf(urgency));

/** The urgency that the tables give to what is on a road. */
export function urgencyByTheTables(entries: readonly RoadEntry[]): Urgency | null {
  const said = new Set<string>();
  const found: Urgency[] = [];
  const answers = new Set<number>();
  for (const { step, value } of entries) {
    if (step.kind === 'answer') step.outcomes.forEach((n) => answers.add(n));
    for (const one of value === undefined ? [] : [value].flat()) {
      said.add(`${step.id} ${one}`);
      const own = SAID_URGENCY[`${step.id} ${one}`] ?? (one.startsWith('safety-') ? SIGN_URGENCY[step.id] : undefined);
      if (own) found.push(own);
    }
  }
  found.push(...[...answers].map((n) => ANSWER_URGENCY[n]!));

  const yes = (...questions: string[]) => questions.filter((id) => said.has(`${id} yes`)).length;
  const cancer = said.has('safety-today safety-today.1');
  const nerves = said.has('safety-today safety-today.3') || answers.has(7);
  const fragile = answers.has(19) || answers.has(27) || answers.has(28);
  if (yes('1.1', '1.2', '1.3', '1.6') >= 2) found.push('today');
  if (fragile && yes('1.2', '1.3') > 0) found.push('today');
  if (answers.has(24) && yes('1.4')) found.push('now');
  if (cancer && nerves) found.push('now');

  return found.reduce<Urgency | null>((sum, one) => (rankOf(one) < rankOf(sum) ? one : sum), null);
}
