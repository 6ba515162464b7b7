// Serves the repository for the demo, under the strict policy that the elements must work with.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { policyFor } from './demo-policy.mjs';

const server = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    hostname: 'localhost',
    port: process.env.PORT ? Number(process.env.PORT) : undefined, // else the first free one from 8000
    nodeResolve: { exportConditions: ['production', 'browser'] },
    injectWebSocket: false,
    middleware: [
      async (context, next) => {
        context.set('Content-Security-Policy', await policyFor(context.path));
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
