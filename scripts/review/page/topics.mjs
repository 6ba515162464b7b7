import { html } from '../../pages/html.mjs';
import { chart } from '../../pages/chart.mjs';
import { figure } from '../../pages/figure.mjs';
import { plain } from '../../pages/text.mjs';
import { labels } from '../labels.mjs';
import { inFolder } from './book.mjs';
import { articleId, articleLink, conditionLink } from './links.mjs';
import { inLine, origin, part, section, texts } from './parts.mjs';

/** The general pages. */

/** @param {import('./book.mjs').Book} book */
export const topicsSection = (book) =>
  section(
    'topics',
    inFolder(book, 'topics').map(([id, topic]) => topicPart(book, id, topic)),
  );

const topicPart = (book, id, topic) => html`<article class="item" id="${articleId(`topics/${id}`)}">
<h3>${plain(topic.title)}</h3>
<div class="body">
${texts(topic.summary)}${topic.sections.map((one) => sectionPart(book, one))}${part(book.words.articles.sinceBook, topic.sinceBook)}</div>
${origin(topic, `content/nl/topics/${id}.json`, [
  [book.words.articles.related, inLine(topic.related.conditions.map((other) => conditionLink(book, other)))],
  [labels.item.relatedTopics, inLine(topic.related.topics.map((other) => articleLink(book, `topics/${other}`)))],
])}</article>
`;

const sectionPart = (
  book,
  { title, text: paragraphs, list: items, figure: drawing, chart: numbers },
) => html`<h4>${plain(title)}</h4>
${paragraphs.map((one) => texts(one))}${texts(items)}${figure(book.site, drawing)}${chart(book.site, numbers)}`;
