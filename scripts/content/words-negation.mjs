import { problemAt } from './document.mjs';
import { kindOf, nameOf } from './layout.mjs';
import { sentencesOf, textsOf } from './texts.mjs';

/**
 * No sentence says no twice, but for those that stand with a reason in `plain-exceptions.json`.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./language.mjs').Language} Language
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {Document | undefined} exceptions
 * @param {Language} language
 * @returns {Problem[]}
 */
export function checkNegations(files, exceptions, language) {
  const doubles = [...files.values()].flatMap((document) => doublesIn(document, language));
  const allowed = exceptions?.data.allowed ?? [];
  const isFor = (entry) => (double) => entry.file === double.file && entry.sentence === double.sentence;
  return [
    ...doubles.filter((double) => !allowed.some((entry) => isFor(entry)(double))).map(problemOf),
    ...allowed.flatMap((entry, at) =>
      isUnread(entry, files) || doubles.some(isFor(entry)) ? [] : [stale(exceptions, at)],
    ),
  ];
}

function doublesIn(document, language) {
  const file = document.file.split('/').slice(2).join('/');
  return textsOf(document).flatMap(({ path, text }) =>
    sentencesOf(text)
      .map((sentence) => ({ document, path, file, sentence, words: sentence.match(language.negations) ?? [] }))
      .filter(({ words }) => words.length > 1),
  );
}

function problemOf({ document, path, sentence, words }) {
  const found = words.map((word) => `"${word}"`).join(' and ');
  return problemAt(
    document,
    path,
    `expected one no in a sentence, or a reason in plain-exceptions.json, found ${found}: "${sentence}"`,
  );
}

/** A file with another mistake is not read here: its sentences may well be there. */
function isUnread({ file }, files) {
  return kindOf(`content/any/${file}`) !== undefined && !files.has(nameOf(file));
}

/** An entry that outlives its sentence would let a later one pass unseen. */
function stale(exceptions, at) {
  const { file } = exceptions.data.allowed[at];
  return problemAt(exceptions, ['allowed', at], `expected a sentence that stands in ${file}, found none like it`);
}
