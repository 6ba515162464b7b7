// A page with the script of dist/cdn/ on it, and nothing that a development server would add.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const CDN = new URL('../../dist/cdn/', import.meta.url);

const pageOf = (body, head) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rugpijn</title>
    <link rel="icon" href="data:," />
    ${head}
    <script type="module" src="/rug-zelfdiagnose.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/**
 * @param body what stands on the page
 * @param head what stands in its head, besides the script
 * @param delay milliseconds until a script is sent
 */
export async function serveDist(body = '', head = '', delay = 0) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(pageOf(body, head));
    const code = await readFile(new URL(`.${pathname}`, CDN)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (!code) response.statusCode = 404;
    response.setHeader('Content-Type', 'text/javascript').end(code);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
