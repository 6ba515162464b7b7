import { html } from './html.mjs';
import { fill, plain } from './text.mjs';

/**
 * A chart as its table: the same for who sees it and for who hears it.
 * @param {import('./site.mjs').Site} site
 * @param {string | null} name
 */
export function chart({ charts, words }, name) {
  const numbers = charts?.[name];
  const text = words.figures?.charts[name];
  if (numbers === undefined || text === undefined) return null;
  const { title, columns, rows, kinds, note } = text;
  return html`<table>
<caption>${plain(title)}</caption>
<tr><th scope="col">${columns.row}</th><th scope="col">${columns.value}</th>${kinds && html`<th scope="col">${columns.kind}</th>`}</tr>
${numbers.rows.map(({ id, values, kind }) => {
  const cells = [valueOf(text, values), ...(kinds ? [kinds[kind]] : [])];
  return html`<tr><th scope="row">${rows[id]}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
})}</table>
${note && html`<p class="small">${plain(note)}</p>\n`}`;
}

const valueOf = ({ value, range }, [from, to]) =>
  to === undefined ? fill(value, { value: from }) : fill(range, { from, to });
