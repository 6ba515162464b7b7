import { STRENGTHS } from '../../content/spread.mjs';
import { html } from '../../pages/html.mjs';
import { fill, labels } from '../labels.mjs';
import { answerId, conditionLink, listId } from './links.mjs';
import { inLine, list, table, text, urgencyMark } from './parts.mjs';
import { factOf, raisesNaming } from './raises.mjs';

/** The rows of a page of the interview, each with what it speaks for and against. */

const words = labels.interview;

export const rowId = (id) => `row-${id}`;

/** `strong` of 3, and `sterk` of it. */
const nameOf = (strength) => Object.keys(STRENGTHS).find((name) => STRENGTHS[name] === strength);
export const strengthName = (strength) => words.strengths[nameOf(strength)];

/**
 * @param {import('./book.mjs').Book} book
 * @param {any} step a page of the interview
 */
export function rowsTable(book, step) {
  const name = step.id.slice(step.id.indexOf('.') + 1);
  const none = step.none ? [{ id: `${name}.none`, value: 'none' }] : [];
  return table(
    [words.says, labels.table.urgency, words.for],
    [...step.options, ...none].map((rule) => row(book, step, rule)),
    'rows',
  );
}

const row = (book, step, rule) => html`<tr id="${rowId(rule.id)}">
<td>${saysCell(book, rule)}</td>
<td>${urgencyCell(book, step, rule)}</td>
<td>${forCell(book, rule.id)}${grouped(book, words.against, book.evidence.rows[rule.id]?.against)}</td>
</tr>
`;

function saysCell(book, { id, value, known = [], alone }) {
  const { rows, none } = book.words.interview;
  const { label, why } = rows[id] ?? {};
  const lines = [
    value === 'none' && label && fill(words.inOutcome, { text: label }),
    alone && words.alone,
    book.evidence.rows[id]?.own && html`<strong>${words.ownRow}</strong>`,
    why && text(fill(words.why, { text: why })),
  ].filter(Boolean);
  return [
    html`<p><strong>${id}</strong> ${text(value === 'none' ? none : label)}</p>\n`,
    lines.map((line) => html`<p class="small">${line}</p>\n`),
    known.length > 0 &&
      html`<div class="small"><p>${words.known}</p>\n${list(known.map((fact) => factOf(book, fact)))}</div>`,
  ];
}

const urgencyCell = (book, step, { id, value = id, urgency }) => [
  urgency ? urgencyMark(book, urgency) : labels.flow.none,
  list(raisesNaming(book, `${step.id}=${value}`)),
];

/** What the files say, and below it what that becomes, where the two differ. */
function forCell(book, id) {
  const { for: named = {}, inferred = {}, own, cap } = book.evidence.rows[id] ?? {};
  const targets = Object.keys({ ...named, ...inferred });
  if (targets.length === 0) return html`<p>${words.nothing}</p>\n`;
  return [
    grouped(book, own ? words.origins.own : words.origins.book, named),
    grouped(book, words.origins.inferred, inferred),
    cap &&
      html`<p><em>${fill(words.cap, { strength: words.strengths[cap.to] })}:</em> ${cap.why}</p>
`,
    (cap || targets.some((target) => target.includes('='))) &&
      grouped(book, words.counts, byName(book.counts.rows[id].for)),
  ];
}

const byName = (strengths) =>
  Object.fromEntries(Object.entries(strengths).map(([target, strength]) => [target, nameOf(strength)]));

/** `Boek: sterk Hernia, lijst 3; zwak Ischias`: a strength once, with all that has it. */
function grouped(book, title, targets = {}) {
  const used = ['strong', 'moderate', 'weak'].map((strength) => [
    strength,
    Object.keys(targets).filter((target) => targets[target] === strength),
  ]);
  const groups = used.filter(([, ids]) => ids.length > 0);
  if (groups.length === 0) return null;
  return html`<p><em>${title}:</em> ${groups.map(([strength, ids], at) => [
    at > 0 && '; ',
    html`<strong>${words.strengths[strength]}</strong> `,
    inLine(ids.map((target) => targetLink(book, target))),
  ])}</p>
`;
}

function targetLink(book, target) {
  const [kind, id] = target.split('=');
  if (id === undefined) return conditionLink(book, target);
  if (kind === 'answer') return html`<a href="#${answerId(id)}">${fill(words.answer, { number: id })}</a>`;
  return html`<a href="#${listId(id)}">${fill(words.list, { id })}</a>`;
}
