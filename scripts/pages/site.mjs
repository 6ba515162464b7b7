import { plain } from './text.mjs';

/**
 * What every page needs.
 * @typedef {{ kind: 'conditions' | 'topics', id: string, file: string, title: string, alsoCalled: string[], article: any }} Page
 * @typedef {{
 *   lang: string,
 *   version: number,
 *   words: Record<string, any>,
 *   terms: Record<string, any>,
 *   formOf: Map<string, string>,
 *   figures: Map<string, import('./figure-parts.mjs').Drawing>,
 *   charts: Record<string, any>,
 *   pages: Map<string, Page>,
 * }} Site `words`: the files by name; `formOf`: the term of each of its forms; `pages`: by name, such as `conditions/spit`
 */

/**
 * @param {import('../content/generate.mjs').Content} content
 * @param {string} lang one of its languages
 * @returns {Site}
 */
export function siteOf({ flow, words, figures, charts }, lang) {
  const files = words.get(lang);
  const terms = files.get('terms')?.terms ?? {};
  const forms = Object.entries(terms).flatMap(([id, { term, forms }]) => [term, ...forms].map((form) => [form, id]));
  return {
    lang,
    version: flow.version,
    words: Object.fromEntries(files),
    terms,
    formOf: new Map(forms.map(([form, id]) => [form.toLowerCase(), id])),
    figures,
    charts: charts?.charts ?? {},
    pages: pagesOf(files),
  };
}

/** One page an article, all in one folder, so that a link is a file name. */
function pagesOf(files) {
  const pages = new Map();
  const taken = new Map([['index', 'the page that lists all']]);
  for (const [name, article] of files) {
    const [, kind, id] = /^(conditions|topics)\/(.+)$/.exec(name) ?? [];
    if (id === undefined) continue;
    if (taken.has(id)) throw new Error(`${name} and ${taken.get(id)} would both be ${id}.html: one needs another id`);
    taken.set(id, name);
    const alsoCalled = (article.alsoCalled ?? []).map(plain);
    pages.set(name, { kind, id, file: `${id}.html`, title: plain(article.name ?? article.title), alsoCalled, article });
  }
  return pages;
}
