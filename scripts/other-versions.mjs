// Serves the built script a second time as if it were of another version: /other-version/<version>/… is dist/cdn/…
import { readFile } from 'node:fs/promises';

const PATH = /^\/other-version\/([\d.]+)\/(.+\.js)$/;
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

export async function otherVersions(context, next) {
  const [, other, file] = PATH.exec(context.path) ?? [];
  if (!file) return next();
  const code = await readFile(new URL(`../dist/cdn/${file}`, import.meta.url), 'utf8');
  context.type = 'js';
  context.body = code.replaceAll(`"${version}"`, `"${other}"`);
}
