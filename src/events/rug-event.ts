/** What all our events share: they bubble, cross shadow roots, and carry a few fields. */
export class RugEvent extends Event {
  constructor(type: string, fields?: object) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}
