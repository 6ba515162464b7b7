import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill, type ArticleWords, type Words } from '../../content/index.js';
import { factsOf } from '../../engine/index.js';
import { RugErrorEvent } from '../../events/index.js';
import { readSettings, SessionConsumer, WordsController, type Settings } from '../../session/index.js';
import { define } from '../common/define.js';
import { RugElement } from '../common/rug-element.js';
import { emergency } from '../common/emergency.js';
import { figureStyles } from '../common/figure-styles.js';
import { laterStyles } from '../common/later-styles.js';
import { laterTokens } from '../common/later-tokens.js';
import { outdatedNotice, settingsNotice } from '../common/notices.js';
import { printStyles } from '../common/print-styles.js';
import { shared } from '../common/styles.js';
import { still } from '../common/terms.js';
import { termStyles } from '../common/term-styles.js';
import { textStyles } from '../common/text-styles.js';
import { tokens } from '../common/tokens.js';
import { Waiting } from '../common/waiting.js';
import { article } from './article.js';
import { library } from './library.js';
import { libraryStyles } from './library-styles.js';
import { entriesOf, find, type Entry } from './search.js';
import { titleOf, type Read } from './see-also.js';
import { topic } from './topic.js';

/** The articles that came last, and the words that they belong to. */
interface Loaded {
  words: Words;
  articles: ArticleWords;
  entries: Entry[];
}

/**
 * The article on one condition or a general page, on any page: what it is, how it goes, what to do, when to call. Without
 * a name it is a library: all there is to read, with a search that stays on the page. Alone on a page the emergency signs
 * come first; inside the questionnaire the page around it has them.
 *
 * @slot link - Alone on a page: a link to the page with the questionnaire.
 *
 * @fires {RugErrorEvent} rug-error - Something is wrong; the page says so in words for the visitor.
 *
 * @csspart root - All of the element.
 * @csspart heading - Each heading.
 * @csspart article - The text.
 * @csspart details - A part of the text that opens.
 * @csspart summary - The words that open it.
 * @csspart certainty - How sure it is that the condition explains pain.
 * @csspart term - A difficult word, which opens its meaning.
 * @csspart meaning - What a difficult word means.
 * @csspart figure - A drawing or a chart, with its title.
 * @csspart table - The numbers of a chart, as a table.
 * @csspart now-signs - When to call: the emergency signs in sight, the others at one press.
 * @csspart phone - A number as a link that calls it.
 * @csspart button - A button.
 * @csspart button-back - Back to all there is to read.
 * @csspart library - All there is to read, with the search.
 * @csspart search - The field to search with.
 * @csspart notice - A message: there is no such condition, a setting is wrong, the texts are old.
 */
export class RugAandoening extends RugElement {
  static override readonly styles = [
    tokens,
    laterTokens,
    shared,
    laterStyles,
    textStyles,
    termStyles,
    libraryStyles,
    figureStyles,
    printStyles,
  ];
  static override readonly properties = {
    lang: { reflect: true },
    name: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    words: { attribute: false },
    nested: { attribute: false },
  };

  /** Language of the words; without it the nearest `lang` of the page. */
  declare lang: string;
  /** The id of a condition or a general page, `hernia` or `zitten` for one; without it, all of them. */
  declare name: string | null;
  /** Level of the first heading, 1 to 6. */
  declare headingLevel: number | null;
  /** Words of the host's own, in place of a registered language. */
  declare words: Words | undefined;
  /** @internal Inside another of our elements, which has the emergency signs. */
  declare nested: boolean;

