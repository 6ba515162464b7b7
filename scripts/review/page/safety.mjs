import { html } from '../../pages/html.mjs';
import { labels } from '../labels.mjs';
import { stepId } from './links.mjs';
import { list, origin, section, table, text, texts, urgencyMark } from './parts.mjs';
import { raisesNaming } from './raises.mjs';

/** The pages with tick boxes, and what each tick gives. */

/** @param {import('./book.mjs').Book} book */
export function safetySection(book) {
  const pages = [...book.steps.values()].filter(({ kind }) => kind === 'checklist');
  const { safety } = book.words;
  return section('safety', [
    pages.map((step) => pageOf(book, step)),
    origin(without(safety, 'decisions'), 'content/nl/safety.json'),
  ]);
}

/** Notes by id stand at their own place. */
const without = (item, key) => ({ ...item, [key]: undefined });

function pageOf(book, step) {
  const { safety } = book.words;
  const { title, help } = safety.pages[step.id];
  return html`<div class="item" id="${stepId(step.id)}">
<h3>${step.id}: ${text(title)}</h3>
${texts(help)}${decisions(safety.decisions?.[step.id])}${table(
    [labels.table.sign, labels.table.leads],
    [
      step.signs.map((sign) => signRow(book, step, sign)),
      row(safety.none, labels.flow.none),
      row(safety.unsure, [urgencyMark(book, step.unsure), consequences(book, step, 'unsure')]),
    ],
    'says',
  )}</div>
`;
}

function signRow(book, step, id) {
  const { label, help } = book.words.safety.signs[id];
  const words = html`<strong>${id}</strong> ${text(label)}${texts(help)}${decisions(book.words.safety.decisions?.[id])}`;
  return row(words, [urgencyMark(book, step.urgency), consequences(book, step, id)]);
}

const row = (words, leads) => html`<tr><td>${words}</td><td>${leads}</td></tr>\n`;

/** What else follows from a value: whom to call, and which rules count it. */
export function consequences(book, step, value) {
  const channel = step.channels?.[value];
  const lines = [channel && labels.flow.channels[channel], ...raisesNaming(book, `${step.id}=${value}`)].filter(
    Boolean,
  );
  return list(lines);
}

export const decisions = (notes) =>
  notes?.length > 0 && html`<div class="small"><p>${labels.item.decisions}:</p>\n${list(notes)}</div>`;
