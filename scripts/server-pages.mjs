// Serves the page of demo/server to the browser tests, at /test/pages/server/<way>/<visit>/. It needs a build.
import { readFile } from 'node:fs/promises';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const PATH = /^\/test\/pages\/server\/([\w-]+)\/(\w+)\/(.*)$/;
const CDN = new URL('../dist/cdn/', import.meta.url);
const HASH = / 'sha256-[^']+'/g;
const SPY = '<head><script src="/test/pages/csp.js"></script>';

/** Ways to serve it; what `holds` or `refuses` names comes once the visit has asked for `go`. */
const WAYS = {
  plain: {},
  // the words of Belgium; `start` is the page of the site to begin with
  belgium: { start: 'nl-BE', holds: /^client\.js$/ },
  // the policy knows no hash: the server's style is stopped
  'no-hash': {},
  held: { holds: /^client\.js$/ },
  wordless: { refuses: /^chunks\/nl-/ },
  // another number than the attributes give, as a server that was not restarted may have it
  'other-number': {
    change: (html) => html.replaceAll(/030\u00a0000\u00a012\u00a034/g, '030\u00a0000\u00a099\u00a099'),
  },
  rtl: { change: (html) => html.replace('<html ', '<html dir="rtl" ') },
  // templates of another version
  'other-version': { change: (html) => html.replaceAll(/<!--lit-part [^ ]+?=-->/g, '<!--lit-part AAAAAAAAAAA=-->') },
  // the script for pages without a bundler, which can't take over what a server made
  cdn: { scripts: CDN },
  'cdn-wordless': { scripts: CDN, refuses: /^chunks\/nl-/ },
};

let site;
/** The page and its files, made once. */
const theSite = () => (site ??= import('../demo/server/site.mjs').then(({ demoSite }) => demoSite()));

/** The same scripts from another folder, where it has them. */
async function scriptOf(folder, path) {
  const file = path === 'client.js' ? 'rug-zelfdiagnose.js' : path;
  const text = file.endsWith('.js') && (await readFile(new URL(file, folder), 'utf8').catch(() => undefined));
  return text ? { type: 'text/javascript', body: [text] } : undefined;
}

/** For each visit, that it may go on. */
const gates = new Map();
function gateOf(visit) {
  if (!gates.has(visit)) {
    const gate = { open: false };
    gate.opened = new Promise((resolve) => (gate.go = resolve)).then(() => (gate.open = true));
    gates.set(visit, gate);
  }
  return gates.get(visit);
}

/** @type {import('@web/dev-server').Middleware} */
export async function serverPages(context, next) {
  const [, way, visit, path] = PATH.exec(context.path) ?? [];
  if (!way) return next();
  const { holds, refuses, change = (html) => html, scripts, start = '' } = WAYS[way];
  const gate = gateOf(visit);
  if (path === 'go') {
    gate.go();
    context.body = '';
    return;
  }
  if (holds?.test(path)) await gate.opened;
  if (refuses?.test(path) && !gate.open) return; // 404
  const { at, policy } = await theSite();
  const found = (scripts && (await scriptOf(scripts, path))) ?? at(path || start);
  if (!found) return;
  context.set('Content-Security-Policy', way === 'no-hash' ? policy.replaceAll(HASH, '') : policy);
  context.type = found.type;
  const text = await collectResult(found.body);
  context.body = path === '' ? change(text).replace('<head>', SPY) : text;
}
