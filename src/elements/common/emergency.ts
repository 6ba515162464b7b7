import { html, nothing } from 'lit';
import type { FirstWords, Words } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { nowList } from './now-signs.js';
import { emergencySigns } from './signs.js';
import { opens } from './text-parts.js';
import { calls } from './urgency-card.js';

/**
 * For who reads without having gone through the safety check: the emergency signs in sight, and the longer list of when
 * to call now at one press, so that the text itself is in sight too.
 * @param first all that the emergency signs need: they wait for nothing
 */
export const emergency = (first: FirstWords, settings: Settings, words: Words | undefined) =>
  html`<section class="now-signs now" part="now-signs">
      ${emergencySigns(first, settings)} ${calls(first, settings, 'emergency')}
      ${words ? opens(words.pages.answer.nowSigns, nowList(words, settings)) : nothing}
    </section>
    <p class="small">${words?.pages.answer.toFlow}${' '}<slot name="link"></slot></p>`;
