/** The engine of the first script does with the safety check what the whole engine does, and refuses what lies behind it. */
import { expect } from '@open-wc/testing';
import { firstRules } from '../../src/content/index.js';
import { rules } from '../../src/content/rules.js';
import type { ChecklistRule, FlowEvent, Snapshot, Value } from '../../src/engine/index.js';
import { Engine } from '../../src/engine/unchecked.js';
import { engine as whole } from '../../src/engine/whole.js';
import { codeOf } from '../support/errors.js';

const first = new Engine();
const pages = rules.lists[0]!.steps as ChecklistRule[];

/** Every single tick, every pair of ticks, none and unsure. */
function valuesOf({ signs }: ChecklistRule): Value[] {
  const pairs = signs.flatMap((one, at) => signs.slice(at + 1).map((other) => [one, other]));
  return [...signs.map((one) => [one]), ...pairs, ['none'], ['unsure']];
}

/** Sends an event through both, each with its own rules; they agree on what follows. */
function both(snapshot: Snapshot, event: FlowEvent): Snapshot {
  const next = first.advance(firstRules, snapshot, event);
  expect(next).to.deep.equal(whole.advance(rules, snapshot, event));
  expect(first.road(firstRules, next)).to.deep.equal(whole.road(rules, next));
  return next;
}

const begun = () => both(first.start(firstRules), { type: 'begin' });
const answered = (values: readonly Value[]) =>
  values.reduce<Snapshot>((at, value) => both(at, { type: 'answer', step: at.step.id, value }), begun());

describe('The engine of the first script', () => {
  it('starts where the whole one starts', () => {
    expect(first.start(firstRules)).to.deep.equal(whole.start(rules));
  });
  it('goes through the safety check as the whole one, with each tick and each pair of ticks', () => {
    const ends = (at: Snapshot, [page, ...rest]: ChecklistRule[]): Snapshot[] =>
      page ? valuesOf(page).flatMap((value) => ends(both(at, { type: 'answer', step: page.id, value }), rest)) : [at];
    const all = ends(begun(), pages);
    expect(all.length).to.be.greaterThan(1000);
    expect(all.every(({ step }) => step.id === '1.1')).to.equal(true);
  });
  it('goes back, changes and restarts as the whole one', () => {
    const end = answered([['safety-112.1'], ['none'], ['unsure']]);
    const earlier = both(both(end, { type: 'back' }), { type: 'back' });
    expect(earlier.step.id).to.equal('safety-now');
    for (const value of valuesOf(pages[0]!)) both(end, { type: 'answer', step: 'safety-112', value });
    expect(both(earlier, { type: 'restart' }).step.id).to.equal('intro');
  });
  it('refuses what it does not know, as the whole one refuses what is wrong there', () => {
    const at = answered([['none'], ['none'], ['none']]);
    for (const type of ['begin', 'recognise', 'reject', 'more'] as const)
      for (const [engine, flow] of [[first, firstRules] as const, [whole, rules] as const])
        expect(codeOf(() => engine.advance(flow, at, { type }))).to.equal('wrong-event');
    const yes = { type: 'answer', step: '1.1', value: 'yes' } as const;
    expect(codeOf(() => first.advance(firstRules, at, yes))).to.equal('wrong-value'); // not before all rules are here
    expect(whole.advance(rules, at, yes).step.id).to.equal('1.2');
  });
});
