import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Words } from '../../content/index.js';
import { rules } from '../../content/rules.js';
import { RugErrorEvent } from '../../events/index.js';
import { readSettings, SessionConsumer, WordsController } from '../../session/index.js';
import { choice } from '../common/choice.js';
import { choiceStyles } from '../common/choice-styles.js';
import { define } from '../common/define.js';
import { FormElement } from '../common/form-element.js';
import { laterStyles } from '../common/later-styles.js';
import { laterTokens } from '../common/later-tokens.js';
import { otherVersion } from '../common/other-version.js';
import { printStyles } from '../common/print-styles.js';
import { settingsNotice } from '../common/notices.js';
import { shared } from '../common/styles.js';
import { termStyles } from '../common/term-styles.js';
import { rich, still } from '../common/terms.js';
import { tokens } from '../common/tokens.js';
import { Waiting } from '../common/waiting.js';
import { bodyMap, zonesOf } from '../common/body-map.js';
import { mapStyles } from '../common/map-styles.js';
import { FIGURES, type MapMode } from './drawing.js';
import { styles } from './styles.js';

/** Which step of the rules each mode asks. */
const STEPS: Record<MapMode, string> = { reach: '2', spot: '7' };

const isMode = (mode: unknown): mode is MapMode => mode === 'reach' || mode === 'spot';

/** The zones that can be chosen, the last one being none of the others. */
function optionsOf(mode: MapMode): string[] {
  const rule = rules.lists.flatMap(({ steps }) => steps).find(({ id }) => id === STEPS[mode])!;
  return 'options' in rule ? rule.options!.map(({ id }) => id) : [];
}

/**
 * The back of a body to point at: how far the pain goes (`reach`), or where it is (`spot`). A form control, in the
 * questionnaire and alone; the list of radio buttons is the real control, the drawing helps to find one's way.
 * No zone has a left or a right.
 *
 * @fires {Event} input - When the visitor chooses.
 * @fires {Event} change - When the visitor chooses.
 * @fires {RugErrorEvent} rug-error - Something is wrong: an unknown mode or zone, or its words do not arrive.
 *
 * @csspart root - All of the element.
 * @csspart map - The drawing.
 * @csspart zone - One zone of the drawing.
 * @csspart choice - One row of the list, with its radio button.
 * @csspart control - Its radio button.
 * @csspart hint - Help with one row.
 * @csspart term - A difficult word, which opens its meaning.
 * @csspart meaning - What a difficult word means.
 * @csspart notice - A message: a setting is wrong.
 * @csspart button - Fetches the words again when they did not come.
 */
export class RugLichaamskaart extends FormElement {
  static override readonly styles = [
    tokens,
    laterTokens,
    shared,
    laterStyles,
    choiceStyles,
    termStyles,
    mapStyles,
    styles,
    printStyles,
  ];
  static override readonly properties = {
    lang: { reflect: true },
    mode: {},
    value: {},
    words: { attribute: false },
  };

  /** Language of the words; without it the nearest `lang` of the page. */
  declare lang: string;
  /** `reach`: how far the pain goes, `2.1` to `2.5`. `spot`: where it is, `7.1` to `7.4` or `none`. */
  declare mode: 'reach' | 'spot' | null;
  /** The chosen zone, or null. The attribute is the value that a reset goes back to. */
  declare value: string | null;
  /** Words of the host's own, in place of a registered language. */
  declare words: Words | undefined;

  /** Registers the element; a second time does nothing. */
  static define(tag = 'rug-lichaamskaart', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #words = new WordsController(this);
  readonly #waiting: Waiting = new Waiting(this, this.#words);
  readonly #session = new SessionConsumer(this);
  #mode: MapMode = 'reach';
  /** The last value that the map has. */
  #value: string | null = null;

  constructor() {
    super();
    // a label of the host was pressed: what is pressed inside comes from inside
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }
  /**
   * Firefox may bring the state of another field: it goes by the place in the form, and does not count an element that
   * is not defined yet.
   * @internal
   */
  formStateRestoreCallback(state: string): void {
    if (optionsOf(isMode(this.mode) ? this.mode : 'reach').includes(state)) this.value = state;
  }

  /** Puts the focus on the chosen zone in the list, or on the first one. */
  override focus(): void {
    const radios = this.renderRoot.querySelectorAll<HTMLInputElement>('input');
    ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.still ? this.#waiting.arrive().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mode')) this.#readMode();
    if (changed.has('mode') || changed.has('value')) this.#readValue();
  }

  #readMode(): void {
    const mode: string | null = this.mode; // an attribute can say anything
    if (mode && !isMode(mode)) this.#complain('wrong-setting', `mode="${mode}" is not reach or spot`);
    else this.#mode = this.mode || 'reach';
  }

