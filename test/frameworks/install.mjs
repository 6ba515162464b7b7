// Installs what the apps need, and the package as npm would publish it: what it leaves out, they do not find.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLACE = `${HERE}node_modules/rug-zelfdiagnose`;
const run = (program, args, cwd) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

run('npm', ['ci', '--no-audit', '--no-fund'], HERE);

// unpacked by hand: a lock file would hold the hash of a package that each build makes anew
const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', HERE], ROOT));
mkdirSync(PLACE);
run('tar', ['-xzf', filename, '-C', 'node_modules/rug-zelfdiagnose', '--strip-components=1'], HERE);
rmSync(`${HERE}${filename}`);

for (const [name, wanted] of Object.entries(readJson(`${PLACE}/package.json`).dependencies)) {
  const { version } = readJson(`${HERE}node_modules/${name}/package.json`);
  if (version !== wanted)
    throw new Error(`The package needs ${name} ${wanted}: change it in test/frameworks/package.json`);
}

// as the documentation says: the inputs of Angular are a file to copy
copyFileSync(`${PLACE}/dist/types/angular.ts`, `${HERE}angular/rug-inputs.ts`);
