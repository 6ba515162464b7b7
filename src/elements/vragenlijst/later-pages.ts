/** The pages after the safety check: what the first script can do without. */
import { ContextProvider } from '@lit/context';
import { adoptStyles, html, nothing } from 'lit';
import type { Titled, Words } from '../../content/index.js';
import { rules } from '../../content/rules.js';
import { restore as restoreSnapshot, type Snapshot } from '../../engine/index.js';
import { engine } from '../../engine/whole.js';
import { RugErrorEvent } from '../../events/index.js';
import { Results } from '../../session/results.js';
import { sessionContext, type Course, type Settings, type WordsController } from '../../session/index.js';
import { isCompatible, VERSION } from '../../version.js';
import { RugAandoening } from '../aandoening/rug-aandoening.js';
import { RugAntwoord } from '../antwoord/rug-antwoord.js';
import { RugLichaamskaart } from '../lichaamskaart/rug-lichaamskaart.js';
import type { RugElement } from '../common/rug-element.js';
import { review as answerReview } from '../common/review.js';
import { addLaterShapes } from '../common/later-shapes.js';
import { laterStyles } from '../common/later-styles.js';
import { laterTokens } from '../common/later-tokens.js';
import { otherVersion } from '../common/other-version.js';
import { outdatedNotice } from '../common/notices.js';
import { choice } from '../common/choice.js';
import { ANSWER_PARTS, MAP_PARTS } from '../common/exported.js';
import { figureStyles } from '../common/figure-styles.js';
import { mapStyles } from '../common/map-styles.js';
import { printStyles } from '../common/print-styles.js';
import { termStyles } from '../common/term-styles.js';
import { rich } from '../common/terms.js';
import { closing } from './closing-page.js';
import type { ExtraHost } from './extra.js';
import { Extras } from './extras.js';
import { extraStyles } from './extra-styles.js';
import { FIRST } from './first-pages.js';
import { outcomeStyles } from './outcome-styles.js';
import { interviewPage } from './interview-page.js';
import { questionForm, type LaterContext, type PageContext } from './page.js';

const INSIDE = ['rug-aandoening', 'rug-antwoord', 'rug-lichaamskaart'];

/** Registers the elements that stand inside the questionnaire. */
export function defineInside(): void {
  RugAandoening.define();
  RugAntwoord.define();
  RugLichaamskaart.define();
}

/** The elements inside are registered by a copy of the library that does not work together with this one. */
const isBroken = (): boolean =>
  INSIDE.some((tag) => !isCompatible((customElements.get(tag) as typeof RugElement | undefined)?.version));

/**
 * Joins the later pages to a questionnaire: all rules, its elements, its results and the look of its lists.
 * @param act does what the visitor asked for
 * @returns a function that gives the session, as it is now, to the elements inside
 */
export function enter(host: ExtraHost, course: Course, words: WordsController, act: PageContext['act']) {
  defineInside();
  if (isBroken())
    host.dispatchEvent(
      new RugErrorEvent({ code: 'version-conflict', message: `${INSIDE.join()} are not all of ${VERSION}` }),
    );
  addLaterShapes();
  course.learn(rules, engine);
  course.results = new Results(host, course);
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [
    ...root.adoptedStyleSheets,
    laterTokens,
    laterStyles,
    termStyles,
    mapStyles,
    figureStyles,
    outcomeStyles,
    extraStyles,
    printStyles,
  ]);
  const provider = new ContextProvider(host, { context: sessionContext });
  const own = new Extras(host, course, act);
  extras.set(course, own);
  return (settings: Settings, disabled: boolean, stepped: boolean): void => {
    if (!words.all) return;
    own.update({ words: words.all, settings, disabled, stepped });
    provider.setValue({
      version: VERSION,
      snapshot: course.snapshot,
      road: course.road,
      words: words.all,
      settings,
      disabled,
      send: (event) => act(() => course.send(event)),
      change: (step) => act(() => course.change(step)),
    });
  };
}

