// The demo: its pages lead to each other and to files that are there, under the policy that they are served with.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { policyFor } from '../../scripts/demo-policy.mjs';

const DEMO = fileURLToPath(new URL('../../demo', import.meta.url));
const REVIEW = 'review.html'; // made by `npm run review`
const names = readdirSync(DEMO).filter((name) => name.endsWith('.html') && name !== REVIEW);
/** A page without the code that it shows. */
const read = (name) => readFileSync(join(DEMO, name), 'utf8').replace(/<pre.*?<\/pre>/gs, '');
const linksIn = (text) => [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, address]) => address);

describe('each page of the demo', () => {
  for (const name of names)
    test(name, () => {
      const page = read(name);
      const [nav] = /<nav.*?<\/nav>/s.exec(page);
      assert.deepEqual(linksIn(nav).sort(), [...names].sort(), 'leads to all pages');
      assert.deepEqual(/href="([^"]+)" aria-current="page"/.exec(nav)?.[1], name);
      assert.ok(linksIn(page).includes(REVIEW));
      const own = linksIn(page).filter((address) => !/^(#|tel:)/.test(address) && address !== REVIEW);
      assert.deepEqual(
        own.filter((address) => !existsSync(join(DEMO, address))),
        [],
      );
      assert.doesNotMatch(page, /<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+=/, 'nothing that the policy refuses');
      assert.match(page, /<strong>Bel 112<\/strong>|<rug-lichaamskaart/, 'what there is to read without scripts');
    });
});

describe('the policy of the demo', () => {
  const STRICT =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html";

  test('is strict', async () => {
    for (const name of names) assert.equal(await policyFor(`/demo/${name}`), STRICT);
    assert.equal(await policyFor('/'), STRICT);
  });

  test('lets the page for clinicians have its own style, by its hash', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const root = pathToFileURL(`${folder}/`);
    assert.equal(await policyFor('/demo/review.html', root), STRICT, 'when it has not been made');
    mkdirSync(join(folder, 'demo'));
    writeFileSync(join(folder, 'demo', REVIEW), '<title>x</title>\n<style>\np { color: red }\n</style>\n');
    const hash = createHash('sha256').update('\np { color: red }\n').digest('base64');
    const own = STRICT.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
    assert.equal(await policyFor('/demo/review.html', root), own);
    assert.equal(await policyFor('/demo/index.html', root), STRICT);
  });
});
