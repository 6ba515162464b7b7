import { problemAt } from './document.mjs';
import { kindOf, nameOf } from './layout.mjs';
import { sentencesOf, textsOf } from './texts.mjs';

/**
 * Words of advice that has changed since the book stand in the notes that say so. Elsewhere a sentence needs a reason,
 * in `allowed-words.json`; and under "what you can do" only a sentence that advises against it can have one.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./language.mjs').Language} Language
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {{ document: Document, path: import('./document.mjs').Path, file: string, word: string, sentence: string }} Use
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {Document | undefined} allowedWords
 * @param {Language} language
 * @returns {Problem[]}
 */
export function checkDatedWords(files, allowedWords, language) {
  const uses = [...files.values()].flatMap((document) => usesIn(document, language));
  const allowed = allowedWords?.data.allowed ?? [];
  return [
    ...uses
      .filter((use) => isAdvice(use, language) || !allowed.some((entry) => isFor(entry, use)))
      .map((use) => problemOf(use, language)),
    ...allowed.flatMap((entry, at) =>
      isUnread(entry, files) || uses.some((use) => isFor(entry, use)) ? [] : [stale(allowedWords, at)],
    ),
  ];
}

/** @returns {Use[]} */
function usesIn(document, language) {
  const file = document.file.split('/').slice(2).join('/');
  return textsOf(document)
    .filter(({ path }) => path[0] !== 'sinceBook')
    .flatMap(({ path, text }) => sentencesOf(text).map((sentence) => ({ path, sentence })))
    .flatMap(({ path, sentence }) =>
      [...sentence.matchAll(language.dated)].map(([word]) => ({ document, path, file, word, sentence })),
    );
}

function isAdvice({ path, sentence }, language) {
  return path[0] === 'do' && !language.not.test(sentence);
}

function isFor(entry, use) {
  return ['file', 'word', 'sentence'].every((key) => entry[key] === use[key]);
}

/** A file with another mistake is not read here: its sentences may well be there. */
function isUnread(entry, files) {
  return kindOf(`content/any/${entry.file}`) !== undefined && !files.has(nameOf(entry.file));
}

function problemOf(use, language) {
  const where = isAdvice(use, language)
    ? "only under 'sinceBook'"
    : "only under 'sinceBook', or with a reason in allowed-words.json";
  return problemAt(use.document, use.path, `expected "${use.word}" ${where}, found "${use.sentence}"`);
}

/** An entry that outlives its sentence would let a later one pass unseen. */
function stale(allowedWords, at) {
  const { file, word } = allowedWords.data.allowed[at];
  return problemAt(
    allowedWords,
    ['allowed', at],
    `expected a sentence with "${word}" that stands in ${file}, found none`,
  );
}
