import { plain } from '../../pages/text.mjs';
import { fill, labels } from '../labels.mjs';
import { fallOf, interviewChanges, interviewIn } from './interview.mjs';

/** What changed in the rules of the interview, in words. */

const words = labels.since;
const { strengths } = labels.interview;

/**
 * @param {import('../read.mjs').Files} before
 * @param {import('../read.mjs').Files} after
 * @returns {import('./report.mjs').Part[]} none, where there never was an interview
 */
export function interviewParts(before, after) {
  const [old, now] = [before, after].map(interviewIn);
  const title = words.interview;
  if (old === undefined && now === undefined) return [];
  if (now === undefined) return [{ title, lines: [words.interviewGone] }];
  if (old === undefined) return [{ title, lines: [fill(words.interviewNew, countsOf(now))] }];
  try {
    return changedParts(interviewChanges(old, now), namesOf(before, after));
  } catch (error) {
    return [{ title, lines: [fill(words.interviewFailed, { message: error.message })] }];
  }
}

const countsOf = ({ list, evidence }) => ({ pages: list.steps.length, rows: Object.keys(evidence.rows).length });

function changedParts({ rules, effects, urgencies }, names) {
  const unchanged = { title: words.interview, lines: [words.interviewSame] };
  if (rules.length === 0 && effects.length === 0) return [unchanged];
  return [
    rules.length === 0 ? unchanged : { title: words.interview, lines: rules.map(ruleLine) },
    { title: words.urgencies, ...comparison(words.urgenciesNone, words.heads.change, urgencyRows(urgencies, names)) },
    { title: words.effects, ...comparison(words.effectsNone, words.heads.condition, effectRows(effects, names)) },
  ];
}

/** What was before and what is now, side by side. */
function comparison(none, second, rows) {
  const { row, before, after } = words.heads;
  return rows.length === 0 ? { lines: [none] } : { lines: [], table: { heads: [row, second, before, after], rows } };
}

const urgencyRows = (urgencies, names) =>
  urgencies.map((one) => [
    names.row(one.row),
    fallOf(one) > 0 ? words.lower : words.higher,
    urgencyIn(one.before),
    urgencyIn(one.after),
  ]);

const effectRows = (effects, names) =>
  effects.map((one) => [names.row(one.row), names.condition(one.condition), effectIn(one.before), effectIn(one.after)]);

export const ruleLine = ({ place, before = words.nothing, after = words.nothing }) =>
  fill(words.rule, { place, before, after });

const effectIn = (effect) =>
  effect.length === 0
    ? words.nothing
    : effect.map(({ side, strength }) => fill(words[side], { strength: strengths[strength] })).join(', ');

const urgencyIn = (urgency) => (urgency === null ? words.noUrgency : labels.short[urgency]);

/** Names as they are now; of what is gone, as they were. */
function namesOf(before, after) {
  const read = (file) => after.get(file) ?? before.get(file);
  const rows = [before, after].map((files) => files.get('content/nl/interview.json')?.rows ?? {});
  return {
    condition: (id) => plain(read(`content/nl/conditions/${id}.json`)?.name ?? id),
    row(id) {
      const [, number] = id.split('=');
      if (number !== undefined) return fill(words.outcomes, { numbers: number });
      const label = { ...rows[0], ...rows[1] }[id]?.label;
      return label === undefined ? id : `${id} ${plain(label)}`;
    },
  };
}
