import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';

/**
 * The lists of the rules as boxes with a line for each thing that leads somewhere.
 *
 * @typedef {{ text: string, to?: string }} Line `to`: the list that this line leads to
 * @typedef {{ id: string, title: string, lines: Line[], next?: string }} Box `next`: the list that follows the whole box
 */

const words = labels.graph;

/**
 * @param {import('../page/book.mjs').Book} book
 * @returns {Box[]} in the order of the rules, the end last
 */
export function boxesOf(book) {
  const boxes = book.flow.lists.map((list) => (list.part === 'interview' ? interviewBox : boxOf)(book, list));
  const wrapped = boxes.map((box) => ({ ...box, lines: box.lines.flatMap(wrap) }));
  return [...wrapped, endOf(boxes)];
}

/** Without an interview in the rules, the lists end at its door. */
const endOf = (boxes) =>
  boxes.some(({ id }) => id === 'interview')
    ? { id: 'end', title: words.outcome, lines: [{ text: words.outcomeLine }] }
    : { id: 'interview', title: words.end, lines: [{ text: words.endLine }] };

/** Long lines would make the drawing wider than a sheet can show in letters that one can read. */
const longest = 66;

/** @returns {Line[]} only the first leads somewhere: an arrow leaves once */
function wrap({ text, to }) {
  const at = text.length <= longest ? -1 : text.lastIndexOf(' ', longest);
  if (at <= 0) return [{ text, to }];
  return [{ text: text.slice(0, at), to }, ...wrap({ text: `${rest}${text.slice(at + 1)}` })];
}

/** What goes on from the line above stands a little to the right. */
const rest = '    ';

function boxOf(book, list) {
  const title = book.words.questions.lists[list.id]?.title ?? book.words.shell.safety;
  const lines = list.steps.flatMap((step) => linesOf(book, step));
  const asksAnswers = list.steps.some(({ outcomes, nearest }) => outcomes || nearest);
  const hint = list.ask === 'all' ? words.all : words.untilAnswer;
  return {
    id: list.id,
    title: list.id in book.words.questions.lists ? `${list.id}. ${plain(title)}` : plain(title),
    lines: asksAnswers ? [...lines, { text: hint }] : lines,
    // a list whose every option names its own next list has no other way out
    next: lines.every(({ to }) => to) ? undefined : list.next,
  };
}

/** The interview by its parts: all its pages would hide the rest. */
function interviewBox({ words: { interview } }, { id, steps, next }) {
  const lines = Object.entries(interview.sections).map(([key, title]) => ({
    text: fill(words.interviewSection, {
      section: plain(title),
      count: steps.filter(({ section }) => section === key).length,
    }),
  }));
  return { id, title: words.interview, lines: [{ text: words.interviewDoor }, ...lines], next };
}

/** @returns {Line[]} */
function linesOf(book, step) {
  if (step.kind === 'checklist') return checklistLines(step);
  if (step.kind === 'question') return questionLines(book, step);
  if (step.nearest !== undefined) return [{ text: words.nearest }];
  return step.options.flatMap((option) => optionLines(book, step, option));
}

const short = (urgency) => labels.short[urgency];

const checklistLines = ({ id, urgency, unsure }) => [
  { text: fill(words.checklist, { id, urgency: short(urgency) }) },
  ...(unsure === urgency ? [] : [{ text: `  ${fill(words.checklistUnsure, { urgency: short(unsure) })}` }]),
];

const questionLines = (book, { id, alsoAsk, outcomes }) => {
  const head = alsoAsk ? fill(words.alsoAsk, { id, also: alsoAsk }) : fill(words.question, { id });
  return outcomes.map((number, at) => ({ text: `${at === 0 ? head : '  +'} → ${answerOf(book, number)}` }));
};

const answerOf = (book, number) =>
  fill(words.answer, {
    number,
    title: plain(book.words[number].title),
    urgency: short(book.flow.answers[number].urgency),
  });

function optionLines(book, step, { id, next, outcomes = [] }) {
  const label = plain(book.words.questions.options[id === 'none' ? `${step.id}.none` : id].label);
  const name = id === 'none' ? label : fill(words.option, { id, label });
  if (outcomes.length === 0) return [{ text: name, to: next }];
  return [{ text: name }, ...outcomes.map((number) => ({ text: `  → ${answerOf(book, number)}`, to: next }))];
}
