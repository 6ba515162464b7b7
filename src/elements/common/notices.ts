import { html, nothing } from 'lit';
import type { Words } from '../../content/index.js';

/** Tells the visitor that the page asks for something that is not there, and that the rest works. */
export const settingsNotice = ({ pages }: Words, wrong: boolean) =>
  wrong ? html`<p class="missing" part="notice">${pages.notices.settings}</p>` : nothing;

/** Tells the visitor that the words are past the date until which they hold. */
export const outdatedNotice = ({ pages: { notices, reviewDue } }: Words) =>
  new Date().toISOString() > reviewDue ? html`<p class="missing" part="notice">${notices.outdated}</p>` : nothing;
