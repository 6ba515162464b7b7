import { html } from './html.mjs';
import { list, pageLink, paragraphs, part } from './parts.mjs';
import { signs } from './signs.mjs';
import { termsOfPage } from './terms.mjs';

/**
 * The page that lists all others, each with the other names by which somebody may know it.
 * @param {import('./site.mjs').Site} site
 */
export function overview(site) {
  const { site: words, articles: labels, shell } = site.words;
  const terms = termsOfPage(site);
  return html`<h1>${words.title}</h1>
${signs(site, terms)}
${paragraphs(terms, words.summary)}
${part(labels.topics, linksTo(site, 'topics'))}
${part(labels.conditions, linksTo(site, 'conditions'))}
<p class="small">${shell.intro.reviewed}</p>`;
}

function linksTo(site, kind) {
  const { compare } = new Intl.Collator(site.lang, { sensitivity: 'base' });
  const own = [...site.pages].filter(([, page]) => page.kind === kind);
  return list(
    own
      .sort(([, a], [, b]) => compare(a.title, b.title))
      .map(
        ([name, { alsoCalled }]) =>
          html`${pageLink(site, name)}${alsoCalled.length > 0 && html`<br><span class="small">${alsoCalled.join(', ')}</span>`}`,
      ),
  );
}
