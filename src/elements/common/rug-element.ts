import { ServedElement } from './served-element.js';
import { VERSION } from '../../version.js';

/** What all our elements do for the pages that they stand on. */
export class RugElement extends ServedElement {
  /** @internal Which copy of the library a tag on a page belongs to. */
  static readonly version = VERSION;

  /** Each attribute has a second name, for a CMS that keeps only `data-*`. */
  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return [...names, ...names.map((name) => `data-${name}`)];
  }

  /** A `data-*` sets its attribute, which a form, a style or a reset reads too; one that the host set itself stays. */
  override attributeChangedCallback(given: string, before: string | null, value: string | null): void {
    const name = given.replace(/^data-/, '');
    const own = this.getAttribute(name);
    if (name === given) super.attributeChangedCallback(name, before, value ?? this.getAttribute(`data-${name}`));
    else if (own !== null && own !== before) return;
    else if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