  /** A value that the map does not have is refused; what was chosen stays. */
  #readValue(): void {
    const value = this.value || null;
    if (value === null || optionsOf(this.#mode).includes(value)) this.#value = value;
    else this.#complain('wrong-value', `value="${value}" is not one of ${optionsOf(this.#mode).join(', ')}`);
    if (this.#value !== this.value) this.value = this.#value;
    this.#setFormValue();
  }

  /** What a form without this field's name would not send, the browser is not to keep either. */
  #setFormValue(): void {
    this.internals.setFormValue(this.#value, this.name ? this.#value : null);
  }

  #complain(code: 'wrong-setting' | 'wrong-value', message: string): void {
    this.dispatchEvent(new RugErrorEvent({ code, message }));
  }

  protected override render(): TemplateResult {
    const words = this.#session.value?.words ?? this.#words.all;
    if (!words) return this.#waiting.render();
    return this.#session.isForeign
      ? otherVersion(
          words,
          readSettings({}, () => {}),
        )
      : this.#map(words);
  }

  #map(all: Words) {
    const words = this.still ? still(all) : all;
    const { questions, pages } = words;
    const { title, help } = questions.choices[STEPS[this.#mode]]!;
    const option = (id: string) => {
      const { label, help } = questions.options[id === 'none' ? '7.none' : id]!;
      return { label, help: help && rich(words, help) };
    };
    const inside = !!this.#session.value; // the page of the questionnaire has the question as its heading
    const disabled = this.still || this.isDisabled || !!this.#session.value?.disabled;
    const wrong = this.#words.wrong || (!!this.mode && this.mode !== this.#mode);
    return html`<div class="root ${this.#mode}" lang=${words.lang} dir="auto" part="root">
      ${settingsNotice(words, wrong)}
      <fieldset ?disabled=${disabled} @input=${this.#chosen} @change=${this.#changed} @keydown=${this.#enter}>
        <legend class=${inside ? 'unseen' : 'h1'}>${title}</legend>
        ${help && !inside ? html`<p>${rich(words, help)}</p>` : nothing}
        <p class="small">${pages.map.seenFromBehind}</p>
        <div class=${this.#mode === 'spot' ? 'map wide' : 'map'}>
          ${bodyMap(FIGURES[this.#mode], pages.map, pages.map.figure, zonesOf(FIGURES[this.#mode]), [this.#value ?? ''], this.#press)}
          <div>${optionsOf(this.#mode).map((id) => choice('radio', id, option(id), this.#value))}</div>
        </div>
      </fieldset>
    </div>`;
  }

  /** A zone of the drawing was pressed: the radio button of the list does the rest. */
  readonly #press = (zone: string) =>
    this.renderRoot.querySelector<HTMLInputElement>(`input[value="${zone}"]`)?.click();

  /** Enter goes on, as on every other question; alone in a host's form it never sends that form by accident. */
  readonly #enter = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target instanceof HTMLInputElement && this.#session.value)
      this.form?.querySelector<HTMLElement>('.primary')?.click();
  };

  /** As on a native field, the value is new before anybody hears of it. */
  readonly #chosen = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
    this.#value = this.value;
    this.#setFormValue();
    this.#setValidity();
  };

  /** The native input event leaves the shadow root by itself, change does not. */
  readonly #changed = () => this.dispatchEvent(new Event('change', { bubbles: true }));

  protected override updated(): void {
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === this.#value;
    this.#setValidity();
  }

  #setValidity(): void {
    this.setMissing(this.required && !this.#value, this.#words.first?.shell.chooseOne);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rug-lichaamskaart': RugLichaamskaart;
  }
}
