/** What a visitor can say at a step, so that rules which differ are told apart. */

/**
 * @param {any} open the entry of the road that is open
 * @param {import('./side.mjs').Rules[]} rules the sets of rules that are compared
 * @returns {(string | string[])[]}
 */
export function wordsAt(open, rules) {
  const { id, kind, options = [] } = open.step;
  if (kind === 'intro') return [];
  if (kind === 'question') return rules.every((set) => unsureIsNo(set, id)) ? ['no', 'yes'] : ['no', 'yes', 'unsure'];
  if (kind !== 'checklist') return [...options].sort((a, b) => Number(b === 'none') - Number(a === 'none'));
  return [['none'], ['unsure'], ...ticks(id, options, rules)];
}

/** Nothing follows from "not sure" that does not follow from no: then the courses are the same. */
function unsureIsNo({ flow, steps }, id) {
  const { urgency = {} } = steps.get(id) ?? {};
  const named = flow.raises.some(({ all }) =>
    all.some(({ of }) => of.some((fact) => fact.startsWith(`${id}=`) && fact !== `${id}=yes`)),
  );
  return urgency.unsure === urgency.no && !named;
}

/** Each choice of signs that a rule can tell apart: those that some rule names, and one of the others for all. */
function ticks(id, options, rules) {
  const special = options.filter((sign) => rules.some((set) => namesSign(set, id, sign) || !knowsSign(set, id, sign)));
  const others = options.filter((sign) => !special.includes(sign)).slice(0, 1);
  return [...others.map((sign) => [sign]), ...subsets(special)];
}

const namesSign = ({ flow }, id, sign) =>
  flow.raises.some(({ all }) => all.some(({ of }) => of.includes(`${id}=${sign}`)));

const knowsSign = ({ steps }, id, sign) => steps.get(id)?.signs?.includes(sign) ?? true;

/** All of them together, when they are too many to combine. */
function subsets(signs) {
  if (signs.length > 5) return [...signs.map((sign) => [sign]), signs];
  return signs.reduce((sets, sign) => [...sets, ...sets.map((set) => [...set, sign])], [[]]).slice(1);
}

/**
 * The same word on other rules.
 * @returns {string | string[] | undefined} nothing, when the step is not there or has no such choice
 */
export function sameWord(rules, id, value) {
  const rule = rules.steps.get(id);
  if (rule === undefined) return undefined;
  if (rule.kind === 'checklist') return Array.isArray(value) ? ticked(rule, value) : undefined;
  if (Array.isArray(value)) return undefined;
  return choicesOf(rules, rule).includes(value) ? value : undefined;
}

/** Who has a sign that is not asked there ticks nothing for it. */
function ticked({ signs }, value) {
  const known = value.filter((sign) => signs.includes(sign) || sign === 'none' || sign === 'unsure');
  return known.length > 0 ? known : ['none'];
}

function choicesOf({ flow }, rule) {
  if (rule.kind === 'question') return ['yes', 'no', 'unsure'];
  if (rule.nearest === undefined) return rule.options.map(({ id }) => id);
  const { steps } = flow.lists.find(({ id }) => id === rule.nearest);
  return [...steps.map(({ id }) => id), 'none'];
}

/** How much of a course it is: one who says no to all has the simplest. */
export function weightOf(word) {
  if (Array.isArray(word)) return word[0] === 'none' ? 0 : word.length;
  return word === 'no' || word === 'none' || word === 'recognise' ? 0 : 1;
}
