import { articles } from './generated/nl-articles.js';
import { first } from './generated/nl-first.js';
import { rest } from './nl-rest.js';
import type { Words } from './types.js';

/** All Dutch words, from `content/nl`. */
export const words: Words = { ...first, ...rest, articles };
