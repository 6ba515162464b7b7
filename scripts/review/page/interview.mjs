import { html } from '../../pages/html.mjs';
import { figure } from '../../pages/figure.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { conditionsTable, stagesList } from './interview-conditions.mjs';
import { rowsTable } from './interview-rows.mjs';
import { stepId, stepTitle } from './links.mjs';
import { placesTable } from './others.mjs';
import { facts, list, origin, section, text, texts } from './parts.mjs';
import { factOf } from './raises.mjs';

/** The interview and the self-examination: its pages, what each row speaks for, and how that is added up. */

const words = labels.interview;

/** Parts of the section that are no page of the interview. */
const parts = { rule: 'interview-rule', conditions: 'interview-conditions' };

/** @param {import('./book.mjs').Book} book */
export function interviewSection(book) {
  const own = book.words.interview;
  return section('interview', [
    texts(words.lead),
    doorPart(own.door),
    rulePart(book),
    Object.entries(own.sections).map(([id, title]) => [
      html`<h3>${plain(title)}</h3>\n`,
      pagesOf(book, id).map((step) => pagePart(book, step)),
    ]),
    html`<h3 id="${parts.conditions}">${words.conditions}</h3>\n${conditionsTable(book)}`,
    html`<h3>${words.stages}</h3>\n${stagesList(book)}`,
    html`<h3>${words.others}</h3>\n${placesTable({ ...own, door: null, pages: null, rows: null })}`,
    origin(own, 'content/nl/interview.json'),
    origin(book.evidence, 'content/evidence.json'),
  ]);
}

/** What one looks up by name: the rule, the conditions and each page. */
export const interviewParts = (book) => [
  [parts.rule, words.rule],
  [parts.conditions, words.conditions],
  ...pagesOf(book).map(({ id }) => [stepId(id), stepTitle(book, id)]),
];

/** @param {string} [part] one of the parts of the interview; without it, all its pages */
const pagesOf = ({ steps }, part) =>
  [...steps.values()].filter((step) => step.kind === 'multiple' && (part === undefined || step.section === part));

const doorPart = (door) => html`<div class="item">
<h3>${words.door}: ${text(door.title)}</h3>
${texts(door.text)}<p>${fill(words.button, { text: door.start })}</p><p>${fill(words.buttonOnAnswers, { text: door.open })}</p>
</div>
`;

/** The rule with the words that it has on the pages of the product. */
function rulePart({ words: { interview, pages } }) {
  const sections = Object.values(interview.sections).map((title) => `"${plain(title)}"`);
  const names = { ...interview.outcome, ...pages.certainty, sections: sections.join(', ') };
  const lines = (all) => html`<ol>${all.map((line) => html`<li>${fill(line, names)}</li>\n`)}</ol>\n`;
  return html`<div id="${parts.rule}">
<h3>${words.rule}</h3>
${lines(words.spread)}<p>${words.adding}</p>
${lines(words.weigh)}</div>
`;
}

function pagePart(book, step) {
  const { pages, how: beforeHow, stop: beforeStop, none, skip, skipExamination } = book.words.interview;
  const { title, help, how = [], stop, figure: drawing, map } = pages[step.id];
  const skips = step.section === 'examination' ? skipExamination : skip;
  return html`<div class="item" id="${stepId(step.id)}">
<h4>${text(title)} <small>${step.id}</small></h4>
${texts(help)}${how.length > 0 && html`<p><strong>${beforeHow}</strong></p>\n<ol>${how.map((line) => html`<li>${text(line)}</li>\n`)}</ol>\n`}${
    stop && html`<p><strong>${beforeStop}</strong></p>\n${texts(stop)}`
  }${figure(book.site, drawing)}${facts([
    [labels.item.alt, map && plain(map)],
    [words.settled, list((step.settled ?? []).map((fact) => factOf(book, fact)))],
    [words.alsoSays, [...(step.none ? [none] : []), skips].join(', ')],
  ])}${rowsTable(book, step)}</div>
`;
}
