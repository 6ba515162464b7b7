import { EngineError } from './error.js';
import { replay, type Given } from './road.js';
import type { Flow } from './rules.js';
import type { AnswerStep, Decision, FlowEvent, Road, RoadEntry, Snapshot, Step, Value } from './snapshot.js';
import { isValue, ruleOf } from './values.js';

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** Messages name no step and no value: they may reach the host's page. */
const wrongEvent = (): never => {
  throw new EngineError('wrong-event', 'This event is not possible at this step');
};

/** Makes a snapshot that stands on the entry which `where` picks from the replayed road. */
export function snapshotAt(
  flow: Flow,
  given: Given,
  where: (entries: readonly RoadEntry[]) => RoadEntry | undefined,
): Snapshot {
  const { answers, decisions, decidedOn, more = null } = given;
  const { entries, urgency } = replay(flow, given);
  const { step } = where(entries)!;
  const { id, version } = flow;
  const parts = { flow: id, version, step, urgency, answers, decisions, decidedOn, more };
  return freeze(JSON.parse(JSON.stringify(parts)) as Snapshot); // a copy: what the host gave stays its own
}

/**
 * The first snapshot: at the intro, with nothing said.
 * @param flow the rules, for instance `flow` of `rug-zelfdiagnose/content/flow`
 */
export const start = (flow: Flow): Snapshot =>
  snapshotAt(flow, { answers: {}, decisions: {}, decidedOn: {} }, (entries) => entries[0]);

const named =
  (id: string | null) =>
  ({ step }: RoadEntry): boolean =>
    step.id === id && step.kind !== 'interview';

/** Steps from which one can ask for the interview. */
const allowsMore = ({ kind, id }: Step): boolean => kind === 'answer' || id === 'end';

const hasInterview = ({ lists }: Flow): boolean => lists.some(({ part }) => part === 'interview');

/**
 * The road that a snapshot's answers make: every step from the intro to the first open one, or to the end.
 * It may go on beyond the step where the snapshot stands, after `back`.
 */
export const road = (flow: Flow, snapshot: Snapshot): Road => replay(flow, snapshot);

/**
 * The next snapshot, for a snapshot that this engine made: `transition` without the check for a foreign one.
 * @throws EngineError for an event that is not possible here; the snapshot given stays valid
 */
export function advance(flow: Flow, snapshot: Snapshot, event: FlowEvent): Snapshot {
  const { entries } = replay(flow, snapshot);
  const { step, more } = snapshot;
  const at = entries.findIndex((entry) => entry.step.id === step.id);
  switch (event?.type) {
    case 'restart':
      return start(flow);
    case 'begin':
      if (step.kind === 'intro') return snapshotAt(flow, snapshot, () => entries[1]);
      if (step.kind !== 'interview' || !hasInterview(flow)) return wrongEvent();
      return snapshotAt(flow, { ...snapshot, more: more ?? step.id, step: { kind: 'multiple' } }, (next) =>
        next.slice(at + 1).find(isOpen),
      );
    case 'back':
      if (at === 0) return wrongEvent();
      return snapshotAt(
        flow,
        snapshot,
        () => (step.kind === 'interview' && entries.find(named(more))) || entries[at - 1],
      );
    case 'more':
      if (!allowsMore(step)) return wrongEvent();
      return snapshotAt(flow, { ...snapshot, more: step.id }, (next) =>
        next.find(({ step: door }) => door.kind === 'interview'),
      );
    case 'recognise':
    case 'reject':
      if (step.kind !== 'answer') return wrongEvent();
      return decide(flow, snapshot, step, at, event.type === 'recognise' ? 'recognised' : 'rejected');
    case 'answer':
      return answer(flow, snapshot, entries, at, event);
    default:
      return wrongEvent();
  }
}

function decide(flow: Flow, snapshot: Snapshot, step: AnswerStep, at: number, decision: Decision): Snapshot {
  const { decisions, decidedOn } = snapshot;
  const given = {
    ...snapshot,
    decisions: { ...decisions, [step.id]: decision },
    decidedOn: { ...decidedOn, [step.id]: step.outcomes },
  };
  return snapshotAt(flow, given, (entries) => entries[at + 1]);
}

/** Nothing was said or decided there yet; also where a road closes. */
const isOpen = ({ step, value, decision }: RoadEntry): boolean => step.kind !== 'intro' && !(value ?? decision);

/** An answer on the current step goes one step on; on an earlier one, to the first step that is open. */
function answer(
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
  const { step } = entries[index]!;
  if (!isValue(rule, 'options' in step ? step.options : [], event.value))
    throw new EngineError('wrong-value', 'The step has no such value');
  const given = { ...snapshot, answers: { ...snapshot.answers, [rule.id]: event.value } };
  return snapshotAt(flow, given, (next) => {
    if (event.step === snapshot.step.id) return next[index + 1];
    return step.kind === 'multiple' ? next.at(-1) : next.find(isOpen);
  });
}
