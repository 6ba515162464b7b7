// Makes demo/docs.html, the reference with live examples, from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { docsPage } from './docs/page.mjs';

const ROOT = new URL('../', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));

writeFileSync(
  new URL('demo/docs.html', ROOT),
  docsPage(readJson('custom-elements.json'), readJson('package.json').version),
);
