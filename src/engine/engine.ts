import { EngineError } from './error.js';
import type { Flow } from './rules.js';
import type { FlowEvent, Road, RoadEntry, Snapshot, Value } from './snapshot.js';
import { ruleOf } from './ticks.js';
import { Walk, type Given } from './walk.js';

/** A frozen copy of plain data. Not by way of JSON: old scripts of a page change how that writes a list. */
function freeze<T>(value: T): T {
  if (!value || typeof value !== 'object') return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T & object;
  for (const name of Object.keys(copy) as (keyof T)[]) copy[name] = freeze(copy[name]);
  return Object.freeze(copy);
}

/** Messages name no step and no value: they may reach the host's page. */
export const wrongEvent = (): never => {
  throw new EngineError('wrong-event', 'This event is not possible at this step');
};

/** Picks the entry of a road where a snapshot will stand; where there is none, the event is not possible. */
type Where = (entries: readonly RoadEntry[]) => RoadEntry | undefined;

/** Nothing was said or decided there yet; also where a road closes. */
export const isOpen = ({ step, value, decision }: RoadEntry): boolean => step.kind !== 'intro' && !(value ?? decision);

/**
 * Makes snapshots. As it is, it knows the safety check, which is all that the first script needs; `WholeEngine` knows
 * all the rules. It only ever takes snapshots that it made itself: the check for a foreign one comes later.
 */
export class Engine {
  /** How the rules are walked. */
  protected readonly walk: new (flow: Flow, given: Given) => Walk = Walk;

  /** The first snapshot: at the intro, with nothing said. */
  start(flow: Flow): Snapshot {
    return this.snapshotAt(flow, { answers: {}, decisions: {}, decidedOn: {} }, (entries) => entries[0]);
  }

  /** The road that what was given makes. */
  road(flow: Flow, given: Given): Road {
    return new this.walk(flow, given).run();
  }

  /** Makes a snapshot that stands on the entry which `where` picks from the replayed road. */
  snapshotAt(flow: Flow, given: Given, where: Where): Snapshot {
    const { answers, decisions, decidedOn, more = null } = given;
    const { entries, urgency } = this.road(flow, given);
    const { step } = where(entries) ?? wrongEvent();
    const { id, version } = flow;
    const parts = { flow: id, version, step, urgency, answers, decisions, decidedOn, more };
    return freeze<Snapshot>(parts); // a copy: what the host gave stays its own
  }

  /**
   * The next snapshot, for a snapshot that this engine made.
   * @throws EngineError for an event that is not possible here; the snapshot given stays valid
   */
  advance(flow: Flow, snapshot: Snapshot, event: FlowEvent): Snapshot {
    const { entries } = this.road(flow, snapshot);
    const at = entries.findIndex(({ step }) => step.id === snapshot.step.id);
    switch (event?.type) {
      case 'restart':
        return this.start(flow);
      case 'begin':
        return at
          ? (this.later?.(flow, snapshot, event, at) ?? wrongEvent())
          : this.snapshotAt(flow, snapshot, () => entries[1]);
      case 'back':
        return at
          ? this.snapshotAt(flow, snapshot, () => this.before?.(snapshot, entries) ?? entries[at - 1])
          : wrongEvent();
      case 'answer':
        return this.#answer(flow, snapshot, entries, at, event);
      default:
        return this.later?.(flow, snapshot, event, at) ?? wrongEvent();
    }
  }

  /** Events that only have a meaning behind the safety check. */
  protected later?(flow: Flow, snapshot: Snapshot, event: FlowEvent, at: number): Snapshot;

  /** The step that back leads to, where it is not the one before. */
  protected before?(snapshot: Snapshot, entries: readonly RoadEntry[]): RoadEntry | undefined;

  /** From where on the first open step is looked for, when this step was answered again. */
  protected from?(changed: RoadEntry, road: readonly RoadEntry[]): number;

  /** An answer on the current step goes one step on; on an earlier one, to the first step that is open. */
  #answer(
    flow: Flow,
    snapshot: Snapshot,
    entries: readonly RoadEntry[],
    at: number,
    event: { step: string; value: Value },
  ): Snapshot {
    const index = entries.findIndex(({ step }) => step.id === event.step);
    const rule = ruleOf(flow, event.step);
    if (!rule || index < 0 || index > at)
      throw new EngineError('wrong-step', 'This step is not on the road, or lies ahead');
    const given = { ...snapshot, answers: { ...snapshot.answers, [rule.id]: event.value } };
    const { value } = this.road(flow, given).entries[index] ?? {};
    if (value === undefined || value !== event.value)
      throw new EngineError('wrong-value', 'The step has no such value');
    return this.snapshotAt(flow, given, (road) =>
      event.step === snapshot.step.id ? road[index + 1] : road.slice(this.from?.(entries[index]!, road)).find(isOpen),
    );
  }
}
