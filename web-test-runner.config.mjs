// BROWSERS names the engines: chromium (the default), firefox, webkit, with commas between them.
import { defaultReporter } from '@web/test-runner';
import { changedFiles } from './scripts/changed-files.mjs';
import { chordCommand } from './scripts/chord-command.mjs';
import { testPages } from './scripts/test-pages.mjs';
import { launchers } from './scripts/engines.mjs';
import { forcedColoursCommand } from './scripts/forced-colours-command.mjs';
import { otherVersions } from './scripts/other-versions.mjs';
import { printMediaCommand } from './scripts/print-media-command.mjs';
import { serverPages } from './scripts/server-pages.mjs';
import { totalsReporter } from './scripts/totals-reporter.mjs';

export default {
  files: 'build/test/**/*.test.js',
  // the whole repository is served: dist/, demo/ and test/pages/ are there for pages in a frame
  rootDir: import.meta.dirname,
  nodeResolve: true,
  middleware: [testPages, changedFiles, otherVersions, serverPages],
  plugins: [chordCommand(), forcedColoursCommand(), printMediaCommand()],
  browsers: await launchers(process.env.BROWSERS || 'chromium'),
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter(), totalsReporter()],
  coverageConfig: { include: ['build/src/**/*.js'], reporters: ['text', 'lcovonly'] },
};
