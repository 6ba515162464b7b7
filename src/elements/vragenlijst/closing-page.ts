import { html, nothing } from 'lit';
import { rules } from '../../content/index.js';
import { nowSigns } from '../shared/now-signs.js';
import { heading, list, paragraphs } from '../shared/template.js';
import { review } from '../shared/review.js';
import { urgencyCard } from '../shared/urgency-card.js';
import type { LaterContext } from './page.js';

/**
 * Where a course closes: with what was recognised, or with nothing that fitted. The urgency, what to do, when to call,
 * what to tell the huisarts, and the visitor's own answers.
 */
export function closing({ words, settings, course, act }: LaterContext) {
  const { closing: titles } = words.pages;
  const { snapshot, road, recognised } = course;
  const answers = recognised.map((number) => words.answers[number]!);
  const stopped = recognised.some((number) => rules.answers[number]!.alarm);
  const said = road.entries.filter(({ value }) => value !== undefined);
  const urgency = snapshot.urgency ?? 'self-care';
  return html`${urgencyCard(words, settings, urgency, road.channels)}
    <slot name="next-${urgency}"></slot>
    ${heading(settings, 1, answers.length ? titles.recognisedTitle : titles.nothingTitle)}
    ${
      answers.length
        ? list(answers.map(({ title, summary }) => html`<strong>${title}</strong><p>${summary[0]}</p>`))
        : paragraphs(titles.nothing)
    }
    ${stopped ? html`<p>${titles.stopped}</p>` : nothing} ${heading(settings, 1, titles.do)}
    ${list(
      unique(
        answers.flatMap((answer) => answer.do),
        titles.doGeneral,
      ),
    )} ${heading(settings, 1, titles.call)}
    ${list(
      unique(
        answers.flatMap((answer) => answer.call),
        titles.callGeneral,
      ),
    )} ${nowSigns(words, settings, words.pages.answer.nowSigns)} ${heading(settings, 1, titles.tell)}
    ${list(titles.tellLines)} ${heading(settings, 1, words.pages.review.title)}
    ${review(words, said, (step) => act(() => course.change(step)))}
    <button class="primary" part="button-print" @click=${() => print()}>${titles.print}</button>`;
}

/** Each line once; without any, the general ones. */
const unique = (lines: string[], general: string[]): string[] => [...new Set(lines.length ? lines : general)];
