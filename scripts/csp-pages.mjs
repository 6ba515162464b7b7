// Serves test/pages/csp* under the strict policy that the elements promise to run under.
import { readFile } from 'node:fs/promises';

const PREFIX = '/test/pages/csp';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page is sent as it stands in the file: the test server would add a script with a web socket to it. */
export async function cspPages(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  context.set('Content-Security-Policy', POLICY);
  if (!context.path.endsWith('.html')) return next();
  try {
    context.body = await readFile(new URL(`..${context.path}`, import.meta.url), 'utf8');
    context.type = 'html';
  } catch {
    context.status = 404;
  }
}
