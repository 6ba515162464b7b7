import { html } from '../../pages/html.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { rowId, strengthName } from './interview-rows.mjs';
import { answerId, conditionLink } from './links.mjs';
import { inLine, list, table } from './parts.mjs';

/** The conditions as the interview ranks them, and the course in which one turns into the next. */

const words = labels.interview;

/** @param {import('./book.mjs').Book} book */
export const conditionsTable = (book) => html`<p>${words.conditionsLead}</p>
${table(
  [words.condition, words.howCommon, words.pointing],
  Object.entries(book.evidence.conditions).map(([id, rule]) => row(book, id, rule)),
  'ranked',
)}`;

const row = (book, id, { common, why, redFlag }) => html`<tr>
<th scope="row">${conditionLink(book, id)}${redFlag && html`<p class="small">${words.redFlag}</p>`}</th>
<td>${common && html`<strong>${words.common[common]}</strong>`}${why && html`<p class="small">${why}</p>`}</td>
<td>${pointing(book, id)}</td>
</tr>
`;

/** By strength the rows and the answers of the lists that speak for a condition; last those against it. */
function pointing({ counts }, condition) {
  const rows = Object.entries(counts.rows).map(([id, sides]) => ({ link: rowLink(id), ...sides }));
  const answers = Object.entries(counts.answers).map(([number, own]) => ({ link: answerLink(number), for: own }));
  const linksTo = (side, strength) =>
    [...rows, ...answers].filter((one) => one[side]?.[condition] === strength).map(({ link }) => link);
  return [
    ...[3, 2, 1].map((strength) => [strengthName(strength), linksTo('for', strength)]),
    ...[3, 2, 1].map((strength) => [`${words.againstIt}, ${strengthName(strength)}`, linksTo('against', strength)]),
  ]
    .filter(([, links]) => links.length > 0)
    .map(([name, links]) => html`<p><strong>${name}:</strong> ${inLine(links)}</p>\n`);
}

const rowLink = (id) => html`<a href="#${rowId(id)}">${id}</a>`;
const answerLink = (number) => html`<a href="#${answerId(number)}">${fill(words.answer, { number })}</a>`;

/** @param {import('./book.mjs').Book} book */
export const stagesList = (book) =>
  list(
    book.evidence.stages.map(({ id, conditions }) => [
      html`<strong>${plain(book.words.interview.outcome.stages[id].name)}:</strong> `,
      inLine(conditions.map((condition) => conditionLink(book, condition))),
    ]),
  );
