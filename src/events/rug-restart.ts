import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when the visitor wiped all answers. */
export class RugRestartEvent extends RugEvent {
  constructor() {
    super('rug-restart');
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-restart': RugRestartEvent;
  }
}
