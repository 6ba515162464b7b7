import type { Part, Urgency } from './rules.js';

/**
 * `yes`, `no` or `unsure` for a question; an option's id for a choice or zone; for a checklist the ticked signs, for a page
 * of the interview the chosen rows.
 */
export type Value = string | readonly string[];

export type Decision = 'recognised' | 'rejected';

interface StepBase {
  readonly id: string;
}
export interface IntroStep extends StepBase {
  readonly kind: 'intro';
}
export interface ChecklistStep extends StepBase {
  readonly kind: 'checklist';
  /** Ids of the tick boxes. */
  readonly options: readonly string[];
}
export interface QuestionStep extends StepBase {
  readonly kind: 'question';
}
export interface ChoiceStep extends StepBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface ZoneStep extends StepBase {
  readonly kind: 'zone';
  readonly options: readonly string[];
}
export interface MultipleStep extends StepBase {
  readonly kind: 'multiple';
  /** Ids of what can be chosen, without what was said in the lists already. */
  readonly options: readonly string[];
}
export interface AnswerStep extends StepBase {
  readonly kind: 'answer';
  /** Numbers of the answers on this page, the most urgent first. */
  readonly outcomes: readonly number[];
}
export interface InterviewStep extends StepBase {
  readonly kind: 'interview';
}
export interface EndStep extends StepBase {
  readonly kind: 'end';
}
/** Where the visitor stands: recognise it by `kind`. */
export type Step =
  | IntroStep
  | ChecklistStep
  | QuestionStep
  | ChoiceStep
  | ZoneStep
  | MultipleStep
  | AnswerStep
  | InterviewStep
  | EndStep;

/** The whole state of a course: frozen, plain JSON, made by the engine only. */
export interface Snapshot {
  /** Id and version of the rules it was made with. */
  readonly flow: string;
  readonly version: string;
  readonly step: Step;
  /** The highest urgency of all that is on the road, or null. */
  readonly urgency: Urgency | null;
  /** What was said, by step id; also what is no longer on the road. */
  readonly answers: Readonly<Record<string, Value>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The outcomes that each decision was made on: on others it does not hold. */
  readonly decidedOn: Readonly<Record<string, readonly number[]>>;
  /** The step from which the visitor asked for the interview, or its door where it was begun; from then on it stands behind the road. */
  readonly more: string | null;
}

export type FlowEvent =
  | { readonly type: 'begin' | 'recognise' | 'reject' | 'more' | 'back' | 'restart' }
  | { readonly type: 'answer'; readonly step: string; readonly value: Value };

/** One step of the road from the intro to where the answers lead. */
export interface RoadEntry {
  readonly step: Step;
  readonly part: Part | null;
  /** The list that the step belongs to. */
  readonly list?: string;
  /** What was said here, when it is valid for this step. */
  readonly value?: Value;
  readonly decision?: Decision;
  /** On an answer page: the steps that led to it. */
  readonly because?: readonly string[];
}

/** All that follows from the answers. */
export interface Road {
  readonly entries: readonly RoadEntry[];
  readonly urgency: Urgency | null;
  /** Whom to call besides, `midwife` for one. */
  readonly channels: readonly string[];
}
