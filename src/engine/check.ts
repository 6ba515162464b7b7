import { EngineError } from './error.js';
import type { ChoiceRule, Flow, StepRule } from './rules.js';
import type { Snapshot } from './snapshot.js';
import { ruleOf } from './ticks.js';
import { isValue, optionsOf } from './values.js';

const NONE: ReadonlySet<number> = new Set();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  // also of another frame; a Map or a Date is none
  Object.prototype.toString.call(value) === '[object Object]';

export const wrongSnapshot = (where: string): never => {
  throw new EngineError('wrong-snapshot', `Not a snapshot of this flow: ${where}`);
};

/** The steps and lists that an answer page can be named after: those that lead to answers by themselves. */
const namers = (flow: Flow): string[] =>
  flow.lists.flatMap(({ id, ask, steps }) => {
    const leading = steps.filter((step) => leadsToAnswers(step)).map((step) => step.id);
    return ask === 'all' ? (leading.length ? [id] : []) : leading;
  });

const leadsToAnswers = (step: StepRule): boolean => {
  const { nearest, options } = step as ChoiceRule;
  return step.kind === 'question' || !!nearest || !!options?.some(({ outcomes }) => outcomes);
};

const isAnswerPage = (flow: Flow, page: string): boolean => namers(flow).some((id) => page === `answer-${id}`);

/** Where the interview can be asked for: an answer page, the end of the lists, or its own door. */
const isMore = (flow: Flow, more: unknown): boolean =>
  typeof more === 'string' && (more === 'end' || more === 'interview' || isAnswerPage(flow, more));

/** A decision is one of two words, made on answers that exist. */
const isDecision = (flow: Flow, decision: unknown, outcomes: unknown): boolean =>
  (decision === 'recognised' || decision === 'rejected') &&
  Array.isArray(outcomes) &&
  outcomes.every((number) => typeof number === 'number' && Object.hasOwn(flow.answers, number));

/** Throws an `EngineError` unless the data has the shape of a snapshot of these rules, with values that the rules know. */
export function checkShape(flow: Flow, data: unknown): asserts data is Snapshot {
  if (!isRecord(data) || !isRecord(data.step)) return wrongSnapshot('step');
  if (data.flow !== flow.id) throw new EngineError('other-flow', `These are the rules of ${flow.id}`);
  if (data.version !== flow.version) throw new EngineError('other-version', `These rules are version ${flow.version}`);
  const { answers, decisions, decidedOn, more = null } = data;
  if (!isRecord(answers) || !isRecord(decisions) || !isRecord(decidedOn)) return wrongSnapshot('answers, decisions');
  for (const [id, value] of Object.entries(answers)) {
    const rule = ruleOf(flow, id);
    if (!rule || !isValue(rule, optionsOf(flow, rule, NONE), value)) wrongSnapshot(id);
  }
  if (more !== null && !isMore(flow, more)) wrongSnapshot('more');
  for (const id of Object.keys({ ...decisions, ...decidedOn }))
    if (!isAnswerPage(flow, id) || !isDecision(flow, decisions[id], decidedOn[id])) wrongSnapshot(id);
}
