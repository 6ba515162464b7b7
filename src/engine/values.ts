import type { Flow, MultipleRule, StepRule } from './rules.js';
import type { Value } from './snapshot.js';

const QUESTION_VALUES: readonly unknown[] = ['yes', 'no', 'unsure'];

/** Boxes that stand alone: with one of them, no sign can be ticked. */
const EXCLUSIVE: readonly unknown[] = ['none', 'unsure'];

/** One that stands alone, or some of the others, each once. */
const isSome = (others: readonly string[], alone: readonly unknown[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  ((value.length === 1 && alone.includes(value[0])) ||
    (new Set(value).size === value.length && [...(value as unknown[])].every((one) => others.includes(one as string))));

/** Whether a page of tick boxes has this value. */
export const isTicks = (signs: readonly string[], value: unknown): value is Value => isSome(signs, EXCLUSIVE, value);

/** Whether a page of the interview has this value: also of what was said in the lists by now. */
function isRows({ options, none }: MultipleRule, value: unknown): boolean {
  const ids = (alone: boolean) => options.filter((row) => !!row.alone === alone).map(({ id }) => id);
  return isSome(ids(false), ['skip', ...(none ? ['none'] : []), ...ids(true)], value);
}

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
  if (rule.kind === 'multiple') return isRows(rule, value);
  return rule.kind === 'checklist' ? isTicks(options, value) : options.includes(value as string);
}

/** The rule of a step. */
export const ruleOf = (flow: Flow, id: string): StepRule | undefined =>
  flow.lists.flatMap(({ steps }) => steps).find((step) => step.id === id);
