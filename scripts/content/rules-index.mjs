import { problemAt } from './document.mjs';

/**
 * A step of the rules with its list and its place in the file.
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {{ step: any, list: any, position: number, path: Path }} StepPlace
 * @typedef {{ document: import('./document.mjs').Document, flow: any, steps: StepPlace[] }} Rules
 */

/**
 * @param {import('./document.mjs').Document} document of flow.json, sound by its schema
 * @returns {Rules}
 */
export function indexRules(document) {
  const flow = document.data;
  const steps = flow.lists.flatMap((list, at) =>
    list.steps.map((step, position) => ({ step, list, position, path: ['lists', at, 'steps', position] })),
  );
  return { document, flow, steps };
}

/**
 * Every place that names answers: a question, or an option of a choice or zone.
 * @param {Rules} rules
 * @returns {{ outcomes: number[], path: Path, place: string }[]}
 */
export function outcomePlaces({ steps }) {
  return steps.flatMap(({ step, path }) => [
    ...(step.outcomes
      ? [{ outcomes: step.outcomes, path: [...path, 'outcomes'], place: `step ${step.id}: outcomes` }]
      : []),
    ...(step.options ?? []).flatMap(({ id, outcomes }, at) =>
      outcomes
        ? [{ outcomes, path: [...path, 'options', at, 'outcomes'], place: `step ${step.id}: option ${id}: outcomes` }]
        : [],
    ),
  ]);
}

/**
 * @param {any[]} steps
 * @returns {number[]} every answer that these lead to, by itself or by an option
 */
export function outcomesIn(steps) {
  return steps.flatMap(({ outcomes = [], options = [] }) => [
    ...outcomes,
    ...options.flatMap(({ outcomes: own = [] }) => own),
  ]);
}

/**
 * @param {Rules} rules
 * @param {string} list
 * @returns {any[]} the questions that a nearest choice of this list offers again
 */
export function questionsOf({ steps }, list) {
  return steps.filter((one) => one.list.id === list && one.step.kind === 'question').map(({ step }) => step);
}

/**
 * A problem whose place is said by ids: `step 3.1: alsoAsk` tells more than `lists[3].steps[0].alsoAsk`.
 * @param {Rules} rules
 * @param {Path} path
 * @param {string} place
 * @param {string} message
 * @returns {Problem}
 */
export function ruleProblem({ document }, path, place, message) {
  return problemAt(document, path, message, place);
}
