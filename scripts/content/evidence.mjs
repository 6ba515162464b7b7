import { problemAt } from './document.mjs';
import { indexRules } from './rules-index.mjs';
import { wrongFact } from './rules-raises.mjs';

/**
 * What the interview speaks for belongs to its rows: each has its evidence, and names only what there is.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Document} evidence
 * @param {Document} flow
 * @param {string[]} conditions the ids of all articles
 * @returns {Problem[]}
 */
export function checkEvidence(evidence, flow, conditions) {
  const rules = indexRules(flow);
  const pages = rules.steps.filter(({ step }) => step.kind === 'multiple').map(({ step }) => step);
  return [
    ...rowIds(evidence, pages),
    ...targets(evidence, flow.data),
    ...conditionIds(evidence, conditions),
    ...knownFacts(rules),
  ];
}

/** `<question>.none` may have evidence where none of its rows can be said. */
function rowIds(evidence, pages) {
  const needed = pages.flatMap(({ options }) => options.map(({ id }) => id));
  const possible = pages.filter(({ none }) => none).map(({ id }) => `${id.slice(id.indexOf('.') + 1)}.none`);
  const { rows } = evidence.data;
  return [
    ...needed
      .filter((id) => !Object.hasOwn(rows, id))
      .map((id) => problemAt(evidence, ['rows'], `expected '${id}', a row of the interview, found nothing`)),
    ...Object.keys(rows)
      .filter((id) => !needed.includes(id) && !possible.includes(id))
      .map((id) => problemAt(evidence, ['rows', id], `expected a row of the interview, found '${id}'`)),
  ];
}

/** @returns {Problem[]} conditions, answers and lists that do not exist */
function targets(evidence, flow) {
  const { rows, conditions, stages } = evidence.data;
  const exists = (target) => {
    const [kind, id] = target.split('=');
    if (id === undefined) return Object.hasOwn(conditions, target);
    return kind === 'answer' ? Object.hasOwn(flow.answers, id) : flow.lists.some((list) => list.id === id);
  };
  const wrong = (path, target) =>
    exists(target) ? [] : [problemAt(evidence, path, `expected a condition, an answer or a list, found '${target}'`)];
  return [
    ...Object.entries(rows).flatMap(([row, sides]) =>
      ['for', 'inferred', 'against'].flatMap((side) =>
        Object.keys(sides[side] ?? {}).flatMap((target) => wrong(['rows', row, side, target], target)),
      ),
    ),
    ...stages.flatMap((stage, at) =>
      stage.conditions.flatMap((id, place) => wrong(['stages', at, 'conditions', place], id)),
    ),
  ];
}

function conditionIds(evidence, conditions) {
  const own = Object.keys(evidence.data.conditions);
  return [
    ...conditions
      .filter((id) => !own.includes(id))
      .map((id) => problemAt(evidence, ['conditions'], `expected '${id}', which has an article, found nothing`)),
    ...own
      .filter((id) => !conditions.includes(id))
      .map((id) => problemAt(evidence, ['conditions', id], `expected a condition with an article, found '${id}'`)),
  ];
}

/** @returns {Problem[]} facts by which a page or a row is known, that nobody can ever have said */
function knownFacts(rules) {
  return rules.steps
    .filter(({ step }) => step.kind === 'multiple')
    .flatMap(({ step, path }) => [
      ...wrongFacts(rules, step.settled, [...path, 'settled']),
      ...step.options.flatMap(({ known }, at) => wrongFacts(rules, known, [...path, 'options', at, 'known'])),
    ]);
}

function wrongFacts(rules, facts = [], path) {
  return facts.flatMap((fact, at) => {
    const wrong = wrongFact(rules, fact);
    return wrong === undefined ? [] : [problemAt(rules.document, [...path, at], `${wrong}, found '${fact}'`)];
  });
}
