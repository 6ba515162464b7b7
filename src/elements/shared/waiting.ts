import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FirstWords } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import type { WordsController } from '../../session/index.js';

/** For an element that stands alone: fetches its words, and says so while they are not there or do not come. */
export class Waiting implements ReactiveController {
  #failed = false;
  #asked = false;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly words: WordsController,
    /** What the element needs besides. */
    readonly more: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#asked) this.#load();
  }

  readonly #load = () => {
    this.#asked = true;
    this.#failed = false;
    Promise.all([this.words.load(), this.more()])
      .catch((error: unknown) => {
        this.#failed = true;
        this.host.dispatchEvent(new RugErrorEvent({ code: 'load-failed', message: String(error) }));
      })
      .finally(() => this.host.requestUpdate());
  };

  /** What the page says until all words are here. Without any words, the host's own fallback. */
  render() {
    const { first } = this.words;
    return first ? this.#notice(first) : html`<slot></slot>`;
  }

  #notice({ lang, shell }: FirstWords) {
    return html`<div class="root" lang=${lang}>
      <p>${this.#failed ? shell.failed : shell.loading}</p>
      ${this.#failed ? html`<button type="button" part="button" @click=${this.#load}>${shell.retry}</button>` : nothing}
    </div>`;
  }
}
