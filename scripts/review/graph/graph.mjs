import { html } from '../../pages/html.mjs';
import { labels } from '../labels.mjs';
import { section } from '../page/parts.mjs';
import { boxesOf } from './boxes.mjs';
import { layoutOf, lineMiddle, size } from './layout.mjs';

/** The rules as one drawing on a sheet that lies on its side. */

/** @param {import('../page/book.mjs').Book} book */
export const graphSection = (book) =>
  section('graph', html`<p>${labels.graph.hint}</p>\n${draw(layoutOf(boxesOf(book)))}`);

const draw = ({
  width,
  height,
  boxes,
  arrows,
}) => html`<svg class="graph" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img" aria-label="${labels.graph.alt}" font-size="${size.font}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${arrows.map((points) => html`<path class="arrow" d="M${points.map((point) => point.map(Math.round).join(' ')).join('L')}" marker-end="url(#tip)"/>\n`)}${boxes.map(drawBox)}</svg>
`;

const drawBox = (box) => html`<g><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="4"/>
<text x="${box.x + size.pad}" y="${lineMiddle(box, -1)}" class="name">${box.title}</text>
${box.lines.map((line, at) => html`<text x="${box.x + size.pad + indentOf(line)}" y="${lineMiddle(box, at)}">${line.text.trim()}</text>\n`)}</g>
`;

/** Spaces before a text say that it belongs to the line above; a drawing would drop them. */
const indentOf = ({ text }) => (text.length - text.trimStart().length) * size.letter;
