import { html } from '../../pages/html.mjs';
import { MARK, plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { stateOf } from '../items.mjs';
import { hashOf } from '../hash.mjs';
import { urgencyTitle } from './book.mjs';

/** The small things that every section of the review is made of. */

/** A text with the words that can be opened marked as such. */
export const text = (words) =>
  words.split(MARK).map((part, at) => (at % 2 === 1 ? html`<span class="term">${part}</span>` : part));

/** One text as a paragraph, several as a list; of none, nothing. */
export function texts(words) {
  if (words === undefined || words === null || words.length === 0) return null;
  if (!Array.isArray(words)) return html`<p>${text(words)}</p>\n`;
  if (words.length === 1) return html`<p>${text(words[0])}</p>\n`;
  return html`<ul>${words.map((one) => html`<li>${text(one)}</li>\n`)}</ul>\n`;
}

/** Texts below a heading, when there are any. */
export const part = (title, words) => {
  const shown = texts(words);
  return shown && html`<h4>${plain(title)}</h4>\n${shown}`;
};

/** Rows of a name and what it is; a row without anything is left out. */
export const facts = (rows) =>
  html`<table class="facts">
${rows
  .filter(([, value]) => value !== null && value !== undefined && value !== false && String(value) !== '')
  .map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</table>\n`;

export const list = (items) => items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;

/** Things in a line, with commas. */
export const inLine = (items) => items.map((item, at) => [at > 0 && ', ', item]);

export const urgencyMark = (book, urgency) => html`<strong class="urgency">${urgencyTitle(book, urgency)}</strong>`;

/** Whether somebody signed these words off, and the code that belongs to them. */
export const reviewOf = (item) =>
  html`${reviewLine(item)}<br><small>${labels.review.code}: <code>${hashOf(item)}</code></small>`;

export function reviewLine(item) {
  const state = stateOf(item);
  return html`<span class="review ${state}">${fill(labels.review[state], item.reviewedBy ?? {})}</span>`;
}

/** Notes for editors: of a file as a whole, or by the id that they are about. */
const notesOf = (notes = []) =>
  Array.isArray(notes)
    ? notes
    : Object.entries(notes).flatMap(([id, own]) => own.map((note) => html`<strong>${id}</strong> ${note}`));

/** What every text has below it: where it is from, what was decided, who signed. */
export const origin = (item, file, rows = []) =>
  facts([
    ...rows,
    [labels.item.source, item.source],
    [labels.item.decisions, list(notesOf(item.decisions))],
    [labels.item.file, html`<code>${file}</code>`],
    [labels.review.state, reviewOf(item)],
  ]);

/**
 * A part of the page with its heading. Each begins on a new sheet.
 * @param {string} id one of the sections
 */
export const section = (id, content, title = labels.sections[id]) =>
  html`<section id="${id}" class="sheet">
<h2>${title}</h2>
${content}<p class="back"><a href="#contents">${labels.toContents}</a></p>
</section>
`;

/** A table with headings. */
export const table = (heads, rows, name) =>
  html`<table class="${name}">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${rows}</table>
`;
