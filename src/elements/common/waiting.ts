import { html, nothing, render, type LitElement, type ReactiveController } from 'lit';
import type { FirstWords } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import type { WordsController } from '../../session/index.js';

/** For an element that stands alone: fetches what it needs, and says so while that is not there or does not come. */
export class Waiting implements ReactiveController {
  /** The language, or the words of the host, that is on its way, and the one that did not come. */
  #loading: unknown;
  #failed: unknown;
  /** Told when all came, or did not. */
  #settled = (): void => {};

  constructor(
    readonly host: LitElement,
    readonly words: WordsController,
    /** What the element needs besides its words, and whether that is there. Rejects when it never will be. */
    readonly more?: { load(): Promise<unknown>; ready(): boolean },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { source } = this.words;
    if (!this.#isReady && source && source !== this.#loading && source !== this.#failed) this.#load();
  }

  get #isReady(): boolean {
    return !!this.words.all && (this.more?.ready() ?? true);
  }

  /**
   * For an element that a server rendered: resolves once all is here that it needs to show the same. Until then the
   * server's text stays; when something does not come, that is said below the text.
   */
  async arrive(): Promise<void> {
    const below = document.createElement('div');
    for (;;) {
      const settled = new Promise<void>((resolve) => (this.#settled = resolve));
      this.words.hostUpdate();
      this.hostUpdate();
      // of another country, and not here from the start: what is shown is thrown away once they come
      if (this.#isReady || !this.words.source) break;
      await settled;
      if (this.#failed) this.host.renderRoot.append(below);
      if (below.isConnected) render(this.notice(this.words.first!), below);
    }
    below.remove();
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
        this.#settled();
        this.host.requestUpdate();
      });
  };

  readonly #retry = () => {
    this.#load();
    this.#settled();
    this.host.requestUpdate();
  };

  /** What the page says until all is here. Without any words, the host's own fallback. */
  render() {
    const { first } = this.words;
    return first
      ? html`<div class="root" lang=${first.lang} dir="auto">${this.notice(first)}</div>`
      : html`<slot></slot>`;
  }

  /** The same for an element that already has something to show. */
  notice({ shell }: FirstWords) {
    const failed = this.#failed === this.words.source;
    return html`<p>${failed ? shell.failed : shell.loading}</p>
      ${failed ? html`<button type="button" part="button" @click=${this.#retry}>${shell.retry}</button>` : nothing}`;
  }
}
