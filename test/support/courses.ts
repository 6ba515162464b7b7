/** Arbitrary courses for the property tests: what visitors do, and what nobody should do. */
import fc from 'fast-check';
import { flow } from '../../src/content/flow.js';
import { start, type FlowEvent, type MultipleRule, type Snapshot } from '../../src/engine/index.js';
import { change, roadOf, say } from './protocol.js';

/** Ticks for a safety page: every class, and combinations. */
const ticks = (page: string, signs: readonly string[]): string[] => [
  'none',
  'none',
  'none',
  'unsure',
  ...signs,
  `${page}.1 + ${page}.3`,
  `${page}.3 + ${page}.2`,
];

/** Rows for a page of the interview: each alone, none, skip, and two together where they may stand together. */
function rows(page: string, options: readonly string[]): string[] {
  const rule = flow.lists.flatMap(({ steps }) => steps).find(({ id }) => id === page) as MultipleRule;
  const together = rule.options.filter(({ id, alone }) => !alone && options.includes(id)).map(({ id }) => id);
  return [
    'skip',
    ...(rule.none ? ['none'] : []),
    ...options,
    ...(together[1] ? [together.slice(0, 2).join(' + ')] : []),
  ];
}

/** Words that lead on from a step, in the words of the protocol. */
export function wordsAt({ step }: Pick<Snapshot, 'step'>): string[] {
  switch (step.kind) {
    case 'intro':
      return ['begin'];
    case 'checklist':
      return ticks(step.id, step.options);
    case 'question':
      return ['no', 'yes', 'unsure'];
    case 'choice':
    case 'zone':
      return [...step.options];
    case 'answer':
      return ['reject', 'reject', 'reject', 'recognise'];
    case 'interview':
      return ['begin'];
    case 'multiple':
      return rows(step.id, step.options);
    default:
      return [];
  }
}

/** How often a property is tried. On a slow machine it is tried less often, and a failure is shrunk no longer than this. */
export const RUNS = { numRuns: 100, interruptAfterTimeLimit: 8000 };

const pick = <T>(from: readonly T[], seed: number): T => from[seed % from.length]!;

/** Every step that can be answered. */
export const QUESTIONS: readonly string[] = [
  ...['safety-112', 'safety-now', 'safety-today'],
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2'],
  ...['3.1', '3.2', '3.3', '3.4', '3.5', 'nearest-3'],
  ...['4.1', '4.2', '4.3', '4.4', 'nearest-4'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', 'nearest-5'],
  ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9', '6.10', '7'],
];

/** Goes on as far as the seeds reach, never back. */
export const forward = (seeds: readonly number[], from = start(flow)): Snapshot =>
  seeds.reduce((at, seed) => (wordsAt(at).length ? say(at, pick(wordsAt(at), seed)) : at), from);

/** A snapshot somewhere on a course that only goes on. */
export const onward = (): fc.Arbitrary<Snapshot> =>
  fc.array(fc.nat(999), { minLength: 4, maxLength: 45, size: 'max' }).map((seeds) => forward(seeds));

/** One thing a visitor does: goes on, back, asks for more, changes an earlier answer, starts again. */
const deed = fc.record({ what: fc.nat(19), seed: fc.nat(999), value: fc.nat(999) });

function act(at: Snapshot, { what, seed, value }: { what: number; seed: number; value: number }): Snapshot {
  const { kind } = at.step;
  if (what === 0 && kind !== 'intro') return say(at, 'back');
  const inInterview = roadOf(at).entries.some(({ step }) => step.kind === 'interview');
  if (what === 1 && (kind === 'answer' || (kind === 'end' && !inInterview))) return say(at, 'more');
  if (what === 2 && seed < 100) return say(at, 'restart');
  if (what <= 4) return changeSome(at, seed, value);
  const words = wordsAt(at);
  return words.length ? say(at, pick(words, seed)) : say(at, 'back');
}

/** Changes an earlier answer to any of its words. */
function changeSome(at: Snapshot, seed: number, value: number): Snapshot {
  const { entries } = roadOf(at);
  const here = entries.findIndex(({ step }) => step.id === at.step.id);
  const behind = entries.slice(0, here).filter(({ step }) => QUESTIONS.includes(step.id));
  if (!behind.length) return at;
  const there = pick(behind, seed);
  return change(at, there.step.id, pick(wordsAt(there), value));
}

/** A snapshot after a course with detours: back, more, changes, restarts. */
export const courses = (): fc.Arbitrary<Snapshot> =>
  fc.array(deed, { minLength: 10, maxLength: 70, size: 'max' }).map((deeds) => deeds.reduce(act, start(flow)));

/** Any event that somebody could send, most of them wrong: ids and values of the protocol at the wrong place, and garbage. */
export const anyEvent = (): fc.Arbitrary<FlowEvent> => {
  const step = fc.constantFrom(...QUESTIONS, 'intro', 'end', 'interview', 'answer-1', 'answer-4.1', '9.9', '__proto__');
  const signs = fc.constantFrom('safety-112.1', 'safety-now.1', 'safety-now.9', 'safety-today.1', 'none', 'unsure');
  const value = fc.oneof(
    fc.constantFrom('yes', 'no', 'unsure', 'none', '2.1', '2.4', '2.5', '3.3', '4.4', '5.1', '7.1', '7.4', 'toString'),
    fc.array(signs, { maxLength: 3 }),
    fc.anything(),
  );
  const type = fc.constantFrom('begin', 'recognise', 'reject', 'more', 'back', 'restart', 'answer', 'toString', '');
  return fc.oneof(
    { arbitrary: fc.record({ type: fc.constant('answer'), step, value }), weight: 4 },
    { arbitrary: fc.record({ type }), weight: 3 },
    { arbitrary: fc.record({ type: fc.anything(), step: fc.anything(), value: fc.anything() }), weight: 1 },
    { arbitrary: fc.anything(), weight: 1 },
  ) as fc.Arbitrary<FlowEvent>;
};
