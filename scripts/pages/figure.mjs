import { html } from './html.mjs';
import { partsOf } from './figure-parts.mjs';

/**
 * A drawing with its title, its words in it, and for who does not see it the same in words. A drawing that has no words
 * in this language is left out.
 * @param {import('./site.mjs').Site} site
 * @param {string | null} name
 */
export function figure({ figures, words }, name) {
  const drawing = figures.get(name);
  const text = words.figures?.figures[name];
  if (drawing === undefined || text === undefined) return null;
  const parts = partsOf(drawing, text);
  return html`<figure>
<figcaption>${text.title}</figcaption>
${parts.length === 1 ? svg(parts[0]) : html`<ol class="stages">\n${parts.map((one) => html`<li>${one.title}${svg(one)}</li>\n`)}</ol>`}
</figure>
`;
}

const svg = ({ viewBox, alt, shapes, labels, size }) =>
  html`<svg viewBox="${viewBox}" role="img" aria-label="${alt}" font-size="${size}">${shapes.map(shape)}${labels.map(label)}</svg>`;

const shape = (shape) =>
  typeof shape === 'string' ? html`<path d="${shape}"/>` : html`<path class="${shape.class}" d="${shape.d}"/>`;

const label = ({ x, y, text }) => html`<text x="${x}" y="${y}">${text}</text>`;
