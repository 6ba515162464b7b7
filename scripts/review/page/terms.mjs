import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { hashOf } from '../hash.mjs';
import { labels } from '../labels.mjs';
import { conditionLink } from './links.mjs';
import { list, reviewLine, section, table, texts } from './parts.mjs';

/** The difficult words and what they mean. */

export const termId = (id) => `term-${id}`;

/** @returns {[id: string, term: any][]} as in a dictionary */
export const termsByName = ({ site }) =>
  Object.entries(site.terms).sort(([, a], [, b]) => a.term.localeCompare(b.term, 'nl'));

/** @param {import('./book.mjs').Book} book */
export function termsSection(book) {
  const sorted = termsByName(book);
  if (sorted.length === 0) return null;
  const { term, forms, meaning, source, review } = labels.table;
  const rows = sorted.map(([id, one]) => termRow(book, id, one));
  return section('terms', table([term, forms, meaning, source, review], rows, 'terms'));
}

const termRow = (book, id, { term, forms, meaning, seeCondition, ...others }) => html`<tr id="${termId(id)}">
<th scope="row">${plain(term)}</th>
<td>${forms.filter((form) => form !== term).join(', ')}</td>
<td>${texts(meaning)}${seeCondition && html`<p>${labels.item.seeCondition}: ${conditionLink(book, seeCondition)}</p>`}${others.decisions?.length > 0 && list(others.decisions)}</td>
<td>${others.source}</td>
<td>${reviewLine(book.site.terms[id])}<br><code>${hashOf(book.site.terms[id])}</code></td>
</tr>
`;
