// Writes custom-elements.json from the JSDoc of src/. With --check: only says whether the file there is current.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const FILE = new URL('../custom-elements.json', import.meta.url);

const manifest = await cli({
  argv: ['analyze', '--quiet'],
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  noWrite: true,
});
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
    console.error('custom-elements.json is not current: run "npm run manifest" and commit the file.');
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, text);
}
