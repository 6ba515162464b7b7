import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FirstWords } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import type { WordsController } from '../../session/index.js';

/** For an element that stands alone: fetches what it needs, and says so while that is not there or does not come. */
export class Waiting implements ReactiveController {
  #failed = false;
  #loading = false;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly words: WordsController,
    /** What the element needs besides its words, and whether that is there. */
    readonly more?: { load(): Promise<unknown>; ready(): boolean },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const ready = this.words.all && (this.more?.ready() ?? true);
    if (!ready && this.words.first && !this.#loading && !this.#failed) this.#load();
  }

  readonly #load = () => {
    this.#failed = false;
    this.#loading = true;
    Promise.all([this.words.load(), this.more?.load()])
      .catch((error: unknown) => {
        this.#failed = true;
        this.host.dispatchEvent(new RugErrorEvent({ code: 'load-failed', message: String(error) }));
      })
      .finally(() => {
        this.#loading = false;
        this.host.requestUpdate();
      });
  };

  readonly #retry = () => {
    this.#load();
    this.host.requestUpdate();
  };

  /** What the page says until all is here. Without any words, the host's own fallback. */
  render() {
    const { first } = this.words;
    return first ? this.#notice(first) : html`<slot></slot>`;
  }

  #notice({ lang, shell }: FirstWords) {
    return html`<div class="root" lang=${lang}>
      <p>${this.#failed ? shell.failed : shell.loading}</p>
      ${this.#failed ? html`<button type="button" part="button" @click=${this.#retry}>${shell.retry}</button>` : nothing}
    </div>`;
  }
}
