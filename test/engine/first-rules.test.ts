/** The rules of the first script say of the safety check what all rules say, up to the first question behind it. */
import { expect } from '@open-wc/testing';
import { firstRules } from '../../src/content/index.js';
import { rules } from '../../src/content/rules.js';
import { road, start, transition, type Flow, type Snapshot, type Value } from '../../src/engine/index.js';

const pages = rules.lists[0]!.steps;

/** Every single tick, every pair of ticks, none and unsure. */
function valuesOf(signs: readonly string[]): Value[] {
  const pairs = signs.flatMap((one, at) => signs.slice(at + 1).map((other) => [one, other]));
  return [...signs.map((one) => [one]), ...pairs, ['none'], ['unsure']];
}

/** All ways through the safety check, page by page. */
const courses = pages.reduce<Value[][]>(
  (ways, page) => ways.flatMap((way) => valuesOf('signs' in page ? page.signs : []).map((value) => [...way, value])),
  [[]],
);

const walk = (flow: Flow, values: readonly Value[]): Snapshot =>
  values.reduce<Snapshot>(
    (snapshot, value, at) => transition(flow, snapshot, { type: 'answer', step: pages[at]!.id, value }),
    transition(flow, start(flow), { type: 'begin' }),
  );

it('each course through the safety check ends at the same step, with the same urgency and the same road', () => {
  expect(courses.length).to.be.greaterThan(1000);
  for (const values of courses) {
    const [few, all] = [walk(firstRules, values), walk(rules, values)];
    expect(few).to.deep.equal(all);
    expect(few.step.id).to.equal('1.1');
    expect(road(firstRules, few)).to.deep.equal(road(rules, all));
  }
});
