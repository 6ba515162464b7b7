import { readableParts } from '../hash.mjs';
import { signablesOf } from '../items.mjs';

/**
 * Which texts changed between two contents, and what that does to who signed them off.
 *
 * @typedef {{ place: string, before?: string | number, after?: string | number }} Line
 * @typedef {{ name: string, how: 'added' | 'removed' | 'changed', lines: Line[] }} Change
 * @typedef {{ name: string, how: 'lost' | 'signedAgain' | 'signed', review: any }} SignOff
 */

/** The rules are compared by where they lead; the list of exceptions nobody reads. */
const noTexts = ['content/flow.json', 'allowed-words.json', 'common-words.json', 'plain-exceptions.json'];

/** Signed like a text, but compared as rules. */
const isRules = (name) => name === 'content/evidence.json';

/**
 * @param {import('../read.mjs').Files} before
 * @param {import('../read.mjs').Files} after
 * @returns {{ changes: Change[], signOffs: SignOff[] }}
 */
export function textChanges(before, after) {
  const [old, now] = [before, after].map(itemsOf);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(byName.compare);
  return {
    changes: names.flatMap((name) => (isRules(name) ? [] : changeOf(name, old.get(name), now.get(name)))),
    signOffs: names.flatMap((name) => signOffOf(name, old.get(name), now.get(name))),
  };
}

const byName = new Intl.Collator('en', { numeric: true });

/** By name all that can be signed off, and each other file as a whole. */
function itemsOf(files) {
  const texts = [...files].filter(([file]) => !noTexts.some((name) => file.endsWith(name)));
  return new Map(
    texts.flatMap(([file, data]) => {
      const own = signablesOf(data);
      if (own.length === 0) return [[file, { data, state: 'none' }]];
      return own.map((item) => [[file, ...item.path].join(' '), item]);
    }),
  );
}

function changeOf(name, old, now) {
  if (old === undefined) return [{ name, how: 'added', lines: [] }];
  if (now === undefined) return [{ name, how: 'removed', lines: [] }];
  const lines = linesOf(old.data, now.data);
  return lines.length === 0 ? [] : [{ name, how: 'changed', lines }];
}

function linesOf(old, now) {
  const [before, after] = [old, now].map((data) => new Map(readableParts(data)));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => ({ place, before: before.get(place), after: after.get(place) }));
}

/** A sign-off counts only with the words that it was given for. */
function signOffOf(name, old, now) {
  const had = old?.state === 'signed' ? old : undefined;
  const has = now?.state === 'signed' ? now : undefined;
  if (had !== undefined && has === undefined) return [{ name, how: 'lost', review: had.data.reviewedBy }];
  if (has === undefined || had?.hash === has.hash) return [];
  return [{ name, how: had === undefined ? 'signed' : 'signedAgain', review: has.data.reviewedBy }];
}
