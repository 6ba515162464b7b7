import { html } from '../../pages/html.mjs';
import { figure } from '../../pages/figure.mjs';
import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { answersOf, inFolder } from './book.mjs';
import { answerLink, articleId, conditionLink } from './links.mjs';
import { inLine, list, origin, part, section, text } from './parts.mjs';

/** The articles on conditions, each with the answers that name it. */

const keys = ['what', 'notice', 'worse', 'better', 'radiates', 'howOften', 'course', 'do', 'doctor', 'call'];

/** @param {import('./book.mjs').Book} book */
export const conditionsSection = (book) =>
  section(
    'conditions',
    inFolder(book, 'conditions').map(([id, article]) => conditionPart(book, id, article)),
  );

function conditionPart(book, id, article) {
  const heads = book.words.articles;
  const { item } = labels;
  return html`<article class="item" id="${articleId(`conditions/${id}`)}">
<h3>${plain(article.name)}</h3>
<div class="body">
${article.alsoCalled.length > 0 && html`<p>${fill(heads.alsoCalled, { names: article.alsoCalled.map(plain).join(', ') })}</p>\n`}<p><strong>${item.certainty}: ${heads.certainty[article.certainty]}.</strong> ${text(article.certaintyText)}</p>
${part(item.short, article.text)}${keys.map((key) => part(heads[key], article[key]))}${
    article.confusedWith.length > 0 &&
    html`<h4>${heads.confusedWith}</h4>\n${list(article.confusedWith.map(({ condition, text: words }) => html`${conditionLink(book, condition)}: ${text(words)}`))}`
  }${part(heads.sinceBook, article.sinceBook)}${figure(book.site, article.figure)}</div>
${origin(article, `content/nl/conditions/${id}.json`, [
  [item.reachedFrom, namedBy(book, id)],
  [heads.related, inLine(article.related.map((other) => conditionLink(book, other)))],
])}</article>
`;
}

/** The answers that a condition stands on. */
function namedBy(book, id) {
  const answers = answersOf(book).filter(([number]) => id in book.flow.answers[number].fits);
  return answers.length === 0 ? labels.item.unreached : list(answers.map(([number]) => answerLink(book, number)));
}
