import { html, jsonScript } from './html.mjs';
import { fill } from './text.mjs';

/** The one stylesheet, beside the pages. */
export const STYLESHEET = 'pages.css';
export const OVERVIEW = 'index.html';

/**
 * A whole document around the content of a page.
 * @param {import('./site.mjs').Site} site
 * @param {{ file: string, title: string, description: string, data: object, address?: string, notice?: string | false }} page
 * @param {unknown} content
 * @returns {string}
 */
export function documentOf(site, { file, title, description, data, address, notice }, content) {
  const { site: words } = site.words;
  return `${html`<!doctype html>
<html lang="${site.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${address !== undefined && html`<link rel="canonical" href="${address}">\n`}<link rel="stylesheet" href="${STYLESHEET}">
${jsonScript(data)}
</head>
<body>
${file !== OVERVIEW && html`<nav><a href="${OVERVIEW}">${words.all}</a></nav>\n`}<main>
${notice && html`<p class="notice">${notice}</p>\n`}${content}
</main>
<footer>
<p>${words.noDiagnosis}</p>
<p>${versionOf(site)}</p>
</footer>
</body>
</html>
`}`.replace(/\n{2,}/g, '\n');
}

const versionOf = ({ version, words: { shell } }) => fill(shell.intro.version, { version, date: shell.date });
