import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';

/** Names of things, as links to the place on the page where they stand whole. */

export const answerId = (number) => `answer-${number}`;
export const answerName = ({ words }, number) =>
  fill(labels.flow.answer, { number, title: plain(words[number]?.title ?? '') });
export const answerLink = (book, number) => html`<a href="#${answerId(number)}">${answerName(book, number)}</a>`;

const titleOf = ({ words }, name) => plain(words[name]?.name ?? words[name]?.title ?? name);

/** @param {string} name of a file, such as `conditions/spit` */
export const articleId = (name) => name.replace('/', '-');
export const articleLink = (book, name) => html`<a href="#${articleId(name)}">${titleOf(book, name)}</a>`;
export const conditionLink = (book, id) => articleLink(book, `conditions/${id}`);

/** What a step asks. */
export const stepTitle = ({ words: { safety, questions, interview } }, id) =>
  plain((safety.pages[id] ?? questions.questions[id] ?? questions.choices[id] ?? interview.pages[id])?.title ?? id);

export const stepId = (id) => `step-${id}`;
export const stepLink = (book, id) => html`<a href="#${stepId(id)}">${id}</a> ${stepTitle(book, id)}`;

export const listId = (id) => `list-${id}`;

/** The list that follows, the door of the interview, or the end. */
export function listName({ words }, id) {
  if (id === 'end') return labels.flow.end;
  if (id === 'interview') return html`<a href="#interview">${labels.flow.interview}</a>`;
  return fill(labels.flow.list, { id, title: words.questions.lists[id]?.title ?? words.shell.safety });
}
