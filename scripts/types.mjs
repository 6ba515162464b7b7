// Writes the types for templates of frameworks into dist/types, from custom-elements.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { angular } from './types/angular.mjs';
import { elementsOf } from './types/elements.mjs';
import { react } from './types/react.mjs';
import { svelte } from './types/svelte.mjs';
import { vue } from './types/vue.mjs';

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('dist/types/', ROOT);
const FILES = { 'react.d.ts': react, 'vue.d.ts': vue, 'svelte.d.ts': svelte, 'angular.ts': angular };

const elements = elementsOf(JSON.parse(await readFile(new URL('custom-elements.json', ROOT), 'utf8')));
const style = await resolveConfig(new URL('README.md', ROOT));

await mkdir(FOLDER, { recursive: true });
for (const [file, write] of Object.entries(FILES)) {
  const text = `// Generated from custom-elements.json.\n${write(elements)}`;
  await writeFile(new URL(file, FOLDER), await format(text, { ...style, parser: 'typescript' }));
}
