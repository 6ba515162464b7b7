import { figure } from './figure.mjs';
import { html } from './html.mjs';
import { meanings, origin, pageLink, paragraphs, part, list, textList } from './parts.mjs';
import { signs } from './signs.mjs';
import { termsOfPage } from './terms.mjs';
import { fill, plain } from './text.mjs';

/** In the order of `<rug-aandoening>`: what it is, how it goes, what to do, when to call. */
const PARTS = ['notice', 'worse', 'better', 'radiates', 'howOften', 'course', 'do', 'doctor', 'call'];

/**
 * The article on one condition.
 * @param {import('./site.mjs').Site} site
 * @param {any} condition
 */
export function conditionArticle(site, condition) {
  const { articles: labels } = site.words;
  const terms = termsOfPage(site, condition.id);
  return html`<article>
<h1>${plain(condition.name)}</h1>
${signs(site, terms)}
${otherNames(labels, condition)}${paragraphs(terms, condition.text)}
<p><strong class="certainty">${labels.certainty[condition.certainty]}</strong> ${terms.text(condition.certaintyText)}</p>
${part(labels.what, paragraphs(terms, condition.what))}
${figure(site, condition.figure)}
${PARTS.map((name) => part(labels[name], textList(terms, condition[name])))}
${part(labels.confusedWith, list(condition.confusedWith.map((other) => lookalike(site, terms, other))))}
${part(labels.sinceBook, textList(terms, condition.sinceBook))}
${part(labels.related, list(condition.related.map((id) => pageLink(site, `conditions/${id}`))))}
${meanings(site, terms)}
${origin(site, condition)}</article>`;
}

const otherNames = ({ alsoCalled }, { alsoCalled: names }) =>
  names.length > 0 && html`<p class="small">${fill(alsoCalled, { names: plain(names.join(', ')) })}</p>\n`;

/** What it looks like, and what tells them apart. */
const lookalike = (site, terms, { condition, text }) =>
  html`<strong>${pageLink(site, `conditions/${condition}`)}.</strong> ${terms.text(text)}`;
