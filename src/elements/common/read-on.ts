import { html, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Words } from '../../content/index.js';
import { ARTICLE_PARTS } from './exported.js';

class ReadOn extends AsyncDirective {
  #opened = false;

  override render(words: Words, title: string, level: number, name: string | null = null): unknown {
    if (!words.loadArticles) return nothing;
    const open = () => {
      // a page that is gone by the time its part says that it opened
      if (this.#opened || !this.isConnected) return;
      this.#opened = true;
      this.setValue(this.render(words, title, level, name));
    };
    return html`<details part="details" @toggle=${open}>
      <summary part="summary">${title}</summary>
      <div class="opened">
        ${
          this.#opened
            ? html`<rug-aandoening .words=${words} .name=${name} .headingLevel=${level} .nested=${true} exportparts=${ARTICLE_PARTS}></rug-aandoening>`
            : nothing
        }
      </div>
    </details>`;
  }
}

/**
 * Something to read, opened in place, in the words of the element around it. It is only made, and its words only fetched,
 * when somebody opens it; closing it leaves one where one was.
 * @param level level of its first heading
 * @param name the id of a condition or a general page; without it, all there is to read
 */
export const readOn = directive(ReadOn);
