import { html } from 'lit';
import type { FirstWords } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { list } from './template.js';
import { calls, urgencyText } from './urgency-card.js';

/** The signs that are always an emergency: on every answer, whatever its urgency. */
export const nowSigns = (words: FirstWords, settings: Settings, title: string) =>
  html`<section class="now-signs now" part="now-signs">
    <p><strong>${title}</strong></p>
    ${list(
      Object.entries(words.safety.signs)
        .filter(([id]) => id.startsWith('safety-now'))
        .map(([, { label }]) => label),
    )}
    <p>${urgencyText(words, settings, 'now').lines.at(-1)}</p>
    ${calls(words, settings, 'now')}
  </section>`;
