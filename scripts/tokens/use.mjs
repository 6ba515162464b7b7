// Which tokens the sheets of the elements use, and in which script they come.
import { readdirSync, readFileSync } from 'node:fs';
import { needsNoDefault, privateName } from './css.mjs';
import { aliasOf } from './read.mjs';

const ELEMENTS = new URL('../../src/elements/', import.meta.url);

/** The sheets of the first script; all others come with later chunks. */
const FIRST = ['common/styles.ts', 'common/choice-styles.ts', 'vragenlijst/styles.ts'];

const sheets = readdirSync(ELEMENTS, { recursive: true }).filter((file) => file.endsWith('styles.ts'));
const source = (file) => readFileSync(new URL(file, ELEMENTS), 'utf8');
const namesIn = (css) => new Set([...css.matchAll(/var\((--(?:_|rug-)[\w-]+)/g)].map(([, name]) => name));

/**
 * @param {import('./read.mjs').Token[]} tokens
 * @returns what the first script needs, what comes later, and what is used by its public name
 */
export function useOf(tokens) {
  const used = new Map(sheets.map((file) => [file, namesIn(source(file))]));
  const isUsed = (files, name) => files.some((file) => used.get(file).has(name));
  const bare = new Set(tokens.filter(({ name }) => isUsed(sheets, name)).map(({ path }) => path));
  /** With what their defaults are made of. */
  const neededBy = (files) => {
    const needed = new Set();
    const add = (token) => {
      if (!token || needed.has(token.path)) return;
      needed.add(token.path);
      const alias = aliasOf(token.value);
      if (alias) add(tokens.find(({ path }) => path === alias));
    };
    for (const token of tokens.filter(({ own }) => !own.urgency))
      if (isUsed(files, token.name) || isUsed(files, privateName(token))) add(token);
    return needed;
  };
  const first = neededBy(FIRST);
  const urgent = (names) => tokens.filter(({ own }) => names.includes(own.urgency)).map(({ path }) => path);
  // the first pages show the three that have a page of their own
  for (const path of urgent(['emergency', 'now', 'today'])) first.add(path);
  const later = new Set(
    [...neededBy(sheets), ...urgent(['days', 'routine', 'self-care'])].filter((path) => !first.has(path)),
  );
  const unused = tokens.filter(({ path }) => !first.has(path) && !later.has(path));
  const problems = [
    ...problemsIn(tokens, new Map(sheets.map((file) => [file, source(file)]))),
    ...unused.map(({ path }) => `${path}: no sheet uses it`),
  ];
  return { first, later, bare, problems };
}

/**
 * One line for each thing that is wrong with the names in these sheets.
 * @param {import('./read.mjs').Token[]} tokens
 * @param {Map<string, string>} css the text of each sheet by its name
 */
export function problemsIn(tokens, css) {
  const all = [...css.values()].join('\n');
  const known = new Set(tokens.flatMap((token) => [token.name, privateName(token)]));
  const found = [...css].flatMap(([file, text]) => [
    ...[...namesIn(text)].filter((name) => !known.has(name)).map((name) => `${file}: there is no token ${name}`),
    ...[...text.matchAll(/var\((--(?:rug-|_)[\w-]+) *,/g)].map(
      ([, name]) => `${file}: ${name} has a default: those stand in the token file`,
    ),
  ]);
  const used = namesIn(all);
  const bare = tokens.filter(({ name }) => used.has(name));
  return [
    ...found,
    ...bare
      .filter((token) => !needsNoDefault(token))
      .map((token) => `${token.path}: used as ${token.name}, which has no default; write ${privateName(token)}`),
    ...bare
      .filter((token) => used.has(privateName(token)))
      .map((token) => `${token.path}: used as ${token.name} and as ${privateName(token)}; write one of the two`),
  ];
}
