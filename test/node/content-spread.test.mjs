import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { spread } from '../../scripts/content/spread.mjs';

/** Made up, so that each can be counted by hand: 3 is strong, 2 moderate, 1 weak. */
const flow = {
  lists: [
    { id: '1', steps: [{ outcomes: [4] }] },
    { id: '3', steps: [{ outcomes: [1] }, { options: [{ id: 'a', outcomes: [2] }, { id: 'b' }] }, { nearest: '3' }] },
  ],
  answers: {
    1: { fits: { spit: 'likely', hernia: 'possible', ischias: 'rare' } },
    2: { fits: { hernia: 'usually', artrose: 'sometimes', lordose: 'resembles' } },
    3: { fits: { spit: 'rare', hernia: 'consider' } },
    4: {
      fits: {
        'of-likely': 'likely',
        'of-usually': 'usually',
        'of-resembles': 'resembles',
        'of-consider': 'consider',
        'of-possible': 'possible',
        'of-sometimes': 'sometimes',
        'of-rare': 'rare',
        'of-underlying': 'underlying',
        'of-rule-out': 'rule-out',
        'of-author-only': 'author-only',
      },
    },
  },
};

/** What one row comes to. */
const rowOf = (row) => spread(flow, { rows: { a: row }, conditions: {}, stages: [] }).rows.a;
const forOf = (row) => rowOf({ for: {}, ...row }).for;

describe('a row speaks', () => {
  test('for nothing when it names nothing', () => {
    assert.deepEqual(rowOf({ for: {} }), { for: {} });
  });
  test('for a condition that it names itself as strongly as it says, inferred or not', () => {
    assert.deepEqual(forOf({ for: { spit: 'strong', hernia: 'moderate' }, inferred: { artrose: 'weak' } }), {
      spit: 3,
      hernia: 2,
      artrose: 1,
    });
  });
  test('against what it names, as strongly as it says', () => {
    assert.deepEqual(rowOf({ for: {}, against: { spit: 'strong', hernia: 'weak' } }), {
      for: {},
      against: { spit: 3, hernia: 1 },
    });
  });
});

describe('an answer stands for the conditions that it fits with:', () => {
  test('what is likely or usual whole, what is like it or possible one step less, any other two', () => {
    assert.deepEqual(forOf({ for: { 'answer=4': 'strong' } }), {
      'of-likely': 3,
      'of-usually': 3,
      'of-resembles': 2,
      'of-consider': 2,
      'of-possible': 2,
      'of-sometimes': 1,
      'of-rare': 1,
      'of-underlying': 1,
      'of-rule-out': 1,
      'of-author-only': 1,
    });
  });
  test('of a moderate one, what is rare is nothing', () => {
    assert.deepEqual(forOf({ for: { 'answer=1': 'moderate' } }), { spit: 2, hernia: 1 });
  });
  test('of a weak one, only what is likely is left', () => {
    assert.deepEqual(forOf({ for: { 'answer=1': 'weak' } }), { spit: 1 });
  });
});

describe('a list stands for the conditions of all its answers,', () => {
  test('one step less, by the strongest of them', () => {
    // answer 1: spit 2, hernia 1, ischias 0; answer 2, by an option: hernia 2, lordose 1, artrose 0
    assert.deepEqual(forOf({ for: { 'list=3': 'strong' } }), { spit: 2, hernia: 2, lordose: 1 });
  });
  test('of a moderate one two steps less than strong', () => {
    assert.deepEqual(forOf({ for: { 'list=3': 'moderate' } }), { spit: 1, hernia: 1 });
  });
  test('of a weak one nothing', () => {
    assert.deepEqual(forOf({ for: { 'list=3': 'weak' } }), {});
  });
});

describe('a condition that is named more than once', () => {
  test('counts by the strongest: the row itself', () => {
    assert.deepEqual(forOf({ for: { 'answer=1': 'moderate', hernia: 'strong' } }), { spit: 2, hernia: 3 });
  });
  test('counts by the strongest: the answer', () => {
    assert.deepEqual(forOf({ for: { 'answer=1': 'strong' }, inferred: { hernia: 'weak', artrose: 'weak' } }), {
      spit: 3,
      hernia: 2,
      ischias: 1,
      artrose: 1,
    });
  });
  test('counts by the strongest: the chapters, or the interview', () => {
    assert.deepEqual(forOf({ for: { spit: 'weak' }, inferred: { spit: 'strong' } }), { spit: 3 });
    assert.deepEqual(forOf({ for: { spit: 'strong' }, inferred: { spit: 'weak' } }), { spit: 3 });
  });
  test('counts by the strongest of two answers', () => {
    assert.deepEqual(forOf({ for: { 'answer=1': 'moderate', 'answer=3': 'strong' } }), { spit: 2, hernia: 2 });
  });
});

describe('a cap', () => {
  test('is the most that anything gets, by whatever way', () => {
    const cap = { to: 'moderate', why: '' };
    assert.deepEqual(forOf({ for: { 'answer=1': 'strong', artrose: 'strong' }, inferred: { lordose: 'weak' }, cap }), {
      spit: 2,
      hernia: 2,
      ischias: 1,
      artrose: 2,
      lordose: 1,
    });
  });
  test('leaves what speaks against as it is', () => {
    const row = { for: { spit: 'strong' }, against: { hernia: 'strong' }, cap: { to: 'weak', why: '' } };
    assert.deepEqual(rowOf(row), { for: { spit: 1 }, against: { hernia: 3 } });
  });
});

describe('what a row speaks against', () => {
  test('it does not speak for by an answer', () => {
    assert.deepEqual(rowOf({ for: { 'answer=1': 'strong' }, against: { spit: 'weak' } }), {
      for: { hernia: 2, ischias: 1 },
      against: { spit: 1 },
    });
  });
  test('it does not speak for by a list', () => {
    assert.deepEqual(forOf({ for: { 'list=3': 'strong' }, against: { hernia: 'weak' } }), { spit: 2, lordose: 1 });
  });
  test('it still speaks for where it names it itself', () => {
    assert.deepEqual(forOf({ for: { 'list=3': 'strong', hernia: 'weak' }, against: { hernia: 'weak' } }), {
      spit: 2,
      hernia: 1,
      lordose: 1,
    });
  });
});

test('an answer of the lists that was shown speaks like a strong row', () => {
  assert.deepEqual(spread(flow, { rows: {}, conditions: {}, stages: [] }).answers[3], { spit: 1, hernia: 2 });
});

test('conditions keep their order and what ranks them; who reviews reads the rest', () => {
  const conditions = {
    spit: { common: 'common', why: 'Vaak.' },
    artrose: {},
    caudasyndroom: { redFlag: true },
  };
  const stages = [{ id: 'tear', conditions: ['spit'] }];
  const made = spread(flow, { rows: {}, conditions, stages });
  assert.deepEqual(Object.entries(made.conditions), [
    ['spit', { common: 'common' }],
    ['artrose', {}],
    ['caudasyndroom', { redFlag: true }],
  ]);
  assert.deepEqual(made.stages, stages);
});
