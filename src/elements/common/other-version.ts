import { html } from 'lit';
import type { Words } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { nowSigns } from './now-signs.js';
import { emergencySigns } from './signs.js';
import { heading } from './template.js';

/** In place of a page that two versions would have to make together: that it does not work, and when to call. */
export const otherVersion = (words: Words, settings: Settings) => {
  const { title, text } = words.pages.errors.otherVersion;
  return html`<section part="notice">
    ${heading(settings, 0, title, true)}
    <p class="missing">${text}</p>
    ${nowSigns(words, settings, words.pages.answer.nowSigns, emergencySigns(words, settings))}
  </section>`;
};
