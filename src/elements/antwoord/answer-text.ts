import { html, nothing } from 'lit';
import { fits } from '../../content/fits.js';
import { fill, type AnswerText, type Words } from '../../content/index.js';
import { rules } from '../../content/rules.js';
import type { Urgency } from '../../engine/index.js';
import type { Settings } from '../../session/index.js';
import { heading, type Content } from '../common/template.js';
import { readOn } from '../common/read-on.js';
import { rich, richList, richParagraphs } from '../common/terms.js';
import { opens, origin } from '../common/text-parts.js';
import { urgencyText } from '../common/urgency-card.js';

/** Each condition that the answer fits with: how surely, why, and what it is. */
function conditions(words: Words, answer: AnswerText, level: number) {
  const { conditions: all, pages } = words;
  const certainties = fits[answer.number]!;
  return html`<ul class="fits">
    ${Object.entries(certainties).map(
      ([id, certainty]) => html`<li>
        <strong>${all[id]!.name}</strong> <span class="certainty" part="certainty">${pages.certainty[certainty]}</span>
        <p>${rich(words, answer.fits[id]!)}</p>
        <p class="small">${rich(words, all[id]!.text.join(' '))}</p>
        ${readOn(words, fill(pages.answer.readMore, { name: all[id]!.name }), level, id)}
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
    ${heading(settings, below, answer.title)} ${richParagraphs(words, answer.summary)}
    ${answer.recognition ? html`${heading(settings, below + 1, titles.recognition)} ${richList(words, answer.recognition)}` : nothing}
    ${opens(titles.explanation, richParagraphs(words, answer.explanation))}
    ${opens(titles.fits, [conditions(words, answer, settings.level + below + 1), answer.howCommon ? html`<p><strong>${titles.howCommon}</strong> ${rich(words, answer.howCommon)}</p>` : nothing])}
    ${heading(settings, below + 1, titles.do)} ${richList(words, answer.do)} ${heading(settings, below + 1, titles.call)}
    ${urgency === place.heading ? nothing : html`<p><strong>${fill(titles.ownAdvice, { urgency: own })}</strong></p>`}
    ${richList(words, answer.call)} ${answer.sinceBook.length ? opens(titles.sinceBook, richList(words, answer.sinceBook)) : nothing}
    ${place.nested ? nothing : seeAlso(words, settings, answer)} ${origin(words, answer)}
  </article>`;
}
