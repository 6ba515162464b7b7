/**
 * The classes, the events and the types. Importing this registers nothing and brings no words:
 * `rug-zelfdiagnose/define` does.
 */
export { RugAandoening } from './elements/aandoening/rug-aandoening.js';
export { RugAntwoord } from './elements/antwoord/rug-antwoord.js';
export { RugLichaamskaart } from './elements/lichaamskaart/rug-lichaamskaart.js';
export { RugVragenlijst } from './elements/vragenlijst/rug-vragenlijst.js';
export * from './events/index.js';
export { addLanguage, type Language } from './content/languages.js';
export type * from './content/types.js';
export type * from './engine/index.js';
export { sessionContext, type Session } from './session/session.js';
export type { Settings, Share } from './session/settings.js';
