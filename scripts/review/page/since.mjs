import { html } from '../../pages/html.mjs';
import { fill, labels } from '../labels.mjs';
import { list, section, table } from './parts.mjs';

/** What a change does, when the page is made for one. */

/** @param {import('./book.mjs').Book} book */
export const sinceSection = ({ since, rev }) =>
  since && section('since', since.map(partOf), fill(labels.sections.since, { rev }));

const partOf = ({ title, notes = [], lines, table: compared }) => html`<h3>${title}</h3>
${notes.map((note) => html`<p>${note}</p>\n`)}${list(lines)}${compared && tableOf(compared)}
`;

/** Each cell has its heading with it: on a narrow screen they stand below each other. */
const tableOf = ({ heads, rows }) =>
  table(
    heads,
    rows.map(
      ([first, ...rest]) =>
        html`<tr><th scope="row">${first}</th>${rest.map((cell, at) => html`<td data-head="${heads[at + 1]}">${cell}</td>`)}</tr>\n`,
    ),
    'compared',
  );
