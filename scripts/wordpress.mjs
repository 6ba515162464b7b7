// Makes the WordPress plugin: dist/wordpress/rug-zelfdiagnose/ and the zip of it that WordPress takes. After npm run build.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { choices } from './wordpress/choices.mjs';
import { compile } from './wordpress/translations.mjs';

const ROOT = new URL('..', import.meta.url).pathname;
const SOURCE = join(ROOT, 'demo/wordpress');
const ELEMENTS = join(ROOT, 'dist/cdn');
const OUT = join(ROOT, 'dist/wordpress');
const PLUGIN = join(OUT, 'rug-zelfdiagnose');

/** What a page needs of the build. WordPress has a version behind the address, and no use for one in the name. */
const NEEDED = ['rug-zelfdiagnose.js', 'chunks', 'THIRD-PARTY-LICENSES.txt'];

/** These name the version of the package. */
const VERSIONED = ['rug-zelfdiagnose.php', 'readme.txt'];

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

await rm(OUT, { recursive: true, force: true });
await cp(SOURCE, PLUGIN, { recursive: true });
for (const name of NEEDED) {
  const filter = (file) => !file.endsWith('.map');
  await cp(join(ELEMENTS, name), join(PLUGIN, 'elements', name), { recursive: true, filter }).catch((error) => {
    throw new Error('dist/cdn is not whole: run npm run build first.', { cause: error });
  });
}
await cp(join(ROOT, 'LICENSE'), join(PLUGIN, 'LICENSE'));

for (const name of VERSIONED) {
  const text = await readFile(join(PLUGIN, name), 'utf8');
  await writeFile(join(PLUGIN, name), text.replaceAll('{version}', version));
}
await writeFile(join(PLUGIN, 'blocks/choices.json'), JSON.stringify(await choices(join(ROOT, 'content/nl'))));
await compile(join(PLUGIN, 'languages'));

const files = {};
for (const entry of await readdir(PLUGIN, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  files[path.slice(OUT.length + 1).replaceAll('\\', '/')] = new Uint8Array(await readFile(path));
}
await mkdir(OUT, { recursive: true });
// a time of its own would make another zip of the same files
await writeFile(join(OUT, 'rug-zelfdiagnose.zip'), zipSync(files, { level: 9, mtime: '2000-01-01T00:00:00' }));
console.log(`dist/wordpress/rug-zelfdiagnose.zip: version ${version}, ${Object.keys(files).length} files`);
