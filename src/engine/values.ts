import type { Flow, StepRule } from './rules.js';
import type { Value } from './snapshot.js';

const QUESTION_VALUES: readonly unknown[] = ['yes', 'no', 'unsure'];

/** Boxes that stand alone: with one of them, no sign can be ticked. */
const EXCLUSIVE: readonly unknown[] = ['none', 'unsure'];

const isChecklistValue = (signs: readonly string[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  ((value.length === 1 && EXCLUSIVE.includes(value[0])) ||
    (new Set(value).size === value.length &&
      [...(value as unknown[])].every((sign) => signs.includes(sign as string))));

/**
 * The ids that a step lets one choose from: signs, options, or, on a nearest page, the questions of its list
 * that do not lead to rejected answers only.
 */
export function optionsOf(flow: Flow, rule: StepRule, rejected: ReadonlySet<number>): string[] {
  if (rule.kind === 'checklist') return rule.signs;
  if (rule.kind === 'question') return [];
  if (!('nearest' in rule)) return rule.options!.map(({ id }) => id);
  const left = questionsOf(flow, rule.nearest!).filter((q) => q.outcomes.some((n) => !rejected.has(n)));
  return left.length ? [...left.map(({ id }) => id), 'none'] : [];
}

/** The yes-no questions of a list. */
export const questionsOf = (flow: Flow, list: string) =>
  flow.lists.find(({ id }) => id === list)!.steps.filter((step) => step.kind === 'question');

/** Whether a step has this value among its own. */
export function isValue(rule: StepRule, options: readonly string[], value: unknown): value is Value {
  if (rule.kind === 'question') return QUESTION_VALUES.includes(value);
  return rule.kind === 'checklist' ? isChecklistValue(options, value) : options.includes(value as string);
}

/** The rule of a step. */
export const ruleOf = (flow: Flow, id: string): StepRule | undefined =>
  flow.lists.flatMap(({ steps }) => steps).find((step) => step.id === id);
