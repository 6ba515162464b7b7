import { chart } from './chart.mjs';
import { figure } from './figure.mjs';
import { html } from './html.mjs';
import { list, meanings, origin, pageLink, paragraphs, part, textList } from './parts.mjs';
import { signs } from './signs.mjs';
import { termsOfPage } from './terms.mjs';
import { plain } from './text.mjs';

/**
 * A general page.
 * @param {import('./site.mjs').Site} site
 * @param {any} topic
 */
export function topicArticle(site, topic) {
  const { articles: labels } = site.words;
  const terms = termsOfPage(site);
  const related = [
    ...topic.related.conditions.map((id) => `conditions/${id}`),
    ...topic.related.topics.map((id) => `topics/${id}`),
  ];
  return html`<article>
<h1>${plain(topic.title)}</h1>
${signs(site, terms)}
${paragraphs(terms, topic.summary)}
${topic.sections.map((section) => sectionOf(site, terms, section))}
${part(labels.sinceBook, textList(terms, topic.sinceBook))}
${part(labels.related, list(related.map((name) => pageLink(site, name))))}
${meanings(site, terms)}
${origin(site, topic)}</article>`;
}

const sectionOf = (site, terms, { title, text, list: items, figure: drawing, chart: data }) =>
  html`<h2>${plain(title)}</h2>
${paragraphs(terms, text)}${textList(terms, items)}${figure(site, drawing)}${chart(site, data)}`;
