// What docs/frameworks.md shows stands in the apps that are checked and tried.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const docs = read('docs/frameworks.md');
/** Lines without the space that they begin with: a part stands further to the left in the documentation. */
const lines = (text) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join('\n');

describe('docs/frameworks.md', () => {
  const blocks = [...docs.matchAll(/<!-- from (\S+) -->\s+```\w+\n([^]*?)```/g)].map(([, file, code]) => ({
    file,
    code,
  }));

  test('shows parts of all four apps', () => {
    const apps = new Set(blocks.map(({ file }) => file.split('/')[2]));
    assert.deepEqual([...apps], ['react', 'vue', 'svelte', 'angular']);
    const others = docs.match(/^```(tsx|ts|js|vue|svelte|html)$/gm).length - blocks.length;
    assert.equal(others, 0, 'each example says where it comes from');
  });

  for (const { file, code } of blocks)
    test(`${file}: ${code.trim().split('\n')[0]}`, () => assert.ok(lines(read(file)).includes(lines(code)), code));

  test('names versions that the apps have', () => {
    const { devDependencies } = JSON.parse(read('test/frameworks/package.json'));
    for (const name of ['react', 'vue', 'svelte', '@angular/core'])
      assert.ok(docs.includes(` ${devDependencies[name]} `), name);
  });

  test('names entries that the package has', () => {
    const { exports } = JSON.parse(read('package.json'));
    const named = new Set([...docs.matchAll(/rug-zelfdiagnose(\/types\/\w+)/g)].map(([, entry]) => `.${entry}`));
    assert.deepEqual(
      [...named].sort(),
      Object.keys(exports)
        .filter((entry) => entry.startsWith('./types/'))
        .sort(),
    );
    assert.ok(existsSync(new URL('../../dist/types/angular.ts', import.meta.url)), 'the file to copy');
  });
});
