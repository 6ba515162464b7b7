import { html } from '../../pages/html.mjs';
import { chart } from '../../pages/chart.mjs';
import { figure } from '../../pages/figure.mjs';
import { plain } from '../../pages/text.mjs';
import { labels } from '../labels.mjs';
import { placesTable } from './others.mjs';
import { facts, origin, section } from './parts.mjs';

/** Every drawing and every table of numbers, once, with what is told to who does not see it. */

/** @param {import('./book.mjs').Book} book */
export function figuresSection(book) {
  const words = book.words.figures;
  if (words === undefined) return null;
  return section('figures', [
    Object.entries(words.figures).map(
      ([name, one]) => html`<div class="item">\n${figure(book.site, name)}${described(one)}</div>\n`,
    ),
    Object.keys(words.charts ?? {}).map((name) => chartPart(book, name)),
    placesTable({ controls: words.controls, charts: words.charts }),
    origin(words, 'content/nl/figures.json'),
  ]);
}

const described = ({ alt, labels: words = {} }) =>
  facts([
    [labels.item.alt, alt && plain(alt)],
    [labels.item.meanings, Object.values(words).map(plain).join(', ')],
  ]);

const chartPart = (book, name) => html`<div class="item">
${chart(book.site, name)}${facts([
  [labels.item.alt, plain(book.words.figures.charts[name].alt ?? '')],
  [labels.item.source, book.site.charts[name]?.source],
])}</div>
`;
