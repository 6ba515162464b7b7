import { Engine, isOpen, wrongEvent } from './engine.js';
import { WholeWalk } from './road.js';
import type { Flow } from './rules.js';
import type { Decision, FlowEvent, Road, RoadEntry, Snapshot, Step } from './snapshot.js';

/** Steps from which one can ask for the interview. */
const allowsMore = ({ kind, id }: Step): boolean => kind === 'answer' || id === 'end';

const isDoor = ({ step }: RoadEntry): boolean => step.kind === 'interview';

/** The engine with all the rules: answers, the lists behind the safety check, and the interview. */
export class WholeEngine extends Engine {
  protected override readonly walk = WholeWalk;

  protected override later(flow: Flow, snapshot: Snapshot, event: FlowEvent, at: number): Snapshot {
    const { step, more } = snapshot;
    const { type } = event ?? {};
    if (type === 'more' && allowsMore(step))
      return this.snapshotAt(flow, { ...snapshot, more: step.id }, (next) => next.find(isDoor));
    if (type === 'begin' && step.kind === 'interview')
      return this.snapshotAt(flow, { ...snapshot, more: more ?? step.id, step: { kind: 'multiple' } }, (next) =>
        next.slice(at + 1).find(isOpen),
      );
    if (step.kind === 'answer' && (type === 'recognise' || type === 'reject'))
      return this.#decide(flow, snapshot, step.outcomes, at, type === 'recognise' ? 'recognised' : 'rejected');
    return wrongEvent();
  }

  #decide(flow: Flow, snapshot: Snapshot, outcomes: readonly number[], at: number, decision: Decision): Snapshot {
    const { step, decisions, decidedOn, more } = snapshot;
    const given = {
      ...snapshot,
      more: more && 'interview', // whoever goes on from here comes to its door another way
      decisions: { ...decisions, [step.id]: decision },
      decidedOn: { ...decidedOn, [step.id]: outcomes },
    };
    return this.snapshotAt(flow, given, (entries) => entries[at + 1]);
  }

  /** From the door of the interview, back leads to where it was asked for. */
  protected override before({ step, more }: Snapshot, entries: readonly RoadEntry[]): RoadEntry | undefined {
    return step.kind === 'interview' ? entries.find((entry) => entry.step.id === more && !isDoor(entry)) : undefined;
  }

  /** Who changes something that was said in the interview stays in it. */
  protected override from({ step }: RoadEntry, road: readonly RoadEntry[]): number {
    return step.kind === 'multiple' ? road.findIndex(isDoor) + 1 : 0;
  }
}

const engine = new WholeEngine();

/**
 * The first snapshot: at the intro, with nothing said.
 * @param flow the rules, for instance `flow` of `rug-zelfdiagnose/content/flow`
 */
export const start = (flow: Flow): Snapshot => engine.start(flow);

/**
 * The road that a snapshot's answers make: every step from the intro to the first open one, or to the end.
 * It may go on beyond the step where the snapshot stands, after `back`.
 */
export const road = (flow: Flow, snapshot: Snapshot): Road => engine.road(flow, snapshot);

/** The engine itself, for what holds no foreign snapshots. */
export { engine };
