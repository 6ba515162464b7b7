import { problemAt } from './document.mjs';

/**
 * Articles name each other, the conditions of the rules and the figures: every name exists.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {any} flow
 * @returns {Problem[]}
 */
export function checkArticles(files, flow) {
  const known = { condition: namesIn(files, 'conditions/'), topic: namesIn(files, 'topics/') };
  const articles = [...files].filter(([name]) => /^(conditions|topics)\//.test(name));
  return [
    ...articles.flatMap(([name, document]) => ownName(name, document)),
    ...articles.flatMap(([, document]) => links(document).flatMap((link) => unknown(document, link, known))),
    ...fitsWithoutArticle(files, flow, known.condition),
  ];
}

function namesIn(files, folder) {
  return [...files.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
}

/** The id inside is the name of the file. */
function ownName(name, document) {
  const { id } = document.data;
  const expected = name.slice(name.indexOf('/') + 1);
  if (id === expected) return [];
  return [problemAt(document, ['id'], `expected '${expected}' as in the file's name, found '${id}'`)];
}

/** Every place where an article names another one. */
function links({ data }) {
  const related = Array.isArray(data.related)
    ? data.related.map((id, at) => ['condition', id, ['related', at]])
    : [
        ...data.related.conditions.map((id, at) => ['condition', id, ['related', 'conditions', at]]),
        ...data.related.topics.map((id, at) => ['topic', id, ['related', 'topics', at]]),
      ];
  const confused = (data.confusedWith ?? []).map(({ condition }, at) => [
    'condition',
    condition,
    ['confusedWith', at, 'condition'],
  ]);
  return [...related, ...confused];
}

function unknown(document, [kind, id, path], known) {
  if (known[kind].includes(id)) return [];
  return [problemAt(document, path, `expected the id of a ${kind} that has an article, found '${id}'`)];
}

/** What an answer fits with, one can read about. */
function fitsWithoutArticle(files, flow, conditions) {
  return Object.entries(flow.answers).flatMap(([number, { fits }]) => {
    const document = files.get(number);
    if (document === undefined) return [];
    return Object.keys(fits)
      .filter((id) => !conditions.includes(id))
      .map((id) => problemAt(document, ['fits'], `expected an article conditions/${id}.json, found nothing`));
  });
}
