import { EngineError } from './error.js';
import type { Flow, StepRule } from './rules.js';
import type { Snapshot } from './snapshot.js';
import { isValue, optionsOf } from './values.js';

const NONE: ReadonlySet<number> = new Set();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const wrongSnapshot = (why: string): never => {
  throw new EngineError('wrong-snapshot', `This is not a snapshot of this flow: ${why}`);
};

/** Every step of the rules by its id. */
const ruleOf = (flow: Flow, id: string): StepRule | undefined =>
  flow.lists.flatMap(({ steps }) => steps).find((step) => step.id === id);

/** An answer page is named after the list or the step that led to it. */
const isAnswerPage = (flow: Flow, id: string): boolean =>
  flow.lists.some((list) => id === `answer-${list.id}` || list.steps.some((step) => id === `answer-${step.id}`));

/** Throws an `EngineError` unless the data has the shape of a snapshot of these rules, with values that the rules know. */
export function checkShape(flow: Flow, data: unknown): asserts data is Snapshot {
  if (!isRecord(data) || !isRecord(data.step)) return wrongSnapshot('it has no step');
  if (data.flow !== flow.id) throw new EngineError('other-flow', `These rules are ${flow.id}, not ${String(data.flow)}`);
  if (data.version !== flow.version)
    throw new EngineError('other-version', `These rules are version ${flow.version}, not ${String(data.version)}`);
  const { answers, decisions, decidedOn } = data;
  if (!isRecord(answers) || !isRecord(decisions) || !isRecord(decidedOn)) return wrongSnapshot('a part is missing');
  for (const [id, value] of Object.entries(answers)) {
    const rule = ruleOf(flow, id);
    if (!rule || !isValue(rule, optionsOf(flow, rule, NONE), value)) wrongSnapshot(`answers["${id}"]`);
  }
  for (const [id, decision] of Object.entries(decisions)) {
    const outcomes = decidedOn[id];
    const known = (decision === 'recognised' || decision === 'rejected') && isAnswerPage(flow, id);
    if (!known || !Array.isArray(outcomes) || !outcomes.every((n) => String(n) in flow.answers))
      wrongSnapshot(`decisions["${id}"]`);
  }
  if (Object.keys(decidedOn).some((id) => !(id in decisions))) wrongSnapshot('decidedOn');
}
