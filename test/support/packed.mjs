/** The package as npm packs it, unpacked into a project that has it and its dependencies installed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A project in a folder of its own; `remove` takes it away again. */
export function projectWithPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'rug-zelfdiagnose');
  mkdirSync(home, { recursive: true });
  run('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1'], folder);
  for (const name of ['lit', '@lit']) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  return {
    folder,
    home,
    files: files.map(({ path }) => path),
    write(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
