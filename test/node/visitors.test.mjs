// The invented visitors: each is a course that can be walked, and docs/evidence.md says what the rules make of them today.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { report } from '../../scripts/visitors/report.mjs';
import { walk } from '../../scripts/visitors/walk.mjs';

const text = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const read = (file) => JSON.parse(text(file));

const [flow, source, visitors] = ['content/flow.json', 'content/evidence.json', 'test/evidence/visitors.json'].map(
  read,
);
const pages = flow.lists.find(({ id }) => id === 'interview').steps.map(({ id }) => id.slice(id.indexOf('.') + 1));

describe('The invented visitors', () => {
  test('are sixty or more, each of another name, from a condition that there is', () => {
    assert.ok(visitors.length >= 60, `${visitors.length}`);
    assert.equal(new Set(visitors.map(({ id }) => id)).size, visitors.length);
    for (const { id, condition, who } of visitors) {
      assert.ok(Object.hasOwn(source.conditions, condition), `${id}: ${condition}`);
      assert.ok(who, id);
    }
  });

  test('answer each page of the interview, and the engine takes each answer', () => {
    for (const visitor of visitors) {
      assert.deepEqual(Object.keys(visitor.answers), pages, visitor.id);
      const { entries } = walk(flow, visitor);
      const said = entries.filter(({ step }) => step.kind === 'multiple').map(({ value }) => value);
      assert.deepEqual(said, Object.values(visitor.answers), visitor.id);
    }
  });

  test('an answer that the page does not have is refused, by name', () => {
    const [{ answers, ...rest }] = visitors;
    const said = (value) => () => walk(flow, { ...rest, answers: { ...answers, hoesten: value } });
    assert.throws(said(['none']), /^Error: spit-1: interview\.hoesten: \["none"\]/); // one of its rows says so
    assert.throws(said(['zitten.1']), /spit-1: interview\.hoesten/);
    assert.throws(said(undefined), /spit-1: interview\.hoesten/);
  });
});

describe('docs/evidence.md', () => {
  const one = (line) => line.replace(/\s+/g, ' ').trim();
  const doc = text('docs/evidence.md').replaceAll('`', '');
  const { table, lines } = report(flow, source, visitors);

  test('has the table that "npm run visitors" prints', () => {
    const rows = doc.split('\n').map(one);
    const [head, , ...body] = table;
    const start = rows.indexOf(head);
    assert.ok(start >= 0, `expected the head ${head}`);
    assert.deepEqual(rows.slice(start + 2, start + 2 + body.length), body);
  });

  for (const line of lines) test(`says: ${line}`, () => assert.ok(one(doc).includes(line), `expected "${line}"`));
});
