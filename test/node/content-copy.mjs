import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../scripts/content/check.mjs';
import { formatProblem } from '../../scripts/content/problems.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A copy of the real content in a folder of its own, to break at will.
 * @param {import('node:test').TestContext} t removes the copy when the test is over
 */
export function copyContent(t) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const write = (file, text) => writeFileSync(join(root, file), text);
  return {
    root,
    read,
    write,
    /** Changes the data of a JSON file; each value then stands on a line of its own. */
    change(file, mutate) {
      const data = JSON.parse(read(file));
      mutate(data);
      write(file, JSON.stringify(data, null, 2));
    },
    remove: (file) => rmSync(join(root, file)),
    /** Brings the scripts along, to run them as an editor does. */
    withScripts() {
      cpSync(join(project, 'scripts'), join(root, 'scripts'), { recursive: true });
      symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
    },
    /** The line on which a text stands for the first time, or the last, counted from 1. */
    lineOf(file, text, which = 'first') {
      const lines = read(file).split('\n');
      const holds = (line) => line.includes(text);
      const at = which === 'first' ? lines.findIndex(holds) : lines.findLastIndex(holds);
      assert.notEqual(at, -1, `${file} has no line with ${text}`);
      return at + 1;
    },
  };
}

/**
 * @param {string} root
 * @returns {string[]} all problems of the content there, as an editor reads them
 */
export function problemLines(root) {
  return checkContent(root).problems.map(formatProblem);
}

/** What is said of a word that nobody marked, or that is on no list. */
const ofAWord = /: expected (words that everybody knows|"\[[^\]]*\]", the first time in this text), found /;

/**
 * @param {string} root
 * @returns {string[]} the same without the words of the texts that a test made up; `content-terms.test.mjs` looks at those
 */
export function problemLinesButWords(root) {
  return problemLines(root).filter((line) => !ofAWord.test(line));
}

/**
 * One mistake, one test: breaks a file and expects exactly these lines about it.
 * @param {string} name
 * @param {string} file
 * @param {(data: any) => void} mutate
 * @param {...[at: string, says: string, which?: 'first' | 'last']} expected text on the line that is named, what is said of
 *   it, and which line when more have that text
 */
export const wrong = oneMistake(problemLinesButWords);

/** The same, with what is said of each word. */
export const wrongWords = oneMistake(problemLines);

function oneMistake(linesOf) {
  return (name, file, mutate, ...expected) =>
    test(name, (t) => {
      const copy = copyContent(t);
      copy.change(file, mutate);
      const found = linesOf(copy.root).filter((line) => line.startsWith(`${file}:`));
      const lines = expected.map(([at, says, which]) => `${file}:${copy.lineOf(file, at, which)}: ${says}`);
      assert.deepEqual(found.sort(), lines.sort());
    });
}
