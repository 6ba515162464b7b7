import { problemAt } from './document.mjs';
import { plain, textsOf } from './texts.mjs';

/** What one recognises, and what was advised once: no advice of today. */
const noAdvice = new Set(['recognition', 'sinceBook']);

/**
 * Every advice on painkillers or manual therapy tells who is pregnant to ask first. It tells everybody: nothing in a
 * text knows who reads it. The sentence stands in the same list, after the advice.
 *
 * @param {Map<string, import('./document.mjs').Document>} files of one language, by name
 * @param {import('./language.mjs').Language} language
 * @returns {import('./problems.mjs').Problem[]}
 */
export function checkAdviceAroundBirth(files, language) {
  return [...files.values()].flatMap((document) =>
    textsOf(document)
      .filter(({ path }) => typeof path.at(-1) === 'number' && !noAdvice.has(path.at(-2)))
      .flatMap(({ path, text }) => {
        const word = language.asksForPregnancy.exec(text)?.[0];
        if (word === undefined || listAfter(document, path).includes(language.pregnancy)) return [];
        return [
          problemAt(document, path, `"${word}": expected after it in this list "${language.pregnancy}", found nothing`),
        ];
      }),
  );
}

function listAfter(document, path) {
  const list = path.slice(0, -1).reduce((value, key) => value[key], document.data);
  return list.slice(path.at(-1) + 1).map(plain);
}
