import { MARK } from './texts.mjs';

/**
 * The terms by the ways to write them.
 * @typedef {{ idOf: Map<string, string>, pattern: RegExp }} Forms
 * @typedef {{ kind: 'mark' | 'form' | 'word', word: string, whole: boolean }} Piece a marked word, an unmarked form of a
 *   term, or another word; `whole`: no letter stands right before or behind it
 */

/** Nothing before it, or behind it, that makes it a part of a longer word: "hernia" is not in "hernia-operatie". */
const START = "(?<![\\p{L}\\d]|[\\p{L}\\d][-'])";
const END = "(?![\\p{L}\\d]|[-'][\\p{L}\\d])";
const WORD = "'s(?!\\p{L})|[\\p{L}\\d]+(?:[-'][\\p{L}\\d]+)*";

/**
 * @param {Record<string, { forms: string[] }>} terms
 * @returns {Forms}
 */
export function formsOf(terms) {
  const idOf = new Map(Object.entries(terms).flatMap(([id, { forms }]) => forms.map((form) => [form, id])));
  // The first that fits is taken: "chronische discopathie" before "chronische".
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length);
  return { idOf, pattern: new RegExp(`${START}(${longestFirst.join('|')})${END}|(${WORD})`, 'giu') };
}

/**
 * @param {string} text with marks
 * @param {Forms} forms
 * @returns {Piece[]} its words in their order; places to fill in are none
 */
export function piecesOf(text, { pattern }) {
  const words = text.replace(/\{\w+\}/g, (place) => ' '.repeat(place.length));
  const pieces = [];
  let end = 0;
  for (const mark of words.matchAll(MARK)) {
    pieces.push(...wordsIn(words.slice(end, mark.index), pattern));
    end = mark.index + mark[0].length;
    pieces.push({ kind: 'mark', word: mark[1], whole: isWhole(words, mark.index, end) });
  }
  return [...pieces, ...wordsIn(words.slice(end), pattern)];
}

function wordsIn(text, pattern) {
  return [...text.matchAll(pattern)].map(([word, form]) => ({ kind: form ? 'form' : 'word', word, whole: true }));
}

function isWhole(text, start, end) {
  return !/[\p{L}\d][-']?$/u.test(text.slice(0, start)) && !/^[-']?[\p{L}\d]/u.test(text.slice(end));
}

/**
 * @param {string} word
 * @param {Iterable<string>} forms
 * @returns {string} the form that takes the fewest changes
 */
export function nearest(word, forms) {
  const ranked = [...forms].map((form) => [distance(word.toLowerCase(), form), form]);
  return ranked.reduce((best, next) => (next[0] < best[0] ? next : best))[1];
}

/** How many letters one adds, drops or changes to make one word of the other (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1);
}
