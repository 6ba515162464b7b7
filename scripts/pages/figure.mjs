import { html } from './html.mjs';
import { partsOf, wordsIn } from './figure-parts.mjs';
import { plain } from './text.mjs';

/**
 * A drawing with its title and the words in it, and what there is to see for who does not see it. A drawing that has no
 * words in this language is left out.
 * @param {import('./site.mjs').Site} site
 * @param {string | null} name
 */
export function figure({ figures, words }, name) {
  const drawing = figures.get(name);
  const text = words.figures?.figures[name];
  if (drawing === undefined || text === undefined) return null;
  return html`<figure>
<figcaption>${plain(text.title)}</figcaption>
${text.stages ? stages(drawing, text) : svg(drawing, text, text.alt)}${text.note && html`<p class="small">${plain(text.note)}</p>\n`}</figure>
`;
}

/** All steps below each other, each with what it shows. */
const stages = (drawing, text) => {
  const parts = partsOf(drawing, text.stages.length);
  return html`<ol class="stages" aria-label="${plain(text.alt)}">
${text.stages.map(
  (stage, index) =>
    html`<li>${svg(parts[index], text, stage.name)}<p><strong>${plain(stage.name)}.</strong> ${plain(stage.text)}</p></li>\n`,
)}</ol>
`;
};

/** The size of the words stands on a group: on the drawing itself it would be the measure of its width too. */
function svg(drawing, text, alt) {
  const { size, labels } = wordsIn(drawing, text);
  return html`<svg viewBox="${drawing.viewBox}" role="img" aria-label="${plain(alt)}">${Object.values(drawing.groups).flat().map(shape)}<g font-size="${size}">${labels.map(label)}</g></svg>
`;
}

const shape = (shape) =>
  typeof shape === 'string' ? html`<path d="${shape}"/>` : html`<path class="${shape.class}" d="${shape.d}"/>`;

const label = ({ x, y, word }) => html`<text x="${x}" y="${y}">${word}</text>`;
