import { problemAt } from './document.mjs';
import { formsOf, nearest, piecesOf } from './term-forms.mjs';
import { unitsOf } from './text-units.mjs';
import { MARK } from './texts.mjs';

/**
 * Who meets a difficult word can open its meaning: it is marked the first time that it stands in a text. Any other word is
 * one that everybody knows.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {import('./text-units.mjs').Part} Part
 * @typedef {import('./term-forms.mjs').Forms} Forms
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {Document | undefined} commonWords
 * @returns {Problem[]}
 */
export function checkTerms(files, commonWords) {
  const terms = files.get('terms');
  // Without them any word would be a mistake; the files themselves say what is wrong with them.
  if (terms === undefined || commonWords === undefined) return [];
  const forms = formsOf(terms.data.terms);
  const known = new Set(commonWords.data.words);
  return [
    ...checkTermNames(terms, files),
    ...[...files.values()].flatMap((document) =>
      unitsOf(document).flatMap((parts) => [
        ...parts.flatMap((part) => checkBrackets(document, part)),
        ...checkMarks(document, parts, forms, known),
        ...checkWordsKnown(document, parts, forms, known),
      ]),
    ),
  ];
}

/** A form leads to one term, and a term to an article that exists. */
function checkTermNames(document, files) {
  const owners = new Map();
  const problems = [];
  for (const [id, { forms, seeCondition }] of Object.entries(document.data.terms)) {
    for (const [at, form] of forms.entries()) {
      const message = `expected "${form}" for one term only, found it for '${owners.get(form)}' too`;
      if (owners.has(form)) problems.push(problemAt(document, ['terms', id, 'forms', at], message));
      owners.set(form, id);
    }
    if (seeCondition === null || files.has(`conditions/${seeCondition}`)) continue;
    const message = `expected the id of a condition that has an article, found '${seeCondition}'`;
    problems.push(problemAt(document, ['terms', id, 'seeCondition'], message));
  }
  return problems;
}

function checkBrackets(document, { path, text }) {
  // A link of markdown is no mark either, but has a message of its own.
  const rest = text.replace(MARK, '').replace(/\[[^[\]]*\]\(/g, '');
  if (!/[[\]]/.test(rest)) return [];
  return [problemAt(document, path, `expected brackets in pairs, one pair around a word, found "${text}"`)];
}

/** Each difficult word of a text is marked once: the first time that a mark can stand there. */
function checkMarks(document, parts, forms, known) {
  const seen = new Set();
  const missing = new Set();
  return parts.flatMap(({ path, text, mayMark }) =>
    piecesOf(text, forms).flatMap(({ kind, word, whole }) => {
      const form = word.toLowerCase();
      const id = forms.idOf.get(form);
      const problem = (message) => [problemAt(document, path, message)];
      if (kind === 'word') return [];
      if (kind === 'form') {
        if (!mayMark || seen.has(id) || missing.has(id) || known.has(form)) return [];
        missing.add(id);
        return problem(`expected "[${word}]", the first time in this text, found no mark`);
      }
      if (!mayMark) return problem(`expected no mark here, found "[${word}]"`);
      if (!whole) return problem(`expected brackets around whole words, found "[${word}]"`);
      if (id === undefined) return problem(unknownMark(word, forms));
      if (seen.has(id)) return problem(`expected a term marked once in a text, found it again: "[${word}]"`);
      seen.add(id);
      return [];
    }),
  );
}

function unknownMark(word, { idOf }) {
  return `expected between brackets a form of a term in terms.json, such as "${nearest(word, idOf.keys())}", found "${word}"`;
}

/** A number, `45e` and the name of a letter are no words that one can know or not. */
const isKnowable = (word) => word.length > 1 && !/\d/.test(word);

/** One line for each unknown word of a text. */
function checkWordsKnown(document, parts, forms, known) {
  const said = new Set();
  return parts
    .filter(({ isName }) => !isName)
    .flatMap(({ path, text }) =>
      piecesOf(text, forms)
        .filter(({ kind, word }) => kind === 'word' && isKnowable(word))
        .map(({ word }) => ({ path, word: word.toLowerCase() })),
    )
    .filter(({ word }) => !known.has(word) && !said.has(word) && said.add(word))
    .map(({ path, word }) =>
      problemAt(
        document,
        path,
        `expected words that everybody knows, found "${word}": explain it in terms.json, or add it to common-words.json`,
      ),
    );
}
