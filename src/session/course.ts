import { Engine } from '../engine/unchecked.js';
import { firstRules } from '../content/index.js';
import {
  rank,
  type Flow,
  type FlowEvent,
  type Road,
  type RoadEntry,
  type Snapshot,
  type Urgency,
} from '../engine/index.js';
import { RugErrorEvent, RugRestartEvent, RugStartEvent, RugStepEvent, RugUrgentEvent } from '../events/index.js';
import type { Share } from './settings.js';
import { UrgencyWatch } from './urgency-watch.js';

/** What the course needs to know of its element. */
export interface CourseHost extends EventTarget {
  requestUpdate(): void;
  /** Language of the words on the page. */
  readonly wordsLang: string;
  /** How much the host is told. */
  readonly shares: Share;
  /** A result was reached: also what a form sends. */
  resultReached(json: string | null): void;
}

/** The page that is shown: a step of the road, or the urgency that it rose to. */
export interface Page {
  readonly entry: RoadEntry;
  /** The urgency that has this page for itself, or null. */
  readonly urgent: Urgency | null;
  /** Tells two pages apart. */
  readonly key: string;
}

/** Tells the host of results. It comes with the answers: before them there is nothing to tell. */
export interface ResultsTeller {
  /** A page is on the screen. */
  shown(page: Page): void;
  /** The visitor decided on the answers of the page that this snapshot stood on. */
  decided(before: Snapshot): void;
  /** All was wiped. */
  clear(): void;
}

/** Joins the engine to an element: one visitor's course, and the events that tell the host of it. */
export class Course {
  /** Those of the safety check, until all are here. */
  rules: Flow = firstRules;
  /** Knows the safety check, until the whole one is here. */
  #engine = new Engine();
  snapshot: Snapshot = this.#engine.start(this.rules);
  road: Road = this.#engine.road(this.rules, this.snapshot);
  /** Who tells of results, once the answers are here. */
  results: ResultsTeller | undefined;
  /** The urgency fell with the last change. */
  lowered = false;
  #watch = new UrgencyWatch();
  #editing: string | null = null;
  #announced = '';

  constructor(readonly host: CourseHost) {}

  get page(): Page {
    const { entries } = this.road;
    const id = this.#editing ?? this.snapshot.step.id;
    const entry = entries.find(({ step }) => step.id === id)!;
    const urgent = this.#watch.showing;
    const outcomes = 'outcomes' in entry.step && entry.step.outcomes;
    return { entry, urgent, key: [id, outcomes, urgent, this.#editing].join() };
  }

  /** The first tick box can be used, so what comes later may be fetched now. */
  get begun(): boolean {
    return this.snapshot.step.kind !== 'intro';
  }

  /** Goes on with all rules, and an engine that knows them. Nothing that stands changes by them: only with them can it go beyond the safety check. */
  learn(rules: Flow, engine: Engine): void {
    this.rules = rules;
    this.#engine = engine;
    this.road = engine.road(rules, this.snapshot);
  }

  /** Does what the visitor asked for, and tells the host what it may know. */
  send(event: FlowEvent): void {
    const before = this.#standing;
    try {
      this.#move(this.#engine.advance(this.rules, before, event));
    } catch (error) {
      return this.#refused(error);
    }
    this.lowered = event.type !== 'restart' && rank(this.snapshot.urgency) > rank(before.urgency);
    const { flow, version, step } = before;
    // the interview is begun too, and is no new course
    if (event.type === 'begin' && step.kind === 'intro')
      this.#fire(new RugStartEvent({ flow, version, lang: this.host.wordsLang }));
    if (event.type === 'recognise' || event.type === 'reject') this.results?.decided(before);
    if (event.type === 'restart') {
      this.results?.clear();
      this.#fire(new RugRestartEvent());
    }
  }

  /**
   * Goes on with a kept snapshot; a damaged one is refused, and all stays as it was. So it does with one that says the
   * same: it may be a copy that a framework made, given back while an urgency has the page for itself.
   * @param take gives the snapshot, or throws an `EngineError`
   * @returns whether it was taken
   */
  restore(take: () => Snapshot): boolean {
    try {
      const next = take();
      if (JSON.stringify(next) !== JSON.stringify(this.snapshot)) this.#move(next);
      return true;
    } catch (error) {
      this.#refused(error);
      return false;
    }
  }

  /** Where the course stands. Who changes something stands as far as the road goes: after Vorige, it may lie ahead. */
  get #standing(): Snapshot {
    const { snapshot, rules } = this;
    return this.#editing ? this.#engine.snapshotAt(rules, snapshot, (entries) => entries.at(-1)) : snapshot;
  }

  /** Shows an earlier question again, or an urgency that had a page of its own. */
  change(step: string | null, urgent: Urgency | null = null): void {
    this.#editing = step;
    this.#watch.showing = urgent;
    this.host.requestUpdate();
  }

  /** The page before: of an urgency or a change, the one that it came between. */
  back(): void {
    if (this.#editing) {
      this.#editing = null;
      this.host.requestUpdate();
    } else this.send({ type: 'back' });
  }

  /** The visitor has read the urgency and goes on. */
  proceed(): void {
    this.#watch.showing = null;
    this.host.requestUpdate();
  }

  /** Tells the host of a page that is on the screen now, when it is another one than before. */
  announce(): void {
    const { page } = this;
    const { entry, urgent, key } = page;
    if (key === this.#announced) return;
    this.#announced = key;
    if (urgent) return;
    if (entry.part) this.#fire(new RugStepEvent({ part: entry.part, position: this.#position(entry) }));
    this.results?.shown(page);
  }

  /** The ordinal of a page within its part. */
  #position(entry: RoadEntry): number {
    const pages = this.road.entries.filter(({ part }) => part === entry.part);
    return (
      Math.max(
        pages.findIndex(({ step }) => step.id === entry.step.id),
        0,
      ) + 1
    );
  }

  #move(next: Snapshot): void {
    this.snapshot = next;
    this.road = this.#engine.road(this.rules, next);
    this.lowered = false;
    this.#editing = null;
    this.#watch.showing = null;
    const { part, step } = this.page.entry;
    const rise = this.#watch.look(next, step.kind === 'intro' || part === 'safety');
    if (rise && this.host.shares !== 'none') this.#fire(new RugUrgentEvent({ urgency: rise }));
    this.host.requestUpdate();
  }

  #refused(error: unknown): void {
    const { code, message } = error as RugErrorEvent;
    if (!code) throw error;
    this.#fire(new RugErrorEvent({ code, message }));
  }

  #fire(event: Event): void {
    this.host.dispatchEvent(event);
  }
}
