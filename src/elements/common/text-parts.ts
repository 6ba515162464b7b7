import { html } from 'lit';
import { fill, type Review, type Words } from '../../content/index.js';
import type { Content } from './template.js';

/** A part of a text that opens. */
export const opens = (title: string, content: Content) =>
  html`<details part="details">
    <summary part="summary">${title}</summary>
    <div class="opened">${content}</div>
  </details>`;

/** Where a text comes from, and who answers for it. */
export function origin({ pages: { answer: words } }: Words, text: { source: string; reviewedBy: Review }) {
  const review = text.reviewedBy ? fill(words.reviewed, text.reviewedBy) : words.notReviewed;
  return html`<p class="small">${fill(words.source, { source: text.source })} ${review}</p>`;
}
