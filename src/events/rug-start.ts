import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when the visitor begins. */
export class RugStartEvent extends RugEvent {
  /**
   * @param flow id of the rules
   * @param version version of the rules
   * @param lang language of the words that are shown
   */
  constructor(
    readonly flow: string,
    readonly version: string,
    readonly lang: string,
  ) {
    super('rug-start');
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-start': RugStartEvent;
  }
}
