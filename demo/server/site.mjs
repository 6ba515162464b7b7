import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { styleHashes } from 'rug-zelfdiagnose/server';
import { clientFiles } from './client-files.mjs';
import { page } from './page.mjs';

const TYPES = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
const OWN_FILES = { 'demo.css': '../demo.css', 'server.css': 'server.css', 'lindehof.svg': '../lindehof.svg' };

/** The page by its path, for the Netherlands and for Belgium. */
const PAGES = { '': 'nl', 'nl-BE': 'nl-BE' };

/** The strict policy; the style that the server writes into each element is allowed by its hash. */
const policyWith = (hashes) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** The page and its files, with no server around them yet. */
export async function demoSite() {
  const files = await clientFiles();
  for (const [name, from] of Object.entries(OWN_FILES))
    files.set(name, await readFile(new URL(from, import.meta.url), 'utf8'));
  return {
    policy: policyWith(await styleHashes()),
    /** What to answer for a path, the page itself being ''; undefined when it is not here. */
    at(path) {
      const file = files.get(path);
      if (file) return { type: TYPES[path.split('.').at(-1)], body: [file] };
      // strings, as they come out of the templates: the browser reads the first before the last is made
      const lang = PAGES[path];
      return lang && { type: 'text/html; charset=utf-8', body: render(page({ answer: 9, article: 'hernia', lang })) };
    },
  };
}
