import { beginPair, isDone, keyOf, onward } from './pair.mjs';
import { resultOf, rulesFor } from './side.mjs';
import { weightOf } from './words.mjs';

/**
 * Beyond this the rules differ so much that a list of courses would tell nobody anything. A number and no time, so that
 * what is said does not depend on the machine; it takes about twenty seconds.
 */
const mostStates = 30_000;

/**
 * The rules as far as the door of the interview. Behind it no course ends at another answer, and what its rows give and
 * speak for is compared row by row: to go through all that can be said there would take for ever.
 * @param {any} flow
 */
export const untilInterview = (flow) => ({ ...flow, lists: flow.lists.filter(({ part }) => part !== 'interview') });

/**
 * Goes all ways forward through the old and the new rules at once. Courses with the same future are gone once.
 *
 * @typedef {{ step: string, word: string | string[], outcomes?: readonly number[] }} Word
 * @typedef {{ old: Result, new: Result, words: Word[] }} Ending `words`: the simplest course that ends so
 * @typedef {{ outcomes: readonly number[], urgency: string | null }} Result
 *
 * @param {any} oldFlow
 * @param {any} newFlow
 * @returns {{ endings: Ending[], states: number, complete: boolean }} each pair of ends once, the simplest course first
 */
export function enumerateCourses(oldFlow, newFlow) {
  const first = { pair: beginPair([oldFlow, newFlow].map((flow) => rulesFor(untilInterview(flow)))), said: null };
  const waiting = [[first]];
  const seen = new Set([keyOf(first.pair)]);
  const endings = new Map();
  for (let weight = 0; weight < waiting.length; weight++) {
    // the list grows while it is walked: what weighs nothing comes into the same one
    for (const { pair, said } of waiting[weight] ?? []) {
      if (seen.size > mostStates) return answerOf(endings, seen, false);
      if (isDone(pair)) note(endings, pair, said);
      else
        for (const { pair: next, ...word } of onward(pair)) {
          const key = keyOf(next);
          if (seen.has(key)) continue;
          seen.add(key);
          (waiting[weight + weightOf(word.word)] ??= []).push({ pair: next, said: { word, before: said } });
        }
    }
  }
  return answerOf(endings, seen, true);
}

const answerOf = (endings, seen, complete) => ({ endings: [...endings.values()], states: seen.size, complete });

function note(endings, { sides }, said) {
  const [before, after] = sides.map(resultOf);
  const key = JSON.stringify([before, after]);
  if (!endings.has(key)) endings.set(key, { old: before, new: after, words: wordsOf(said) });
}

/** @returns {Word[]} from the first word on */
function wordsOf(said) {
  const words = [];
  for (let at = said; at !== null; at = at.before) words.unshift(at.word);
  return words;
}
