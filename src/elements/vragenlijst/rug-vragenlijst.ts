import { html, isServer, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import type { Words } from '../../content/index.js';
import type { Snapshot, Value } from '../../engine/index.js';
import { RugErrorEvent } from '../../events/index.js';
import {
  Course,
  readSettings,
  WordsController,
  type CourseHost,
  type Settings,
  type Share,
} from '../../session/index.js';
import { choiceStyles } from '../common/choice-styles.js';
import { define } from '../common/define.js';
import { FormElement } from '../common/form-element.js';
import { shared } from '../common/styles.js';
import { heading } from '../common/template.js';
import { tokens } from '../common/tokens.js';
import { FIRST, helpNow, urgent } from './first-pages.js';
import { loadLater, type LaterPages } from './load-later.js';
import type { LaterContext, PageContext } from './page.js';
import { styles } from './styles.js';
import { top } from './top.js';

/**
 * The whole self-diagnosis: from the safety check to an answer. It owns the session; nothing of it leaves the page.
 *
 * @slot - Shown until the script runs, and without scripts: the emergency text and a link. Where a server rendered the element, it stays on top of the first page.
 * @slot provider - Who offers this, on the first page.
 * @slot privacy - The host's own words on privacy, on the first page.
 * @slot next-emergency - A next step of the host at this urgency; it always stands below our own card.
 * @slot next-now - The same at `now`.
 * @slot next-today - The same at `today`.
 * @slot next-days - The same at `days`.
 * @slot next-routine - The same at `routine`.
 * @slot next-self-care - The same at `self-care`.
 *
 * @fires {RugStartEvent} rug-start - The visitor begins.
 * @fires {RugStepEvent} rug-step - A page is shown. It says how far the visitor is, never what was said.
 * @fires {RugUrgentEvent} rug-urgent - The urgency rises to `today` or higher and is shown. Not with `share="none"`.
 * @fires {RugResultEvent} rug-result - An answer page is first shown, is decided, the course closes with nothing recognised, or the interview ends. Not with `share="none"`.
 * @fires {RugRestartEvent} rug-restart - The visitor wiped all answers.
 * @fires {RugErrorEvent} rug-error - Something is wrong; the page says so in words for the visitor.
 *
 * @csspart root - All of the element.
 * @csspart heading - Each heading.
 * @csspart question - The form of one question.
 * @csspart choice - One row to choose, with its tick box or radio button.
 * @csspart control - The tick box or radio button of a row.
 * @csspart hint - Help with a question, or with one row.
 * @csspart error - What is missing before one can go on.
 * @csspart notice - A message: a setting is wrong, kept answers are damaged, the urgency fell.
 * @csspart progress - How far one is, in words.
 * @csspart urgency-card - The urgency with what to do and whom to call.
 * @csspart urgency-band - The words of the urgency, on its colour: the head of the card.
 * @csspart urgency-strip - The same in one line, on the pages that follow.
 * @csspart phone - A number as a link that calls it.
 * @csspart button - A button that is not the first choice of its page.
 * @csspart button-primary - The one main button of a page.
 * @csspart button-back - Back to the page before.
 * @csspart button-change - Back to one question, to change it.
 * @csspart button-print - Prints the closing page.
 * @csspart answer - The text of one answer.
 * @csspart term - A difficult word, which opens its meaning.
 * @csspart meaning - What a difficult word means.
 * @csspart details - A part of a text that opens.
 * @csspart summary - The words that open it, and what opens below every page.
 * @csspart certainty - How surely a condition fits.
 * @csspart table - The numbers of a chart, as a table.
 * @csspart now-signs - When to call now, with each answer.
 * @csspart article - The text of a condition or a general page.
 * @csspart figure - A drawing or a chart, with its title.
 * @csspart library - All there is to read, with the search.
 * @csspart search - The field to search with.
 * @csspart map - The drawing of the body map.
 * @csspart zone - One zone of the drawing.
 * @csspart interview-door - The way to more questions, on a closing page.
 * @csspart outcome-group - Of the interview's outcome: the conditions that fit equally well.
 * @csspart outcome - One condition of it, with what speaks for it and against it.
 * @csspart stages - Where it stands in the course in which one condition turns into the next.
 * @csspart help-now - "Nu hulp nodig?", below every page.
 * @csspart review - What was said so far, below every page.
 * @csspart restart - The way to begin again.
 * @csspart save - What one is told of kept answers, and where one keeps or wipes them.
 * @csspart idle - The question whether the visitor is still there.
 */
export class RugVragenlijst extends FormElement implements CourseHost {
  static override readonly styles = [tokens, shared, choiceStyles, styles];
  static override readonly properties = {
    lang: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    emergencyNumber: { attribute: 'emergency-number' },
    gpNumber: { attribute: 'gp-number' },
    outOfHoursNumber: { attribute: 'out-of-hours-number' },
    midwifeNumber: { attribute: 'midwife-number' },
    share: {},
    history: { type: Boolean },
    save: {},
    idleReset: { attribute: 'idle-reset' },
    words: { attribute: false },
    snapshot: { attribute: false, noAccessor: true },
  };

  /** Language of the words; without it the nearest `lang` of the page. */
  declare lang: string;
  /** Level of the first heading, 1 to 6. */
  declare headingLevel: number | null;
  /** The number for emergencies, 112 without it. */
  declare emergencyNumber: string | null;
  /** The number of the huisarts. Without it, the words stand alone. */
  declare gpNumber: string | null;
  /** The number of the huisartsenspoedpost. */
  declare outOfHoursNumber: string | null;
  /** The number of the midwife. */
  declare midwifeNumber: string | null;
  /** How much of a result the host learns: `result`, `urgency` or `none`. */
  declare share: 'result' | 'urgency' | 'none' | null;
  /** The back button of the browser goes one question back. The browser's history gets a number for it, never an answer. */
  declare history: boolean;
  /** A button to keep the answers on this device: for 7 days, or for this number of days, 1 to 30. */
  declare save: string | number | boolean | null;
  /** For a shared computer: after this many minutes, 1 to 60, it asks whether the visitor is still there, and else wipes; without a number after 5. */
  declare idleReset: string | number | boolean | null;
  /** Words of the host's own, in place of a registered language. */
  declare words: Words | undefined;

  /** Registers the element; a second time does nothing. */
  static define(tag = 'rug-vragenlijst', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #words = new WordsController(this);
  readonly #course = new Course(this);
  #settings: Settings = readSettings({}, () => {});
  #later: LaterPages | undefined;
  /** Gives the session to the elements inside. */
  #provide: ReturnType<LaterPages['enter']> | undefined;
  #loading: Promise<unknown> | undefined;
  #failed = false;
  #missing = false;
  #notice: 'settings' | 'damaged' | 'kept' | null = null;
  /** The form has the result of an earlier course. */
  #isKept = false;
  /** A snapshot that the host gave, until it can be read. */
  #kept: [unknown] | undefined;
  /** The page on the screen, and whether the visitor's own step brought it. */
  #shown = '';
  #stepped = false;

  /** The visitor's course as plain JSON, to keep; set it to go on with a kept one. */
  get snapshot(): Snapshot {
    return this.#course.snapshot;
  }
  set snapshot(data: unknown) {
    // a framework gives what its state has: nothing kept yet, or what it has just read here
    if (data == null || data === this.snapshot) return;
    this.#kept = [data];
    this.#restore();
    this.requestUpdate();
  }

  /** Restoring comes with the later pages, which such a course needs anyway. */
  #restore(): void {
    const [kept] = this.#kept ?? [];
    if (!this.#kept || !this.#later) return;
    this.#kept = undefined;
    this.#notice = this.#course.restore(() => this.#later!.restore(kept)) ? null : 'damaged';
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#kept) await this.#loading;
    return super.getUpdateComplete();
  }

  /** @internal */
  formResetCallback(): void {
    this.#setFormValue(null);
    this.#course.send({ type: 'restart' });
  }

  /**
   * The browser puts back what was in the form: the result of an earlier course, until a new one begins.
   * @internal
   */
  formStateRestoreCallback(state: string): void {
    if (state[0] !== '{') return; // of another field: Firefox mistakes them (README)
    this.#setFormValue(state);
    this.#notice = 'kept';
    this.#isKept = true;
    this.requestUpdate();
  }

  /** @internal */
  get wordsLang(): string {
    return this.#words.first?.lang ?? '';
  }
  /** @internal */
  get shares(): Share {
    return this.#settings.share;
  }
  /** @internal */
  resultReached(json: string | null): void {
    this.#setFormValue(json);
  }

  /** What a form without this field's name would not send, the browser is not to keep either. */
  #setFormValue(value: string | null): void {
    this.#isKept = false;
    this.internals.setFormValue(value, this.name ? value : null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) this.#readSettings();
    // each page is made anew: where a browser translates it, lit would write the next text into what is no longer there
    if (this.#shown && this.#shown !== this.#key) render(nothing, this.renderRoot, this.renderOptions);
  }

  #readSettings(): void {
    if (this.#notice === 'settings') this.#notice = null;
    this.#settings = readSettings(this, (message) => {
      this.#notice = 'settings';
      this.dispatchEvent(new RugErrorEvent({ code: 'wrong-setting', message: message }));
    });
  }

  protected override render(): TemplateResult {
    const words = this.#words.first;
    if (!words) return html`<slot></slot>`;
    const { entry, urgent: alone } = this.#course.page;
    const context = {
      words,
      settings: this.#settings,
      course: this.#course,
      entry,
      missing: this.#missing,
      submit: this.#submit,
      act: this.#step,
      disabled: this.isDisabled,
      served: this.served,
      still: this.still,
    };
    const later = this.#pages;
    const notice = this.#notice ?? (this.#words.wrong ? 'settings' : this.#course.lowered ? 'lowered' : null);
    return html`<div class="root" lang=${words.lang} dir="auto" part="root">
      ${top(context, this.#back, notice && !isServer ? this.#words.all?.pages.notices[notice] : undefined)}
      <fieldset ?disabled=${context.disabled}>${alone ? urgent(context, alone) : this.#page(context)}</fieldset>
      <footer>${helpNow(words, this.#settings)} ${later ? later.footer(context as LaterContext) : nothing}</footer>
    </div>`;
  }

  #page(context: PageContext) {
    const { kind } = context.entry.step;
    const later = this.#pages;
    // a course that is to go on waits for what can restore it: nobody answers what would be lost then
    const show = !this.#kept && (later?.page ?? FIRST[kind]);
    if (show) return show(context as LaterContext);
    const { shell } = context.words;
    const failed = this.#failed;
    return html`${heading(context.settings, 0, failed ? shell.failed : shell.loading, true)}
    ${failed ? html`<button class="primary" part="button-primary" @click=${this.#retry}>${shell.retry}</button>` : nothing}`;
  }

  /** Does what the visitor asked for; the page that follows takes the focus. */
  readonly #step = (act: () => void): void => {
    this.#stepped = true;
    this.#missing = false;
    this.#notice = null;
    if (this.#isKept) this.#setFormValue(null);
    act();
  };

  readonly #back = () => this.#step(() => this.#course.back());

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const form = (event.currentTarget as HTMLButtonElement).form!;
    const { step } = this.#course.page.entry;
    const chosen = new FormData(form).getAll('value') as string[];
    if (!chosen.length) return this.#complain(form);
    const value: Value = step.kind === 'checklist' || step.kind === 'multiple' ? chosen : chosen[0]!;
    this.#step(() => this.#course.send({ type: 'answer', step: step.id, value }));
  };

  #complain(form: HTMLFormElement): void {
    this.#missing = true;
    this.requestUpdate();
    void this.updateComplete.then(() => form.querySelector<HTMLElement>('input, rug-lichaamskaart')?.focus());
  }

  readonly #retry = () => {
    this.#load();
    this.requestUpdate();
  };

  /** Fetches what is not here yet: the same files in the same order, whatever was answered. */
  readonly #load = () => {
    this.#failed = false;
    this.#loading ??= Promise.all([loadLater(), this.#words.load()])
      .then(([later]) => {
        this.#provide ??= later.enter(this, this.#course, this.#words, this.#step);
        this.#later = later;
        this.#restore();
      })
      .catch((error: unknown) => {
        this.#failed = true;
        this.dispatchEvent(new RugErrorEvent({ code: 'load-failed', message: String(error) }));
      })
      .finally(() => {
        this.#loading = undefined;
        this.requestUpdate();
      });
  };

  protected override updated(): void {
    const { begun } = this.#course;
    const wanted =
      begun ||
      this.#notice ||
      this.#words.wrong ||
      this.#kept ||
      this.history ||
      (this.save ?? this.idleReset) != null ||
      this.required;
    if (wanted && this.#words.first && !this.#pages && !this.#failed) this.#load();
    this.#provide?.(this.#settings, this.isDisabled, this.#stepped);
    this.#setValidity();
    const ready = this.#isReady;
    if (ready) this.#course.announce();
    if (this.#key === this.#shown) return;
    this.#shown = this.#key;
    // focus follows the visitor's own step, never a load or the host
    if (this.#stepped) this.renderRoot.querySelector<HTMLElement>('[tabindex], rug-antwoord')?.focus();
    if (ready) this.#stepped = false;
  }

  /** Tells apart what can stand on the screen. */
  get #key(): string {
    return `${this.#course.page.key} ${this.#isReady} ${this.#failed}`;
  }

  /** The later pages, once their code and their words are here. */
  get #pages(): LaterPages | undefined {
    return this.#words.all && this.#later;
  }

  /** All that the page needs is here. */
  get #isReady(): boolean {
    const { entry, urgent: alone } = this.#course.page;
    return !this.#kept && (!!alone || !!FIRST[entry.step.kind] || !!this.#pages);
  }

  #setValidity(): void {
    const { kind } = this.snapshot.step;
    const closed = kind === 'end' || kind === 'interview';
    this.setMissing(this.required && !closed && !this.#isKept, this.#words.all?.pages.notices.required);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rug-vragenlijst': RugVragenlijst;
  }
}
