import { html, nothing } from 'lit';
import { fits } from '../../content/fits.js';
import { fill, rules, type AnswerText, type PageWords, type Words } from '../../content/index.js';
import type { Urgency } from '../../engine/index.js';
import type { Settings } from '../../session/index.js';
import { heading, list, paragraphs, type Content } from '../shared/template.js';
import { opens, origin } from '../shared/text-parts.js';
import { urgencyText } from '../shared/urgency-card.js';

/** The article on a condition, opened in place. It is fetched when somebody wants to read it. */
const readMore = (id: string, name: string, { answer }: PageWords) =>
  html`<details part="details" @toggle=${fillIn}>
    <summary>${fill(answer.readMore, { name })}</summary>
    <div class="opened" data-name=${id}></div>
  </details>`;

/** Puts the article into a part that was opened for the first time. */
function fillIn({ currentTarget }: Event): void {
  const place = (currentTarget as HTMLDetailsElement).querySelector<HTMLElement>('[data-name]')!;
  if (place.hasChildNodes()) return;
  const article = place.ownerDocument.createElement('rug-aandoening');
  article.name = place.dataset.name!;
  article.headingLevel = 4;
  place.append(article);
}

/** Each condition that the answer fits with: how surely, why, and what it is. */
function conditions({ conditions: all, pages }: Words, answer: AnswerText) {
  const certainties = fits[answer.number]!;
  return html`<ul class="fits">
    ${Object.entries(certainties).map(
      ([id, certainty]) => html`<li>
        <strong>${all[id]!.name}</strong> <span class="certainty">${pages.certainty[certainty]}</span>
        <p>${answer.fits[id]}</p>
        <p class="small">${all[id]!.text.join(' ')}</p>
        ${readMore(id, all[id]!.name, pages)}
      </li>`,
    )}
  </ul>`;
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
    ${opens(titles.fits, [conditions(words, answer), answer.howCommon ? html`<p>${answer.howCommon}</p>` : nothing])}
    ${heading(settings, below + 1, titles.do)} ${list(answer.do)} ${heading(settings, below + 1, titles.call)}
    ${urgency === place.heading ? nothing : html`<p><strong>${fill(titles.ownAdvice, { urgency: own })}</strong></p>`}
    ${list(answer.call)} ${answer.sinceBook.length ? opens(titles.sinceBook, list(answer.sinceBook)) : nothing}
    ${place.nested ? nothing : seeAlso(words, settings, answer)} ${origin(words, answer)}
  </article>`;
}
