/** Makes Dutch known: the side effect that every define file shares. */
import { addLanguage } from '../content/languages.js';
import { nl } from '../content/nl-language.js';

addLanguage(nl);
