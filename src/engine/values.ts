import type { Flow, MultipleRule, StepRule } from './rules.js';
import type { Value } from './snapshot.js';
import { isSome, isTicks } from './ticks.js';

const QUESTION_VALUES: readonly unknown[] = ['yes', 'no', 'unsure'];

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
