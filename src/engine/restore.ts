import { checkShape, wrongSnapshot } from './check.js';
import { EngineError } from './error.js';

import { engine } from './whole.js';
import type { Flow } from './rules.js';
import type { FlowEvent, Snapshot, Step } from './snapshot.js';

/**
 * Takes back a snapshot that was kept as JSON.
 * @throws EngineError when it is damaged, made with other rules, or does not follow from its own answers
 */
export function restore(flow: Flow, data: unknown): Snapshot {
  try {
    return follow(flow, data);
  } catch (error) {
    // the data can be anything: whatever goes wrong in reading it is a fault of the data
    throw error instanceof EngineError ? error : new EngineError('wrong-snapshot', String(error));
  }
}

/** Replays the answers, and compares where that leads with where the data says it stands. */
function follow(flow: Flow, data: unknown): Snapshot {
  checkShape(flow, data);
  const { entries } = engine.road(flow, data);
  const entry = entries.find(({ step }) => step.id === data.step.id);
  if (!entry) return wrongSnapshot('step');
  if (data.more && !entries.some(({ step }) => step.kind === 'interview')) wrongSnapshot('more');
  const again = engine.snapshotAt(flow, data, () => entry);
  if (sameStep(again.step) !== sameStep(data.step)) wrongSnapshot('step');
  if (again.urgency !== data.urgency) wrongSnapshot('urgency');
  return again;
}

/** What two steps must have in common to be the same. */
const sameStep = (step: Step): string => [step.id, step.kind, 'outcomes' in step && step.outcomes].join();

/**
 * The next snapshot.
 * @throws EngineError for an event that is not possible here or a foreign snapshot; the snapshot given stays valid
 */
export const transition = (flow: Flow, snapshot: Snapshot, event: FlowEvent): Snapshot =>
  engine.advance(flow, restore(flow, snapshot), event);
