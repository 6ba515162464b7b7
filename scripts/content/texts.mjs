import { kindOf } from './layout.mjs';

/**
 * The texts of a file that somebody reads on a page.
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {{ path: Path, text: string }} Text
 */

/** Read by editors and tools, so that they may name what a page may not. */
const notOnPages = new Set(['$schema', 'source', 'decisions', 'reviewedBy']);

/**
 * @param {Document} document
 * @returns {Text[]}
 */
export function textsOf({ file, data }) {
  // On top of a file such a key has that meaning; deeper it is a word of a page. Ids are no words either.
  return collect(data, []).filter(({ path }) => !notOnPages.has(path[0]) && !isId(file, path));
}

/** Keys of an article that name something instead of saying it. */
const ids = new Set(['id', 'certainty', 'related', 'condition', 'figure', 'chart']);

function isId(file, path) {
  return ['condition', 'topic'].includes(kindOf(file)) && path.some((key) => ids.has(key));
}

function collect(value, path) {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => collect(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => collect(item, [...path, key]));
}

/**
 * @param {string} text
 * @returns {string[]} its sentences; a dot within a word or number ends none
 */
export function sentencesOf(text) {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => wordsIn(sentence) > 0);
}

/**
 * @param {string} sentence
 * @returns {number} how many words; a dash alone is none
 */
export function wordsIn(sentence) {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
