// Serves the repository for the demo, with a policy under which nothing comes from outside.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
].join('; ');

const server = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    hostname: 'localhost',
    port: process.env.PORT ? Number(process.env.PORT) : undefined, // else the first free one from 8000
    nodeResolve: { exportConditions: ['production', 'browser'] },
    injectWebSocket: false,
    middleware: [
      (context, next) => {
        context.set('Content-Security-Policy', POLICY);
        if (context.path === '/') context.redirect('/demo/');
        else if (context.path === '/favicon.ico') context.status = 204;
        else return next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`\nThe demo: http://localhost:${server.config.port}/demo/\nStop it with Ctrl+C.`);
