/** The face of the content room: words and rules as typed modules. Only this room knows the files. */
export { addLanguage, defaultLanguage, findLanguage, type Language } from './languages.js';
export { fill } from './fill.js';
export { firstRules } from './generated/first-rules.js';
export type * from './types.js';
