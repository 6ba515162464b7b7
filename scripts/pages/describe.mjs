import { sentencesOf } from '../content/texts.mjs';
import { plain } from './text.mjs';

/** As much as search engines show. */
const LONGEST = 160;

/**
 * @param {string[]} lines the summary of a text
 * @returns {string} its first whole sentences, as many as fit; one at least
 */
export function describe(lines) {
  const [first, ...others] = sentencesOf(plain(lines.join(' ')));
  let text = first;
  for (const sentence of others) {
    if (`${text} ${sentence}`.length > LONGEST) break;
    text += ` ${sentence}`;
  }
  return text;
}
