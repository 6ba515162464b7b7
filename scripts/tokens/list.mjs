// The tokens as data for a page: with their defaults as CSS, and which stand on which.
import { defaultOf } from './css.mjs';
import { pairsOf } from './pairs.mjs';

/** What the page itself brings, seen from an element of it. */
const PAGE = { text: 'currentcolor', ground: 'transparent' };

/** @returns the tokens and the pairs, each colour as CSS that holds wherever the tokens are set */
export function listOf(tokens) {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const css = (path) => PAGE[path] ?? `var(${byPath.get(path).name}, ${defaultOf(byPath.get(path), css)})`;
  const named = (path) => ({ name: byPath.get(path)?.name ?? path, css: css(path) });
  return {
    tokens: tokens.map(({ path, name, layer, type, description }) => ({
      name,
      type,
      layer,
      description,
      default: defaultOf(byPath.get(path), css),
    })),
    pairs: pairsOf(tokens).map(({ front, back, least }) => ({ front: named(front), back: named(back), least })),
  };
}
