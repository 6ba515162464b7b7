import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildContent } from '../../scripts/content/build.mjs';
import { hashOf } from '../../scripts/review/hash.mjs';
import { copyContent, problemLines } from './content-copy.mjs';

const FLOW = 'content/flow.json';
const ANSWER = 'content/nl/answers/20.json';
const SAFETY = 'content/nl/safety.json';
const MODULES = [
  'evidence.ts',
  'figures-articles.ts',
  'figures-interview.ts',
  'figures.ts',
  'first-rules.ts',
  'fits.ts',
  'flow.ts',
  'nl-BE.ts',
  'nl-answers.ts',
  'nl-articles.ts',
  'nl-first.ts',
  'nl-interview.ts',
  'nl-later.ts',
  'nl-terms.ts',
  'rules.ts',
];

const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

const generated = (root) => join(root, 'src/content/generated');

/** The value that a generated module exports under a name. */
function valueOf(root, module, name) {
  const text = readFileSync(join(generated(root), module), 'utf8');
  const [, literal] = new RegExp(`export const ${name}: [^=]+ = (.*?);\\n(?=$|\\nexport)`, 's').exec(text);
  return JSON.parse(literal);
}

test('the real content passes', (t) => {
  assert.deepEqual(problemLines(copyContent(t).root), []);
});

describe('a file that is no JSON', () => {
  const says = (name, text, line, message) =>
    test(name, (t) => {
      const copy = copyContent(t);
      copy.write(SAFETY, text);
      assert.ok(problemLines(copy.root).includes(`${SAFETY}:${line}: not valid JSON: ${message}`));
    });
  says(
    'is named with the line of a forgotten comma',
    '{\n  "none": "Geen"\n  "unsure": "Twijfel"\n}',
    3,
    'comma expected',
  );
  says('is named with the line of a forgotten brace', '{\n  "none": "Geen"\n', 3, 'close brace expected');
  says('is named when it holds a comment', '{\n  // uitleg\n  "none": "Geen"\n}', 2, 'invalid comment token');
  says('is named when a comma is left over', '{\n  "none": "Geen",\n}', 3, 'property name expected');
  says('is named when it is empty', '', 1, 'value expected');

  test('hides no mistake in another file', (t) => {
    const copy = copyContent(t);
    copy.write(SAFETY, '{');
    copy.change(ANSWER, (words) => (words.do = []));
    const lines = problemLines(copy.root);
    assert.deepEqual(
      lines.filter((line) => !line.startsWith(SAFETY)),
      [`${ANSWER}:${copy.lineOf(ANSWER, '"do"')}: do: expected at least 3 items, found 0`],
    );
    assert.ok(lines.some((line) => line.startsWith(`${SAFETY}:1: not valid JSON:`)));
  });
  test('is the rules: then nothing else is said than that', (t) => {
    const copy = copyContent(t);
    copy.write(FLOW, '{}}');
    assert.ok(problemLines(copy.root).every((line) => line.startsWith(`${FLOW}:1: `)));
  });
});

describe('a schema', () => {
  const SCHEMA = 'content/schema/safety.schema.json';
  test('that is no JSON is named', (t) => {
    const copy = copyContent(t);
    copy.write(SCHEMA, '{\n"title": }');
    assert.deepEqual(problemLines(copy.root), [`${SCHEMA}:2: not valid JSON: value expected`]);
  });
  test('that cannot be used is named', (t) => {
    const copy = copyContent(t);
    copy.change(SCHEMA, (schema) => (schema.properties.none = { $ref: 'common.schema.json#/definitions/nothing' }));
    const lines = problemLines(copy.root);
    assert.equal(lines.length, 1);
    assert.ok(lines[0].startsWith(`${SCHEMA}:1: not a usable schema: `));
  });
});

for (const file of [FLOW, 'content/evidence.json'])
  test(`a missing ${file} is named`, (t) => {
    const copy = copyContent(t);
    copy.remove(file);
    assert.deepEqual(problemLines(copy.root), [`${file}:1: expected this file, found nothing`]);
  });

test('a key that stands twice is named at the second one', (t) => {
  const copy = copyContent(t);
  copy.write(FLOW, copy.read(FLOW).replace('"answers": {', '"answers": {\n"20": { "urgency": "days", "fits": {} },'));
  const line = copy.lineOf(FLOW, '"20": {', 'last');
  assert.deepEqual(problemLines(copy.root), [`${FLOW}:${line}: answers.20: expected this key once, found it again`]);
});

test('all mistakes are listed, file by file and line by line', (t) => {
  const copy = copyContent(t);
  for (const number of [9, 10]) {
    copy.change(`content/nl/answers/${number}.json`, (words) => {
      words.number = 0.5;
      words.call = [];
    });
  }
  const places = problemLines(copy.root).map((line) => line.replace(/:\d+: (\w+):.*/, ' $1'));
  assert.deepEqual(places, [
    'content/nl/answers/9.json number',
    'content/nl/answers/9.json number',
    'content/nl/answers/9.json call',
    'content/nl/answers/10.json number',
    'content/nl/answers/10.json number',
    'content/nl/answers/10.json call',
  ]);
});

