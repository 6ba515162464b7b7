import type { Urgency } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** What a host may learn of a result: no answers, only where they led. */
export interface Result {
  /** Numbers of the answers, the most urgent first; empty when nothing fitted or the host shares less. */
  readonly outcomes: readonly number[];
  /** Ids of the conditions that these answers fit with. */
  readonly conditions: readonly string[];
  /** The highest urgency so far, or null. */
  readonly urgency: Urgency | null;
  readonly status: 'shown' | 'recognised' | 'rejected';
  /** Id and version of the rules. */
  readonly flow: string;
  readonly version: string;
}

/**
 * Fired by `<rug-vragenlijst>` when an answer page is first shown, when it is decided, and when the course closes
 * with nothing recognised. With `share="urgency"` without outcomes and conditions, with `share="none"` not at all.
 */
export class RugResultEvent extends RugEvent implements Result {
  declare readonly outcomes: readonly number[];
  declare readonly conditions: readonly string[];
  declare readonly urgency: Urgency | null;
  declare readonly status: Result['status'];
  declare readonly flow: string;
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
