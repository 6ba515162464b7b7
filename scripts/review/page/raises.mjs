import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { answerName, stepTitle } from './links.mjs';
import { section, table, urgencyMark } from './parts.mjs';

/** The rules that make more of what comes together, in words. */

/** @param {import('./book.mjs').Book} book */
export const raisesSection = (book) =>
  section(
    'raises',
    table(
      [labels.table.raise, labels.table.when, labels.table.to],
      book.flow.raises.map((raise) => row(book, raise)),
      'raises',
    ),
  );

const row = (book, { id, to, all }) =>
  html`<tr id="raise-${id}"><th scope="row">${id}</th><td>${all.map((clause, at) => [at > 0 && html`<p><strong>${labels.flow.and}</strong></p>`, clauseOf(book, clause)])}</td><td>${urgencyMark(book, to)}</td></tr>
`;

function clauseOf(book, { atLeast, of }) {
  const facts = of.map((fact) => factOf(book, fact));
  if (of.length === 1) return html`<p>${facts[0]}</p>\n`;
  const head = atLeast === 1 ? labels.flow.one : fill(labels.flow.atLeast, { count: atLeast });
  return html`<p>${head}</p>\n<ul>${facts.map((fact) => html`<li>${fact}</li>\n`)}</ul>\n`;
}

/** `1.4=yes`, `answer=24`, `safety-today=safety-today.1` or a row of the interview in words. */
export function factOf(book, fact) {
  const [name, value] = fact.split('=');
  if (name === 'answer') return fill(labels.flow.answerFact, { answer: answerName(book, value) });
  const { questions, safety, interview } = book.words;
  const sign = (safety.signs[value] ?? interview.rows[value])?.label;
  if (sign !== undefined) return `${value}: ${plain(sign)}`;
  const said = questions[value] ?? questions.options[value]?.label ?? value;
  return fill(labels.flow.fact, { id: name, value: plain(said), text: stepTitle(book, name) });
}

/** The raises that name a fact, such as `answer=24`: as links. */
export const raisesNaming = ({ flow }, fact) =>
  flow.raises
    .filter(({ all }) => all.some(({ of }) => of.includes(fact)))
    .map(({ id }) => html`<a href="#raise-${id}">${fill(labels.flow.raisedBy, { id })}</a>`);
