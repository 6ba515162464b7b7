import { rank } from '../../../dist/engine/index.js';
import { enumerateCourses } from '../courses/enumerate.mjs';

/**
 * What a change of the rules does to those who go through them.
 *
 * @typedef {import('../courses/enumerate.mjs').Ending} Ending
 * @typedef {Ending & { how: 'lower' | 'elsewhere' | 'higher' }} CourseChange
 */

/** What may harm comes first. */
const order = ['lower', 'elsewhere', 'higher'];

/**
 * @param {any} before
 * @param {any} after
 * @returns {{ changes: CourseChange[], gone: string[], added: string[], states: number, complete: boolean }} `gone` and
 *   `added`: the answers, together on one page, that no course ends at any more, or that none ended at before
 */
export function courseChanges(before, after) {
  const { endings, states, complete } = enumerateCourses(before, after);
  const changes = endings.filter((one) => !same(one)).map((one) => ({ ...one, how: howOf(one) }));
  changes.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how)); // stable: the simplest courses stay first
  const [old, now] = ['old', 'new'].map((side) => new Set(endings.map((one) => one[side].outcomes.join())));
  const missing = (from, other) => [...from].filter((outcomes) => outcomes !== '' && !other.has(outcomes));
  return { changes, gone: missing(old, now), added: missing(now, old), states, complete };
}

const same = (one) => JSON.stringify(one.old) === JSON.stringify(one.new);

function howOf({ old, new: now }) {
  const fall = rank(now.urgency) - rank(old.urgency);
  if (fall > 0) return 'lower';
  return String(old.outcomes) === String(now.outcomes) ? 'higher' : 'elsewhere';
}
