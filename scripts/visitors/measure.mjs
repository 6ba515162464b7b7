import { rankConditions } from '../../dist/evidence/index.js';
import { walk } from './walk.mjs';

/** How high the condition stands that each visitor was written from. */

/** What the source says of how common a condition is, the most common first; of most it says nothing. */
const ORDER = ['common', undefined, 'uncommon', 'rare'];

/** How many conditions a visitor sees. */
const SHOWN = 5;

/** The conditions that everybody expects here have so many visitors each, and are counted by themselves too. */
const EACH = 3;

/**
 * What one visitor was shown: conditions, the highest first.
 * @typedef {{ visitor: import('./walk.mjs').Visitor, ranked: string[], urgency: string | null }} Shown
 */

/** @returns {Shown[]} */
export function shownTo(flow, evidence, visitors) {
  return visitors.map((visitor) => {
    const road = walk(flow, visitor);
    const { ranked } = rankConditions(flow, evidence, road);
    return { visitor, ranked: ranked.map(({ condition }) => condition), urgency: road.urgency };
  });
}

/**
 * For each group of visitors two rows: in the order of their answers, and everybody the five most common.
 *
 * @param {any} evidence
 * @param {Shown[]} shown
 * @param {string[]} unnamed conditions that no row names
 * @returns {(string | number)[][]} the group, the order, then how many: first, in the first three, shown, not shown
 */
export function measure(evidence, shown, unnamed) {
  const common = byCommonness(evidence);
  const of = (condition) => shown.filter(({ visitor }) => visitor.condition === condition).length;
  const isExpected = ({ visitor }) => of(visitor.condition) === EACH;
  const isNamed = ({ visitor }) => !unnamed.includes(visitor.condition);
  return [
    ['all', shown],
    ['those with three visitors each', shown.filter(isExpected)],
    ['the others', shown.filter((one) => !isExpected(one))],
    ['with a row in the source', shown.filter(isNamed)],
    ['without one', shown.filter((one) => !isNamed(one))],
  ].flatMap(([name, group]) => {
    const conditions = new Set(group.map(({ visitor }) => visitor.condition)).size;
    const head = [`${name}: ${conditions}`, group.length];
    return [
      [...head, 'the answers', ...count(group, ({ ranked }) => ranked)],
      [...head, 'how common', ...count(group, () => common)],
    ];
  });
}

/** The five that everybody would be shown by commonness alone, then in the order of the content. */
function byCommonness({ conditions }) {
  const place = (id) => ORDER.indexOf(conditions[id].common);
  const ids = Object.keys(conditions);
  return ids.sort((one, other) => place(one) - place(other)).slice(0, SHOWN);
}

function count(group, ranked) {
  const places = group.map((one) => ranked(one).indexOf(one.visitor.condition));
  const within = (most) => places.filter((place) => place >= 0 && place < most).length;
  return [within(1), within(3), within(SHOWN), group.length - within(SHOWN)];
}
