import { spread, STRENGTHS } from '../../content/spread.mjs';
import { rank } from '../../../dist/engine/index.js';
import { placeChanges } from './rules.mjs';

/**
 * What changed in the rules of the interview, row by row: nobody could go through all courses behind its door.
 *
 * @typedef {{ row: string, condition: string, before: Effect, after: Effect }} EffectChange
 * @typedef {{ side: 'for' | 'against', strength: string }[]} Effect what a row says of a condition; mostly one thing, or nothing
 * @typedef {{ row: string, before: string | null, after: string | null }} UrgencyChange
 * @typedef {{ flow: any, list: any, evidence: any }} Interview
 */

const FILES = ['content/flow.json', 'content/evidence.json'];

/**
 * @param {import('../read.mjs').Files} files
 * @returns {Interview | undefined} nothing at a revision that had no interview yet
 */
export function interviewIn(files) {
  const [flow, evidence] = FILES.map((file) => files.get(file));
  const list = flow?.lists.find(({ part }) => part === 'interview');
  return list === undefined || evidence === undefined ? undefined : { flow, list, evidence };
}

/**
 * @param {Interview} before
 * @param {Interview} after
 * @returns {{ rules: ReturnType<typeof placeChanges>, effects: EffectChange[], urgencies: UrgencyChange[] }} `rules`: each
 *   place of the files; `effects`: what that does to what a row or an answer of the lists speaks for
 */
export function interviewChanges(before, after) {
  return {
    rules: placeChanges(...[before, after].map(rulesOf)),
    effects: effectChanges(...[before, after].map(effectsOf)),
    urgencies: urgencyChanges(...[before, after].map(urgenciesOf)),
  };
}

/** The order of the conditions decides between two that are equal, so each stands there with its id. */
const rulesOf = ({ list, evidence: { rows, conditions, stages } }) => ({
  interview: { next: list.next, steps: list.steps },
  evidence: { rows, conditions: Object.entries(conditions).map(([id, rule]) => ({ id, ...rule })), stages },
});

/** @returns {Map<string, Effect>} by row and condition */
function effectsOf({ flow, evidence }) {
  const { rows, answers } = spread(flow, evidence);
  const ofAnswers = Object.entries(answers).map(([number, own]) => [`answer=${number}`, { for: own }]);
  const effects = new Map();
  for (const [row, sides] of [...Object.entries(rows), ...ofAnswers])
    for (const side of ['for', 'against'])
      for (const [condition, strength] of Object.entries(sides[side] ?? {})) {
        const key = `${row} ${condition}`;
        effects.set(key, [...(effects.get(key) ?? []), { side, strength: nameOf(strength) }]);
      }
  return effects;
}

const nameOf = (strength) => Object.keys(STRENGTHS).find((name) => STRENGTHS[name] === strength);

const effectChanges = (before, after) =>
  changed(before, after, []).map(({ key, ...sides }) => {
    const [row, condition] = key.split(' ');
    return { row, condition, ...sides };
  });

const urgenciesOf = ({ list }) =>
  new Map(list.steps.flatMap(({ options }) => options.map(({ id, urgency = null }) => [id, urgency])));

/** What may harm comes first. */
const urgencyChanges = (before, after) =>
  changed(before, after, null)
    .map(({ key, ...sides }) => ({ row: key, ...sides }))
    .sort((a, b) => fallOf(b) - fallOf(a));

export const fallOf = ({ before, after }) => rank(after) - rank(before);

function changed(before, after, nothing) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? nothing, after: after.get(key) ?? nothing }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
