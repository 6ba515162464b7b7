import { problemAt } from './document.mjs';
import { textsOf } from './texts.mjs';

/**
 * What no text may do: carry markup, claim a side or claim a diagnosis.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./language.mjs').Language} Language
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/** Texts are put on the page as they are: a mark would be read out as a character. */
const markup = /[<>`*_#~|]|\[[^\]]*\]\(|^\s*([-+]|\d+\.)\s|&#?\w+;/;

/** The two words that the body map prints on itself, in the files that hold them. */
const mapFiles = ['shell', 'pages'];
const mapKeys = ['left', 'right'];

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {Language} language
 * @returns {Problem[]}
 */
export function checkCare(files, language) {
  const names = conditionNames(files);
  // Without names, any "u hebt" would be a claim.
  const claim = names.length === 0 ? undefined : language.claim(names);
  return [...files].flatMap(([file, document]) =>
    textsOf(document).flatMap(({ path, text }) => {
      const onMap = mapFiles.includes(file) && mapKeys.includes(path.at(-1));
      const found = [
        ['plain text', markup.exec(text)],
        ['no side of the body', onMap ? null : language.side.exec(text)],
        ["words like 'past bij', never a diagnosis", claim?.exec(text)],
      ];
      return found
        .filter(([, match]) => match)
        .map(([expected, match]) => problemAt(document, path, `expected ${expected}, found "${match[0]}"`));
    }),
  );
}

/**
 * @param {Map<string, Document>} files
 * @returns {string[]} names as patterns; "Spit (acute lumbago)" counts as both of its parts
 */
function conditionNames(files) {
  return [...files]
    .filter(([file]) => file.startsWith('conditions/'))
    .map(([, { data }]) => data)
    .flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled])
    .flatMap((name) => name.split(/[()]/))
    .map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter((name) => name !== '');
}
