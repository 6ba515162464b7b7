import { listOf } from './problems.mjs';
import { questionsOf, ruleProblem } from './rules-index.mjs';

/** The most urgent last, so that a higher place means more urgent. */
const ladder = ['self-care', 'routine', 'days', 'today', 'now', 'emergency'];

/**
 * @typedef {import('./rules-index.mjs').Rules} Rules
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * @param {Rules} rules
 * @returns {Problem[]} raises that name what does not exist, never fire or raise nothing
 */
export function checkRaises(rules) {
  return rules.flow.raises.flatMap((raise, at) => {
    const unknown = unknownFacts(rules, raise, at);
    return [...unknown, ...tooMany(rules, raise, at), ...(unknown.length > 0 ? [] : raisesNothing(rules, raise, at))];
  });
}

function unknownFacts(rules, raise, at) {
  return raise.all.flatMap(({ of }, clause) =>
    of.flatMap((fact, place) => {
      const wrong = wrongFact(rules, fact);
      const path = ['raises', at, 'all', clause, 'of', place];
      return wrong === undefined ? [] : [ruleProblem(rules, path, `raise ${raise.id}`, `${wrong}, found '${fact}'`)];
    }),
  );
}

/**
 * @param {Rules} rules
 * @param {string} fact `<step>=<value>` or `answer=<number>`
 * @returns {string | undefined} what was expected instead of this fact
 */
export function wrongFact(rules, fact) {
  const [id, value] = fact.split('=');
  if (id === 'answer') {
    return Object.hasOwn(rules.flow.answers, value) ? undefined : 'can never fire: expected the number of an answer';
  }
  const step = stepOf(rules, id);
  if (step === undefined) return `can never fire: expected a step or 'answer' before =`;
  const values = valuesOf(rules, step);
  return values.includes(value) ? undefined : `can never fire: expected of step ${id} ${listOf(values)}`;
}

function stepOf({ steps }, id) {
  return steps.find(({ step }) => step.id === id)?.step;
}

/** What a visitor can reply on a step, as the facts name it. */
function valuesOf(rules, step) {
  if (step.kind === 'question') return ['yes', 'no', 'unsure'];
  if (step.kind === 'checklist') return [...step.signs, 'none', 'unsure'];
  if (step.kind === 'multiple') return [...step.options.map(({ id }) => id), ...(step.none ? ['none'] : []), 'skip'];
  if (step.nearest !== undefined) return [...questionsOf(rules, step.nearest).map(({ id }) => id), 'none'];
  return step.options.map(({ id }) => id);
}

function tooMany(rules, raise, at) {
  return raise.all.flatMap(({ atLeast, of }, clause) =>
    atLeast <= of.length
      ? []
      : [
          ruleProblem(
            rules,
            ['raises', at, 'all', clause, 'atLeast'],
            `raise ${raise.id}`,
            `can never fire: expected at most ${of.length}, the number of its facts, found atLeast ${atLeast}`,
          ),
        ],
  );
}

/** Whoever meets the raise has at least the urgency of its facts already: going there, or lower, is a slip. */
function raisesNothing(rules, raise, at) {
  const given = Math.max(...raise.all.map((clause) => leastRank(rules, clause)));
  if (ladder.indexOf(raise.to) > given) return [];
  const message = `expected more urgent than '${ladder[given]}', which its facts give by themselves, found '${raise.to}'`;
  return [ruleProblem(rules, ['raises', at, 'to'], `raise ${raise.id}: to`, message)];
}

/** Of any so many facts, the highest counts; the least of that is what the mildest ones give. */
function leastRank(rules, { atLeast, of }) {
  const ranks = of.map((fact) => factRank(rules, fact)).sort((a, b) => a - b);
  return ranks[Math.min(atLeast, ranks.length) - 1];
}

function factRank(rules, fact) {
  const [id, value] = fact.split('=');
  if (id === 'answer') return ladder.indexOf(rules.flow.answers[value].urgency);
  const step = stepOf(rules, id);
  if (step.kind === 'checklist') {
    return value === 'none' ? -1 : ladder.indexOf(value === 'unsure' ? step.unsure : step.urgency);
  }
  if (step.kind === 'multiple') return ladder.indexOf(step.options.find(({ id }) => id === value)?.urgency);
  // An answer that was rejected before is not shown again, so that only the reply itself counts for sure.
  return ladder.indexOf(step.urgency?.[value]);
}
