import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { defaultLanguage, findLanguage, type FirstWords, type Language, type Words } from '../content/index.js';
import { RugErrorEvent } from '../events/index.js';

/** An element that shows words. */
interface WordsHost extends ReactiveControllerHost, HTMLElement {
  /** All words at once, when the host page gives its own. */
  words?: Words | undefined;
}

/** The language that the page gives this place: of the nearest `lang`, also outside a shadow root. */
function nearestLang(element: Element): string {
  if (isServer) return ''; // it has no page to ask
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** Finds the words for an element: its own, or those of its `lang`, or of the page's, and fetches the later ones. */
export class WordsController implements ReactiveController {
  /** The host asked for words that are not here: the page says so. */
  wrong = false;
  #all: Words | undefined;
  #language: Language | undefined;
  #tag = '';

  constructor(readonly host: WordsHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { words } = this.host;
    if (words && !(words.shell && words.pages && words.answers)) {
      this.host.words = undefined;
      this.#complain('wrong-words');
    }
    this.#choose();
  }

  /** The words that are here from the start; undefined when no language was registered. */
  get first(): FirstWords | undefined {
    return this.all ?? this.#language?.first;
  }

  /** All words, once they have been fetched. */
  get all(): Words | undefined {
    if (isServer) this.hostUpdate(); // which lit does not call there
    return this.host.words ?? this.#all;
  }

  /** Where the words come from: those of the host, or a language. */
  get source(): Words | Language | undefined {
    return this.host.words ?? this.#language;
  }

  /** Fetches the words that are not here yet. Rejects when they do not come. */
  async load(): Promise<void> {
    const language = this.#language;
    if (this.all || !language) return;
    const words = await language.load();
    if (language === this.#language) this.#all = words;
    this.host.requestUpdate();
  }

  #choose(): void {
    // a property reaches its attribute only after this
    const tag = (this.host.lang || nearestLang(this.host)).toLowerCase(); // nl-be is nl-BE
    if (tag === this.#tag && this.#language) return;
    const found = findLanguage(tag);
    this.wrong = false;
    if (!found && this.host.lang && !this.host.words) this.#complain('unknown-lang');
    this.#tag = tag;
    this.#language = found ?? defaultLanguage();
    this.#all = isServer ? this.#language?.all : undefined;
    const variant = found?.variants?.[tag]?.();
    if (!variant) return;
    // until it is known what that country calls things nothing is said; where that does not come, the language itself
    this.#language = undefined;
    void variant
      .catch(() => found)
      .then((language) => {
        if (tag === this.#tag) this.#language = language;
        this.host.requestUpdate();
      });
  }

  #complain(code: 'wrong-words' | 'unknown-lang'): void {
    this.wrong = true;
    this.host.dispatchEvent(new RugErrorEvent({ code, message: `lang="${this.host.lang}"` }));
  }
}
