import { variant } from './generated/nl-BE.js';
import { words as dutch } from './nl.js';
import type { Words } from './types.js';
import { varyWords } from './variant.js';

/** All words as Belgium says them: those of `content/nl`, with what `content/nl-BE.json` names. */
export const words: Words = varyWords(dutch, variant);
