import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../../session/index.js';

/** What a template may put in a place. */
export type Content = TemplateResult | string | typeof nothing | readonly Content[];

/**
 * A heading of the level that the host's page needs. ARIA, because the level is only known as the page runs.
 * @param below how many levels below the first heading of the element
 * @param focus the heading that gets the focus when its page is shown
 */
export const heading = ({ level }: Settings, below: number, text: Content, focus = false) => html`<div
  class="h${below}"
  part="heading"
  role="heading"
  aria-level=${Math.min(level + below, 6)}
  tabindex=${focus ? '-1' : nothing}
>
  ${text}
</div>`;

export const paragraphs = (lines: readonly string[]) => lines.map((line) => html`<p>${line}</p>`);

export const list = (items: readonly Content[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
