import { answers } from './generated/nl-answers.js';
import { first } from './generated/nl-first.js';
import { later } from './generated/nl-later.js';
import type { Words } from './types.js';

/** All Dutch words, from `content/nl`. */
export const words: Words = { ...first, ...later, ...answers };
