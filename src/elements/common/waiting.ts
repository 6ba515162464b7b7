import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FirstWords } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import type { WordsController } from '../../session/index.js';

/** For an element that stands alone: fetches what it needs, and says so while that is not there or does not come. */
export class Waiting implements ReactiveController {
  /** The language, or the words of the host, that is on its way, and the one that did not come. */
  #loading: unknown;
  #failed: unknown;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly words: WordsController,
    /** What the element needs besides its words, and whether that is there. Rejects when it never will be. */
    readonly more?: { load(): Promise<unknown>; ready(): boolean },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { all, source } = this.words;
    const ready = all && (this.more?.ready() ?? true);
    if (!ready && source && source !== this.#loading && source !== this.#failed) this.#load();
  }

  readonly #load = () => {
    const { source } = this.words;
    this.#failed = undefined;
    this.#loading = source;
    this.words
      .load()
      .then(() => this.more?.load())
      .catch((error: unknown) => {
        if (source !== this.words.source) return; // nobody waits for these any more
        this.#failed = source;
        this.host.dispatchEvent(new RugErrorEvent({ code: 'load-failed', message: String(error) }));
      })
      .finally(() => {
        if (source === this.#loading) this.#loading = undefined;
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
    return first ? html`<div class="root" lang=${first.lang}>${this.notice(first)}</div>` : html`<slot></slot>`;
  }

  /** The same for an element that already has something to show. */
  notice({ shell }: FirstWords) {
    const failed = this.#failed === this.words.source;
    return html`<p>${failed ? shell.failed : shell.loading}</p>
      ${failed ? html`<button type="button" part="button" @click=${this.#retry}>${shell.retry}</button>` : nothing}`;
  }
}
