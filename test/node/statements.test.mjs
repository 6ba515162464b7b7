// The statements that go with the package: each criterion once, with a word of whose it is, and with tests that are there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, ROOT), 'utf8');

/** WCAG 2.2, level A and level AA, as the W3C numbers them; 4.1.1 is gone. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
/** What WCAG 2.2 has, and 2.1 had not. */
const NEW = '2.4.11 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8'.split(' ');

describe('ACCESSIBILITY.md', () => {
  const text = read('ACCESSIBILITY.md');
  const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^\n]*$/gm)].map(([row]) => {
    const [criterion, level, clause, status, how, tests] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { number: criterion.split(' ')[0], level, clause, status, how, tests };
  });

  test('has each of the 55 criteria once, at its level', () => {
    const numbersAt = (wanted) => rows.filter(({ level }) => level === wanted).map(({ number }) => number);
    assert.deepEqual(numbersAt('A'), A.split(' '));
    assert.deepEqual(numbersAt('AA'), AA.split(' '));
    assert.equal(rows.length, 55);
  });

  test('has the clause of EN 301 549 beside it, where there is one', () => {
    for (const { number, clause } of rows) assert.equal(clause, NEW.includes(number) ? 'not in V3.2.1' : `9.${number}`);
  });

  test('says of each whose it is and how; what is supported has a test, or says that it has none', () => {
    for (const { number, status, how, tests } of rows) {
      assert.ok(how, number);
      assert.match(status, /^(supported|supported, no test|shared|host's job|not applicable)$/, number);
      if (status === 'supported') assert.match(tests, /\]\(test\//, number);
      else if (status !== 'shared') assert.equal(tests, '', number);
    }
  });

  test('claims no conformance, and says what was not tested', () => {
    assert.match(text, /not a statement of conformance/);
    for (const missing of ['screen reader', 'real phone', 'with visitors', 'audited'])
      assert.ok(text.includes(missing));
    assert.doesNotMatch(text, /\b(conforms|fully|compliant|certified accessible)\b/i);
  });
});

for (const name of ['ACCESSIBILITY.md', 'SECURITY.md'])
  test(`${name}: each test that it names is there, and it is packed`, () => {
    for (const [, file] of read(name).matchAll(/\]\((test\/[^)#]+)\)/g))
      assert.ok(existsSync(new URL(file, ROOT)), file);
    assert.ok(JSON.parse(read('package.json')).files.includes(name));
  });
