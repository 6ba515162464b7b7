import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultLanguage, findLanguage, type FirstWords, type Language, type Words } from '../content/index.js';
import { RugErrorEvent } from '../events/index.js';

/** An element that shows words. */
interface WordsHost extends ReactiveControllerHost, HTMLElement {
  /** All words at once, when the host page gives its own. */
  words?: Words;
}

/** The language that the page gives this place: of the nearest `lang`, also outside a shadow root. */
function nearestLang(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** Finds the words for an element: its own, or those of its `lang`, or of the page's, and fetches the later ones. */
export class WordsController implements ReactiveController {
  /** The later words could not be fetched. */
  failed = false;
  #all: Words | undefined;
  #language: Language | undefined;
  #complained = '';

  constructor(readonly host: WordsHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#choose();
  }

  /** The words that are here from the start; undefined when no language was registered. */
  get first(): FirstWords | undefined {
    return this.all ?? this.#language?.first;
  }

  /** All words, once they have been fetched. */
  get all(): Words | undefined {
    return this.host.words ?? this.#all;
  }

  /** Fetches the words that are not here yet. Again after a failure, when the visitor asks. */
  async load(): Promise<void> {
    const language = this.#language;
    if (this.all || !language) return;
    this.failed = false;
    try {
      const words = await language.load();
      if (language === this.#language) this.#all = words;
    } catch (error) {
      this.failed = true;
      this.host.dispatchEvent(new RugErrorEvent('load-failed', `The words did not arrive: ${String(error)}`));
    }
    this.host.requestUpdate();
  }

  #choose(): void {
    const own = this.host.getAttribute('lang');
    const found = findLanguage(nearestLang(this.host));
    if (own && !found && own !== this.#complained && !this.host.words) {
      this.#complained = own;
      this.host.dispatchEvent(new RugErrorEvent('unknown-lang', `There are no words for lang="${own}" on this page`));
    }
    const language = found ?? defaultLanguage();
    if (language === this.#language) return;
    this.#language = language;
    this.#all = undefined;
  }
}
