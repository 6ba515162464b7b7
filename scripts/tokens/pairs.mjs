// Which colour stands on which: what the token file says below `contrast`.
import { aliasOf } from './read.mjs';

/**
 * @param {import('./read.mjs').Token[]} tokens
 * @returns {{ front: string, back: string, least: number }[]} each a path, or `text` and `ground`, which the page itself brings
 */
export const pairsOf = (tokens) => [
  { front: 'text', back: 'ground', least: 4.5 },
  ...tokens.flatMap(({ path, own }) =>
    (own.contrast ?? []).map(({ on, of, least }) =>
      of ? { front: of, back: path, least } : { front: path, back: aliasOf(on) ?? on, least },
    ),
  ),
];
