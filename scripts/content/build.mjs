import { join } from 'node:path';
import { checkContent } from './check.mjs';
import { generateModules } from './generate.mjs';
import { writeChanged } from './write.mjs';

/**
 * Checks the content, and writes the modules only when all of it is right: a bad file loses nothing.
 * @param {string} root folder that holds `content/` and `src/`
 * @param {{ checkOnly?: boolean }} [options]
 * @returns {{ problems: import('./problems.mjs').Problem[], written: string[] }}
 */
export function buildContent(root, { checkOnly = false } = {}) {
  const { problems, content } = checkContent(root);
  if (checkOnly || problems.length > 0) return { problems, written: [] };
  return { problems, written: writeChanged(join(root, 'src/content/generated'), generateModules(content)) };
}
