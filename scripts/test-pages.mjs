// Serves some of test/pages/ as they stand in the file: the test server would add a script with a web socket to them.
import { readFile } from 'node:fs/promises';

/** The strict policy that the elements promise to run under. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** test/pages/csp* come with that policy, test/pages/hostile/ with none. */
const PAGES = /^\/test\/pages\/(csp|hostile\/)/;

export async function testPages(context, next) {
  // a frame without an origin of its own may load the script only where its server says so
  if (context.path.startsWith('/dist/cdn/')) context.set('Access-Control-Allow-Origin', '*');
  const [, kind] = PAGES.exec(context.path) ?? [];
  if (!kind) return next();
  if (kind === 'csp') context.set('Content-Security-Policy', POLICY);
  if (!context.path.endsWith('.html')) return next();
  try {
    context.body = await readFile(new URL(`..${context.path}`, import.meta.url), 'utf8');
    context.type = 'html';
  } catch {
    context.status = 404;
  }
}
