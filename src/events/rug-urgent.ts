import type { Urgency } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when the urgency rises to `today` or higher and is shown. Not with `share="none"`. */
export class RugUrgentEvent extends RugEvent {
  /** @param urgency `emergency`, `now` or `today` */
  constructor(readonly urgency: Urgency) {
    super('rug-urgent');
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-urgent': RugUrgentEvent;
  }
}
