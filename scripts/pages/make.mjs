import { readFileSync } from 'node:fs';
import { conditionArticle } from './condition.mjs';
import { overviewData, pageData } from './data.mjs';
import { describe } from './describe.mjs';
import { documentOf, OVERVIEW, STYLESHEET } from './document.mjs';
import { overview } from './overview.mjs';
import { siteOf } from './site.mjs';
import { fill } from './text.mjs';
import { topicArticle } from './topic.mjs';

/**
 * @param {import('../content/generate.mjs').Content} content without a problem
 * @param {{ lang?: string, base?: string, today?: string }} [options] `base`: address of the folder, for canonical links
 *   and the sitemap; `today`: an ISO date
 * @returns {Map<string, string>} the text of every file by its name
 */
export function makePages(content, { lang = 'nl', base, today = new Date().toISOString().slice(0, 10) } = {}) {
  const site = siteOf(content, lang);
  const { pages: words } = site.words;
  const addressOf = (file) => base && new URL(file === OVERVIEW ? '.' : file, base).href;
  const notice = today > words.reviewDue && words.notices.outdated;

  const files = new Map([[OVERVIEW, overviewPage(site, addressOf(OVERVIEW), notice)]]);
  for (const page of site.pages.values()) files.set(page.file, articlePage(site, page, addressOf(page.file), notice));
  const addresses = base && [...files.keys()].map(addressOf);
  files.set(STYLESHEET, readFileSync(new URL(STYLESHEET, import.meta.url), 'utf8'));
  if (addresses) files.set('sitemap.txt', `${addresses.join('\n')}\n`);
  return files;
}

function articlePage(site, page, address, notice) {
  const { kind, file, title, article } = page;
  const content = kind === 'conditions' ? conditionArticle(site, article) : topicArticle(site, article);
  const { pageTitle, title: siteTitle } = site.words.site;
  const head = {
    file,
    title: fill(pageTitle, { name: title, site: siteTitle }),
    description: describe(article.text ?? article.summary),
    data: pageData(site, page, address),
    address,
    notice,
  };
  return documentOf(site, head, content);
}

function overviewPage(site, address, notice) {
  const { title, summary } = site.words.site;
  const head = {
    file: OVERVIEW,
    title,
    description: describe(summary),
    data: overviewData(site, address),
    address,
    notice,
  };
  return documentOf(site, head, overview(site));
}
