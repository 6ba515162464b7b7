import { checkChartFacts } from './chart-facts.mjs';
import { readFigures } from './figures.mjs';
import { jsonFiles, languages } from './layout.mjs';
import { arrange, documentsOf, readAll } from './load.mjs';
import { sortProblems } from './problems.mjs';
import { checkRules } from './rules.mjs';
import { schemaChecker } from './schema.mjs';
import { checkEvidence } from './evidence.mjs';
import { checkFigures } from './words-figures.mjs';
import { checkVariants } from './variants.mjs';
import { checkReviews } from './words-review.mjs';
import { checkWords, missingFiles } from './words.mjs';

/**
 * @param {string} root folder that holds `content/`
 * @returns {{ problems: import('./problems.mjs').Problem[], content: import('./generate.mjs').Content }}
 *   every problem of the content; only without any is it whole
 */
export function checkContent(root) {
  const { problems: wrongSchemas, check } = schemaChecker(root);
  const { documents, problems: unreadable } = readAll(root);
  const { figures, problems: wrongFigures } = readFigures(root);
  const checked = documents.map((document) => ({ document, problems: check(document) }));
  // The checks on meaning rely on the form: a file with the wrong form says so, and only that.
  const sound = checked.filter(({ problems }) => problems.length === 0).map(({ document }) => document);
  const problems = [
    ...unreadable,
    ...checked.flatMap(({ problems }) => problems),
    ...checkMeaning(root, sound),
    ...checkSpeaking(root, sound),
    ...checkPictures(root, sound, soundFigures(figures, wrongFigures)),
    ...wrongFigures,
    ...checkVariants(sound),
  ];
  return {
    // Without its schemas nothing else can be said of the content.
    problems: sortProblems(wrongSchemas.length > 0 ? wrongSchemas : problems),
    content: { ...arrange(root, sound), figures },
  };
}

/**
 * @param {string} root
 * @param {import('./document.mjs').Document[]} sound
 */
function checkMeaning(root, sound) {
  const rules = sound.find(({ file }) => file === 'content/flow.json');
  const flow = rules?.data;
  const evidence = sound.find(({ file }) => file === 'content/evidence.json')?.data;
  const present = jsonFiles(root);
  return [
    ...(present.includes('content/flow.json')
      ? []
      : [{ file: 'content/flow.json', line: 1, place: '', message: 'expected this file, found nothing' }]),
    ...(rules === undefined ? [] : checkRules(rules)),
    ...languages(root).flatMap((lang) => [
      ...missingFiles(lang, present, flow),
      ...(flow === undefined ? [] : checkWords(lang, documentsOf(lang, sound), flow, evidence)),
    ]),
  ];
}

/**
 * What the interview speaks for. The articles of the first language that has any say which conditions there are.
 * @param {string} root
 * @param {import('./document.mjs').Document[]} sound
 */
function checkSpeaking(root, sound) {
  const file = 'content/evidence.json';
  if (!jsonFiles(root).includes(file))
    return [{ file, line: 1, place: '', message: 'expected this file, found nothing' }];
  const named = (name) => sound.find((document) => document.file === name);
  const [evidence, flow] = [named(file), named('content/flow.json')];
  const conditions = sound.flatMap(({ file: article, data }) =>
    article.startsWith(`content/${languages(root)[0]}/conditions/`) ? data.id : [],
  );
  if (evidence === undefined) return [];
  return [...checkReviews([evidence]), ...(flow === undefined ? [] : checkEvidence(evidence, flow, conditions))];
}

/**
 * The drawings and the charts, with their words in each language.
 * @param {string} root
 * @param {import('./document.mjs').Document[]} sound
 * @param {Map<string, import('./figures.mjs').Figure | undefined>} figures
 */
function checkPictures(root, sound, figures) {
  const file = 'content/charts.json';
  const charts = sound.find((document) => document.file === file);
  const flow = sound.find((document) => document.file === 'content/flow.json');
  return [
    ...(jsonFiles(root).includes(file)
      ? []
      : [{ file, line: 1, place: '', message: 'expected this file, found nothing' }]),
    ...(charts === undefined || flow === undefined ? [] : checkChartFacts(charts, flow)),
    ...languages(root).flatMap((lang) => checkFigures(documentsOf(lang, sound), figures, charts)),
  ];
}

/** A drawing with a mistake of its own is known by name only: what it lacks is said where the mistake is. */
function soundFigures(figures, problems) {
  const isWrong = (name) => problems.some(({ file }) => file === `content/figures/${name}.svg`);
  return new Map([...figures].map(([name, figure]) => [name, isWrong(name) ? undefined : figure]));
}
