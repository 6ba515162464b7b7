import { RugElement } from './rug-element.js';

/** An element that takes part in a form, as a native control does. */
export class FormElement extends RugElement {
  static readonly formAssociated = true;
  static override readonly properties: Record<string, object> = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** Name of the form field. */
  declare name: string | null;
  /** The form can't be sent without a value. The questionnaire then fetches its later words at once: the message is in them. */
  declare required: boolean;
  /** Nothing can be chosen or changed. A disabled fieldset around it does the same. */
  declare disabled: boolean;

  protected readonly internals = this.attachInternals();
  #formDisabled = false;

  constructor() {
    super();
    // as on a native control; a framework asks for the type before it gives `required=""` as true
    this.required = this.disabled = false;
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** What is wrong with the value, as on a native control. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** What is wrong with the value, in the language of the words. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether the value is valid; fires `invalid` when it is not. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and shows the message to the visitor. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  protected get isDisabled(): boolean {
    return this.disabled || this.#formDisabled;
  }

  /**
   * Says whether a value is missing; the message appears at the first control that can take it. On an answer page the
   * buttons are inside of that.
   */
  protected setMissing(missing: boolean, message: string | undefined): void {
    const anchor = this.renderRoot.querySelector<HTMLElement>('input, .primary, rug-antwoord') ?? undefined;
    this.internals.setValidity({ valueMissing: missing }, message ?? '...', anchor);
  }
}
