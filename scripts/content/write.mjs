import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes only what changed, so that watchers and incremental builds rest when nothing did.
 * @param {string} folder
 * @param {Map<string, string>} modules
 * @returns {string[]} the names that were written
 */
export function writeChanged(folder, modules) {
  mkdirSync(folder, { recursive: true });
  const changed = [...modules].filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  return changed.map(([name]) => name);
}
