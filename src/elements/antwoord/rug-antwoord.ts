import { html, nothing, type TemplateResult } from 'lit';
import { fill, type FirstWords, type Words } from '../../content/index.js';
import { rules } from '../../content/rules.js';
import { rank, type AnswerStep, type RoadEntry } from '../../engine/index.js';
import { RugErrorEvent } from '../../events/index.js';
import { readSettings, SessionConsumer, WordsController, type Session, type Settings } from '../../session/index.js';
import { define } from '../common/define.js';
import { RugElement } from '../common/rug-element.js';
import { emergency } from '../common/emergency.js';
import { review } from '../common/review.js';
import { laterStyles } from '../common/later-styles.js';
import { laterTokens } from '../common/later-tokens.js';
import { otherVersion } from '../common/other-version.js';
import { outdatedNotice, settingsNotice } from '../common/notices.js';
import { printStyles } from '../common/print-styles.js';
import { emergencySigns } from '../common/signs.js';
import { shared } from '../common/styles.js';
import { still } from '../common/terms.js';
import { termStyles } from '../common/term-styles.js';
import { urgencyCard } from '../common/urgency-card.js';
import { textStyles } from '../common/text-styles.js';
import { tokens } from '../common/tokens.js';
import { Waiting } from '../common/waiting.js';
import { readOn } from '../common/read-on.js';
import { opens } from '../common/text-parts.js';
import { answerText } from './answer-text.js';
import { nowSigns } from '../common/now-signs.js';

/**
 * One of the 31 answers. With `number` it is an article for any page: the emergency signs first, no session, no buttons.
 * Without, inside `<rug-vragenlijst>`, it is the answer page of the course.
 *
 * @slot link - Alone on a page: a link to the page with the questionnaire.
 * @slot next-step - In the course: what the host offers next, below the urgency.
 *
 * @fires {RugErrorEvent} rug-error - Something is wrong; the page says so in words for the visitor.
 *
 * @csspart root - All of the element.
 * @csspart heading - Each heading.
 * @csspart answer - The text of the answer.
 * @csspart details - A part of the text that opens.
 * @csspart summary - The words that open it.
 * @csspart certainty - How surely a condition fits.
 * @csspart term - A difficult word, which opens its meaning.
 * @csspart meaning - What a difficult word means.
 * @csspart article - The text of a condition, opened in place.
 * @csspart figure - A drawing or a chart in it, with its title.
 * @csspart table - The numbers of a chart, as a table.
 * @csspart library - All there is to read, with the search.
 * @csspart search - The field to search with.
 * @csspart button-back - Back to all there is to read.
 * @csspart now-signs - The signs for which one calls at once.
 * @csspart phone - A number as a link that calls it.
 * @csspart notice - A message: there is no such answer.
 * @csspart urgency-card - In the course: the urgency with what to do and whom to call.
 * @csspart urgency-band - In the course: the words of the urgency, on its colour.
 * @csspart button - A button that is not the first choice.
 * @csspart button-primary - In the course: the one main button.
 * @csspart button-change - In the course: back to one question, to change it.
 */
export class RugAntwoord extends RugElement {
  static override readonly styles = [tokens, laterTokens, shared, laterStyles, textStyles, termStyles, printStyles];
  static override readonly properties = {
    lang: { reflect: true },
    number: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    words: { attribute: false },
  };

  /** Language of the words; without it the nearest `lang` of the page. */
  declare lang: string;
  /** Which answer, 1 to 31; without it, the one that the course has reached. */
  declare number: number | null;
  /** Level of the first heading, 1 to 6. */
  declare headingLevel: number | null;
  /** Words of the host's own, in place of a registered language. */
  declare words: Words | undefined;

  /** Registers the element; a second time does nothing. */
  static define(tag = 'rug-antwoord', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #words = new WordsController(this);
  readonly #waiting: Waiting = new Waiting(this, this.#words);
  readonly #session = new SessionConsumer(this);
  #complained: unknown;
  #wrongSetting = false;

  /** The course that this element stands in, unless it shows an answer of its own. */
  get #course(): Session | undefined {
    return this.number === null || this.number === undefined ? this.#session.value : undefined;
  }

