/** Registers all elements, with the Dutch words. */
export * from './rug-aandoening.js';
export * from './rug-antwoord.js';
export * from './rug-lichaamskaart.js';
export * from './rug-vragenlijst.js';
