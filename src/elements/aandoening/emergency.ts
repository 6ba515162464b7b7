import { html } from 'lit';
import type { Words } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { emergencySigns, signsOf } from '../shared/signs.js';
import { opens } from '../shared/text-parts.js';
import { calls, urgencyText } from '../shared/urgency-card.js';

/**
 * For who reads without having gone through the safety check: the emergency signs in sight, and the longer list of when
 * to call now at one press, so that the article itself is in sight too.
 */
export const emergency = (words: Words, settings: Settings) =>
  html`<section class="now-signs now" part="now-signs">
      ${emergencySigns(words, settings)} ${calls(words, settings, 'emergency')}
      ${opens(
        words.pages.answer.nowSigns,
        html`${signsOf(words, 'safety-now')}
          <p>${urgencyText(words, settings, 'now').lines.at(-1)}</p>
          ${calls(words, settings, 'now')}`,
      )}
    </section>
    <p class="small">${words.pages.answer.toFlow} <slot name="link"></slot></p>`;
