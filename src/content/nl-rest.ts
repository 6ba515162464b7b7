import { answers } from './generated/nl-answers.js';
import { later } from './generated/nl-later.js';
import type { AnswerWords, LaterWords } from './types.js';

/** The Dutch words that come after the first ones: nothing but data, in a chunk of its own. */
export const rest: LaterWords & AnswerWords = { ...later, ...answers };
