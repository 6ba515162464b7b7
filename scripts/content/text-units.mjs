import { kindOf } from './layout.mjs';
import { markedTextsOf } from './texts.mjs';

/**
 * What somebody reads as one text, in which a difficult word is marked once.
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {{ path: import('./document.mjs').Path, text: string, mayMark: boolean, isName: boolean }} Part
 *   `mayMark`: a button can stand in it; `isName`: other names of a thing, which are difficult on purpose
 */

/** A button can not stand in a heading, in the label of a box or in the title of a part that opens. */
const headings = new Set(['title', 'name', 'alsoCalled', 'seeAlso']);
const inArticle = (path) => !path.some((key) => headings.has(key));

/**
 * Where a mark may stand, by the kind of file: not in the first script, and not where a page needs bare words.
 * @type {Record<string, (path: import('./document.mjs').Path) => boolean>}
 */
const places = {
  answer: inArticle,
  condition: inArticle,
  topic: inArticle,
  questions: (path) => path.at(-1) === 'help',
  interview: (path) => path.length > 1 && path.some((key) => ['help', 'how', 'stop', 'why'].includes(key)),
};

/**
 * @param {Document} document
 * @returns {Part[][]} its texts, each with its parts in the order in which one reads them
 */
export function unitsOf(document) {
  const kind = kindOf(document.file);
  const parts = markedTextsOf(document).map(({ path, text }) => ({
    path,
    text,
    mayMark: places[kind]?.(path) ?? false,
    isName: path[0] === 'alsoCalled',
  }));
  // a page of the interview is one text, and so is the reason of a row
  if (kind === 'interview') return groupBy(parts, ({ path }) => path.slice(0, 2).join(' '));
  return kind === 'questions' ? groupBy(parts, pageOf) : [parts];
}

/** Each question is a page of its own; a choice stands on one with its options, `2.1` with `2`. */
function pageOf({ path: [group, id = ''] }) {
  return group === 'options' || group === 'choices' ? `choices ${id.split('.')[0]}` : `${group} ${id}`;
}

function groupBy(parts, keyOf) {
  const groups = new Map();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return [...groups.values()];
}
