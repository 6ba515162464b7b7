// dist/cdn as a host copies it: the hash of every script, the entry with its version, the import map.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const CDN = new URL('dist/cdn/', ROOT);
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const integrity = JSON.parse(readFileSync(new URL('integrity.json', CDN), 'utf8'));
const hash = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;
const scripts = readdirSync(CDN, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
const chunks = scripts.filter((name) => name.startsWith('chunks/'));

describe('integrity.json', () => {
  test('has the hash of every script and style sheet, and of nothing else', () => {
    assert.deepEqual(Object.keys(integrity.files).sort(), scripts.sort());
    for (const [name, value] of Object.entries(integrity.files))
      assert.equal(value, hash('sha384', readFileSync(new URL(name, CDN))), name);
  });

  test('names the entry by the version of the package', () => {
    assert.equal(integrity.version, version);
    assert.equal(integrity.entry, `rug-zelfdiagnose-${version}.js`);
    const bytes = (name) => readFileSync(new URL(name, CDN));
    assert.ok(bytes(integrity.entry).equals(bytes('rug-zelfdiagnose.js')));
  });

  test('what is in chunks/ has a name that changes with its bytes, so that it may be kept for ever', () => {
    for (const name of chunks) assert.match(name, /-[\w-]{6}\.js$/);
  });
});

test('the README shows the versioned script with its hash', () => {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8').replace(/\s+/g, ' ');
  assert.ok(
    readme.includes(`src="/rug-zelfdiagnose/${integrity.entry}" integrity="${integrity.files[integrity.entry]}"`),
  );
});

describe('importmap.html', () => {
  const [, text] = /^<script type="importmap">([^]*)<\/script>\n$/.exec(
    readFileSync(new URL('importmap.html', CDN), 'utf8'),
  );
  const map = JSON.parse(text);

  test('has for each chunk every address by which it is asked for', () => {
    assert.deepEqual(Object.keys(map), ['integrity']);
    const addresses = chunks.flatMap((name) =>
      ['', '?', '??', '???', '????', '?????'].map((end) => `/rug-zelfdiagnose/${name}${end}`),
    );
    assert.deepEqual(Object.keys(map.integrity).sort(), addresses.sort());
    for (const [address, value] of Object.entries(map.integrity))
      assert.equal(value, integrity.files[address.replace('/rug-zelfdiagnose/', '').replace(/\?*$/, '')]);
  });

  test('its own hash, for a content security policy, is in integrity.json', () => {
    assert.equal(integrity.importMap, hash('sha256', text));
  });
});
