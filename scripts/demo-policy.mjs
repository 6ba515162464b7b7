import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const ROOT = new URL('../', import.meta.url);

/** One file to print and to mail, made by `npm run review`: its style stands in it. */
const REVIEW = '/demo/review.html';

/**
 * The strict policy that the elements must work with. On the page for clinicians alone its own style is allowed too: by
 * its hash, so that no other style is.
 * @param {string} path of the page
 * @param {URL} [root] folder that is served
 * @returns {Promise<string>}
 */
export async function policyFor(path, root = ROOT) {
  const styles = path === REVIEW ? await stylesIn(new URL(`.${REVIEW}`, root)) : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

async function stylesIn(file) {
  const page = await readFile(file, 'utf8').catch(() => ''); // not made yet
  return [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style);
}

const hashOf = (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
