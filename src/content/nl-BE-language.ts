import { variant } from './generated/nl-BE.js';
import type { Language } from './languages.js';
import { varyLanguage } from './variant.js';

/** Dutch as Belgium speaks it, in a chunk of its own. */
export const belgian = (nl: Language): Language => varyLanguage(nl, variant);
