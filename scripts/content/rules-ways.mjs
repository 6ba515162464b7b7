import { ruleProblem } from './rules-index.mjs';

/**
 * The ways between lists: can everything be reached, does every list lead on, and does nobody walk in a circle?
 *
 * @typedef {import('./rules-index.mjs').Rules} Rules
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {{ to: string, path: Path, place: string }} Way
 */

/**
 * @param {Rules} rules
 * @returns {Problem[]}
 */
export function checkWays(rules) {
  const ways = new Map(rules.flow.lists.map((list, at) => [list.id, waysOut(list, at)]));
  return [...deadEnds(rules), ...unreachableLists(rules, ways), ...unreachableSteps(rules), ...loops(rules, ways)];
}

/** A step that is always left for another list: each of its options names one. */
function alwaysLeaves(step) {
  return step.options !== undefined && step.options.every(({ next }) => next !== undefined);
}

/** @returns {Way[]} */
function waysOut(list, at) {
  const end = list.steps.findIndex(alwaysLeaves);
  const reached = end < 0 ? list.steps : list.steps.slice(0, end + 1);
  const byOption = reached.flatMap(({ id: step, options = [] }, position) =>
    options.map(({ id, next }, option) => ({
      to: next,
      path: ['lists', at, 'steps', position, 'options', option, 'next'],
      place: `step ${step}: option ${id}: next`,
    })),
  );
  const byEnd = end < 0 ? [{ to: list.next, path: ['lists', at, 'next'], place: `list ${list.id}: next` }] : [];
  return [...byOption, ...byEnd].filter(({ to }) => to !== undefined);
}

/** @param {Rules} rules */
function deadEnds(rules) {
  return rules.flow.lists.flatMap(({ id, next }, at) =>
    next === undefined
      ? [
          ruleProblem(
            rules,
            ['lists', at, 'id'],
            `list ${id}`,
            `dead end: expected 'next' with a list or 'interview', found nothing`,
          ),
        ]
      : [],
  );
}

/**
 * @param {Rules} rules
 * @param {Map<string, Way[]>} ways
 */
function unreachableLists(rules, ways) {
  const first = rules.flow.lists[0].id;
  const reached = new Set([first]);
  // A set may grow while it is walked: each list that is added gets its turn.
  for (const id of reached) for (const { to } of ways.get(id) ?? []) reached.add(to);
  return rules.flow.lists.flatMap(({ id }, at) =>
    reached.has(id)
      ? []
      : [ruleProblem(rules, ['lists', at, 'id'], `list ${id}`, `cannot be reached from list ${first}`)],
  );
}

/** @param {Rules} rules */
function unreachableSteps(rules) {
  return rules.steps.flatMap(({ step, list, position, path }) => {
    const leaves = list.steps.slice(0, position).find(alwaysLeaves);
    return leaves === undefined
      ? []
      : [
          ruleProblem(
            rules,
            [...path, 'id'],
            `step ${step.id}`,
            `cannot be reached: every option of step ${leaves.id} leads to another list`,
          ),
        ];
  });
}

/**
 * @param {Rules} rules
 * @param {Map<string, Way[]>} ways
 */
function loops(rules, ways) {
  /** @type {Problem[]} */
  const problems = [];
  const done = new Set();
  const walk = (id, road) => {
    if (done.has(id)) return;
    for (const { to, path, place } of ways.get(id) ?? []) {
      if (road.includes(to)) {
        const circle = [...road.slice(road.indexOf(to)), to].join(', ');
        problems.push(
          ruleProblem(rules, path, place, `expected a list that does not lead back here, found a loop: ${circle}`),
        );
      } else walk(to, [...road, to]);
    }
    done.add(id);
  };
  for (const { id } of rules.flow.lists) walk(id, [id]);
  return problems;
}
