/** The pages after the safety check: what the first script can do without. */
import { ContextProvider } from '@lit/context';
import { adoptStyles, html, nothing, type LitElement } from 'lit';
import type { Urgency } from '../../engine/index.js';
import { Results } from '../../session/results.js';
import { sessionContext, type Course, type CourseHost, type Session } from '../../session/index.js';
import { RugAntwoord } from '../antwoord/rug-antwoord.js';
import { RugLichaamskaart } from '../lichaamskaart/rug-lichaamskaart.js';
import { review as answerReview } from '../shared/review.js';
import { reviewStyles } from '../shared/review-styles.js';
import { choice } from '../shared/choice.js';
import { closing } from './closing-page.js';
import { questionForm, type LaterContext } from './page.js';

/** Registers the elements that stand inside the questionnaire. */
export function defineInside(): void {
  RugAntwoord.define();
  RugLichaamskaart.define();
}

/**
 * Joins the later pages to a questionnaire: its elements, its results and the look of its lists.
 * @returns a function that gives the session to the elements inside
 */
export function enter(host: CourseHost & LitElement, course: Course): (session: Session) => void {
  defineInside();
  course.results = new Results(host, course);
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, reviewStyles]);
  const provider = new ContextProvider(host, { context: sessionContext });
  return (session) => provider.setValue(session);
}

/** The page of a step. */
export function page(context: LaterContext) {
  const { step } = context.entry;
  if (step.kind === 'question') return question(context);
  if (step.kind === 'choice') return step.id === '2' ? bodyMap(context, 'reach') : nearest(context);
  if (step.kind === 'zone') return bodyMap(context, 'spot');
  if (step.kind === 'answer') return answer(context);
  return closing(context);
}

function question(context: LaterContext) {
  const { questions } = context.words;
  const { id } = context.entry.step;
  const { yes, no, unsure } = questions;
  const row = (value: string, label: string) => choice('radio', value, { label }, context.entry.value);
  return questionForm(context, questions.questions[id]!, [row('yes', yes), row('no', no), row('unsure', unsure)]);
}

/** What comes nearest: the questions of the list again, as statements. */
function nearest(context: LaterContext) {
  const { choices, questions, options } = context.words.questions;
  const { id, options: ids } = context.entry.step as { id: string; options: readonly string[] };
  const label = (option: string) => questions[option]?.statement ?? options[option]!.label;
  return questionForm(
    context,
    choices[id]!,
    ids.map((option) => choice('radio', option, { label: label(option) }, context.entry.value)),
  );
}

function bodyMap(context: LaterContext, mode: 'reach' | 'spot') {
  const { step, value } = context.entry;
  return questionForm(
    context,
    context.words.questions.choices[step.id]!,
    html`<rug-lichaamskaart
      mode=${mode}
      name="value"
      value=${(value as string) ?? nothing}
      exportparts="choice, map, zone"
    ></rug-lichaamskaart>`,
  );
}

const answer = ({ course }: LaterContext) =>
  html`<rug-antwoord exportparts="urgency-card, heading, phone, button, button-primary, answer">
    <slot name="next-${course.snapshot.urgency as Urgency}" slot="next-step"></slot>
  </rug-antwoord>`;

/** Below every page after the first: what was said so far, and the way to begin again. */
export const footer = (context: LaterContext) =>
  context.entry.step.kind === 'intro' ? nothing : html`${review(context)} ${restart(context)}`;

function review({ words, course, act }: LaterContext) {
  const entries = course.road.entries.filter(({ value }) => value !== undefined);
  if (!entries.length) return nothing;
  return html`<details part="review">
    <summary>${words.pages.review.title}</summary>
    ${answerReview(words, entries, (step) => act(() => course.change(step)))}
  </details>`;
}

function restart({ words, course, act }: LaterContext) {
  const { title, question, erase } = words.pages.restart;
  return html`<details part="restart">
    <summary>${title}</summary>
    <p>${question}</p>
    <button type="button" part="button" @click=${() => act(() => course.send({ type: 'restart' }))}>${erase}</button>
  </details>`;
}
