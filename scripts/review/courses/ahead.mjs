/**
 * What can still come on a course: by that, two courses that differ only in what no longer matters count as one.
 *
 * @typedef {import('../../../src/engine/rules.js').Flow} Flow
 * @typedef {{ steps: Set<string>, outcomes: Set<number> }} Ahead
 */

/** The answers that a step can lead to. */
export function outcomesOf(flow, step) {
  const pool = step.nearest === undefined ? [step] : flow.lists.find(({ id }) => id === step.nearest).steps;
  return pool.flatMap(({ outcomes = [], options = [] }) => [
    ...outcomes,
    ...options.flatMap((option) => option.outcomes ?? []),
  ]);
}

/** The lists that can come after a list: by its own `next`, or by that of an option. */
const follow = ({ next, steps }) => [
  next,
  ...steps.flatMap(({ options = [] }) => options.flatMap((option) => option.next ?? [])),
];

/** @returns {any[]} the lists that can come after this one, in any way */
function listsAfter(flow, list) {
  const found = new Set();
  const todo = follow(list);
  for (const id of todo) {
    const next = flow.lists.find((one) => one.id === id);
    if (next === undefined || found.has(next)) continue;
    found.add(next);
    todo.push(...follow(next));
  }
  return [...found];
}

/** Whether some list leads back to itself: then a course through it would never end. */
export const goesRound = (flow) => flow.lists.some((list) => listsAfter(flow, list).includes(list));

/**
 * @param {Flow} flow
 * @returns {(entries: readonly any[]) => Ahead} what lies ahead of a road; rather too much than too little
 */
export function aheadOf(flow) {
  const after = new Map(flow.lists.map((list) => [list.id, listsAfter(flow, list).flatMap(({ steps }) => steps)]));
  return (entries) => {
    const { list } = entries.at(-1);
    const steps = after.get(list) ?? (entries.length > 1 ? [] : flow.lists.flatMap((one) => one.steps));
    const here = flow.lists.find(({ id }) => id === list)?.steps ?? [];
    const open = [...here, ...steps].filter(({ id }) => !isBehind(entries, id));
    const counting = [...open, ...here.filter(({ id }) => isPending(entries, list, id))];
    return {
      steps: new Set(open.map(({ id }) => id)),
      outcomes: new Set(counting.flatMap((step) => outcomesOf(flow, step))),
    };
  };
}

const isBehind = (entries, id) => entries.some(({ step, value }) => step.id === id && value !== undefined);

/** Said something to that leads on, and what it leads to is not over yet. */
export function isPending(entries, list, id) {
  const over = entries.findLastIndex((entry) => entry.list === list && entry.decision !== undefined);
  return entries.slice(over + 1).some(({ step, value }) => step.id === id && leadsOn(value));
}

export const leadsOn = (value) => value !== undefined && value !== 'no' && value !== 'unsure';
