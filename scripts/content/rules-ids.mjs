import { outcomePlaces, questionsOf, ruleProblem } from './rules-index.mjs';

/** Ids that the engine gives to steps of its own, which no rule can have. */
const engineSteps = /^(intro|interview|end|answer(-.*)?)$/;

/**
 * @typedef {import('./rules-index.mjs').Rules} Rules
 * @typedef {import('./rules-index.mjs').StepPlace} StepPlace
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Rules} rules
 * @returns {Problem[]} ids that stand twice, and names of things that do not exist
 */
export function checkIds(rules) {
  return [
    ...duplicates(rules),
    ...engineIds(rules),
    ...unknownLists(rules),
    ...unknownOutcomes(rules),
    ...rules.steps.flatMap((place) => [...wrongAlsoAsk(rules, place), ...unknownChannels(rules, place)]),
  ];
}

/** @param {Rules} rules */
function duplicates(rules) {
  const { flow, steps } = rules;
  const options = steps.flatMap(({ step, path }) =>
    // "none" may stand on every page: its full name has the step before it.
    (step.options ?? []).map(({ id }, at) => [
      id === 'none' ? `${step.id}.none` : id,
      [...path, 'options', at, 'id'],
      `step ${step.id}: option ${id}`,
    ]),
  );
  const signs = steps.flatMap(({ step, path }) =>
    (step.signs ?? []).map((id, at) => [id, [...path, 'signs', at], `sign ${id}`]),
  );
  return [
    flow.lists.map(({ id }, at) => [id, ['lists', at, 'id'], `list ${id}`]),
    steps.map(({ step, path }) => [step.id, [...path, 'id'], `step ${step.id}`]),
    signs,
    options,
    flow.raises.map(({ id }, at) => [id, ['raises', at, 'id'], `raise ${id}`]),
  ].flatMap((ids) => seenBefore(rules, ids));
}

/** @param {[id: string, path: import('./document.mjs').Path, place: string][]} ids of one kind */
function seenBefore(rules, ids) {
  const seen = new Set();
  return ids.flatMap(([id, path, place]) => {
    if (seen.has(id)) return [ruleProblem(rules, path, place, 'expected this id once, found it again')];
    seen.add(id);
    return [];
  });
}

/** @param {Rules} rules */
function engineIds(rules) {
  const taken = (path, place) =>
    ruleProblem(rules, [...path, 'id'], place, 'expected an id that the engine does not use itself');
  return [
    ...rules.steps
      .filter(({ step }) => engineSteps.test(step.id))
      .map(({ step, path }) => taken(path, `step ${step.id}`)),
    ...rules.flow.lists.flatMap(({ id, part }, at) =>
      id === 'end' || (id === 'interview' && part !== 'interview') ? [taken(['lists', at], `list ${id}`)] : [],
    ),
  ];
}

/** @param {Rules} rules */
function unknownLists(rules) {
  const ids = rules.flow.lists.map(({ id }) => id);
  const named = [
    ...rules.flow.lists.map(({ id, next }, at) => [next, ['lists', at, 'next'], `list ${id}: next`]),
    ...rules.steps.flatMap(({ step, path }) =>
      (step.options ?? []).map(({ id, next }, at) => [
        next,
        [...path, 'options', at, 'next'],
        `step ${step.id}: option ${id}: next`,
      ]),
    ),
  ];
  return [
    ...named
      .filter(([next]) => next !== undefined && next !== 'interview' && next !== 'end' && !ids.includes(next))
      .map(([next, path, place]) =>
        ruleProblem(rules, path, place, `expected a list, 'interview' or 'end', found '${next}'`),
      ),
    ...rules.steps.flatMap((place) => unknownNearest(rules, place)),
  ];
}

/**
 * @param {Rules} rules
 * @param {StepPlace} stepPlace
 */
function unknownNearest(rules, { step, path }) {
  if (step.nearest === undefined || questionsOf(rules, step.nearest).length > 0) return [];
  const message = `expected a list with questions, found '${step.nearest}'`;
  return [ruleProblem(rules, [...path, 'nearest'], `step ${step.id}: nearest`, message)];
}

/** @param {Rules} rules */
function unknownOutcomes(rules) {
  return outcomePlaces(rules).flatMap(({ outcomes, path, place }) =>
    outcomes.flatMap((number, at) =>
      Object.hasOwn(rules.flow.answers, number)
        ? []
        : [ruleProblem(rules, [...path, at], place, `expected the number of an answer, found ${number}`)],
    ),
  );
}

/**
 * @param {Rules} rules
 * @param {StepPlace} stepPlace
 */
function wrongAlsoAsk(rules, asking) {
  const { step, list, path } = asking;
  if (step.alsoAsk === undefined) return [];
  const found = wrongChoice(
    asking,
    rules.steps.find((one) => one.step.id === step.alsoAsk),
  );
  if (found === undefined) return [];
  const message = `expected a later question of list ${list.id}, found '${step.alsoAsk}', ${found}`;
  return [ruleProblem(rules, [...path, 'alsoAsk'], `step ${step.id}: alsoAsk`, message)];
}

/**
 * @param {StepPlace} asking
 * @param {StepPlace | undefined} asked
 * @returns {string | undefined} what is wrong with asking that
 */
function wrongChoice(asking, asked) {
  if (asked === undefined) return 'no step of that id';
  if (asked.step === asking.step) return 'itself';
  if (asked.list !== asking.list) return `a step of list ${asked.list.id}`;
  if (asked.position < asking.position) return 'an earlier step';
  return asked.step.kind === 'question' ? undefined : `a ${asked.step.kind}`;
}

/**
 * @param {Rules} rules
 * @param {StepPlace} stepPlace
 */
function unknownChannels(rules, { step, path }) {
  if (step.kind !== 'checklist') return [];
  return Object.keys(step.channels ?? {})
    .filter((sign) => !step.signs.includes(sign))
    .map((sign) =>
      ruleProblem(
        rules,
        [...path, 'channels', sign],
        `step ${step.id}: channels`,
        `expected a sign of this step, found '${sign}'`,
      ),
    );
}
