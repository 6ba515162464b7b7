import { needsCheck, read, untilOf, write, type Kept } from '../../session/kept.js';
import type { Snapshot } from '../../engine/index.js';
import { rules } from '../../content/rules.js';
import { restore } from '../../engine/index.js';
import { engine } from '../../engine/whole.js';
import type { Course } from '../../session/index.js';
import type { ExtraHost } from './extra.js';
import type { PageContext } from './page.js';

/** For how many days answers can be kept at most. */
export const MOST_DAYS = 30;

/** What a visitor is told of the answers on this device. */
export type KeepingMessage = 'erased' | 'failed' | 'gone' | 'elsewhere' | 'checkAgain';

/** The ids of the pages of the safety check. */
const SAFETY = rules.lists.filter(({ part }) => part === 'safety').flatMap(({ steps }) => steps.map(({ id }) => id));

const checkOf = ({ answers }: Snapshot): string => JSON.stringify(SAFETY.map((id) => answers[id]));

/** The storage of this device; null where the browser allows none. */
function storage(): Storage | null {
  try {
    // eslint-disable-next-line no-restricted-globals -- the host asked for it with `save`, and the visitor with a button
    return localStorage;
  } catch {
    return null;
  }
}

/** Keeps the answers of one questionnaire on this device, once the visitor asked for it. */
export class Keeping {
  /** What stands on this device and can be gone on with, or null. */
  kept: Kept | null = null;
  /** The visitor asked for it: what is answered now is kept too. */
  on = false;
  /** What to tell the visitor, until the next step. */
  message: KeepingMessage | null = null;
  /** Whether this browser can keep anything. */
  possible = false;
  #key = '';
  #written: Snapshot | undefined;
  #checked = { answers: '', at: 0 };
  /** Where to go on after the safety check was asked again. */
  #goOn: Snapshot | undefined;

  constructor(
    readonly host: ExtraHost,
    readonly course: Course,
    readonly act: PageContext['act'],
  ) {}

  /** Listens for what another window does with the same answers, and for a wipe. Looks once what stands here. */
  open(signal: AbortSignal): void {
    this.#key = `rug-zelfdiagnose:${this.host.name || this.host.id}`;
    this.host.addEventListener('rug-restart', () => this.#wiped(), { signal });
    addEventListener('storage', (event) => this.#elsewhere(event), { signal });
    this.#look();
  }

  #look(): void {
    this.kept = null;
    try {
      const text = storage()?.getItem(this.#key);
      this.possible = text !== undefined;
      if (!text) return void (this.on = false);
      const kept = read(text, Date.now(), MOST_DAYS);
      if (kept) restore(rules, kept.snapshot);
      this.kept = kept;
    } catch {
      // made with other rules, or by somebody else: it counts as damaged
    }
    if (!this.kept && this.possible) this.#drop('gone');
  }

  /**
   * A page is on the screen.
   * @returns whether another one follows at once, in the same step of the visitor
   */
  update(stepped: boolean): boolean {
    const { snapshot } = this.course;
    const answers = checkOf(snapshot);
    if (answers !== this.#checked.answers) this.#checked = { answers, at: Date.now() };
    if (stepped && this.message !== 'checkAgain') this.message = null;
    if (this.#goOn) return this.#continue(this.#goOn);
    if (this.on && snapshot !== this.#written) this.#write(this.kept!.until);
    return false;
  }

  /** The visitor asks for it. */
  start(days: number): void {
    this.on = true;
    this.#write(untilOf(Date.now(), days));
    this.host.requestUpdate();
  }

  #write(until: number): void {
    const { snapshot } = this.course;
    const saved = Date.now();
    this.#written = snapshot;
    this.kept = { until, saved, checked: this.#checked.at, snapshot };
    if (saved > until) return this.#drop('gone');
    try {
      storage()!.setItem(this.#key, write(this.kept));
    } catch {
      this.#drop('failed'); // full, or not allowed: nothing older stays that looks like the newest
    }
  }

  /** The visitor wipes it. */
  erase(): void {
    this.#drop('erased');
  }

  #drop(message: KeepingMessage): void {
    this.on = false;
    this.kept = null;
    this.#goOn = undefined;
    storage()?.removeItem(this.#key);
    this.#say(message);
  }

  /** The page changes first where it does: then the message is news to a screen reader, and is not taken for an old one. */
  #say(message: KeepingMessage): void {
    void this.host.updateComplete.then(() => {
      this.message = message;
      this.host.requestUpdate();
    });
  }

  #wiped(): void {
    if (this.kept) this.erase();
  }

  /** Another window wiped these answers, or keeps others: two that write would each undo the other. */
  #elsewhere({ key, storageArea }: StorageEvent): void {
    if ((key !== this.#key && key !== null) || storageArea !== storage()) return;
    if (this.on) this.#say('elsewhere');
    this.on = false;
    this.#goOn = undefined;
    this.#look();
    this.host.requestUpdate();
  }

  /** Goes on where the visitor was, with complaints that are still the same. After a day, only behind the safety check. */
  resume(): void {
    const { kept, course } = this;
    if (!kept) return;
    const now = Date.now();
    const snapshot = restore(rules, kept.snapshot);
    this.on = true;
    if (needsCheck(kept, now)) {
      this.#goOn = snapshot;
      this.message = 'checkAgain';
      const answers = Object.fromEntries(Object.entries(snapshot.answers).filter(([id]) => !SAFETY.includes(id)));
      const again = { ...snapshot, answers, more: null };
      this.act(() => course.restore(() => engine.snapshotAt(rules, again, (road) => road[1])));
    } else {
      this.#checked = { answers: checkOf(snapshot), at: kept.checked };
      this.act(() => course.restore(() => snapshot));
    }
  }

  /** The safety check was asked again, and its urgency was shown: on to where the visitor was, or as far as the road goes now. */
  #continue({ more, step }: Snapshot): boolean {
    const { course } = this;
    const { entry, urgent } = course.page;
    if (urgent || entry.part === 'safety' || entry.step.kind === 'intro') return false;
    this.#goOn = undefined;
    this.message = null;
    const given = { ...course.snapshot, more };
    const again = () =>
      engine.snapshotAt(rules, given, (road) => road.find(({ step: { id } }) => id === step.id) ?? road.at(-1));
    // once this page has been drawn: it is part of the same step of the visitor
    void this.host.updateComplete.then(() => this.act(() => course.restore(again)));
    return true;
  }
}
