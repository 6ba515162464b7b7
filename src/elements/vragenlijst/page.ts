import { html, nothing, type TemplateResult } from 'lit';
import type { FirstWords, Words } from '../../content/index.js';
import type { RoadEntry } from '../../engine/index.js';
import type { Course, Settings } from '../../session/index.js';
import { heading, type Content } from '../common/template.js';

/** What every page of the questionnaire is made from. */
export interface PageContext {
  readonly words: FirstWords;
  readonly settings: Settings;
  readonly course: Course;
  readonly entry: RoadEntry;
  /** The visitor pressed on without a choice. */
  readonly missing: boolean;
  /** The host switched the whole off; what helps in an emergency stays. */
  readonly disabled: boolean;
  /** A server rendered the element: the host's emergency text stays on its first page. */
  readonly served: boolean;
  /** Nothing can be pressed yet: on the server, and until the element has taken over its page. */
  readonly still: boolean;
  /** What the first page says of kept answers, once that is here. */
  readonly kept?: unknown;
  /** Takes the answer of the form that was sent. */
  submit(event: Event): void;
  /** Does what the visitor asked for; the page that follows takes the focus. */
  act(step: () => void): void;
}

/** The same, once all words are here. */
export interface LaterContext extends PageContext {
  readonly words: Words;
}

/**
 * One question: its heading, its help, its choices and the way on. Enter presses the button too. Not on `submit`: a sandboxed
 * frame without `allow-forms` fires none. By `method="dialog"` the browser itself sends nothing: where a page keeps the click
 * from us, the ticks would stand in its address.
 */
export function questionForm(
  { words: { shell }, settings, missing, submit }: PageContext,
  { title, help }: { title: string; help?: Content | undefined },
  controls: unknown,
): TemplateResult {
  return html`<form part="question" method="dialog">
    <fieldset aria-describedby="help missing notice">
      <legend>${heading(settings, 0, title, true)}</legend>
      <p id="help" part="hint">${help ?? nothing}</p>
      <p id="missing" class="missing" part="error">${missing ? shell.chooseOne : nothing}</p>
      ${controls}
    </fieldset>
    <button class="primary" part="button-primary" @click=${submit}>${shell.next}</button>
  </form>`;
}
