import { html, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Words } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import { list } from './template.js';

/** A difficult word of a text, `[klapvoet]`, with the signs right behind it: they stay with the word when its meaning opens. */
const MARK = /\[([^[\]]+)\]([.,;:!?)]*)/;

const notYet = () => Promise.reject(new Error('Nothing can be pressed yet'));

/**
 * The words of a page on which nothing can be pressed yet: a difficult word has the place of its button, what opens an
 * article comes later.
 */
export const still = (words: Words): Words => ({
  ...words,
  loadTerms: words.loadTerms && notYet,
  loadArticles: undefined,
});

/** A text for a page: its marked words are buttons that open their meaning. Without marks, the text itself. */
export function rich(words: Words, text: string): string | (string | TemplateResult)[] {
  const pieces = text.split(MARK);
  if (pieces.length === 1) return text;
  if (!words.loadTerms) return pieces.join('');
  return pieces.flatMap((piece, at): (string | TemplateResult)[] => {
    if (at % 3 === 0) return [piece];
    if (at % 3 === 2) return [];
    const signs = pieces[at + 1]!;
    return [words.loadTerms === notYet ? place(piece, signs) : term(words, text, piece, signs)];
  });
}

/** The same for a list of texts, as paragraphs and as a list. */
export const richParagraphs = (words: Words, lines: readonly string[]) =>
  lines.map((line) => html`<p>${rich(words, line)}</p>`);
export const richList = (words: Words, items: readonly string[]) => list(items.map((item) => rich(words, item)));

const place = (form: string, signs: string) => html`<span class="word">${form}</span>${signs}`;

/** The place of the meaning is there before it says anything, so that it is read out once it does. */
const term = (words: Words, text: string, form: string, signs: string) =>
  html`<button type="button" class="term" part="term" aria-expanded="false" @click=${(event: Event) => toggle(event, words, form)} @keydown=${escape} ${closedFor(text)}>${form}</button>${signs}<span class="meaning" part="meaning" aria-live="polite"></span>`;

const noteOf = (button: Element) => button.nextElementSibling as HTMLElement;
const isOpen = (button: Element) => button.getAttribute('aria-expanded') === 'true';

function toggle({ currentTarget }: Event, words: Words, form: string): void {
  const button = currentTarget as HTMLButtonElement;
  if (isOpen(button)) close(button);
  else void open(button, words, form);
}

/** Shows what the word means, right behind it; the focus stays where it is. The form is as we wrote it, in any translation. */
async function open(button: HTMLButtonElement, words: Words, form: string): Promise<void> {
  button.setAttribute('aria-expanded', 'true');
  const note = noteOf(button);
  note.setAttribute('role', 'note');
  note.textContent = words.shell.loading;
  try {
    const { terms, forms } = await words.loadTerms!();
    // closed again while it was on its way, or open for another word by now
    if (!isOpen(button)) return;
    const { term, meaning } = terms[forms[form.toLowerCase()]!]!;
    const name = note.ownerDocument.createElement('strong');
    name.textContent = `${term}:`;
    note.setAttribute('aria-label', term);
    note.replaceChildren(name, ` ${meaning.join(' ')}`);
  } catch (error) {
    button.dispatchEvent(new RugErrorEvent({ code: 'load-failed', message: String(error) }));
    if (isOpen(button)) note.textContent = words.shell.failed;
  }
}

function close(button: Element): void {
  button.setAttribute('aria-expanded', 'false');
  const note = noteOf(button);
  note.replaceChildren();
  note.removeAttribute('role');
  note.removeAttribute('aria-label');
}

/** Escape closes the meaning, and nothing around it. */
function escape(event: KeyboardEvent): void {
  const button = event.currentTarget as Element;
  if (event.key !== 'Escape' || !isOpen(button)) return;
  event.preventDefault();
  event.stopPropagation();
  close(button);
}

/** Lit may use a button again for a word of the next text: it is closed then. */
const closedFor = directive(
  class extends Directive {
    #text: string | undefined;

    override render = (text: string) => text;

    override update({ element }: ElementPart, [text]: [string]) {
      if (this.#text !== undefined && this.#text !== text) close(element);
      this.#text = text;
    }
  },
);
