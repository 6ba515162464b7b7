import { readFileSync } from 'node:fs';
import { signablesOf } from './items.mjs';

/**
 * @param {string} file of words, such as `content/nl/answers/7.json`
 * @returns {string} its hash; in a file that holds many things to sign, a line for each with its name
 */
export function hashLines(file) {
  const items = signablesOf(read(file));
  if (items.length === 0) throw new Error(`${file}: expected 'reviewedBy' in it, found nothing to sign`);
  return items.map(({ path, hash }) => [hash, ...path].join(' ')).join('\n');
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--hash: expected a JSON file of words: ${error.message}`, { cause: error });
  }
}
