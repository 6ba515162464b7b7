/** What all our events share: they bubble, and cross shadow roots. */
export class RugEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
