/** What the answers of the interview speak for and against, as `content/evidence.json` has it, spread over conditions. */

/** Weak, moderate, strong: as the source says it. They are added as points, never read as chances. */
export type Strength = 1 | 2 | 3;

export interface EvidenceRow {
  /** By condition. Empty: it says nothing of any condition. */
  for: Record<string, Strength>;
  /** By condition; always inferred from the source's chapters. */
  against?: Record<string, Strength>;
}

export interface ConditionEvidence {
  /** It must be ruled out: with enough for it, it is shown before all others. */
  redFlag?: boolean;
  /** Only where the source says so. */
  common?: 'common' | 'uncommon' | 'rare';
}

/** A stage of a course in which one condition turns into the next. */
export interface Stage {
  id: string;
  conditions: string[];
}

export interface Evidence {
  /** By the id of the row; `<question>.none` for none of its rows. */
  rows: Record<string, EvidenceRow>;
  /** By the number of an answer of the lists, when it was recognised. */
  answers: Record<string, Record<string, Strength>>;
  /** Every condition, in the order that decides between two that are equal in all else. */
  conditions: Record<string, ConditionEvidence>;
  stages: Stage[];
}

/** What one answer of the visitor says of a condition. */
export interface Reason {
  /** The id of a row, or `answer=7` for an answer of the lists. */
  readonly source: string;
  /** Of an answer of the lists: it was recognised, not only shown. */
  readonly recognised?: true;
  readonly strength: Strength;
}

/** `first` must be ruled out; the others tell how well the answers fit. */
export type Group = 'first' | 'good' | 'partly' | 'less';

export interface Ranked {
  readonly condition: string;
  readonly group: Group;
  /** The strongest first. */
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

export interface Ranking {
  /** At most five, in the order of the page. */
  readonly ranked: readonly Ranked[];
  /** Something fits well or in part, or must be ruled out. */
  readonly standsOut: boolean;
  /** Skipped questions that could tell the two highest apart. */
  readonly apart: readonly string[];
  /** The stage where the highest stands that has one, or null. */
  readonly stage: string | null;
}
