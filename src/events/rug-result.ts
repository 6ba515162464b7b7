import type { Urgency } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** What a host may learn of a result: no answers, only where they led. */
export interface Result {
  /** Numbers of the answers, the most urgent first; empty when nothing fitted or the host shares less. */
  readonly outcomes: readonly number[];
  /** Ids of the conditions that these answers fit with; behind the interview the ranked ones, the best first. */
  readonly conditions: readonly string[];
  /** The highest urgency so far, or null. */
  readonly urgency: Urgency | null;
  readonly status: 'shown' | 'recognised' | 'rejected';
  /** Id and version of the rules. */
  readonly flow: string;
  readonly version: string;
}

/**
 * Fired by `<rug-vragenlijst>` when an answer page is first shown, when it is decided, when the course closes with
 * nothing recognised, and when the outcome of the interview is shown. With `share="urgency"` without outcomes and
 * conditions, with `share="none"` not at all.
 */
export class RugResultEvent extends RugEvent implements Result {
  /** Numbers of the answers, the most urgent first; empty when nothing fitted or the host shares less. */
  declare readonly outcomes: readonly number[];
  /** Ids of the conditions that these answers fit with; behind the interview the ranked ones, the best first. Empty like `outcomes`. */
  declare readonly conditions: readonly string[];
  /** The highest urgency so far, or null. */
  declare readonly urgency: Urgency | null;
  /** `shown`, `recognised` or `rejected`. */
  declare readonly status: Result['status'];
  /** Id of the rules. */
  declare readonly flow: string;
  /** Version of the rules. */
  declare readonly version: string;

  constructor(result: Result) {
    super('rug-result', result);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-result': RugResultEvent;
  }
}
