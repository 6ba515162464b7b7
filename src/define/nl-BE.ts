/** Makes all Belgian words known at once: for a server. In a browser `lang="nl-BE"` fetches them by itself. */
import { addLanguage } from '../content/languages.js';
import { words } from '../content/nl-BE.js';

addLanguage({ first: words, all: words, load: () => Promise.resolve(words) });
