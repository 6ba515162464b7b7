// What a token is on a page, as a colour.
import { mix, over, parseColour } from './contrast.mjs';
import { aliasOf } from './read.mjs';

/**
 * @param {import('./read.mjs').Token[]} tokens
 * @param {{ text: string, ground: string, set?: Record<string, string>, dark?: boolean }} page what it brings, which tokens it
 *   sets (by name, as hex), and whether the dark values hold
 * @returns {(front: string, back: string) => [import('./contrast.mjs').Colour, import('./contrast.mjs').Colour]} both as seen
 */
export function onPage(tokens, { text, ground, set = {}, dark = false }) {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const page = { text: parseColour(text), ground: parseColour(ground) };
  const colourOf = (path) => {
    if (path in page) return page[path];
    const { name, own, value } = byPath.get(path);
    if (set[name]) return parseColour(set[name]);
    const given = (dark && own.dark) || value;
    const alias = aliasOf(given);
    const base = alias
      ? colourOf(alias)
      : own.mixedFrom === 'text'
        ? mix(page.text, given.alpha, [0, 0, 0, 0])
        : parseColour(given.hex);
    return own.leans ? mix(base, 1 - own.leans.by, own.leans.to === 'text' ? page.text : [0, 0, 0, 1]) : base;
  };
  return (front, back) => [colourOf(front), over(colourOf(back), page.ground)];
}
