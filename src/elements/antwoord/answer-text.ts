import { html, nothing } from 'lit';
import { fits } from '../../content/fits.js';
import { fill, rules, type AnswerText, type Words } from '../../content/index.js';
import type { Urgency } from '../../engine/index.js';
import type { Settings } from '../../session/index.js';
import { heading, list, paragraphs, type Content } from '../shared/template.js';
import { urgencyText } from '../shared/urgency-card.js';

/** A part of a text that opens. */
export const opens = (title: string, content: Content) =>
  html`<details part="details">
    <summary>${title}</summary>
    <div class="opened">${content}</div>
  </details>`;

/** Each condition that the answer fits with: how surely, why, and what it is. */
function conditions({ conditions: all, pages }: Words, answer: AnswerText) {
  const certainties = fits[answer.number]!;
  return html`<ul class="fits">
    ${Object.entries(certainties).map(
      ([id, certainty]) => html`<li>
        <strong>${all[id]!.name}</strong> <span class="certainty">${pages.certainty[certainty]}</span>
        <p>${answer.fits[id]}</p>
        <p class="small">${all[id]!.text.join(' ')}</p>
      </li>`,
    )}
  </ul>`;
}

/** Where the text comes from, and who answers for it. */
function origin({ pages: { answer: words } }: Words, { source, reviewedBy }: AnswerText) {
  const review = reviewedBy ? fill(words.reviewed, reviewedBy) : words.notReviewed;
  return html`<p class="small">${fill(words.source, { source })} ${review}</p>`;
}

/** Other answers, to be read in place; the course stays where it is. */
const seeAlso = (words: Words, settings: Settings, { seeAlso: others }: AnswerText) =>
  others.map(({ answer, text }) => {
    const other = words.answers[answer]!;
    return opens(
      `${text} ${words.pages.answer.seeAlso}: ${other.title}`,
      answerText(words, settings, other, { nested: true }),
    );
  });

/** How an answer's text stands on its page. */
export interface AnswerPlace {
  /** Inside another answer, opened in place: without links to further ones. */
  nested?: boolean;
  /** The urgency at the head of the page: an answer that asks for another one says so itself. */
  heading?: Urgency | null;
}

/** The text of one answer: its name and three lines first, then what to do; the rest opens. */
export function answerText(words: Words, settings: Settings, answer: AnswerText, place: AnswerPlace = {}): Content {
  const { answer: titles } = words.pages;
  const { urgency } = rules.answers[answer.number]!;
  const own = urgencyText(words, settings, urgency).title;
  const below = place.nested ? 2 : 1;
  return html`<article part="answer">
    ${heading(settings, below, answer.title)} ${paragraphs(answer.summary)}
    ${answer.recognition ? html`${heading(settings, below + 1, titles.recognition)} ${list(answer.recognition)}` : nothing}
    ${opens(titles.explanation, paragraphs(answer.explanation))}
    ${opens(titles.fits, [conditions(words, answer), answer.howCommon ? html`<p><strong>${titles.howCommon}</strong> ${answer.howCommon}</p>` : nothing])}
    ${heading(settings, below + 1, titles.do)} ${list(answer.do)} ${heading(settings, below + 1, titles.call)}
    ${urgency === place.heading ? nothing : html`<p><strong>${fill(titles.ownAdvice, { urgency: own })}</strong></p>`}
    ${list(answer.call)} ${answer.sinceBook.length ? opens(titles.sinceBook, list(answer.sinceBook)) : nothing}
    ${place.nested ? nothing : seeAlso(words, settings, answer)} ${origin(words, answer)}
  </article>`;
}
