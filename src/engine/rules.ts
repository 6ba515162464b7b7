/**
 * The rules, as `content/flow.json` holds them: what is asked, in which order, and what follows.
 * They carry ids only, never words.
 */

/** How soon help is needed, the most urgent first. */
export const URGENCIES = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'] as const;
export type Urgency = (typeof URGENCIES)[number];

export type Part = 'safety' | 'lists' | 'interview';
export type QuestionValue = 'yes' | 'no' | 'unsure';

/** How surely a condition fits with an answer, in the source's own grades. */
export type Certainty =
  | 'rule-out'
  | 'likely'
  | 'usually'
  | 'resembles'
  | 'consider'
  | 'possible'
  | 'sometimes'
  | 'rare'
  | 'underlying'
  | 'author-only';

/** Who else to call: a sign or an answer can add the midwife. */
export type Channel = 'midwife';

export interface ChecklistRule {
  id: string;
  kind: 'checklist';
  /** Ids of the tick boxes, in the order of the page. */
  signs: string[];
  /** What one tick gives. */
  urgency: Urgency;
  /** What "I am not sure" gives. */
  unsure: Urgency;
  channels?: Record<string, Channel>;
}

export interface QuestionRule {
  id: string;
  kind: 'question';
  /** Numbers of the answers that yes leads to. */
  outcomes: number[];
  urgency?: Partial<Record<QuestionValue, Urgency>>;
  /** A later question of the same list that is asked first, when this one is answered with yes. */
  alsoAsk?: string;
  channels?: Record<string, Channel>;
}

export interface OptionRule {
  id: string;
  /** The list that this option leads to; without it, the next list of its own list. */
  next?: string;
  outcomes?: number[];
}

export interface ChoiceRule {
  id: string;
  kind: 'choice';
  options?: OptionRule[];
  /** The list whose questions are offered again: those whose answers were not all rejected. */
  nearest?: string;
}

export interface ZoneRule {
  id: string;
  kind: 'zone';
  options: OptionRule[];
}

/** One thing that can be said on a page of the interview. */
export interface RowRule {
  id: string;
  /** It stands alone: with it, nothing else can be chosen. */
  alone?: boolean;
  /** Facts, `step=value`, by which this was said in the lists already: it is not asked again. */
  known?: string[];
  /** What it gives by itself. */
  urgency?: Urgency;
}

/** A page of the interview: one may choose more than one. */
export interface MultipleRule {
  id: string;
  kind: 'multiple';
  /** Which part of the interview it belongs to. */
  section: 'talk' | 'activities' | 'examination';
  options: RowRule[];
  /** None of these can be said; where an option says that already, it can not. */
  none?: boolean;
  /** Facts by which the whole page was answered in the lists already. */
  settled?: string[];
}

export type StepRule = ChecklistRule | QuestionRule | ChoiceRule | ZoneRule | MultipleRule;

export interface ListRule {
  id: string;
  part: Part;
  /** `all`: every step is asked, the answers come together at the end. `until-answer`: a yes shows its answer. */
  ask: 'all' | 'until-answer';
  /** The list that follows, or `interview`. */
  next: string;
  steps: StepRule[];
}

export interface AnswerRule {
  urgency: Urgency;
  /** An alarm answer asks no "do you recognise this". */
  alarm?: boolean;
  /** Conditions that this answer fits with. The engine itself does not need them. */
  fits?: Record<string, Certainty>;
}

/** Raises the urgency when each clause holds: at least so many of its facts, `step=value` or `answer=number`. */
export interface RaiseRule {
  /** Names the rule for people; the engine does not need it. */
  id?: string;
  to: Urgency;
  all: { atLeast: number; of: string[] }[];
}

export interface Flow {
  id: string;
  version: string;
  lists: ListRule[];
  answers: Record<string, AnswerRule>;
  raises: RaiseRule[];
}
