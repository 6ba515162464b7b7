import { html, nothing } from 'lit';
import { fill, type ArticlePart, type ArticleWords, type ConditionArticle, type Words } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { figure } from '../common/figure.js';
import { heading, type Content } from '../common/template.js';
import { rich, richList, richParagraphs } from '../common/terms.js';
import { opens, origin } from '../common/text-parts.js';
import { readButton, seeAlso, type Read } from './see-also.js';

/** The parts of an article in the order one reads them: what it is, how it goes, what to do, when to call. */
const PARTS: ArticlePart[] = ['notice', 'worse', 'better', 'radiates', 'howOften', 'course', 'do', 'doctor', 'call'];

/** The text of one condition. A part that the facts give nothing for is left out. */
export function article(
  words: Words,
  articles: ArticleWords,
  settings: Settings,
  condition: ConditionArticle,
  read: Read | undefined,
) {
  const { labels } = articles;
  const part = (title: string, content: Content) => html`${heading(settings, 2, title)} ${content}`;
  return html`<article part="article">
    ${heading(settings, 1, condition.name, true)}
    ${
      condition.alsoCalled.length
        ? html`<p class="small">${fill(labels.alsoCalled, { names: condition.alsoCalled.join(', ') })}</p>`
        : nothing
    }
    ${richParagraphs(words, condition.text)}
    <p><span class="certainty" part="certainty">${labels.certainty[condition.certainty]}</span> ${rich(words, condition.certaintyText)}</p>
    ${condition.what.length ? part(labels.what, richParagraphs(words, condition.what)) : nothing}
    ${figure(condition.figure, articles, !read)}
    ${PARTS.map((name) => (condition[name].length ? part(labels[name], richList(words, condition[name])) : nothing))}
    ${condition.confusedWith.length ? part(labels.confusedWith, lookalikes(words, articles, condition, read)) : nothing}
    ${seeAlso(articles, settings, condition.related, read)} ${condition.sinceBook.length ? opens(labels.sinceBook, richList(words, condition.sinceBook)) : nothing} ${origin(words, condition)}
  </article>`;
}

/** What it looks like, each to be read, and what tells them apart. */
const lookalikes = (words: Words, { articles }: ArticleWords, { confusedWith }: ConditionArticle, read?: Read) =>
  html`<ul class="shelf">
    ${confusedWith.map(({ condition, text }) =>
      readButton('like', condition, articles[condition]?.name ?? condition, read, html`<p>${rich(words, text)}</p>`),
    )}
  </ul>`;
