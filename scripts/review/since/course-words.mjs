import { fill, labels } from '../labels.mjs';

/** A kind of course in words: where it ended, where it ends, and how to get there. */
const words = labels.since;

/**
 * @param {import('./courses.mjs').CourseChange} change
 * @returns {string}
 */
export function courseLine({ how, old, new: now, words: said }) {
  const example = said.flatMap(wordOf).join(', ');
  return fill(words.course, {
    kind: words[how],
    before: endingInWords(old),
    after: endingInWords(now),
    example: example === '' ? words.allNo : example,
  });
}

function endingInWords({ outcomes, urgency }) {
  return fill(words.ending, {
    outcomes: outcomes.length === 0 ? words.nothingRecognised : outcomesInWords(outcomes),
    urgency: urgency === null ? words.noUrgency : labels.short[urgency],
  });
}

export const outcomesInWords = (outcomes) => fill(words.outcomes, { numbers: outcomes.join(` ${words.and} `) });

/** Who says no to a question, or ticks nothing, does what everybody does: that is not worth a word. */
function wordOf({ step, word, outcomes }) {
  if (outcomes !== undefined) return [fill(words[word], { numbers: outcomes.join(` ${words.and} `) })];
  if (word === 'yes' || word === 'unsure') return [fill(words[word], { step })];
  if (word === 'no' || word === 'none' || String(word) === 'none') return [];
  if (String(word) === 'unsure') return [fill(words.unsure, { step })];
  if (Array.isArray(word)) return [word.join(' + ')];
  return [word.startsWith(`${step}.`) ? word : fill(words.choseAt, { step, value: word })];
}
