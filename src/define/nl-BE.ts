/**
 * Makes the words of Belgium known from the start, for a page that takes over what a server rendered with `lang="nl-BE"`.
 * The later ones are fetched when they are needed. Elsewhere `lang="nl-BE"` fetches all of it by itself.
 */
import { addLanguage } from '../content/languages.js';
import { belgian } from '../content/nl-BE-language.js';
import { nl } from '../content/nl-language.js';

addLanguage(belgian(nl));
