import type { Part } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when a page is shown. It says how far the visitor is, never what was said. */
export class RugStepEvent extends RugEvent {
  /** `safety`, `lists` or `interview`. */
  declare readonly part: Part;
  /** The ordinal of the page within that part, from 1. */
  declare readonly position: number;

  constructor(fields: { part: Part; position: number }) {
    super('rug-step', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-step': RugStepEvent;
  }
}
