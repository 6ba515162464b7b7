import { html, nothing } from 'lit';
import type { AnswerText, PageWords, Words } from '../../content/index.js';
import { rules } from '../../content/rules.js';
import type { Settings } from '../../session/index.js';
import { outcomeOf } from '../../session/outcome.js';
import { recognisedOn } from '../../session/results.js';
import { nowSigns } from '../common/now-signs.js';
import { readOn } from '../common/read-on.js';
import { review } from '../common/review.js';
import { heading, list, paragraphs, type Content } from '../common/template.js';
import { rich, richList } from '../common/terms.js';
import { urgencyCard } from '../common/urgency-card.js';
import { outcome } from './outcome.js';
import type { LaterContext } from './page.js';

/**
 * Where a course closes: with what was recognised, or with nothing that fitted. The urgency, what to do, when to call,
 * what to tell the huisarts, and the visitor's own answers.
 */
export function closing(context: LaterContext) {
  const { words, settings, course, act } = context;
  const { closing: titles, answer, review: own } = words.pages;
  const { snapshot, road } = course;
  const recognised = recognisedOn(road);
  const stopped = recognised.some((number) => rules.answers[number]!.alarm);
  const said = road.entries.filter(({ value }) => value !== undefined);
  const urgency = snapshot.urgency ?? 'self-care';
  const ranking = snapshot.step.id === 'outcome' ? outcomeOf(road) : null;
  return html`${urgencyCard(words, settings, urgency, road.channels)}
    <slot name="next-${urgency}"></slot>
    ${ranking ? outcome(words, settings, ranking) : nothing}
    ${
      recognised.length
        ? html`${heading(settings, 1, titles.recognisedTitle)} ${stopped ? html`<p>${titles.stopped} <span class="on-screen">${titles.stoppedBack}</span></p>` : nothing}
          ${recognised.map((number) => recap(words, words.answers[number]!, settings))}`
        : nothingFitted(titles, settings, ranking ? nothing : interviewDoor(context))
    }
    ${recognised.length && !ranking ? interviewDoor(context) : nothing}
    ${nowSigns(words, settings, answer.nowSigns)} ${heading(settings, 1, titles.tell)} ${list(titles.tellLines)}
    ${readOn(words, answer.library, settings.level + 1)} ${heading(settings, 1, own.title)} ${review(words, said, (step) => act(() => course.change(step)))}
    <button part="button-print" @click=${() => print()}>${titles.print}</button>`;
}

/** A recognised answer once more: what it fits with, what to do, when to call. Each whole, so that no warning is lost. */
const recap = (words: Words, { title, summary, do: advice, call }: AnswerText, settings: Settings) => {
  const { closing: titles } = words.pages;
  return html`<article part="answer">
    ${heading(settings, 2, title)}
    <p>${rich(words, summary[0]!)}</p>
    ${heading(settings, 2, titles.do)} ${richList(words, advice)} ${heading(settings, 2, titles.call)} ${richList(words, call)}
  </article>`;
};

/** Nothing was recognised: what one can do all the same. Behind the interview, its outcome has said so. */
const nothingFitted = (titles: PageWords['closing'], settings: Settings, door: Content) =>
  html`${door === nothing ? nothing : html`${heading(settings, 1, titles.nothingTitle)} ${paragraphs(titles.nothing)} ${door}`}
  ${heading(settings, 1, titles.do)} ${list(titles.doGeneral)}
  ${heading(settings, 1, titles.call)} ${list(titles.callGeneral)}`;

/** The way to more questions: for who found nothing, and for who wants to know more. */
const interviewDoor = ({ words: { interview }, settings, course, act, disabled }: LaterContext) =>
  html`<section part="interview-door">
    ${heading(settings, 1, interview.door.title)} ${paragraphs(interview.door.text)}
    <button
      class="primary"
      part="button-primary"
      ?disabled=${disabled}
      @click=${() => act(() => course.send({ type: course.snapshot.step.kind === 'interview' ? 'begin' : 'more' }))}
    >
      ${interview.door.start}
    </button>
  </section>`;
