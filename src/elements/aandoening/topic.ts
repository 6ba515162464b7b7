import { html, nothing } from 'lit';
import type { ArticleWords, Topic, Words } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { chart, type Said } from '../common/chart.js';
import { figure } from '../common/figure.js';
import { heading } from '../common/template.js';
import { richList, richParagraphs } from '../common/terms.js';
import { opens, origin } from '../common/text-parts.js';
import { seeAlso, type Read } from './see-also.js';

/**
 * A general page.
 * @param said what the visitor said on the way, when that is known
 */
export const topic = (
  words: Words,
  articles: ArticleWords,
  settings: Settings,
  page: Topic,
  read: Read | undefined,
  said?: Said,
) =>
  html`<article part="article">
    ${heading(settings, 1, page.title, true)} ${richParagraphs(words, page.summary)}
    ${page.sections.map(
      (section) =>
        html`${heading(settings, 2, section.title)} ${richParagraphs(words, section.text)}
        ${section.list.length ? richList(words, section.list) : nothing} ${figure(section.figure, articles, !read)}
        ${chart(section.chart, articles, said)}`,
    )}
    ${seeAlso(articles, settings, [...page.related.topics, ...page.related.conditions], read)} ${page.sinceBook.length ? opens(articles.labels.sinceBook, richList(words, page.sinceBook)) : nothing} ${origin(words, page)}
  </article>`;
