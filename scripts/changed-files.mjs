/**
 * For tests of integrity: serves dist/cdn/ at /changed/<name>/, where the files whose name begins with <name> have one
 * byte more than was built, as if somebody had got at the server. `nothing` changes none.
 */
import { readFile } from 'node:fs/promises';

const CDN = new URL('../dist/cdn/', import.meta.url);

export async function changedFiles(context, next) {
  const [, name, path] = /^\/changed\/([\w-]+)\/([\w./-]+\.js)$/.exec(context.path) ?? [];
  if (!path) return next();
  const text = await readFile(new URL(path, CDN), 'utf8').catch(() => undefined);
  if (text === undefined) return; // 404
  context.type = 'js';
  context.body = path.split('/').at(-1).startsWith(name) ? `${text} ` : text;
}