describe('the build', () => {
  test('writes every module, and says which', (t) => {
    const { root } = copyContent(t);
    assert.deepEqual(buildContent(root).written.sort(), MODULES);
    assert.deepEqual(readdirSync(generated(root)).sort(), MODULES);
    for (const module of MODULES) {
      const [first] = readFileSync(join(generated(root), module), 'utf8').split('\n');
      assert.equal(first, '// Generated by scripts/content.mjs from content/: do not edit.');
    }
  });

  test('writes nothing when anything is wrong', (t) => {
    const copy = copyContent(t);
    copy.change(SAFETY, (words) => (words.none = '<b>Geen</b>'));
    assert.equal(buildContent(copy.root).problems.length, 1);
    assert.equal(existsSync(generated(copy.root)), false);
  });

  test('leaves what was written before when anything is wrong', (t) => {
    const copy = copyContent(t);
    mkdirSync(generated(copy.root), { recursive: true });
    writeFileSync(join(generated(copy.root), 'rules.ts'), 'before');
    copy.write('content/figures/wrong.svg', '<svg></svg>');
    buildContent(copy.root);
    assert.deepEqual(readdirSync(generated(copy.root)), ['rules.ts']);
    assert.equal(readFileSync(join(generated(copy.root), 'rules.ts'), 'utf8'), 'before');
  });

  test('only checks when asked to', (t) => {
    const { root } = copyContent(t);
    assert.deepEqual(buildContent(root, { checkOnly: true }), { problems: [], written: [] });
    assert.equal(existsSync(generated(root)), false);
  });

  test('writes a module again only when its text changed', (t) => {
    const copy = copyContent(t);
    buildContent(copy.root);
    for (const module of MODULES) utimesSync(join(generated(copy.root), module), 1, 1);
    copy.change(SAFETY, (words) => (words.none = 'Niets van dit alles'));
    assert.deepEqual(buildContent(copy.root).written, ['nl-first.ts']);
    const touched = MODULES.filter((module) => statSync(join(generated(copy.root), module)).mtimeMs !== 1000);
    assert.deepEqual(touched, ['nl-first.ts']);
  });
});

