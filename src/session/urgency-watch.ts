import { rank, type Snapshot, type Urgency } from '../engine/index.js';

/**
 * Knows which urgency still has to be shown: each rise to `today` or higher once. `emergency` at once,
 * in the safety check the others at its end, so that a tick there does not end it early.
 */
export class UrgencyWatch {
  #seen: Urgency | null = null;
  /** The urgency whose own page is shown now, or null. */
  showing: Urgency | null = null;

  /**
   * @param inSafety whether the safety check goes on
   * @returns the urgency that is shown from now on, or null when there is nothing new
   */
  look({ urgency, step }: Snapshot, inSafety: boolean): Urgency | null {
    if (rank(urgency) > rank(this.#seen)) this.#seen = urgency;
    const due =
      rank(urgency) <= rank('today') && rank(urgency) < rank(this.#seen) && (urgency === 'emergency' || !inSafety);
    if (!due) return null;
    this.#seen = urgency;
    // an answer page has the urgency as its own heading
    this.showing = step.kind === 'answer' ? null : urgency;
    return urgency;
  }
}
