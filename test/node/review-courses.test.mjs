import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { start, transition } from '../../dist/engine/index.js';
import { enumerateCourses } from '../../scripts/review/courses/enumerate.mjs';

/**
 * Courses with the same future are gone once, so a mistake in what makes a future would lose courses in silence. Here the
 * engine itself takes visitors through both sets of rules, one by one, and each end must have been found.
 */

const flow = JSON.parse(readFileSync(new URL('../../content/flow.json', import.meta.url), 'utf8'));
const step = (rules, id) => rules.lists.flatMap(({ steps }) => steps).find((one) => one.id === id);

/** The same numbers in each run, so that what fails once fails again. */
function* numbers(seed) {
  for (let at = seed; ;) {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    yield at / 2 ** 32;
  }
}

/** Somebody who says the same wherever the same is asked; more often no than yes, to come far. */
function visitor(seed) {
  const random = numbers(seed);
  const given = new Map();
  const once = (key, choose) => given.get(key) ?? given.set(key, choose()).get(key);
  const pick = (list) => list[Math.floor(random.next().value * list.length)];
  const chance = () => random.next().value;
  const wordFor = {
    checklist: ({ options }) => (chance() < 0.7 ? ['none'] : chance() < 0.2 ? ['unsure'] : ticks(options)),
    question: () => (chance() < 0.5 ? 'no' : pick(['yes', 'yes', 'unsure'])),
    choice: ({ options }) => pick(options),
    zone: ({ options }) => pick(options),
  };
  const ticks = (options) => {
    const some = options.filter(() => chance() < 0.3);
    return some.length > 0 ? some : [options[0]];
  };
  return {
    // what can be chosen on such a page depends on what came before
    say: (at) => once(`${at.id} ${at.options ?? ''}`, () => wordFor[at.kind](at)),
    recognises: (page) => once(page, () => chance() < 0.25),
  };
}

/** Where the engine takes a visitor. */
function endOf(rules, somebody) {
  let snapshot = transition(rules, start(rules), { type: 'begin' });
  let outcomes = [];
  for (;;) {
    const { step: at, urgency } = snapshot;
    if (at.kind === 'end' || at.kind === 'interview') return { outcomes, urgency };
    if (at.kind === 'answer') {
      const yes = somebody.recognises(at.id);
      if (yes) outcomes = at.outcomes;
      snapshot = transition(rules, snapshot, { type: yes ? 'recognise' : 'reject' });
    } else snapshot = transition(rules, snapshot, { type: 'answer', step: at.id, value: somebody.say(at) });
  }
}

const changes = {
  'nothing changes': () => {},
  'urgencies change': (rules) => {
    rules.answers[13].urgency = 'routine';
    step(rules, '1.1').urgency = { yes: 'today' };
    step(rules, 'safety-112').unsure = 'emergency';
  },
  'a raise goes and another needs less': (rules) => {
    rules.raises.splice(1, 1);
    rules.raises[0].all[0].atLeast = 1;
  },
};

for (const [name, mutate] of Object.entries(changes)) {
  describe(`when ${name}`, () => {
    const changed = structuredClone(flow);
    mutate(changed);
    let found;
    const endings = () => (found ??= enumerateCourses(flow, changed));
    const keyOf = (one) => JSON.stringify([one.old, one.new]);

    test('all courses are gone through', () => {
      assert.equal(endings().complete, true);
      const differ = endings().endings.some((one) => JSON.stringify(one.old) !== JSON.stringify(one.new));
      assert.equal(differ, name !== 'nothing changes');
    });
    test('what the engine does with 1000 visitors is among them', () => {
      const known = new Set(endings().endings.map(keyOf));
      for (let seed = 1; seed <= 1000; seed++) {
        const somebody = visitor(seed);
        const key = keyOf({ old: endOf(flow, somebody), new: endOf(changed, somebody) });
        assert.ok(known.has(key), `visitor ${seed}: ${key}`);
      }
    });
    test('the words of each lead there', () => {
      for (const { words, ...ends } of endings().endings) {
        const said = new Map(words.map(({ step: id, word }) => [id, word]));
        const somebody = { say: ({ id }) => said.get(id), recognises: (page) => said.get(page) === 'recognise' };
        assert.deepEqual(endOf(flow, somebody), ends.old);
        assert.deepEqual(endOf(changed, somebody), ends.new);
      }
    });
  });
}

describe('the interview', () => {
  const last = flow.lists.at(-1);
  const endings = (before, after) => enumerateCourses(before, after);

  test('is not gone through: as many states and ends as without it', () => {
    assert.equal(last.part, 'interview');
    const without = { ...flow, lists: flow.lists.slice(0, -1) };
    assert.deepEqual(endings(flow, flow), endings(without, without));
    assert.deepEqual(endings(without, flow), endings(without, without));
  });
  test('makes no course end elsewhere, whatever changes in it', () => {
    const changed = structuredClone(flow);
    const [first, ...pages] = changed.lists.at(-1).steps;
    changed.lists.at(-1).steps = [...pages, { ...first, id: 'interview.nieuw' }];
    for (const page of pages) for (const row of page.options) row.urgency = 'emergency';
    const found = endings(flow, changed);
    assert.equal(found.complete, true);
    assert.deepEqual(
      found.endings.filter((one) => JSON.stringify(one.old) !== JSON.stringify(one.new)),
      [],
    );
    assert.ok(found.endings.every(({ words }) => words.every(({ step: id }) => !id.startsWith('interview.'))));
  });
});
