import { problemAt } from './document.mjs';
import { checkArticles } from './words-articles.mjs';

/**
 * The words carry the ids of the rules: none missing, none too many.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {any} flow
 * @returns {Problem[]}
 */
export function checkWordIds(files, flow) {
  const steps = flow.lists.flatMap((list) => list.steps);
  const ofKind = (...kinds) => steps.filter(({ kind }) => kinds.includes(kind));
  const ids = (things) => things.map(({ id }) => id);
  const expected = [
    ['safety', ['pages'], ids(ofKind('checklist'))],
    ['safety', ['signs'], ofKind('checklist').flatMap(({ signs }) => signs)],
    ['questions', ['lists'], ids(flow.lists.filter(({ part }) => part === 'lists'))],
    ['questions', ['questions'], ids(ofKind('question'))],
    ['questions', ['choices'], ids(ofKind('choice', 'zone'))],
    ['questions', ['options'], optionIds(ofKind('choice', 'zone'))],
    ['interview', ['pages'], ids(ofKind('multiple'))],
    ...Object.entries(flow.answers).map(([number, { fits }]) => [number, ['fits'], Object.keys(fits)]),
  ];
  return [
    ...expected.flatMap(([name, path, keys]) => (files.has(name) ? sameKeys(files.get(name), path, keys) : [])),
    ...answerNumbers(files, flow),
    ...checkArticles(files, flow),
  ];
}

/** "None of these" has its words once for all nearest pages, and once more for each page that names its own. */
function optionIds(steps) {
  const own = steps.flatMap(({ id: step, options = [] }) =>
    options.map(({ id }) => (id === 'none' ? `${step}.none` : id)),
  );
  return steps.some(({ nearest }) => nearest !== undefined) ? [...own, 'none'] : own;
}

/**
 * @param {Document} document
 * @param {Path} path of the group
 * @param {string[]} expected
 * @returns {Problem[]}
 */
function sameKeys(document, path, expected) {
  const group = path.reduce((value, key) => value[key], document.data);
  const found = Object.keys(group).filter((key) => key !== '$schema');
  const missing = [...new Set(expected)].filter((id) => !found.includes(id));
  const extra = found.filter((id) => !expected.includes(id));
  return [
    ...missing.map((id) => problemAt(document, path, `expected '${id}' as in the rules, found nothing`)),
    ...extra.map((id) => problemAt(document, [...path, id], `expected an id of the rules, found '${id}'`)),
  ];
}

/** The number in the name, the number inside and the numbers in the rules are the same. */
function answerNumbers(files, flow) {
  return answersOf(files).flatMap(([name, document]) => {
    const { number, seeAlso } = document.data;
    const inRules = Object.hasOwn(flow.answers, name);
    return [
      ...(inRules ? [] : [problemAt(document, [], `expected an answer of the rules, found answer ${name}`)]),
      ...(String(number) === name
        ? []
        : [problemAt(document, ['number'], `expected ${name} as in the file's name, found ${number}`)]),
      ...seeAlso.flatMap(({ answer }, at) => wrongLink(document, at, answer, flow)),
    ];
  });
}

function wrongLink(document, at, answer, flow) {
  if (Object.hasOwn(flow.answers, answer) && answer !== document.data.number) return [];
  return [problemAt(document, ['seeAlso', at, 'answer'], `expected the number of another answer, found ${answer}`)];
}

/**
 * @param {Map<string, Document>} files
 * @returns {[name: string, document: Document][]} the answers among the files
 */
export function answersOf(files) {
  return [...files].filter(([name]) => /^\d+$/.test(name));
}
