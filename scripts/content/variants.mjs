import { problemAt } from './document.mjs';
import { variantFile } from './layout.mjs';
import { documentsOf } from './load.mjs';
import { textsOf } from './texts.mjs';

/**
 * A language as another country speaks it: the texts of the language with other names for a few people and places.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Document[]} documents
 * @returns {Document[]}
 */
export const variantsIn = (documents) => documents.filter(({ file }) => variantFile.test(file));

/**
 * @param {Document[]} documents all that are sound
 * @returns {Problem[]} words that no text has, and texts that still say what nobody says there
 */
export function checkVariants(documents) {
  return variantsIn(documents).flatMap((variant) => {
    const { lang, of, words, never } = variant.data;
    const name = variant.file.slice('content/'.length, -'.json'.length);
    const files = [...documentsOf(of, documents).values()];
    const texts = files.flatMap(textsOf).map(({ text }) => text);
    // also the ways to write a difficult word, which no page shows but every text is looked up by
    const known = new Set(
      files.flatMap(
        ({ data }) =>
          JSON.stringify(data)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
    );
    return [
      ...(lang === name
        ? []
        : [problemAt(variant, ['lang'], `expected '${name}' as in the file's name, found '${lang}'`)]),
      ...Object.keys(words)
        .filter((word) => !known.has(word))
        .map((word) => problemAt(variant, ['words', word], 'expected a word of a text, found it in none')),
      ...leftOver(
        variant,
        texts.map((text) => inVariant(words, text)),
        never,
      ),
    ];
  });
}

function leftOver(variant, texts, never) {
  return never.flatMap((word, at) => {
    const text = texts.find((text) => text.toLowerCase().includes(word));
    return text === undefined ? [] : [problemAt(variant, ['never', at], `expected it in no text, found "${text}"`)];
  });
}

/** As `src/content/variant.ts` does it. */
const inVariant = (words, text) => text.replace(/\p{L}+/gu, (word) => withCapitals(words)[word] ?? word);

/**
 * @param {Record<string, string>} words in small letters
 * @returns {Record<string, string>} with each also as it begins a sentence
 */
export function withCapitals(words) {
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, other]) => [
      [word, other],
      [capital(word), capital(other)],
    ]),
  );
}
