import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { hashOf } from '../hash.mjs';
import { signablesOf } from '../items.mjs';
import { fill, labels } from '../labels.mjs';
import { answersOf, inFolder } from './book.mjs';
import { answerId, answerName, articleId } from './links.mjs';
import { reviewLine, section, table } from './parts.mjs';
import { termId, termsByName } from './terms.mjs';

/** One row for each thing to sign, with room for a name, a role and a date. */

/** @param {import('./book.mjs').Book} book */
export function checklistSection(book) {
  const { item, code, state, name, role, date, lead } = labels.checklist;
  const rules = { name: fill(labels.checklist.rules, book.flow), id: 'questions', hash: hashOf(book.flow) };
  const rows = [rules, ...signables(book)].map(row);
  return section('checklist', [html`<p>${lead}</p>\n`, table([item, code, state, name, role, date], rows, 'sign')]);
}

const row = ({ name, id, hash, data }) => html`<tr>
<th scope="row"><a href="#${id}">${name}</a></th><td><code>${hash}</code></td><td>${data && reviewLine(data)}</td><td></td><td></td><td></td>
</tr>
`;

/**
 * @param {import('./book.mjs').Book} book
 * @returns {{ name: string, id: string, hash: string, data: any, state: string }[]} in the order of the page
 */
export function signables(book) {
  const { words, evidence } = book;
  const files = ['urgency', 'safety', 'questions', 'interview'].map((name) => [labels.files[name], name, words[name]]);
  const speaking = [labels.files.evidence, 'interview', evidence];
  const answers = answersOf(book).map(([number, data]) => [answerName(book, number), answerId(number), data]);
  const articles = ['conditions', 'topics'].flatMap((folder) =>
    inFolder(book, folder).map(([id, data]) => [plain(data.name ?? data.title), articleId(`${folder}/${id}`), data]),
  );
  const terms = termsByName(book).map(([id, data]) => [plain(data.term), termId(id), data]);
  const listed = [...files, speaking, ...answers, ...articles, ...terms].flatMap(toSign);
  const known = new Set(listed.map(({ data }) => data));
  const rest = Object.entries(words)
    .flatMap(([name, data]) => toSign([labels.files[name] ?? name, name === 'figures' ? name : 'others', data]))
    .filter(({ data }) => !known.has(data));
  return [...listed, ...rest];
}

const toSign = ([name, id, data]) =>
  signablesOf(data).map(({ path, ...one }) => ({ ...one, id, name: [name, ...path].join(' ') }));
