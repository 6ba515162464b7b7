import { EngineError } from './error.js';
import type { Flow } from './rules.js';
import type { Snapshot } from './snapshot.js';
import { isValue, optionsOf, ruleOf, stepsOf } from './values.js';

const NONE: ReadonlySet<number> = new Set();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const wrongSnapshot = (where: string): never => {
  throw new EngineError('wrong-snapshot', `Not a snapshot of this flow: ${where}`);
};

/** An answer page is named after the list or the step that led to it. */
const isAnswerPage = (flow: Flow, page: string): boolean =>
  [...flow.lists, ...stepsOf(flow)].some(({ id }) => page === `answer-${id}`);

/** A decision is one of two words, made on answers that exist. */
const isDecision = (flow: Flow, decision: unknown, outcomes: unknown): boolean =>
  (decision === 'recognised' || decision === 'rejected') &&
  Array.isArray(outcomes) &&
  outcomes.every((number) => String(number) in flow.answers);

/** Throws an `EngineError` unless the data has the shape of a snapshot of these rules, with values that the rules know. */
export function checkShape(flow: Flow, data: unknown): asserts data is Snapshot {
  if (!isRecord(data) || !isRecord(data.step)) return wrongSnapshot('step');
  if (data.flow !== flow.id) throw new EngineError('other-flow', `${String(data.flow)} instead of ${flow.id}`);
  if (data.version !== flow.version)
    throw new EngineError('other-version', `${String(data.version)} instead of ${flow.version}`);
  const { answers, decisions, decidedOn } = data;
  if (!isRecord(answers) || !isRecord(decisions) || !isRecord(decidedOn)) return wrongSnapshot('answers, decisions');
  for (const [id, value] of Object.entries(answers)) {
    const rule = ruleOf(flow, id);
    if (!rule || !isValue(rule, optionsOf(flow, rule, NONE), value)) wrongSnapshot(id);
  }
  for (const id of Object.keys({ ...decisions, ...decidedOn }))
    if (!isAnswerPage(flow, id) || !isDecision(flow, decisions[id], decidedOn[id])) wrongSnapshot(id);
}
