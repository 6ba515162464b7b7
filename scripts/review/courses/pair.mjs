import { isPending } from './ahead.mjs';
import { answer, begin, decide, futureOf, isOver, isPage } from './side.mjs';
import { sameWord, wordsAt } from './words.mjs';

/**
 * One visitor on the old rules and the new ones at once: who says the same to the same question, and recognises the
 * same answers, wherever they come.
 *
 * @typedef {import('./side.mjs').Side} Side
 * @typedef {{ sides: [Side, Side], recognised: number[], rejected: number[] }} Pair
 */

/** @returns {Pair} */
export const beginPair = (rules) => settle({ sides: rules.map(begin), recognised: [], rejected: [] });

export const isDone = ({ sides }) => sides.every(isOver);

/** @returns {string} pairs with the same key have the same future */
export function keyOf({ sides, recognised, rejected }) {
  const futures = sides.map(futureOf);
  const matters = (number) => futures.some(({ outcomes }) => outcomes.has(number));
  return [...futures.map(({ key }) => key), recognised.filter(matters), rejected.filter(matters)].join('|');
}

/**
 * Whose turn it is, so that neither side runs far ahead: first a question that the other does not wait for; then a page,
 * unless the other is on its way to the same one; then any question.
 * @returns {Side}
 */
function turn({ sides }) {
  const open = sides.toReversed().filter((side) => !isOver(side));
  const otherOf = (side) => sides.find((other) => other !== side);
  const asking = open.filter((side) => !isPage(side));
  const alone = asking.find((side) => !waitsFor(otherOf(side), side.open.step.id));
  return (
    alone ?? open.find((side) => isPage(side) && !isOnItsWay(otherOf(side), side.open.step.id)) ?? asking[0] ?? open[0]
  );
}

const waitsFor = ({ rules, road, open, answers }, id) =>
  open.step.id === id || (rules.ahead(road.entries).steps.has(id) && !Object.hasOwn(answers, id));

/** A question comes before the page that an earlier yes leads to. */
function isOnItsWay(side, page) {
  const { open, road } = side;
  const from = page.slice('answer-'.length);
  return !isOver(side) && !isPage(side) && (open.list === from || isPending(road.entries, open.list, from));
}

/**
 * @param {Pair} pair one that is not done
 * @returns {{ step: string, word: string | string[], outcomes?: readonly number[], pair: Pair }[]} what can be said, and
 *   where it leads
 */
export function onward(pair) {
  const first = turn(pair);
  if (isPage(first)) return ['recognise', 'reject'].map((word) => decideOn(pair, first.open.step, word));
  const step = first.open.step.id;
  const rules = pair.sides.map((side) => side.rules);
  return wordsAt(first.open, rules).map((word) => {
    const sides = pair.sides.map((side) => say(side, step, side === first ? word : sameWord(side.rules, step, word)));
    return { step, word, pair: settle({ ...pair, sides }) };
  });
}

function say(side, step, value) {
  const said = side.road.entries.some((entry) => entry.step.id === step && entry.value !== undefined);
  return said || value === undefined ? side : answer(side, step, value);
}

/** One word for a page, and for that of the other rules when it is the same one. */
function decideOn(pair, shown, word) {
  const pages = pair.sides.filter((side) => isPage(side) && side.open.step.id === shown.id);
  const key = word === 'recognise' ? 'recognised' : 'rejected';
  const numbers = pages.flatMap((side) => side.open.step.outcomes);
  const next = { ...pair, [key]: [...new Set([...pair[key], ...numbers])].sort((a, b) => a - b) };
  return { step: shown.id, word, outcomes: shown.outcomes, pair: settle(next) };
}

/** Whatever was decided before is not asked again. */
function settle({ sides, recognised, rejected }) {
  const settled = sides.map((side) => {
    for (;;) {
      const decision = isPage(side) ? decisionOn(side.open.step.outcomes, recognised, rejected) : undefined;
      if (decision === undefined) return side;
      side = decide(side, decision);
    }
  });
  return { sides: settled, recognised, rejected };
}

function decisionOn(outcomes, recognised, rejected) {
  if (outcomes.some((number) => recognised.includes(number))) return 'recognised';
  return outcomes.every((number) => rejected.includes(number)) ? 'rejected' : undefined;
}
