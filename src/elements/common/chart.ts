import { html, nothing, svg } from 'lit';
import {
  fill,
  type ArticleWords,
  type Chart,
  type ChartKind,
  type ChartMark,
  type ChartText,
} from '../../content/index.js';

type Row = Chart['rows'][number];

/** What the visitor said, each as `<step>=<value>`. */
export type Said = ReadonlySet<string>;

/** What stands with a bar by what the visitor said, by the id of its row. */
type Marked = ReadonlyMap<string, string>;

/**
 * Lying bars, each on a track that stands for 100 people, with the number beside it; the same as a table below. A sort of
 * bar is told by a word and by its pattern, so that nobody needs a legend or colours. Nothing when there is none of that name.
 */
export function chart(name: string | null, articles: ArticleWords, said: Said = new Set()) {
  const words = articles.figures.charts[name ?? ''];
  const numbers = articles.charts[name ?? ''];
  if (!words || !numbers) return nothing;
  const { rows } = numbers;
  const marked = marksOf(rows, words.marks, said);
  const own = rows.flatMap(({ id }) => (marked.has(id) ? `${words.rows[id]!}: ${marked.get(id)!}` : []));
  return html`<figure part="figure">
    <figcaption class="figure-title">${words.title}</figcaption>
    <div class="bars" role="img" aria-label=${[words.alt, ...own].join(' ')}>
      ${rows.map((row) => bar(`bar-${name}-`, words, row, marked.get(row.id)))}
    </div>
    ${words.note ? html`<p class="small">${words.note}</p>` : nothing}
    <details part="details">
      <summary part="summary">${articles.figures.controls.table}</summary>
      <div class="opened">${table(words, rows, marked)}</div>
    </details>
  </figure>`;
}

/** Who said both of one row has said nothing that stands beside it. */
function marksOf(rows: readonly Row[], words: ChartText['marks'], said: Said): Marked {
  const has = (row: Row, mark: ChartMark) => row[mark]?.some((fact) => said.has(fact)) ?? false;
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const [more, less] = [has(row, 'more'), has(row, 'less')];
      return words && more !== less ? [[row.id, words[more ? 'more' : 'less']]] : [];
    }),
  );
}

/** The number of a row in words. */
function numberOf({ value, range }: ChartText, { values: [from, to] }: Row): string {
  return to === undefined ? fill(value, { value: from }) : fill(range, { from, to });
}

function bar(prefix: string, words: ChartText, row: Row, mark: string | undefined) {
  const { id, values, kind } = row;
  return html`<div class=${mark ? 'bar-row marked' : 'bar-row'}>
    <p>
      <span>${words.rows[id]}${kind ? html`<span class="kind">(${words.kinds?.[kind]})</span>` : nothing}</span>
      <span class="number">${numberOf(words, row)}</span>
    </p>
    ${svg`<svg class="bar-track" height="16" width="100%">
      ${pattern(prefix + id, kind)}
      <rect class="track" width="100%" height="100%" />
      ${values.length > 1 ? svg`<rect class="more" width="${values[1]}%" height="100%" />` : nothing}
      <rect class="value" width="${values[0]}%" height="100%" fill=${kind === 'static' || !kind ? nothing : `url(#${prefix + id})`} />
    </svg>`}
    ${mark ? html`<p class="mark">${mark}</p>` : nothing}
  </div>`;
}

/** Hatched for what moves, dotted for what is both; what stays still is plain. Each bar has its own: ids hold in a whole root. */
function pattern(id: string, kind: ChartKind | undefined) {
  if (kind === 'dynamic')
    return svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V8" />
    </pattern>`;
  if (kind === 'mixed')
    return svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse">
      <path class="dots" d="M4 4h0" />
    </pattern>`;
  return nothing;
}

function table(words: ChartText, rows: readonly Row[], marked: Marked) {
  const { columns, kinds } = words;
  const heads = [columns.row, columns.value, kinds && columns.kind, marked.size > 0 && columns.marked].filter(Boolean);
  return html`<table part="table">
    <caption>
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${words.rows[row.id]}</th>
            <td>${numberOf(words, row)}</td>
            ${kinds ? html`<td>${row.kind && kinds[row.kind]}</td>` : nothing}
            ${marked.size > 0 && columns.marked ? html`<td>${marked.get(row.id) ?? ''}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
