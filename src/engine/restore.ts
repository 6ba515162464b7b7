import { checkShape, wrongSnapshot } from './check.js';
import { advance, allowsMore, snapshotAt } from './engine.js';
import { replay } from './road.js';
import type { Flow } from './rules.js';
import type { FlowEvent, RoadEntry, Snapshot, Step } from './snapshot.js';

/**
 * Takes back a snapshot that was kept as JSON.
 * @throws EngineError when it is damaged, made with other rules, or does not follow from its own answers
 */
export function restore(flow: Flow, data: unknown): Snapshot {
  checkShape(flow, data);
  const more = data.more ?? null;
  const stands = more ?? data.step.id;
  const found = ({ step }: RoadEntry) => step.id === stands;
  const entry = replay(flow, data).entries.find(found);
  if (!entry || (more && !allowsMore(entry.step))) return wrongSnapshot('step');
  const again = snapshotAt(flow, data, () => entry, more);
  const outcomes = (step: Step) => step.kind + ('outcomes' in step ? String(step.outcomes) : '');
  if (outcomes(again.step) !== outcomes(data.step) || again.step.id !== data.step.id) wrongSnapshot('step');
  if (again.urgency !== data.urgency) wrongSnapshot('urgency');
  return again;
}

/**
 * The next snapshot.
 * @throws EngineError for an event that is not possible here or a foreign snapshot; the snapshot given stays valid
 */
export const transition = (flow: Flow, snapshot: Snapshot, event: FlowEvent): Snapshot =>
  advance(flow, restore(flow, snapshot), event);
