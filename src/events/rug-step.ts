import type { Part } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when a page is shown. It says how far the visitor is, never what was said. */
export class RugStepEvent extends RugEvent {
  /**
   * @param part `safety`, `lists` or `interview`
   * @param position the ordinal of the page within that part, from 1
   */
  constructor(
    readonly part: Part,
    readonly position: number,
  ) {
    super('rug-step');
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-step': RugStepEvent;
  }
}
