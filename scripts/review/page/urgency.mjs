import { html } from '../../pages/html.mjs';
import { labels } from '../labels.mjs';
import { urgencyTitle, withNumber } from './book.mjs';
import { list, origin, section, text } from './parts.mjs';

/** The cards that say how soon help is needed, the most urgent first. */

const levels = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'];

/** @param {import('./book.mjs').Book} book */
export const urgencySection = (book) =>
  section('urgency', [levels.map((level) => card(book, level)), origin(book.words.urgency, 'content/nl/urgency.json')]);

const card = (book, level) => html`<div class="item">
<h3>${urgencyTitle(book, level)} <small>(${labels.short[level]})</small></h3>
${list(book.words.urgency[level].lines.map((line) => text(withNumber(line))))}</div>
`;
