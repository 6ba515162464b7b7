import { html, nothing } from 'lit';
import type { Words } from '../../content/index.js';
import { RugErrorEvent } from '../../events/index.js';
import type { Course, Settings } from '../../session/index.js';
import { numberSetting } from '../../session/setting.js';
import { BackButton } from './back-button.js';
import type { ExtraHost } from './extra.js';
import { Idle } from './idle.js';
import { Keeping, MOST_DAYS } from './keeping.js';
import { keepView, withPrivacy, withReason } from './keep-view.js';
import type { LaterContext, PageContext } from './page.js';

/** What the questionnaire is, after an update. */
interface Now {
  readonly words: Words;
  readonly settings: Settings;
  readonly disabled: boolean;
  /** The visitor's own step brought it here. */
  readonly stepped: boolean;
}

const DAYS = 7;
const MINUTES = 5;
const MOST_MINUTES = 60;

/** What a host can turn on: the browser's back button, answers that stay on the device, a wipe when nobody is there. */
export class Extras {
  #backButton: BackButton | undefined;
  #keeping: Keeping | undefined;
  #idle: Idle | undefined;
  #listening: AbortController | undefined;
  #days: number | null = null;
  /** The settings that were complained of. */
  #wrong = { save: '', idleReset: '' };
  /** The visitor wants to go on with kept answers, and is asked whether the complaints are the same. */
  #asked = false;
  #idled = false;
  /** The visitor began before all this was here. A course that the host gives is only restored now. */
  #begun: boolean;

  constructor(
    readonly host: ExtraHost,
    readonly course: Course,
    readonly act: PageContext['act'],
  ) {
    this.#begun = course.begun;
    host.addController({ hostConnected: () => host.requestUpdate(), hostDisconnected: () => this.#stop() });
  }

  /** A page is on the screen, or a setting has changed. */
  update(now: Now): void {
    if (now.stepped && (this.#idled || this.#asked || this.#keeping?.message)) this.#renderAgain();
    if (now.stepped) this.#idled = this.#asked = false;
    this.#updateIdle(now);
    if (this.#updateKeeping(now)) return;
    if (this.host.history) this.#backButton ??= new BackButton(this.host, this.course, this.act, this.#begun);
    this.#begun = false;
    this.#backButton?.update(now);
  }

  /** @returns whether another page follows at once */
  #updateKeeping({ stepped }: Now): boolean {
    const days = this.#setting('save', DAYS, MOST_DAYS) ?? null;
    if (days !== this.#days) this.#renderAgain();
    this.#days = days;
    if (days === null || !this.host.isConnected) {
      this.#ignore();
      return false;
    }
    this.#keeping ??= new Keeping(this.host, this.course, this.act);
    if (!this.#listening) {
      this.#listening = new AbortController();
      this.#keeping.open(this.#listening.signal);
    }
    return this.#keeping.update(stepped);
  }

  #updateIdle({ words, settings }: Now): void {
    const minutes = this.#setting('idleReset', MINUTES, MOST_MINUTES);
    if (minutes === null || !this.course.begun || !this.host.isConnected) return this.#idle?.stop();
    this.#idle ??= new Idle(this.host, () => this.#wipe(), words, settings);
    Object.assign(this.#idle, { words, settings });
    this.#idle.run(minutes ?? MINUTES);
  }

  #wipe(): void {
    this.act(() => this.course.send({ type: 'restart' }));
    void this.host.updateComplete.then(() => {
      this.#idled = true;
      this.host.requestUpdate();
    });
  }

  #ignore(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #stop(): void {
    this.#ignore();
    this.#idle?.stop();
  }

  /** What an update found is shown by the next one. */
  #renderAgain(): void {
    void this.host.updateComplete.then(() => this.host.requestUpdate());
  }

  /** Reads a setting; complains once of a value that it can't read. */
  #setting(name: 'save' | 'idleReset', plain: number, most: number): number | null | undefined {
    const given = this.host[name];
    const value = numberSetting(given, plain, most);
    const wrong = value === undefined ? `${name}="${given}"` : '';
    if (wrong !== this.#wrong[name]) {
      this.#wrong[name] = wrong;
      this.#renderAgain();
      if (wrong) this.host.dispatchEvent(new RugErrorEvent({ code: 'wrong-setting', message: wrong }));
    }
    return value;
  }

  readonly #ask = () => void this.#tell(() => (this.#asked = true));

  /** Does what the visitor asked for. What was pressed may be gone then: the focus goes to what the page says instead. */
  async #tell(act: () => void): Promise<void> {
    const { host } = this;
    act();
    host.requestUpdate();
    await host.updateComplete;
    await host.updateComplete; // the page changes first, then it says why
    [...host.renderRoot.querySelectorAll<HTMLElement>('.extras [tabindex]')].at(-1)?.focus();
  }

  /** What the first pages say besides: it stands where one begins to read, not below the page. */
  onFirst(context: LaterContext): LaterContext {
    const { words, entry } = context;
    const keeping = this.#active;
    if (entry.step.kind === 'intro')
      return { ...context, words: keeping?.possible ? withPrivacy(words) : words, kept: this.#box(context) };
    return keeping?.message === 'checkAgain' ? { ...context, words: withReason(words, entry.step.id) } : context;
  }

  /** What stands below all other pages. */
  render(context: LaterContext) {
    return context.entry.step.kind === 'intro' ? nothing : this.#box(context);
  }

  get #active(): Keeping | undefined {
    return this.#days === null ? undefined : this.#keeping;
  }

  #box(context: LaterContext) {
    const { notices, save, idle } = context.words.pages;
    const { host } = this;
    if ((host.save ?? host.idleReset) == null) return nothing;
    const keeping = this.#active;
    const message = keeping?.message === 'checkAgain' ? null : keeping?.message;
    const said = this.#idled ? idle.wiped : message ? save[message] : '';
    const wrong = this.#wrong.save || this.#wrong.idleReset;
    return html`<fieldset class="extras" part="save" ?disabled=${context.disabled}>
      ${wrong ? html`<p class="missing" part="notice">${notices.settings}</p>` : nothing}
      <p role="status" tabindex="-1">${said}</p>
      ${keeping ? keepView(context, { keeping, days: this.#days!, asked: this.#asked, ask: this.#ask, tell: (act) => void this.#tell(act) }) : nothing}
    </fieldset>`;
  }
}