/** What the host turned on, by course. */
const extras = new WeakMap<Course, Extras>();

/** Takes back a kept snapshot, or throws an `EngineError`. */
export const restore = (data: unknown): Snapshot => restoreSnapshot(rules, data);

/** The page of a step; one that the first script has shown already stays as it is. */
export function page(context: LaterContext) {
  const { step } = context.entry;
  if (isBroken()) return otherVersion(context.words, context.settings);
  const first = FIRST[step.kind];
  if (first) return first(extras.get(context.course)!.onFirst(context));
  if (step.kind === 'question') return question(context);
  if (step.kind === 'choice') return step.id === '2' ? bodyMap(context, 'reach') : nearest(context);
  if (step.kind === 'zone') return bodyMap(context, 'spot');
  if (step.kind === 'multiple') return interviewPage(context);
  if (step.kind === 'answer') return answer(context);
  return closing(context);
}

/** The words above a question, whose difficult words can be opened. */
const asked = (words: Words, { title, help }: Titled) => ({ title, help: help && rich(words, help) });

function question(context: LaterContext) {
  const { questions } = context.words;
  const { id } = context.entry.step;
  const { yes, no, unsure } = questions;
  const row = (value: string, label: string) => choice('radio', value, { label }, context.entry.value);
  return questionForm(context, asked(context.words, questions.questions[id]!), [
    row('yes', yes),
    row('no', no),
    row('unsure', unsure),
  ]);
}

/** What comes nearest: the questions of the list again, as statements. */
function nearest(context: LaterContext) {
  const { choices, questions, options } = context.words.questions;
  const { id, options: ids } = context.entry.step as { id: string; options: readonly string[] };
  const label = (option: string) => questions[option]?.statement ?? options[option]!.label;
  return questionForm(
    context,
    asked(context.words, choices[id]!),
    ids.map((option) => choice('radio', option, { label: label(option) }, context.entry.value)),
  );
}

function bodyMap(context: LaterContext, mode: 'reach' | 'spot') {
  const { step, value } = context.entry;
  return questionForm(
    context,
    asked(context.words, context.words.questions.choices[step.id]!),
    html`<rug-lichaamskaart
      mode=${mode}
      name="value"
      value=${value ?? nothing}
      exportparts=${MAP_PARTS}
    ></rug-lichaamskaart>`,
  );
}

/** It can take the focus, which the browser gives it where a form can't be sent yet. */
const answer = ({ course }: LaterContext) =>
  html`<rug-antwoord tabindex="-1" exportparts=${ANSWER_PARTS}>
    <slot name="next-${course.snapshot.urgency}" slot="next-step"></slot>
  </rug-antwoord>`;

/** Below every page: what the host turned on; after the first also what was said so far, and the way to begin again. */
export const footer = (context: LaterContext) => [extras.get(context.course)!.render(context), ownAnswers(context)];

function ownAnswers(context: LaterContext) {
  const { kind } = context.entry.step;
  if (kind === 'intro') return nothing;
  const closed = kind === 'end' || kind === 'interview'; // such a page has the answers itself
  return html`<fieldset ?disabled=${context.disabled}>${closed ? nothing : review(context)} ${restart(context)}</fieldset>
  ${outdatedNotice(context.words)}`;
}

function review({ words, course, act }: LaterContext) {
  const entries = course.road.entries.filter(({ value }) => value !== undefined);
  if (!entries.length) return nothing;
  return html`<details part="review">
    <summary part="summary">${words.pages.review.title}</summary>
    ${answerReview(words, entries, (step) => act(() => course.change(step)))}
  </details>`;
}

function restart({ words, course, act }: LaterContext) {
  const { title, question, erase } = words.pages.restart;
  return html`<details part="restart">
    <summary part="summary">${title}</summary>
    <p>${question}</p>
    <button type="button" part="button" @click=${() => act(() => course.send({ type: 'restart' }))}>${erase}</button>
  </details>`;
}
