import { html } from '../../pages/html.mjs';
import { fill, labels } from '../labels.mjs';
import { answerLink, listId, listName, stepId } from './links.mjs';
import { inLine, origin, section, table, text, texts, urgencyMark } from './parts.mjs';
import { consequences, decisions } from './safety.mjs';

/** Every question of the lists, and where each thing that one can say leads. */

/** @param {import('./book.mjs').Book} book */
export function questionsSection(book) {
  const { questions } = book.words;
  const lists = book.flow.lists.filter(({ part }) => part === 'lists');
  return section('questions', [
    lists.map((list) => listPart(book, list)),
    origin({ ...questions, decisions: undefined }, 'content/nl/questions.json'),
  ]);
}

const listPart = (book, list) => html`<div id="${listId(list.id)}">
<h3>${fill(labels.graph.list, list)}: ${book.words.questions.lists[list.id].title}</h3>
<p>${list.ask === 'all' ? labels.graph.all : labels.graph.untilAnswer}.</p>
${table(
  [labels.table.question, labels.table.says, labels.table.leads, labels.table.urgency],
  list.steps.map((step, at) => stepRows(book, list, step, at)),
  'leads',
)}</div>
`;

/** A group of rows: the question once, and a row for each thing to say. */
function stepRows(book, list, step, at) {
  const { questions } = book.words;
  const words = questions.questions[step.id] ?? questions.choices[step.id];
  const rows = step.kind === 'question' ? replies(book, list, step, at) : options(book, list, step);
  const asked = html`<td rowspan="${rows.length}"><strong>${step.id}</strong> ${text(words.title)}${texts(words.help)}${
    words.statement && html`<p class="small">${fill(labels.flow.statement, { text: words.statement })}</p>`
  }${decisions(questions.decisions?.[step.id])}</td>`;
  return html`<tbody id="${stepId(step.id)}">
${rows.map(([says, leads, urgency], row) => html`<tr>${row === 0 && asked}<td>${says}</td><td>${leads}</td><td>${urgency}</td></tr>\n`)}</tbody>
`;
}

function replies(book, list, step, at) {
  const { questions: words } = book.words;
  const onward = nextOf(book, list, at);
  return [
    [words.yes, yesLeads(book, list, step), urgencies(book, step, 'yes', step.outcomes)],
    [words.no, onward, urgencies(book, step, 'no', [])],
    [words.unsure, labels.flow.nextList, urgencies(book, step, 'unsure', [])],
  ];
}

const yesLeads = (book, { ask }, { outcomes, alsoAsk }) => [
  alsoAsk && html`<p>${fill(labels.flow.first, { id: alsoAsk })}</p>`,
  outcomes.map((number) => html`<p>${answerLink(book, number)}</p>`),
  ask === 'all' && html`<p class="small">${labels.flow.afterList}</p>`,
];

/** What a no goes on with: the next question of the list, or the list that follows. */
function nextOf(book, list, at) {
  const next = list.steps[at + 1];
  if (next === undefined) return listName(book, list.next);
  return [fill(labels.flow.next, { id: '' }), html`<a href="#${stepId(next.id)}">${next.id}</a>`];
}

/** What the reply gives by itself, and what its answers give. */
function urgencies(book, step, value, outcomes) {
  const own = step.urgency?.[value];
  const lines = [
    own && urgencyMark(book, own),
    ...outcomes.map((number) => [
      fill(labels.flow.ofAnswer, { number, urgency: '' }),
      urgencyMark(book, book.flow.answers[number].urgency),
    ]),
  ].filter(Boolean);
  return [
    lines.length === 0 ? labels.flow.none : lines.map((line) => html`<p>${line}</p>`),
    consequences(book, step, value),
  ];
}

function options(book, list, step) {
  if (step.nearest !== undefined) return nearest(book, list, step);
  return step.options.map(({ id, next, outcomes = [] }) => {
    const name = id === 'none' ? `${step.id}.none` : id;
    const { label, help } = book.words.questions.options[name];
    const leads =
      outcomes.length > 0
        ? inLine(outcomes.map((number) => answerLink(book, number)))
        : listName(book, next ?? list.next);
    const words = html`<strong>${id}</strong> ${text(label)}${texts(help)}${decisions(book.words.questions.decisions?.[name])}`;
    return [words, leads, urgencies(book, step, id, outcomes)];
  });
}

function nearest(book, list, step) {
  const pool = book.flow.lists.find(({ id }) => id === step.nearest);
  const ids = pool.steps.filter(({ kind }) => kind === 'question').map(({ id }) => id);
  return [
    [ids.join(', '), labels.flow.nearest, labels.flow.none],
    [book.words.questions.options.none.label, listName(book, list.next), labels.flow.none],
  ];
}
