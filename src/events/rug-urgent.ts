import type { Urgency } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when the urgency rises to `today` or higher and is shown. Not with `share="none"`. */
export class RugUrgentEvent extends RugEvent {
  /** `emergency`, `now` or `today`. */
  declare readonly urgency: Urgency;

  constructor(fields: { urgency: Urgency }) {
    super('rug-urgent', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-urgent': RugUrgentEvent;
  }
}
