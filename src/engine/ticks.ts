import type { Flow, StepRule } from './rules.js';
import type { Value } from './snapshot.js';

/** Boxes that stand alone: with one of them, no sign can be ticked. */
const EXCLUSIVE: readonly unknown[] = ['none', 'unsure'];

/** One that stands alone, or some of the others, each once. */
export const isSome = (others: readonly string[], alone: readonly unknown[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  ((value.length === 1 && alone.includes(value[0])) ||
    (new Set(value).size === value.length && [...(value as unknown[])].every((one) => others.includes(one as string))));

/** Whether a page of tick boxes has this value. */
export const isTicks = (signs: readonly string[], value: unknown): value is Value => isSome(signs, EXCLUSIVE, value);

/** The rule of a step. */
export const ruleOf = (flow: Flow, id: string): StepRule | undefined =>
  flow.lists.flatMap(({ steps }) => steps).find((step) => step.id === id);
