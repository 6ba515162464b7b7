import { html } from './html.mjs';
import { fill } from './text.mjs';

/**
 * What the pages are made of. `terms` is the page's own, from `termsOfPage`.
 * @typedef {import('./site.mjs').Site} Site
 * @typedef {ReturnType<import('./terms.mjs').termsOfPage>} Terms
 */

/** @param {Terms} terms @param {string[]} lines */
export const paragraphs = (terms, lines) => lines.map((line) => html`<p>${terms.text(line)}</p>\n`);

/** @param {unknown[]} items each is text or markup; without any there is no list */
export const list = (items) => items.length > 0 && html`<ul>\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;

/** @param {Terms} terms @param {string[]} lines */
export const textList = (terms, lines) => list(lines.map(terms.text));

/** A heading with what stands below it, or nothing when that is empty. */
export const part = (title, content) => content && content.length !== 0 && html`<h2>${title}</h2>\n${content}`;

/**
 * @param {Site} site
 * @param {string} name of a page
 * @param {unknown} [text] its own name by default
 * @returns {unknown} a link to that page
 */
export const pageLink = ({ pages }, name, text = pages.get(name).title) =>
  html`<a href="${pages.get(name).file}">${text}</a>`;

/** Where a text comes from, and who answers for it. */
export function origin({ words }, { source, reviewedBy }) {
  const { answer } = words.pages;
  const review = reviewedBy ? fill(answer.reviewed, reviewedBy) : answer.notReviewed;
  return html`<p class="small">${fill(answer.source, { source })} ${review}</p>\n`;
}

/** The difficult words of the page. Comes last: only then it is known which ones the page names. */
export function meanings(site, terms) {
  const { backToText, meanings: title } = site.words.site;
  const entries = [...terms.meanings()].map(({ id, term, meaning, seeCondition }) => {
    const more = seeCondition && site.pages.get(`conditions/${seeCondition}`);
    return html`<dt id="meaning-${id}">${term}</dt>
<dd>${meaning.map((line) => html`<p>${line}</p>\n`)}<p class="small">${more && html`${readMore(site, more)} `}<a class="back" href="#word-${id}" aria-label="${backToText}: ${term}">${backToText}</a></p></dd>
`;
  });
  return part(title, entries.length > 0 && html`<dl>\n${entries}</dl>\n`);
}

const readMore = ({ words }, { file, title }) =>
  html`<a href="${file}">${fill(words.pages.answer.readMore, { name: title })}</a>`;
