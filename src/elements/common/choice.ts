import { html, nothing } from 'lit';
import type { Value } from '../../engine/index.js';
import type { Content } from './template.js';

/** A native radio or tick box with its words, as a row that is pressed as a whole. */
export const choice = (
  type: 'radio' | 'checkbox',
  id: string,
  { label, help }: { label: string; help?: Content | undefined },
  value: Value | null | undefined,
) =>
  html`<div class="choice" part="choice">
    <label>
      <input
        part="control"
        type=${type}
        name="value"
        value=${id}
        ?checked=${[value].flat().includes(id)}
        aria-describedby=${help ? `h-${id}` : nothing}
      /><span>${label}</span>
    </label>
    ${help ? html`<p id="h-${id}" class="small" part="hint">${help}</p>` : nothing}
  </div>`;
