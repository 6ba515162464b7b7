import { html } from 'lit';
import type { FirstWords } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { signsOf } from './signs.js';
import { calls, urgencyText } from './urgency-card.js';

/** These signs, what to do when nobody answers, and whom to call. */
export const nowList = (words: FirstWords, settings: Settings) =>
  html`${signsOf(words, 'safety-now')}
    <p>${urgencyText(words, settings, 'now').lines.at(-1)}</p>
    ${calls(words, settings, 'now')}`;

/** The signs that always ask for a call now: on every answer, whatever its urgency. */
export const nowSigns = (words: FirstWords, settings: Settings, title: string, before: unknown = '') =>
  html`<section class="now-signs now" part="now-signs">
    ${before}
    <p><strong>${title}</strong></p>
    ${nowList(words, settings)}
  </section>`;