describe('a generated module', () => {
  const built = (t, change = () => {}) => {
    const copy = copyContent(t);
    change(copy);
    assert.deepEqual(buildContent(copy.root).problems, []);
    const source = (file) => JSON.parse(copy.read(`content/${file}`));
    return { source, value: (module, name) => valueOf(copy.root, module, name) };
  };

  test('flow holds all rules', (t) => {
    const { source, value } = built(t);
    assert.deepEqual(value('flow.ts', 'flow'), without(source('flow.json'), '$schema'));
  });
  test('rules holds the same without what answers fit with and the names of the raises, and fits holds the first', (t) => {
    const { source, value } = built(t);
    const rules = value('rules.ts', 'rules');
    const fits = value('fits.ts', 'fits');
    assert.ok(Object.values(rules.answers).every((answer) => !('fits' in answer)));
    for (const [number, answer] of Object.entries(rules.answers)) answer.fits = fits[number];
    const flow = without(source('flow.json'), '$schema');
    assert.deepEqual(rules, { ...flow, raises: flow.raises.map((raise) => without(raise, 'id')) });
    assert.equal(Object.keys(fits).length, 31);
  });
  test('first-rules holds those of the safety check, the question behind it, and the names of the other parts', (t) => {
    const { value } = built(t);
    const rules = value('rules.ts', 'rules');
    const first = value('first-rules.ts', 'firstRules');
    assert.deepEqual([first.id, first.version], [rules.id, rules.version]);
    const inFull = first.lists.filter(({ steps }) => steps.length > 0);
    const [safety, next] = rules.lists;
    assert.deepEqual(inFull, [safety, { ...next, steps: next.steps.slice(0, 1) }]);
    assert.deepEqual(
      inFull.map(({ id }) => id),
      ['safety', '1'],
    );
    const partsOf = ({ lists }) => [...new Set(lists.map(({ part }) => part))];
    assert.deepEqual(partsOf(first), partsOf(rules));
    assert.deepEqual(first.raises, [
      rules.raises.find(({ all }) => all[1]?.of.includes('safety-today=safety-today.3')),
    ]);
  });
  test('first holds the words of the first script, with the language and the review once', (t) => {
    const { source, value } = built(t);
    const first = value('nl-first.ts', 'first');
    assert.deepEqual(Object.keys(first), ['lang', 'shell', 'safety', 'urgency', 'reviewedBy']);
    assert.equal(first.lang, 'nl');
    assert.equal(first.reviewedBy, null);
    assert.deepEqual(first.safety, without(source('nl/safety.json'), '$schema', 'source', 'reviewedBy'));
  });
  test('first is reviewed when all of it is, as of the oldest review', (t) => {
    const by = (date) => (words) =>
      (words.reviewedBy = { name: 'A. Arts', role: 'huisarts', date, hash: hashOf(words) });
    const { source, value } = built(t, ({ change }) => {
      change(SAFETY, by('2026-03-31'));
      change('content/nl/urgency.json', by('2026-02-28'));
    });
    assert.deepEqual(value('nl-first.ts', 'first').reviewedBy, source('nl/urgency.json').reviewedBy);
  });
  test('first is not reviewed when a part of it is not', (t) => {
    const by = { name: 'A. Arts', role: 'huisarts', date: '2026-03-31' };
    const { value } = built(t, ({ change }) =>
      change(SAFETY, (words) => (words.reviewedBy = { ...by, hash: hashOf(words) })),
    );
    assert.equal(value('nl-first.ts', 'first').reviewedBy, null);
  });
  test('later holds the words of the pages and the questions', (t) => {
    const { source, value } = built(t);
    const later = value('nl-later.ts', 'later');
    assert.deepEqual(Object.keys(later), ['pages', 'questions']);
    assert.deepEqual(later.questions.questions, source('nl/questions.json').questions);
    for (const key of ['$schema', 'decisions', 'source', 'reviewedBy']) assert.ok(!(key in later.questions), key);
    assert.equal(later.pages.answer.source, source('nl/pages.json').answer.source);
  });
  test('answers holds the answers and the conditions, without what only editors read', (t) => {
    const { source, value } = built(t);
    const { answers, conditions } = value('nl-answers.ts', 'answers');
    assert.deepEqual(
      Object.keys(answers),
      Array.from({ length: 31 }, (_, index) => String(index + 1)),
    );
    assert.deepEqual(answers[20], without(source('nl/answers/20.json'), '$schema', 'decisions'));
    assert.deepEqual(conditions.spit.text, source('nl/conditions/spit.json').text);
    assert.ok(!('$schema' in conditions));
  });
  test('interview holds its words and those of its drawings, which the articles then lack', (t) => {
    const { source, value } = built(t);
    const { figures, ...interview } = value('nl-interview.ts', 'interview');
    const words = source('nl/interview.json');
    assert.deepEqual(interview, without(words, '$schema', 'decisions', 'source', 'reviewedBy'));
    const drawn = ['exam-walk', 'exam-stand', 'exam-bend', 'exam-sit', 'exam-lie'];
    assert.deepEqual(Object.keys(figures), drawn);
    const all = source('nl/figures.json').figures;
    assert.deepEqual(figures['exam-walk'], all['exam-walk']);
    assert.deepEqual(value('nl-articles.ts', 'articles').figures.figures, without(all, ...drawn));
    assert.deepEqual(Object.keys(value('figures-interview.ts', 'drawings')).sort(), drawn.sort());
    for (const name of drawn) assert.ok(!(name in value('figures-articles.ts', 'drawings')), name);
  });
  test('evidence holds what each row speaks for by condition, without what only editors read', (t) => {
    const { source, value } = built(t);
    const { rows, conditions, stages } = value('evidence.ts', 'evidence');
    const { rows: written, stages: steps } = source('evidence.json');
    assert.deepEqual(Object.keys(rows), Object.keys(written));
    assert.deepEqual(rows['sinds-wanneer.7'], { for: { 'instabiele-discus': 1, spit: 3 }, against: { bechterew: 1 } });
    assert.deepEqual(conditions.spondylodiscitis, { redFlag: true, common: 'rare' });
    assert.deepEqual(stages, steps);
  });
});

describe('the command', () => {
  const run = (copy, ...args) => {
    copy.withScripts();
    return spawnSync(process.execPath, ['scripts/content.mjs', ...args], { cwd: copy.root, encoding: 'utf8' });
  };
  test('writes the modules and ends well', (t) => {
    const copy = copyContent(t);
    assert.equal(run(copy).status, 0);
    assert.deepEqual(readdirSync(generated(copy.root)).sort(), MODULES);
  });
  test('with --check writes nothing', (t) => {
    const copy = copyContent(t);
    assert.equal(run(copy, '--check').status, 0);
    assert.equal(existsSync(generated(copy.root)), false);
  });
  test('ends with 1 and a line for each mistake', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, (words) => {
      words.do = words.do.slice(0, 2);
      words.summary = [];
    });
    const { status, stderr } = run(copy);
    assert.equal(status, 1);
    const lines = stderr.split('\n');
    assert.ok(lines.includes(`${ANSWER}:${copy.lineOf(ANSWER, '"do"')}: do: expected at least 3 items, found 2`));
    assert.ok(
      lines.includes(`${ANSWER}:${copy.lineOf(ANSWER, '"summary"')}: summary: expected at least 3 items, found 0`),
    );
    assert.equal(existsSync(generated(copy.root)), false);
  });
});
