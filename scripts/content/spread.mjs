import { outcomesIn } from './rules-index.mjs';

/**
 * What each row speaks for, by condition. A row may name a condition, or an answer or a list of the source; an answer
 * stands for the conditions that it fits with, a list for those of all its answers. The rule, in steps of strength
 * (strong, moderate, weak, nothing):
 *
 * - a condition that the row names itself: as strong as the row says;
 * - of an answer: a condition that it is likely or usually, as strong as the row says; one that it resembles, considers or
 *   calls possible, one step less; any other, two steps less;
 * - of a list: one step less than of an answer, since a list has several answers;
 * - what the row speaks against, it does not speak for by an answer or a list;
 * - named more than once: the strongest counts; then nothing is above the row's cap.
 *
 * @typedef {1 | 2 | 3} Strength weak, moderate, strong
 */

/** @type {Record<string, Strength>} */
export const STRENGTHS = { weak: 1, moderate: 2, strong: 3 };

/** How much weaker a condition is than the answer that names it. */
const STEPS = { likely: 0, usually: 0, resembles: 1, consider: 1, possible: 1 };
const FAR = 2;

/**
 * @param {any} flow
 * @param {any} evidence as in evidence.json
 * @returns {{ rows: Record<string, { for: Record<string, Strength>, against?: Record<string, Strength> }>,
 *   answers: Record<string, Record<string, Strength>>, conditions: Record<string, object>, stages: any[] }}
 */
export function spread(flow, evidence) {
  return {
    rows: mapValues(evidence.rows, (row) => ({
      for: spreadRow(flow, row),
      ...(row.against && { against: mapValues(row.against, (strength) => STRENGTHS[strength]) }),
    })),
    answers: mapValues(flow.answers, (_, number) => ofAnswer(flow, number, STRENGTHS.strong)),
    conditions: mapValues(evidence.conditions, ({ redFlag, common }) => ({
      ...(redFlag && { redFlag }),
      ...(common && { common }),
    })),
    stages: evidence.stages,
  };
}

function spreadRow(flow, { for: named, inferred = {}, against = {}, cap }) {
  const parts = [...Object.entries(inferred), ...Object.entries(named)].map(([target, strength]) => {
    const spreadOut = spreadTarget(flow, target, STRENGTHS[strength]);
    return target.includes('=') ? without(spreadOut, Object.keys(against)) : spreadOut;
  });
  const most = STRENGTHS[cap?.to ?? 'strong'];
  return mapValues(strongest(parts), (strength) => Math.min(strength, most));
}

function spreadTarget(flow, target, strength) {
  const [kind, id] = target.split('=');
  if (kind === 'answer') return ofAnswer(flow, id, strength);
  if (kind === 'list' && id !== undefined) return ofList(flow, id, strength);
  return { [target]: strength };
}

function ofAnswer(flow, number, strength) {
  const weaker = mapValues(flow.answers[number].fits, (certainty) => strength - (STEPS[certainty] ?? FAR));
  return Object.fromEntries(Object.entries(weaker).filter(([, left]) => left > 0));
}

function ofList(flow, id, strength) {
  const { steps } = flow.lists.find((list) => list.id === id);
  return strongest(outcomesIn(steps).map((number) => ofAnswer(flow, number, strength - 1)));
}

/** Of each condition the strongest. */
function strongest(parts) {
  const best = {};
  for (const part of parts)
    for (const [condition, strength] of Object.entries(part))
      best[condition] = Math.max(best[condition] ?? 0, strength);
  return best;
}

function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
