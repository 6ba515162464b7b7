import { kindOf } from './layout.mjs';

/**
 * The texts of a file that somebody reads on a page.
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {{ path: Path, text: string }} Text
 */

/** Read by editors and tools, so that they may name what a page may not. */
const notOnPages = new Set(['$schema', 'source', 'decisions', 'reviewedBy']);

/** A difficult word, marked so that it opens its meaning: `een [klapvoet]`. With `(` behind it, it is a link of markdown. */
export const MARK = /\[([^[\]]*)\](?!\()/g;

/**
 * @param {string} text
 * @returns {string} the text as it is read, without marks
 */
export const plain = (text) => text.replace(MARK, '$1');

/**
 * @param {Document} document
 * @returns {Text[]} as they are read: without marks
 */
export function textsOf(document) {
  return markedTextsOf(document).map(({ path, text }) => ({ path, text: plain(text) }));
}

/**
 * @param {Document} document
 * @returns {Text[]} as they stand in the file: with the marks of difficult words
 */
export function markedTextsOf({ file, data }) {
  // On top of a file such a key has that meaning; deeper it is a word of a page. Ids are no words either.
  return collect(data, []).filter(({ path }) => !notOnPages.has(path[0]) && !isId(file, path));
}

const idsOfArticles = new Set(['id', 'certainty', 'related', 'condition', 'figure', 'chart']);

/** Keys that name something instead of saying it, by the kind of file. Of a term, only the meaning is a text. */
const ids = {
  interview: new Set(['figure']),
  condition: idsOfArticles,
  topic: idsOfArticles,
  terms: new Set(['term', 'forms', 'seeCondition', 'source', 'reviewedBy']),
};

function isId(file, path) {
  return path.some((key) => ids[kindOf(file)]?.has(key));
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