  /** Puts the focus on the first heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus());
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.still ? this.#waiting.arrive().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.#course;
    if (!this.number && this.#session.isForeign) return this.#otherVersion();
    if (session) return session.snapshot.step.kind === 'answer' ? this.#page(session, session.snapshot.step) : nothing;
    const words = this.#words.all;
    if (words) return this.#article(this.still ? still(words) : words);
    const { first } = this.#words;
    // in the questionnaire, the page around it has the signs
    return first && this.number ? this.#signs(first) : this.#waiting.render();
  }

  /** The emergency signs are there before the answer, and also when it does not come. */
  #signs(first: FirstWords) {
    const settings = this.#readSettings();
    return html`<div class="root" lang=${first.lang} dir="auto" part="root">
      ${emergency(first, settings, undefined)} ${this.#waiting.notice(first)}
    </div>`;
  }

  /** In a questionnaire whose course it can't read. */
  #otherVersion() {
    const words = this.#words.all;
    return words ? otherVersion(words, this.#readSettings()) : this.#waiting.render();
  }

  /** An answer by itself, for somebody who has not gone through the safety check. */
  #article(words: Words) {
    const settings = this.#readSettings();
    const answer = words.answers[this.number ?? NaN];
    const { answer: titles, errors } = words.pages;
    if (!answer) this.#complain();
    return html`<div class="root" lang=${words.lang} dir="auto" part="root">
      ${settingsNotice(words, this.#words.wrong || this.#wrongSetting)}
      ${nowSigns(words, settings, titles.nowSigns, emergencySigns(words, settings))}
      <p class="small">${titles.toFlow}${' '}<slot name="link"></slot></p>
      ${outdatedNotice(words)}
      ${
        answer
          ? answerText(words, { ...settings, level: settings.level - 1 }, answer) // its title is the first heading here
          : html`<p class="missing" part="notice">
            ${this.number ? fill(errors.unknownAnswer, { number: this.number }) : errors.noNumber}
          </p>`
      }
    </div>`;
  }

  /** The answer page of the course. */
  #page(session: Session, step: AnswerStep) {
    const { words, settings, snapshot, road } = session;
    const { answer: titles } = words.pages;
    const entry = road.entries.find((one) => one.step.id === step.id)!;
    return html`<div class="root" lang=${words.lang} dir="auto" part="root">
      ${urgencyCard(words, settings, snapshot.urgency!, road.channels)}
      <slot name="next-step"></slot>
      ${rank(snapshot.urgency) <= rank('today') ? html`<p><strong>${titles.callFirst}</strong></p>` : nothing}
      ${step.outcomes.length > 1 ? html`<p>${titles.several}</p>` : nothing}
      ${step.outcomes.map((number) =>
        answerText(words, settings, words.answers[number]!, { heading: snapshot.urgency }),
      )}
      ${nowSigns(words, settings, titles.nowSigns)} ${opens(titles.why, this.#why(session, entry))} ${readOn(words, titles.library, settings.level + 1)}
      ${this.#decision(session, step)}
    </div>`;
  }

  /** The questions that led here, with what was said. */
  #why({ words, road, change }: Session, { because }: RoadEntry) {
    const entries = road.entries.filter(({ step }) => because?.includes(step.id));
    return html`<p>${words.pages.answer.whyText}</p>
      ${review(words, entries, change)}`;
  }

  /** Goes on or stops here. An alarm answer is not asked whether one recognises it. */
  #decision({ words, disabled, send }: Session, { outcomes }: AnswerStep) {
    const { answer: titles } = words.pages;
    const alarm = outcomes.some((number) => rules.answers[number]!.alarm);
    return html`${alarm ? html`<p class="hint on-screen">${titles.alarmHint}</p>` : nothing}
      <div class="actions decision">
        <button class="primary" part="button-primary" ?disabled=${disabled} @click=${() => send({ type: alarm ? 'reject' : 'recognise' })}>
          ${alarm ? titles.continue : titles.recognise}
        </button>
        <button part="button" ?disabled=${disabled} @click=${() => send({ type: alarm ? 'recognise' : 'reject' })}>
          ${alarm ? titles.done : titles.reject}
        </button>
        <button class="link" part="button" ?disabled=${disabled} @click=${() => send({ type: 'more' })}>
          ${words.interview.door.open}
        </button>
      </div>`;
  }

  #readSettings(): Settings {
    this.#wrongSetting = false;
    return readSettings({ headingLevel: this.headingLevel }, (message) => {
      this.#wrongSetting = true;
      this.#complain('wrong-setting', message);
    });
  }

  /** Says once what is wrong with the attributes. */
  #complain(code: 'unknown-answer' | 'wrong-setting' = 'unknown-answer', message?: string): void {
    const text = message ?? `There is no answer ${String(this.number)}: number goes from 1 to 31`;
    if (this.#complained === text) return;
    this.#complained = text;
    this.dispatchEvent(new RugErrorEvent({ code, message: text }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rug-antwoord': RugAntwoord;
  }
}
