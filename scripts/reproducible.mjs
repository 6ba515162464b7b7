/**
 * Builds a second time, in another folder, and compares every byte with dist/: what is published can then be made again
 * from its source by anybody, and the hash in the README is that of everybody's build.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'reproducible-'));

/** Maps of lit name the way to node_modules, which is another one from another folder. */
const compared = (folder) =>
  readdirSync(join(folder, 'dist'), { recursive: true })
    .filter((name) => !name.endsWith('.map') && !name.startsWith('wordpress'))
    .filter((name) => statSync(join(folder, 'dist', name)).isFile())
    .sort();

try {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.trim().split('\n'))
    if (!/^(demo|test|docs)\//.test(file)) cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const script of ['compile', 'types'])
    execFileSync('npm', ['run', '--silent', script], { cwd: copy, stdio: 'pipe' });

  const first = compared(ROOT);
  const again = compared(copy);
  const differ = [...new Set([...first, ...again])].filter(
    (name) =>
      !first.includes(name) ||
      !again.includes(name) ||
      !readFileSync(join(ROOT, 'dist', name)).equals(readFileSync(join(copy, 'dist', name))),
  );
  for (const name of differ) console.error(`dist/${name} comes out otherwise in another folder.`);
  if (differ.length) process.exitCode = 1;
  else console.log(`Built twice: ${first.length} files, the same bytes.`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
