import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { labels } from '../labels.mjs';
import { readableParts } from '../hash.mjs';
import { origin, section, table } from './parts.mjs';

/** What is left: headings, buttons and messages, as a table of places and texts, so that nothing is left out. */

/** Files that have a section of their own, and those that nobody reads on a page. */
const elsewhere = new Set([
  ...['safety', 'urgency', 'questions', 'interview', 'figures', 'terms'],
  ...['allowed-words', 'common-words', 'plain-exceptions'],
]);

const isOther = (name) => !elsewhere.has(name) && !/^\d+$|\//.test(name);

/** @param {import('./book.mjs').Book} book */
export const othersSection = ({ words }) =>
  section(
    'others',
    Object.entries(words)
      .filter(([name]) => isOther(name))
      .map(([name, file]) => filePart(name, file)),
  );

const filePart = (name, file) => html`<div class="item">
<h3>${labels.files[name] ?? name}</h3>
${placesTable(file)}${origin(file, `content/nl/${name}.json`)}</div>
`;

/** Every text of a thing, each with the place where it stands in its file. */
export const placesTable = (thing) =>
  table(
    [labels.table.place, labels.table.text],
    readableParts(thing).map(
      ([place, text]) => html`<tr><td><code>${place}</code></td><td>${plain(String(text))}</td></tr>\n`,
    ),
    'places',
  );
