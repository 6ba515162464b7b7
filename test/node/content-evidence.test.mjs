import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf } from '../../scripts/review/hash.mjs';
import { copyContent, problemLinesButWords as problemLines, wrong } from './content-copy.mjs';

const EVIDENCE = 'content/evidence.json';
const FLOW = 'content/flow.json';
const SIGNED = { name: 'A. Arts', role: 'huisarts', date: '2026-03-31' };

const wrongEvidence = (name, ...rest) => wrong(name, EVIDENCE, ...rest);
const wrongRule = (name, ...rest) => wrong(name, FLOW, ...rest);

/** What is said of evidence.json when another file changes. */
const saidAfter = (name, change, ...says) =>
  test(name, (t) => {
    const copy = copyContent(t);
    change(copy);
    const found = problemLines(copy.root).filter((line) => line.startsWith(`${EVIDENCE}:`));
    assert.deepEqual(
      found.map((line) => line.replace(/^\S+ /, '')),
      says,
    );
  });

const page = (flow, id) => flow.lists.flatMap(({ steps }) => steps).find((step) => step.id === `interview.${id}`);

describe('the rows of the evidence are those of the interview:', () => {
  wrongEvidence('one that is missing', ({ rows }) => delete rows['stand.2'], [
    '"rows"',
    "rows: expected 'stand.2', a row of the interview, found nothing",
  ]);
  wrongEvidence('one that nobody can choose', ({ rows }) => (rows['stand.9'] = { for: {} }), [
    '"stand.9"',
    "rows.stand.9: expected a row of the interview, found 'stand.9'",
  ]);
  wrongEvidence('none of a page that has no such choice', ({ rows }) => (rows['hoesten.none'] = { for: {} }), [
    '"hoesten.none"',
    "rows.hoesten.none: expected a row of the interview, found 'hoesten.none'",
  ]);
  wrongEvidence('but none of a page that has it may stand there', ({ rows }) => (rows['doof.none'] = { for: {} }));
  wrongEvidence('and need not', ({ rows }) => delete rows['zitten.none']);
  saidAfter(
    'one that the rules get',
    ({ change }) => change(FLOW, (flow) => page(flow, 'stand').options.push({ id: 'stand.3' })),
    "rows: expected 'stand.3', a row of the interview, found nothing",
  );
  saidAfter(
    'one that the rules lose, and none of it',
    ({ change }) =>
      change(FLOW, (flow) => {
        page(flow, 'fietsen').options.pop();
        delete page(flow, 'lopen').none;
      }),
    "rows.lopen.none: expected a row of the interview, found 'lopen.none'",
    "rows.fietsen.2: expected a row of the interview, found 'fietsen.2'",
  );
});

describe('what does not exist is named in the evidence:', () => {
  const what = 'expected a condition, an answer or a list, found';
  const speaks = (side, target) => (evidence) => (evidence.rows['doof.3'][side] = { [target]: 'weak' });
  for (const side of ['for', 'inferred', 'against'])
    wrongEvidence(`a condition in '${side}'`, speaks(side, 'buikgriep'), [
      '"buikgriep"',
      `rows.doof.3.${side}.buikgriep: ${what} 'buikgriep'`,
    ]);
  wrongEvidence('an answer', speaks('for', 'answer=99'), [
    '"answer=99"',
    `rows.doof.3.for.answer=99: ${what} 'answer=99'`,
  ]);
  wrongEvidence('a list', speaks('for', 'list=99'), ['"list=99"', `rows.doof.3.for.list=99: ${what} 'list=99'`]);
  wrongEvidence('the condition of a stage', ({ stages }) => stages[4].conditions.push('buikgriep'), [
    '"buikgriep"',
    `stages[4].conditions[1]: ${what} 'buikgriep'`,
  ]);
  wrongEvidence('a condition without an article', ({ conditions }) => (conditions.buikgriep = {}), [
    '"buikgriep"',
    "conditions.buikgriep: expected a condition with an article, found 'buikgriep'",
  ]);
  wrongEvidence('an article without evidence', ({ conditions }) => delete conditions.kyfose, [
    '"conditions": {',
    "conditions: expected 'kyfose', which has an article, found nothing",
    'last',
  ]);
  saidAfter(
    'an article that is gone',
    ({ remove }) => remove('content/nl/conditions/kyfose.json'),
    "conditions.kyfose: expected a condition with an article, found 'kyfose'",
  );
});

