import { labelGroup } from './anchors.mjs';
import { problemAt } from './document.mjs';

/**
 * Drawings, charts and their words belong together: each that a page names is there, and no word or place is left over.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/** The classes that a drawing with words has a look for. */
const classes = ['soft', 'tone', 'accent', 'nerve', 'guide'];

/**
 * @param {Map<string, Document>} files of one language, by name
 * @param {Map<string, Figure | undefined>} drawings by name; without content when the file itself is wrong
 * @param {Document | undefined} charts the numbers
 * @returns {Problem[]}
 */
export function checkFigures(files, drawings, charts) {
  const words = files.get('figures');
  if (words === undefined) return [];
  const { figures } = words.data;
  const withWords = [...drawings].filter(
    ([name, drawing]) => drawing?.labels !== undefined || Object.hasOwn(figures, name),
  );
  return [
    ...sameKeys(
      words,
      ['figures'],
      new Map(withWords).keys(),
      'a drawing content/figures/<name>.svg with places for words',
    ),
    ...withWords.flatMap(([name, drawing]) =>
      Object.hasOwn(figures, name) && drawing ? checkDrawing(words, name, drawing) : [],
    ),
    ...(charts === undefined ? [] : checkCharts(words, charts)),
    ...namedByPages(files, figures, charts?.data.charts),
  ];
}

/** @returns {Problem[]} places without a word, words without a place, and stages that are more or fewer than said */
function checkDrawing(words, name, { groups, labels = {} }) {
  const path = ['figures', name];
  const drawn = Object.keys(groups).filter((group) => group.startsWith('stage-'));
  const stages = words.data.figures[name].stages ?? [];
  const unknown = Object.values(groups)
    .flat()
    .map((shape) => shape.class)
    .find((look) => look !== undefined && !classes.includes(look));
  return [
    ...sameKeys(words, [...path, 'labels'], Object.keys(labels), `a place in g "${labelGroup}" of the drawing`),
    ...(stages.length === drawn.length && drawn.every((group, at) => group === `stage-${at + 1}`)
      ? []
      : [problemAt(words, path, `expected stages as drawn (${drawn.join(', ') || 'none'}), found ${stages.length}`)]),
    ...(unknown === undefined
      ? []
      : [problemAt(words, path, `expected only the classes ${classes.join(', ')} in the drawing, found ${unknown}`)]),
  ];
}

/** @returns {Problem[]} */
function checkCharts(words, charts) {
  const numbers = charts.data.charts;
  return [
    ...sameKeys(words, ['charts'], Object.keys(numbers), 'a chart of content/charts.json'),
    ...Object.entries(words.data.charts)
      .filter(([name]) => Object.hasOwn(numbers, name))
      .flatMap(([name, chart]) => {
        const { rows } = numbers[name];
        const kinds = new Set(rows.flatMap(({ kind }) => kind ?? []));
        const marked = rows.some(({ more, less }) => more || less);
        const path = ['charts', name];
        return [
          ...sameKeys(
            words,
            [...path, 'rows'],
            rows.map(({ id }) => id),
            'a row of content/charts.json',
          ),
          ...(kinds.size > 0 || chart.kinds !== undefined
            ? sameKeys(words, [...path, 'kinds'], kinds, 'a kind of content/charts.json')
            : []),
          ...(marked && (chart.marks === undefined || chart.columns.marked === undefined)
            ? [problemAt(words, path, "expected 'marks' and 'columns.marked', for what a visitor said of a row")]
            : []),
          ...(kinds.size > 0 && chart.columns.kind === undefined
            ? [problemAt(words, [...path, 'columns'], "expected 'kind', found nothing")]
            : []),
        ];
      }),
  ];
}

/** @returns {Problem[]} a line for each article or page that names what has no words */
function namedByPages(files, figures, charts = {}) {
  return [...files].flatMap(([name, document]) =>
    placesOf(name, document.data).flatMap(({ figure, chart, path }) => [
      ...(figure && !Object.hasOwn(figures, figure)
        ? [unknownName(document, [...path, 'figure'], 'drawing', figure)]
        : []),
      ...(chart && !Object.hasOwn(charts, chart) ? [unknownName(document, [...path, 'chart'], 'chart', chart)] : []),
    ]),
  );
}

/** Where a file of the articles and pages, or the interview, can name a drawing or a chart. */
function placesOf(name, { id, figure, sections = [], pages }) {
  if (name === 'interview')
    return Object.entries(pages).map(([page, { figure: own }]) => ({ figure: own, path: ['pages', page] }));
  if (id === undefined) return [];
  return [{ figure, path: [] }, ...sections.map((section, at) => ({ ...section, path: ['sections', at] }))];
}

function unknownName(document, path, thing, name) {
  return problemAt(document, path, `expected a ${thing} that has words in figures.json, found '${name}'`);
}

/**
 * @param {Document} document
 * @param {Path} path of the group
 * @param {Iterable<string>} expected
 * @param {string} what the keys name
 * @returns {Problem[]}
 */
function sameKeys(document, path, expected, what) {
  const group = path.reduce((value, key) => value?.[key], document.data) ?? {};
  const keys = [...expected];
  return [
    ...keys
      .filter((key) => !Object.hasOwn(group, key))
      .map((key) => problemAt(document, path, `expected words for '${key}', ${what}, found nothing`)),
    ...Object.keys(group)
      .filter((key) => !keys.includes(key))
      .map((key) => problemAt(document, [...path, key], `expected ${what}, found '${key}'`)),
  ];
}
