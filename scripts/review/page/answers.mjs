import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { labels } from '../labels.mjs';
import { answersOf } from './book.mjs';
import { answerId, answerLink, answerName, conditionLink, stepLink } from './links.mjs';
import { inLine, list, origin, part, section, text, urgencyMark } from './parts.mjs';
import { raisesNaming } from './raises.mjs';

/** The answers whole, each with the questions that lead to it. */

/** @param {import('./book.mjs').Book} book */
export const answersSection = (book) =>
  section(
    'answers',
    answersOf(book).map(([number, answer]) => answerPart(book, number, answer)),
  );

function answerPart(book, number, answer) {
  const { urgency, alarm, fits } = book.flow.answers[number];
  const heads = book.words.pages.answer;
  const { item } = labels;
  return html`<article class="item" id="${answerId(number)}">
<h3>${answerName(book, number)}</h3>
<div class="body">
<p>${urgencyMark(book, urgency)}</p>
${part(item.summary, answer.summary)}${['recognition', 'explanation'].map((key) => part(heads[key], answer[key]))}<h4>${heads.fits}</h4>
${fitsOf(book, answer, fits)}${['howCommon', 'do', 'call', 'sinceBook'].map((key) => part(heads[key], answer[key]))}${
    answer.seeAlso.length > 0 &&
    html`<h4>${heads.seeAlso}</h4>\n${list(answer.seeAlso.map((link) => [text(link.text), ' ', answerLink(book, link.answer)]))}`
  }</div>
${origin(answer, `content/nl/answers/${number}.json`, [
  [item.reachedFrom, list(leadingTo(book, Number(number)))],
  [item.alarm, alarm && item.alarmYes],
  [item.raises, inLine(raisesNaming(book, `answer=${number}`))],
])}</article>
`;
}

const fitsOf = (book, answer, fits) =>
  list(
    Object.entries(fits).map(
      ([id, certainty]) =>
        html`${conditionLink(book, id)} <em>(${plain(book.words.pages.certainty[certainty])})</em>: ${text(answer.fits[id] ?? '')}`,
    ),
  );

/** The questions and places that an answer comes from, and the answers that name it. */
function leadingTo(book, number) {
  const steps = [...book.steps.values()];
  const questions = steps.filter(({ outcomes }) => outcomes?.includes(number)).map(({ id }) => stepLink(book, id));
  const places = steps
    .flatMap(({ options = [] }) => options)
    .filter(({ outcomes }) => outcomes?.includes(number))
    .map(({ id }) => `${id} ${plain(book.words.questions.options[id].label)}`);
  const others = answersOf(book)
    .filter(([, { seeAlso }]) => seeAlso.some(({ answer }) => answer === number))
    .map(([other]) => answerLink(book, other));
  return [...questions, ...places, ...others];
}
