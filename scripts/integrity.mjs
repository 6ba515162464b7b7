/**
 * Completes dist/cdn: the entry once more under a name with its version, which a host can let browsers keep for ever; the
 * hash of every script (integrity.json); and an import map with these hashes, to paste (importmap.html).
 */
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { ADDRESSES } from '../rollup.config.mjs';

const ROOT = new URL('../', import.meta.url);
const CDN = new URL('dist/cdn/', ROOT);
const ENTRY = 'rug-zelfdiagnose.js';
/** Where the README puts the folder. */
const FOLDER = '/rug-zelfdiagnose/';

const hash = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
const versioned = ENTRY.replace('.js', `-${version}.js`);
await copyFile(new URL(ENTRY, CDN), new URL(versioned, CDN));

const names = (await readdir(CDN, { recursive: true })).filter((name) => /\.(js|css)$/.test(name)).sort();
const files = {};
for (const name of names) files[name.replaceAll('\\', '/')] = hash('sha384', await readFile(new URL(name, CDN)));

const integrity = {};
for (const [name, value] of Object.entries(files))
  if (name.startsWith('chunks/')) for (const end of ADDRESSES) integrity[`${FOLDER}${name}${end}`] = value;
const importMap = `\n${JSON.stringify({ integrity }, null, 2)}\n`;

const json = { version, entry: versioned, files, importMap: hash('sha256', importMap) };
await writeFile(new URL('integrity.json', CDN), `${JSON.stringify(json, null, 2)}\n`);
await writeFile(new URL('importmap.html', CDN), `<script type="importmap">${importMap}</script>\n`);
