import { createHash } from 'node:crypto';

/**
 * A sign-off holds for the words that were read. The hash in it is made of these words: change one, and it no longer fits.
 *
 * @typedef {Record<string, any>} Item what can be signed off: a file, or one thing of a file that holds many
 */

/** On top of an item these are for editors; nobody reads them on a page. */
const notOnPages = new Set(['$schema', 'source', 'decisions', 'reviewedBy']);

/** A difficult word in a text, `[klapvoet]`: the mark says nothing that was not read. */
const mark = /\[([^[\]]+)\]/g;

/**
 * What somebody reads of an item, and where it stands in it. A sentence that moves from "what a doctor may do" to "what
 * you can do" says something else, so the place belongs to it. Keys are sorted: their order in the file says nothing.
 * @param {Item} item
 * @returns {[place: string, text: string | number | boolean][]}
 */
export function readableParts(item) {
  return Object.keys(item)
    .filter((key) => !notOnPages.has(key))
    .sort()
    .flatMap((key) => leaves(item[key], key));
}

function leaves(value, place) {
  if (typeof value === 'string') return [[place, value.replace(mark, '$1')]];
  if (typeof value === 'number' || typeof value === 'boolean') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .sort()
    .flatMap((key) => leaves(value[key], `${place}.${key}`));
}

/**
 * @param {Item} item
 * @returns {string} the first 16 hexadecimal digits of the SHA-256 of all that is read of it
 */
export function hashOf(item) {
  return createHash('sha256')
    .update(JSON.stringify(readableParts(item)))
    .digest('hex')
    .slice(0, 16);
}
