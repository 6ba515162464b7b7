import { languageRules } from './language.mjs';
import { checkFiles, wordFiles } from './layout.mjs';
import { checkAnswerWords } from './words-answers.mjs';
import { checkAdviceAroundBirth } from './words-birth.mjs';
import { checkCare } from './words-care.mjs';
import { checkDatedWords } from './words-dated.mjs';
import { checkInterviewWords } from './words-interview.mjs';
import { checkWordIds } from './words-ids.mjs';
import { checkNegations } from './words-negation.mjs';
import { checkPlainLanguage } from './words-plain.mjs';
import { checkTerms } from './words-terms.mjs';
import { checkReviews } from './words-review.mjs';

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {string} lang
 * @param {Map<string, Document>} all files of one language by name, each sound by its schema
 * @param {any} flow the rules, sound by their schema
 * @param {any} evidence what the interview speaks for, as far as it could be read
 * @returns {Problem[]}
 */
export function checkWords(lang, all, flow, evidence) {
  const language = Object.hasOwn(languageRules, lang) ? languageRules[lang] : undefined;
  if (language === undefined) {
    const message = `expected checks for the language '${lang}' in scripts/content/language.mjs, found none`;
    return [{ file: `content/${lang}`, line: 1, place: '', message }];
  }
  const files = new Map([...all].filter(([name]) => !checkFiles.includes(name)));
  return [
    ...checkWordIds(files, flow),
    ...checkInterviewWords(files, flow, evidence),
    ...checkAnswerWords(files, flow, language),
    ...checkAdviceAroundBirth(files, language),
    ...checkCare(files, language),
    ...checkDatedWords(files, all.get('allowed-words'), language),
    ...checkPlainLanguage(files),
    ...checkNegations(files, all.get('plain-exceptions'), language),
    ...checkTerms(files, all.get('common-words')),
    ...checkReviews([...files.values()]),
  ];
}

/**
 * @param {string} lang
 * @param {string[]} present every file of the content
 * @param {any} flow the rules, as far as they could be read
 * @returns {Problem[]} a line for each file that this language lacks
 */
export function missingFiles(lang, present, flow) {
  const answers = Object.keys(flow?.answers ?? {}).map((number) => `answers/${number}`);
  return [...wordFiles, checkFiles[0], ...answers]
    .map((name) => `content/${lang}/${name}.json`)
    .filter((file) => !present.includes(file))
    .map((file) => ({ file, line: 1, place: '', message: 'expected this file, found nothing' }));
}
