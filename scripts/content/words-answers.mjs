import { problemAt } from './document.mjs';
import { listOf } from './problems.mjs';
import { plain, textsOf } from './texts.mjs';
import { answersOf } from './words-ids.mjs';

/** On these a doctor comes first: nobody should wait to see whether they recognise themselves. */
const withoutRecognition = 5;

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./language.mjs').Language} Language
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {any} flow
 * @param {Language} language
 * @returns {Problem[]} what an answer must say, or may not
 */
export function checkAnswerWords(files, flow, language) {
  return answersOf(files).flatMap(([name, document]) => [
    ...recognition(document, Number(name)),
    ...ownUrgency(document, flow.answers[name]?.urgency, language),
    ...percentages(document, language),
  ]);
}

function recognition(document, number) {
  const found = document.data.recognition !== undefined;
  const expected = number > withoutRecognition;
  if (found === expected) return [];
  const message = expected
    ? 'expected three to six statements, found nothing'
    : `not expected on answers 1 to ${withoutRecognition}`;
  return [problemAt(document, ['recognition'], message)];
}

function ownUrgency(document, urgency, language) {
  const first = plain(document.data.call[0]);
  const phrases = language.urgency[urgency];
  if (phrases === undefined || phrases.some((phrase) => first.toLowerCase().includes(phrase.toLowerCase()))) return [];
  const expected = listOf(phrases.map((phrase) => `"${phrase}"`));
  return [
    problemAt(document, ['call', 0], `expected ${expected}, the words of its urgency '${urgency}', found "${first}"`),
  ];
}

function percentages(document, language) {
  return textsOf(document)
    .filter(({ text }) => language.percentage.test(text))
    .map(({ path, text }) => problemAt(document, path, `expected no percentage, found "${text}"`));
}
