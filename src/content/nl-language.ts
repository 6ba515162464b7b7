import { first } from './generated/nl-first.js';
import type { Language } from './languages.js';

/** Dutch, with the first words at hand and the others in a chunk of their own. */
export const nl: Language = {
  first,
  load: async () => ({ ...first, ...(await import('./nl-rest.js')).rest }),
  variants: { 'nl-be': async () => (await import('./nl-BE-language.js')).belgian(nl) },
};
