// A server that renders the elements: `npm run demo:server`. Node alone, no framework.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { styleHashes } from 'rug-zelfdiagnose/server';
import { clientFiles } from './client-files.mjs';
import { page } from './page.mjs';

const TYPES = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', html: 'text/html; charset=utf-8' };
const FILES = ['/demo.css', '/lindehof.svg', '/server/server.css'];

/** The strict policy; the style that the server writes into each element is allowed by its hash. */
export const policy = (hashes) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * The server, not listening yet.
 * @param {string[]} [hashes] what the policy allows beside its own style sheets
 */
export async function demoServer(hashes) {
  const allowed = policy(hashes ?? (await styleHashes()));
  const files = await clientFiles();
  for (const name of FILES)
    files.set(name.replace('/server/', '/'), await readFile(new URL(`..${name}`, import.meta.url), 'utf8'));
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    if (!file && pathname !== '/') return response.writeHead(404).end();
    const type = file ? pathname.split('.').at(-1) : 'html';
    response.writeHead(200, { 'Content-Type': TYPES[type], 'Content-Security-Policy': allowed });
    if (file) return response.end(file);
    return new RenderResultReadable(render(page({ answer: 9, article: 'hernia' }))).pipe(response);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await demoServer();
  server.listen(Number(process.env.PORT ?? 8080), 'localhost', () =>
    console.log(`\nThe page: http://localhost:${server.address().port}/\nStop it with Ctrl+C.`),
  );
}
