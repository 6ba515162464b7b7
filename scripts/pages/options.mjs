/**
 * @param {string | undefined} base as given with `--base`
 * @returns {string | undefined} the address of the folder, with a slash at its end
 * @throws {Error} when it is no address of a site
 */
export function readBase(base) {
  if (base === undefined) return undefined;
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const fits = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash;
  if (!fits) throw new Error(`--base: expected an address such as https://example.org/rugpijn/, found "${base}"`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * @param {string} lang as given with `--lang`
 * @param {string[]} languages
 * @returns {string}
 * @throws {Error} when the content has no such language
 */
export function readLang(lang, languages) {
  if (languages.includes(lang)) return lang;
  throw new Error(`--lang: expected ${languages.join(' or ')}, found "${lang}"`);
}
