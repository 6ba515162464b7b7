import { problemAt } from './document.mjs';
import { sentencesOf, textsOf, wordsIn } from './texts.mjs';

/** Plain language, as far as a number can tell: who is in pain and tired reads short sentences. */
const longest = 20;
const longestAverage = 12;

/**
 * @param {Map<string, import('./document.mjs').Document>} files of one language, by name
 * @returns {import('./problems.mjs').Problem[]}
 */
export function checkPlainLanguage(files) {
  return [...files.values()].flatMap((document) => {
    const sentences = textsOf(document).flatMap(({ path, text }) =>
      sentencesOf(text).map((sentence) => ({ path, sentence, words: wordsIn(sentence) })),
    );
    const total = sentences.reduce((sum, { words }) => sum + words, 0);
    const average = total / Math.max(sentences.length, 1);
    return [
      ...sentences
        .filter(({ words }) => words > longest)
        .map(({ path, sentence, words }) =>
          problemAt(document, path, `expected at most ${longest} words a sentence, found ${words}: "${sentence}"`),
        ),
      ...(average <= longestAverage
        ? []
        : [
            problemAt(
              document,
              [],
              `expected at most ${longestAverage} words a sentence on average, found ${average.toFixed(1)}`,
            ),
          ]),
    ];
  });
}
