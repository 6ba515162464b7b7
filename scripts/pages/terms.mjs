import { html } from './html.mjs';
import { MARK } from './text.mjs';

/**
 * The difficult words of one page: each is a link to its meaning the first time that it stands there.
 * @param {import('./site.mjs').Site} site
 * @param {string} [condition] the one that the page is about: all of the page is its meaning
 */
export function termsOfPage({ terms, formOf }, condition) {
  /** @type {string[]} ids, in the order in which the page names them */
  const named = [];

  /** @param {string} word as it stands in the text, without its mark */
  const link = (word) => {
    const id = formOf.get(word.toLowerCase());
    if (id === undefined || named.includes(id)) return word;
    if (condition !== undefined && terms[id].seeCondition === condition) return word;
    named.push(id);
    return html`<a class="term" id="word-${id}" href="#meaning-${id}">${word}</a>`;
  };

  /**
   * @param {string} text
   * @returns {unknown[]} the text for a template, its words that are marked as links
   */
  const text = (text) => text.split(MARK).map((part, index) => (index % 2 === 1 ? link(part) : part));

  /** The meanings of all words that were linked. A meaning may name a further word: that one follows. */
  function* meanings() {
    for (const id of named) yield { id, ...terms[id], meaning: [terms[id].meaning].flat().map(text) };
  }

  return { text, meanings };
}
