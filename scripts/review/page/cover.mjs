import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { answersOf, inFolder } from './book.mjs';
import { signables } from './checklist.mjs';
import { interviewParts } from './interview.mjs';
import { answerId, answerName, articleId } from './links.mjs';
import { list } from './parts.mjs';

/** What this is, how to go about it, and what is in it. */

/**
 * @param {import('./book.mjs').Book} book
 * @param {string[]} sections ids of those that the page has
 */
export const cover = (book, sections) => html`<header>
<h1>${labels.title}</h1>
<p>${fill(labels.version, { version: book.flow.version, date: book.words.shell.date })} ${standing(book)}</p>
<p>${labels.lead}</p>
<ol>${labels.how.map((line) => html`<li>${line}</li>\n`)}</ol>
<p>${labels.marked}</p>
</header>
<nav id="contents" class="sheet" aria-labelledby="contents-title">
<h2 id="contents-title">${labels.contents}</h2>
${list(sections.map((id) => entry(book, id)))}
</nav>
`;

function standing(book) {
  const items = signables(book);
  const count = (wanted) => items.filter(({ state }) => state === wanted).length;
  const [all, signed, stale] = [items.length, count('signed'), count('stale')];
  const line = fill(signed === 0 ? labels.countsNone : labels.countsSome, { all, signed });
  return stale === 0 ? line : `${line} ${fill(labels.countsStale, { stale })}`;
}

const entry = (book, id) => {
  const title = fill(labels.sections[id], { rev: book.rev });
  return html`<a href="#${id}">${title}</a>${list(below(book, id).map(([at, name]) => html`<a href="#${at}">${name}</a>`))}`;
};

/** The parts of a section that one looks up by name. */
function below(book, id) {
  if (id === 'answers') return answersOf(book).map(([number]) => [answerId(number), answerName(book, number)]);
  if (id === 'interview') return interviewParts(book);
  if (id !== 'conditions' && id !== 'topics') return [];
  return inFolder(book, id).map(([name, data]) => [articleId(`${id}/${name}`), plain(data.name ?? data.title)]);
}
