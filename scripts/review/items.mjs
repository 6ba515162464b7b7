import { hashOf } from './hash.mjs';

/**
 * Everything in a file that somebody can sign off: whatever carries the key `reviewedBy`.
 *
 * @typedef {{ path: string[], data: import('./hash.mjs').Item, hash: string, state: State }} Signable
 * @typedef {'none' | 'signed' | 'stale'} State `stale`: signed once, and the text has changed since
 */

/**
 * @param {any} data of a file of words
 * @param {string[]} [path]
 * @returns {Signable[]} the file itself, or each of its things; none in a file that nobody signs off
 */
export function signablesOf(data, path = []) {
  if (typeof data !== 'object' || data === null) return [];
  if (Object.hasOwn(data, 'reviewedBy')) return [{ path, data, hash: hashOf(data), state: stateOf(data) }];
  return Object.entries(data).flatMap(([key, value]) => signablesOf(value, [...path, key]));
}

/**
 * @param {import('./hash.mjs').Item} item
 * @returns {State}
 */
export function stateOf(item) {
  if (!item.reviewedBy) return 'none';
  return item.reviewedBy.hash === hashOf(item) ? 'signed' : 'stale';
}
