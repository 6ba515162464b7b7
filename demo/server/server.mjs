// A server that renders the elements, in Node alone: `npm run demo:server`. What it serves is in site.mjs.
import { createServer } from 'node:http';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { demoSite } from './site.mjs';

const site = await demoSite();

const server = createServer((request, response) => {
  const found = site.at(new URL(request.url, 'http://localhost').pathname.slice(1));
  if (!found) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': found.type, 'Content-Security-Policy': site.policy });
  return new RenderResultReadable(found.body).pipe(response);
});

server.listen(Number(process.env.PORT ?? 0), 'localhost', () =>
  console.log(`\nThe page: http://localhost:${server.address().port}/\nStop it with Ctrl+C.`),
);
