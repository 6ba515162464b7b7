import { html, render } from 'lit';
import { fill, type Words } from '../../content/index.js';
import { IdleClock } from '../../session/idle-clock.js';
import type { Settings } from '../../session/index.js';
import { heading } from '../common/template.js';
import type { ExtraHost } from './extra.js';

/** Signs that somebody is there. Not that a pointer moves: a page that changes below it says so too. */
const SIGNS = ['pointerdown', 'click', 'keydown', 'wheel', 'touchmove'] as const;
/** When a screen reader is told once more how long one has. */
const SOON = 20;

/** For a shared computer: asks whether the visitor is still there, and wipes when nobody says so. */
export class Idle {
  #clock = new IdleClock(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #box: HTMLElement | undefined;
  #listening: AbortController | undefined;

  constructor(
    readonly host: ExtraHost,
    /** Nobody answers: wipes all. */
    readonly wipe: () => void,
    public words: Words,
    public settings: Settings,
  ) {}

  /** Begins to count, or goes on with these settings. */
  run(minutes: number): void {
    this.#clock.minutes = minutes;
    if (this.#listening) return;
    this.#clock.hear(Date.now());
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true };
    for (const sign of SIGNS) this.host.addEventListener(sign, this.#heard, options);
    addEventListener('scroll', this.#heard, options); // of the page: who reads, scrolls
    // a device that slept has not counted
    document.addEventListener('visibilitychange', this.#look, options);
    addEventListener('pageshow', this.#look, options);
    this.#look();
  }

  /** Nobody is in a course, or the element is gone: no timer and no listener stays. */
  stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.#dialog?.close();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#box?.querySelector('dialog');
  }

  /** A sign of somebody. While the question stands it gives all the time again; its button answers it. */
  readonly #heard = (): void => {
    const now = Date.now();
    // who comes back too late, to a computer that slept, may be somebody else
    if (this.#clock.look(now) === 'gone') return this.#look();
    this.#clock.hear(now, this.#dialog?.open);
    this.#look();
  };

  readonly #stay = (): void => {
    this.#clock.hear(Date.now());
    this.#dialog?.close();
    this.#look();
  };

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (!this.#listening) return;
    const now = Date.now();
    const presence = this.#clock.look(now);
    if (presence === 'gone') {
      this.stop();
      return this.wipe();
    }
    if (presence === 'asked') this.#ask(this.#clock.secondsLeft(now));
    this.#timer = setTimeout(this.#look, this.#clock.next(now));
  };

  /** A dialog that is not in sight would only lock the page: then the time goes on without one. */
  #ask(seconds: number): void {
    if (!this.host.getClientRects().length) return;
    // a new page takes it away with the one before
    if (!this.#box?.isConnected) this.#box = this.host.renderRoot.appendChild(document.createElement('div'));
    const { title, text, soon, stay } = this.words.pages.idle;
    const { lang } = this.words;
    render(
      html`<dialog lang=${lang} part="idle" aria-label=${title} aria-describedby="idle-text" @close=${this.#stay}>
        ${heading(this.settings, 0, title, true)}
        <p id="idle-text">${fill(text, { seconds })}</p>
        <p role="status">${seconds <= SOON ? fill(soon, { seconds: SOON }) : ''}</p>
        <button class="primary" type="button" part="button-primary" @click=${this.#stay}>${stay}</button>
      </dialog>`,
      this.#box,
    );
    const dialog = this.#dialog!;
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[tabindex]')!.focus();
  }
}
