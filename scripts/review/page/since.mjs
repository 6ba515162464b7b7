import { html } from '../../pages/html.mjs';
import { fill, labels } from '../labels.mjs';
import { list, section } from './parts.mjs';

/** What a change does, when the page is made for one. */

/** @param {import('./book.mjs').Book} book */
export const sinceSection = ({ since, rev }) =>
  since && section('since', since.map(partOf), fill(labels.sections.since, { rev }));

const partOf = ({ title, notes = [], lines }) => html`<h3>${title}</h3>
${notes.map((note) => html`<p>${note}</p>\n`)}${list(lines)}
`;
