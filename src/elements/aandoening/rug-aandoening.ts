import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { ArticleWords, Words } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import { readSettings, sessionContext, WordsController, type Settings } from '../../session/index.js';
import { define } from '../shared/define.js';
import { laterStyles } from '../shared/later-styles.js';
import { nowSigns } from '../shared/now-signs.js';
import { shared } from '../shared/styles.js';
import { emergencySigns } from '../shared/signs.js';
import { textStyles } from '../shared/text-styles.js';
import { Waiting } from '../shared/waiting.js';
import { article } from './article.js';

/**
 * The article on one condition, on any page: what it is, how it goes, what to do, when to call. Alone on a page the
 * emergency signs come first; inside the questionnaire the page around it has them.
 *
 * @slot link - Alone on a page: a link to the page with the questionnaire.
 *
 * @fires {RugErrorEvent} rug-error - Something is wrong; the page says so in words for the visitor.
 *
 * @csspart root - All of the element.
 * @csspart heading - Each heading.
 * @csspart article - The text.
 * @csspart details - A part of the text that opens.
 * @csspart now-signs - When to call now, always in sight.
 * @csspart phone - A number as a link that calls it.
 * @csspart button - A button.
 * @csspart notice - A message: there is no such condition.
 */
export class RugAandoening extends LitElement {
  static override readonly styles = [shared, laterStyles, textStyles];
  static override readonly properties = {
    lang: { reflect: true },
    name: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    words: { attribute: false },
  };

  /** Language of the words; without it the nearest `lang` of the page. */
  declare lang: string;
  /** The id of the condition, `hernia` for one. */
  declare name: string | null;
  /** Level of the first heading, 1 to 6. */
  declare headingLevel: number | null;
  /** Words of the host's own, in place of a registered language. */
  declare words: Words | undefined;

  /** Registers the element; a second time does nothing. */
  static define(tag = 'rug-aandoening', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #words = new WordsController(this);
  readonly #waiting = new Waiting(this, this.#words, async () => (this.#articles = await this.#words.loadArticles()));
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  #articles: ArticleWords | undefined;
  #complained: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') && this.#articles) this.#check(this.#articles);
  }

  protected override updated(): void {
    if (this.#articles) this.#check(this.#articles);
  }

  protected override render() {
    const words = this.#words.all;
    const articles = this.#articles;
    if (!words || !articles) return this.#waiting.render();
    const inside = !!this.#session.value;
    const settings = this.#readSettings();
    const condition = articles.articles[this.name ?? ''];
    return html`<div class="root" lang=${words.lang} part="root">
      ${
        inside
          ? nothing
          : html`${nowSigns(words, settings, words.pages.answer.nowSigns, emergencySigns(words, settings))}
              <p class="small">${words.pages.answer.toFlow} <slot name="link"></slot></p>`
      }
      ${condition ? article(words, articles, settings, condition) : this.#unknown(articles)}
    </div>`;
  }

  /** What there is, for a name that there is not. */
  #unknown({ labels, articles }: ArticleWords) {
    return html`<p class="missing" part="notice">${labels.unknown}</p>
      <ul>
        ${Object.values(articles).map(({ id, name }) => html`<li>${name} <code>${id}</code></li>`)}
      </ul>`;
  }

  /** The title of the article is the first heading here. */
  #readSettings(): Settings {
    const given = this.#session.value?.settings ?? readSettings({ headingLevel: this.headingLevel }, () => {});
    return { ...given, level: (this.headingLevel ?? given.level) - 1 };
  }

  #check({ articles }: ArticleWords): void {
    if ((this.name && articles[this.name]) || this.#complained === this.name) return;
    this.#complained = this.name;
    const message = `name="${String(this.name)}" is none of ${Object.keys(articles).join(', ')}`;
    this.dispatchEvent(new RugErrorEvent({ code: 'unknown-condition', message }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rug-aandoening': RugAandoening;
  }
}
