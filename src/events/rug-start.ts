import { RugEvent } from './rug-event.js';

/** Fired by `<rug-vragenlijst>` when the visitor begins. */
export class RugStartEvent extends RugEvent {
  /** Id of the rules. */
  declare readonly flow: string;
  /** Version of the rules. */
  declare readonly version: string;
  /** Language of the words that are shown. */
  declare readonly lang: string;

  constructor(fields: { flow: string; version: string; lang: string }) {
    super('rug-start', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-start': RugStartEvent;
  }
}