  /** Registers the element; a second time does nothing. */
  static define(tag = 'rug-aandoening', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #words = new WordsController(this);
  /** The course that this element stands in, if any: what was said there stands beside the numbers. */
  readonly #session = new SessionConsumer(this);
  readonly #waiting: Waiting = new Waiting(this, this.#words, {
    load: () => this.#load(),
    ready: () => !!this.#articles,
  });
  #loaded: Loaded | undefined;
  #query = '';
  /** What the visitor chose to read, the last one last, and the line that was pressed for it. */
  #trail: { id: string; line: string }[] = [];
  /** What takes the focus once it is on the page. */
  #focus = '';
  #complained: unknown;
  #wrongSetting = false;

  async #load(): Promise<void> {
    const words = this.#words.all;
    if (!words) return; // another language is asked for by now
    if (!words.loadArticles) throw new Error('The words have no loadArticles');
    const articles = await words.loadArticles();
    if (words === this.#words.all) this.#take(words, articles);
  }

  #take(words: Words, articles: ArticleWords): void {
    this.#loaded = { words, articles, entries: entriesOf(articles, words.lang) };
  }

  /** The articles that belong to the words of now. */
  get #articles() {
    const { all } = this.#words;
    if (isServer && all?.articles && all !== this.#loaded?.words) this.#take(all, all.articles);
    return this.#loaded?.words === all ? this.#loaded : undefined;
  }

  /** What is read now; nothing in the library. */
  get #reading(): string | null {
    return this.#trail.at(-1)?.id ?? this.name;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.still ? this.#waiting.arrive().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name')) this.#trail = [];
  }

  protected override updated(): void {
    if (this.#articles && this.name) this.#check(this.name, this.#articles.entries);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override render(): TemplateResult {
    const { first, all } = this.#words;
    if (!first) return this.#waiting.render();
    const settings = this.#readSettings();
    return html`<div class="root" lang=${first.lang} dir="auto" part="root">
      ${all ? settingsNotice(all, this.#words.wrong || this.#wrongSetting) : nothing}
      ${this.nested ? nothing : emergency(first, settings, all)}
      ${this.#articles ? this.#content(this.#articles, settings) : this.#waiting.notice(first)}
    </div>`;
  }

  #content({ words: all, articles, entries }: Loaded, settings: Settings) {
    const words = this.still ? still(all) : all;
    return html`${this.nested ? nothing : outdatedNotice(words)}
    ${keyed(
      [this.#reading, this.#trail.length].join(), // each text is made anew: a browser may have translated the one before
      html`${this.#trail.length ? this.#backButton(articles) : nothing}
      ${(this.#reading && this.#text(words, articles, settings, this.#reading)) || this.#shelf(articles, entries)}`,
    )}`;
  }

  /** The text of this id, if there is one. */
  #text(words: Words, articles: ArticleWords, settings: Settings, id: string) {
    const condition = articles.articles[id];
    const general = articles.topics[id];
    const read = this.still ? undefined : this.#read;
    if (condition) return article(words, articles, settings, condition, read);
    const said = factsOf(this.#session.value?.road.entries ?? []);
    return general && topic(words, articles, settings, general, read, said);
  }

  #backButton(articles: ArticleWords) {
    const { back, backTo } = articles.labels;
    const name = titleOf(articles, this.#trail.at(-2)?.id ?? this.name);
    return html`<button type="button" class="link" part="button-back" @click=${this.#back}>
      <span aria-hidden="true">← </span>${name ? fill(backTo, { name }) : back}
    </button>`;
  }

  #shelf({ labels }: ArticleWords, entries: Entry[]) {
    const found = find(entries, this.#query);
    return html`${this.#reading ? html`<p class="missing" part="notice">${labels.unknown}</p>` : nothing}
    ${library({ labels, query: this.#query, found, search: this.#search, read: this.still ? undefined : this.#read })}`;
  }

  readonly #search = (event: Event) => {
    this.#query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #read: Read = (id, line) => {
    this.#trail = [...this.#trail, { id, line }];
    this.#focus = '[tabindex]';
    this.requestUpdate();
  };

  /** Back to where one was: the same text or search, the same line. */
  readonly #back = () => {
    this.#focus = `#${this.#trail.at(-1)!.line}`;
    this.#trail = this.#trail.slice(0, -1);
    this.requestUpdate();
  };

  /** The title of the article is the first heading here. */
  #readSettings(): Settings {
    this.#wrongSetting = false;
    const given = readSettings({ headingLevel: this.headingLevel }, (message) => {
      this.#wrongSetting = true;
      this.#complain('wrong-setting', message);
    });
    return { ...given, level: given.level - 1 };
  }

  #check(name: string, entries: Entry[]): void {
    if (entries.some(({ id }) => id === name)) return;
    const known = entries.map(({ id }) => id).join(', ');
    this.#complain('unknown-condition', `name="${name}" is none of ${known}`);
  }

  /** Says once what is wrong with the attributes. */
  #complain(code: 'unknown-condition' | 'wrong-setting', message: string): void {
    if (this.#complained === message) return;
    this.#complained = message;
    this.dispatchEvent(new RugErrorEvent({ code, message }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rug-aandoening': RugAandoening;
  }
}