describe('evidence of a wrong form is named:', () => {
  const row = (change) => (evidence) => change(evidence.rows['doof.3']);
  wrongEvidence(
    'a strength',
    row((one) => (one.for.artrose = 'sure')),
    ['"sure"', 'rows.doof.3.for.artrose: expected strong, moderate or weak, found "sure"'],
  );
  wrongEvidence(
    'a list that was inferred',
    row((one) => (one.inferred = { 'list=3': 'weak' })),
    [
      '"list=3": "weak"',
      'rows.doof.3.inferred.list=3: expected small letters, digits and hyphens, found "list=3"',
      'last',
    ],
  );
  wrongEvidence('a cap without a reason', ({ rows }) => delete rows['waar-pijn.1'].cap.why, [
    '"cap": {',
    "rows.waar-pijn.1.cap: expected 'why', found nothing",
  ]);
  wrongEvidence('how common a condition is, without where that stands', (all) => delete all.conditions.spit.why, [
    '"spit": {',
    "conditions.spit: expected 'why' beside 'common', found nothing",
    'last',
  ]);
});

describe('a fact that nobody can say is named:', () => {
  const facts =
    (id, key, ...values) =>
    (flow) =>
      (page(flow, id)[key] = values);
  wrongRule('a page that is settled by a step that is not there', facts('doof', 'settled', '9.9=yes'), [
    '"9.9=yes"',
    "lists[8].steps[4].settled[0]: can never fire: expected a step or 'answer' before =, found '9.9=yes'",
  ]);
  wrongRule('a page that is settled by a reply that is not there', facts('doof', 'settled', '3.4=yes', '3.3=maybe'), [
    '"3.3=maybe"',
    "lists[8].steps[4].settled[1]: can never fire: expected of step 3.3 yes, no or unsure, found '3.3=maybe'",
  ]);
  const known =
    (...values) =>
    (flow) =>
      (page(flow, 'doof').options[1].known = values);
  wrongRule('a row that is known by a zone that is not there', known('7=7.9'), [
    '"7=7.9"',
    "lists[8].steps[4].options[1].known[0]: can never fire: expected of step 7 7.1, 7.2, 7.3, 7.4 or none, found '7=7.9'",
  ]);
  wrongRule('a row that is known by an answer that is not there', known('answer=99'), [
    '"answer=99"',
    "lists[8].steps[4].options[1].known[0]: can never fire: expected the number of an answer, found 'answer=99'",
  ]);
  wrongRule('a raise on a row of another page', (flow) => flow.raises[0].all[0].of.push('interview.stand=doof.4'), [
    '"interview.stand=doof.4"',
    'raise two-alarm-signs: can never fire: expected of step interview.stand stand.1, stand.2 or skip, ' +
      "found 'interview.stand=doof.4'",
  ]);
});

describe('the sign-off of the evidence', () => {
  const signed = (evidence) => (evidence.reviewedBy = { ...SIGNED, hash: hashOf(evidence) });
  wrongEvidence('may be there', signed);
  test('is named when anything in it has changed since, a flag too', (t) => {
    for (const mutate of [
      ({ rows }) => (rows['doof.3'].for['neurogene-claudicatio'] = 'weak'),
      ({ conditions }) => delete conditions.caudasyndroom.redFlag,
      ({ rows }) => delete rows['doof.4'].own,
      ({ rows }) => (rows['zitten.1'].cap.to = 'weak'),
    ]) {
      const copy = copyContent(t);
      copy.change(EVIDENCE, signed);
      copy.change(EVIDENCE, mutate);
      const lines = problemLines(copy.root);
      assert.equal(lines.length, 1);
      assert.match(lines[0], /^content\/evidence\.json:\d+: reviewedBy\.hash: the text has changed since/);
    }
  });
});
