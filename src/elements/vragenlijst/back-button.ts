import type { Urgency } from '../../engine/index.js';
import { engine } from '../../engine/whole.js';
import type { Course, Page } from '../../session/index.js';
import type { ExtraHost } from './extra.js';
import type { PageContext } from './page.js';

/** The field of the browser's history state that is ours: how many pages lie before this one, and nothing else. */
const FIELD = 'rug-zelfdiagnose';

/** A page as it is remembered here; the browser only gets its number. */
interface Seen {
  readonly id: string;
  readonly urgent: Urgency | null;
  /** Asked again, to change it. */
  readonly editing: boolean;
  readonly key: string;
}

const seen = ({ page: { entry, urgent }, snapshot }: Course): Seen => {
  const { id } = entry.step;
  const editing = id !== snapshot.step.id;
  return { id, urgent, editing, key: [id, urgent, editing].join() };
};

/** Where a course begins. */
const INTRO: Seen = { id: 'intro', urgent: null, editing: false, key: ['intro', null, false].join() };

/** All questionnaires of this page that take part: a number of the browser's history is one for all of them. */
const open = new Set<BackButton>();
/** The number of the entry where the browser stands, or stood before it left for an entry of the host. */
let at = 0;
/** The number of our last entry; above `at` where somebody went back. */
let last = 0;
/** The browser had as many entries as it keeps: it drops one for each new one, and does not say which. */
let full = false;
/** The browser stands on an entry of the host's own, such as a link to a place on the page. */
let outside = false;
/** The number that we asked the browser to go back to. */
let wanted: number | undefined;

const numberIn = (state: unknown): number | undefined => {
  const number = (state as Record<string, unknown> | null)?.[FIELD];
  return typeof number === 'number' ? number : undefined;
};

/** Adds our number to what the host keeps in the entry; the address stays as it is. */
function write(how: 'pushState' | 'replaceState', number: number): boolean {
  const state = history.state as object | null;
  const hasFields = !state || Object.getPrototypeOf(state) === Object.prototype;
  if (!hasFields && how === 'replaceState') return false; // a text, say: the host would not find it again
  try {
    history[how]({ ...(hasFields && state), [FIELD]: number }, '');
    return true;
  } catch {
    return false; // a browser that counts too many entries in too short a time takes none: this page has none then
  }
}

function push(): void {
  if (numberIn(history.state) === undefined) write('replaceState', at);
  outside = false;
  for (const one of open) one.forgetFrom(at + 1);
  const { length } = history;
  const grows = at === last; // else the new entry comes in the place of those ahead
  if (write('pushState', at + 1)) {
    last = ++at;
    full ||= grows && history.length === length;
  }
  for (const one of open) one.remember();
}

/**
 * The entry below where everything was as it is now, or undefined. Where some may have been dropped only the one before is
 * looked at: further back, the browser might leave the page.
 */
function sameBelow(): number | undefined {
  const least = full ? Math.max(0, at - 1) : 0;
  for (let number = at - 1; number >= least; number--) if ([...open].every((one) => one.wasHere(number))) return number;
  return undefined;
}

function goTo(number: number): void {
  wanted = number;
  history.go(number - at);
  at = number;
}

function popped({ state }: PopStateEvent): void {
  const to = numberIn(state);
  if (to === undefined) return void (outside = true);
  // an entry of the host that we numbered too lies between: on to the one that was meant
  if (wanted !== undefined && to > wanted) return history.go(wanted - to);
  wanted = undefined;
  const from = outside ? to : at;
  outside = false;
  at = to;
  const shown = [...open].filter((one) => one.show(to));
  if (!shown.length && to !== from) skip(to, to < from);
}

/** Nothing to see at this entry: its page is no longer on the road, or is of an earlier visit. On in the same direction. */
function skip(number: number, backwards: boolean): void {
  const known = [...open].flatMap((one) => one.numbers);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (!backwards && number < most) history.forward();
  if (backwards && number > least) history.back();
  // of before the page was loaded again: nobody is in a course there, so the button leaves the page as always
  if (backwards && number < least) history.go(-number - 1);
}

/**
 * Lets the browser's back button go one question back: each page that the visitor goes on to is an entry of the browser's
 * history, with the same address and a number. What was on which page is only known here, until the page is left.
 */
export class BackButton {
  #pages = new Map<number, Seen>();
  #now: Seen;
  #missed: boolean;
  #disabled = false;

  constructor(
    readonly host: ExtraHost,
    readonly course: Course,
    readonly act: PageContext['act'],
    /** The visitor has gone on from the intro before this was there. */
    begun: boolean,
  ) {
    this.#now = begun ? INTRO : seen(course);
    this.#missed = begun;
    host.addController({ hostDisconnected: () => this.#close() });
  }

  /** A page is on the screen. */
  update({ stepped, disabled }: { stepped: boolean; disabled: boolean }): void {
    this.#disabled = disabled;
    // also an element that has been taken away is updated, when the host sets something on it
    if (!this.host.history || !this.host.isConnected) return this.#close();
    if (!open.has(this)) this.#open();
    const before = this.#now;
    const mine = stepped || this.#missed;
    this.#now = seen(this.course);
    this.#missed = false;
    if (this.#now.key === before.key) return;
    const below = sameBelow();
    if (!mine || (below === undefined && open.size === 1 && this.#isBefore(before))) this.remember();
    else if (below === undefined) push();
    else goTo(below);
  }

  #open(): void {
    if (!open.size) {
      last = at = numberIn(history.state) ?? 0;
      outside = false;
      wanted = undefined;
      addEventListener('popstate', popped);
    }
    open.add(this);
    if (!this.#pages.has(at)) this.remember();
  }

  #close(): void {
    open.delete(this);
    if (!open.size) removeEventListener('popstate', popped);
  }

  /** Vorige to a page that has no entry, because the course did not begin at the intro. */
  #isBefore(other: Seen): boolean {
    const place = ({ id }: Seen) => this.course.road.entries.findIndex(({ step }) => step.id === id);
    return !this.#now.editing && !this.#now.urgent && place(this.#now) < place(other);
  }

  /** The numbers that this questionnaire knows the pages of. */
  get numbers(): number[] {
    return [...this.#pages.keys()];
  }

  /** The entry where the browser stands has the page that is shown now. */
  remember(): void {
    this.#pages.set(at, this.#now);
  }

  forgetFrom(number: number): void {
    for (const known of this.#pages.keys()) if (known >= number) this.#pages.delete(known);
  }

  wasHere(number: number): boolean {
    return this.#pages.get(number)?.key === this.#now.key;
  }

  /**
   * Shows the page of an entry.
   * @returns whether it is another one than before; a page that is no longer on the road can't be shown
   */
  show(number: number): boolean {
    const page = this.#pages.get(number);
    if (!page || this.#disabled) return false;
    const { course } = this;
    const { id, urgent, editing } = page;
    if (id === this.#now.id && urgent === this.#now.urgent) return false;
    const onRoad = course.road.entries.some(({ step }) => step.id === id);
    if (!onRoad || (urgent && urgent !== course.snapshot.urgency)) return false;
    this.act(() => {
      if (!editing) course.restore(() => engine.snapshotAt(course.rules, course.snapshot, (all) => find(all, id)));
      course.change(editing ? id : null, urgent);
    });
    this.#now = seen(course);
    return true;
  }
}

const find = (entries: readonly Page['entry'][], id: string) => entries.find(({ step }) => step.id === id);
