import { rank, road } from '../../../dist/engine/index.js';
import { aheadOf, isPending, leadsOn, outcomesOf } from './ahead.mjs';

/**
 * One visitor on one set of rules: what was said, and the road that the engine makes of it.
 *
 * @typedef {ReturnType<typeof rulesFor>} Rules
 * @typedef {{ rules: Rules, answers: any, decisions: any, decidedOn: any, road: any, open: any }} Side
 */

/** @param {import('../../../src/engine/rules.js').Flow} flow */
export function rulesFor(flow) {
  const steps = new Map(flow.lists.flatMap((list) => list.steps.map((step) => [step.id, step])));
  return { flow, steps, ahead: aheadOf(flow) };
}

/** @returns {Side} */
export const begin = (rules) => stand(rules, { answers: {}, decisions: {}, decidedOn: {} });

function stand(rules, given) {
  const way = road(rules.flow, given);
  return { rules, ...given, road: way, open: way.entries.at(-1) };
}

/** @returns {Side} the side after an answer, which may be to a step that comes later, or never */
export function answer(side, step, value) {
  const { rules, decisions, decidedOn } = side;
  return stand(rules, { answers: { ...side.answers, [step]: value }, decisions, decidedOn });
}

/** @returns {Side} the side after a decision on the answer page where it stands */
export function decide(side, decision) {
  const { id, outcomes } = side.open.step;
  const decisions = { ...side.decisions, [id]: decision };
  const decidedOn = { ...side.decidedOn, [id]: outcomes };
  return stand(side.rules, { answers: side.answers, decisions, decidedOn });
}

export const isOver = ({ open }) => open.step.kind === 'end' || open.step.kind === 'interview';
export const isPage = ({ open }) => open.step.kind === 'answer';

/** @returns {{ outcomes: readonly number[], urgency: string | null }} where a course came out; none: nothing was recognised */
export function resultOf({ road: { entries, urgency } }) {
  const page = entries.find(({ decision }) => decision === 'recognised');
  return { outcomes: page?.step.outcomes ?? [], urgency };
}

/**
 * All that what follows can depend on, as text: courses with the same text have the same future on these rules.
 * @param {Side} side
 * @returns {{ key: string, outcomes: Set<number> }} and the answers that can still come
 */
export function futureOf(side) {
  const { rules, road: way, open, answers } = side;
  const { entries, urgency } = way;
  if (isOver(side)) return { key: JSON.stringify(resultOf(side)), outcomes: new Set() };
  const ahead = rules.ahead(entries);
  const inList = entries.filter(({ list, value }) => list === open.list && value !== undefined);
  const rejected = entries.filter(({ decision }) => decision === 'rejected').flatMap(({ step }) => step.outcomes);
  const parts = [
    open.step.id,
    open.step.options ?? open.step.outcomes ?? [],
    urgency,
    inList.filter(({ step, value }) => mattersLater(rules, ahead, entries, open.list, step, value)).map(said),
    inList.filter(({ step }) => isEarly(rules, open.list, ahead, step.id)).map(({ step }) => step.id),
    [...new Set(rejected)].filter((number) => ahead.outcomes.has(number)).sort(),
    progress(rules.flow, way, ahead),
    Object.entries(answers).filter(([id]) => ahead.steps.has(id)),
  ];
  return { key: JSON.stringify(parts), outcomes: ahead.outcomes };
}

const said = ({ step, value }) => [step.id, value];

/** A yes whose answer is still to be shown, or that a question which is still to come takes along. */
function mattersLater(rules, ahead, entries, list, { id }, value) {
  if (!leadsOn(value) || outcomesOf(rules.flow, rules.steps.get(id)).length === 0) return false;
  const takenAlong = listSteps(rules, list).some(({ id: later, alsoAsk }) => alsoAsk === id && ahead.steps.has(later));
  return takenAlong || isPending(entries, list, id);
}

/** Asked before its turn: it will not be asked again. */
function isEarly(rules, list, ahead, id) {
  const steps = listSteps(rules, list);
  const at = steps.findIndex((step) => step.id === id);
  return steps.slice(0, at).some((step) => ahead.steps.has(step.id));
}

const listSteps = ({ flow }, list) => flow.lists.find(({ id }) => id === list)?.steps ?? [];

/** How far each raise is that can still come, and would still be one: what each of its clauses lacks. */
function progress(flow, { entries, urgency }, ahead) {
  const facts = new Set(entries.flatMap(factsOf));
  const canCome = (fact) => {
    const [name, value] = fact.split('=');
    return !facts.has(fact) && (name === 'answer' ? ahead.outcomes.has(Number(value)) : ahead.steps.has(name));
  };
  return flow.raises.map(({ to, all }) => {
    if (rank(to) >= rank(urgency)) return 0;
    const lacking = all.map(({ atLeast, of }) => Math.max(0, atLeast - of.filter((fact) => facts.has(fact)).length));
    return all.every(({ of }, at) => of.filter(canCome).length >= lacking[at]) ? lacking : 0;
  });
}

const factsOf = ({ step, value }) =>
  step.kind === 'answer'
    ? step.outcomes.map((number) => `answer=${number}`)
    : [value ?? []].flat().map((one) => `${step.id}=${one}`);
