/** Ranks conditions by what the answers of the interview speak for: pure, no DOM, no words. */
export { rankConditions, weighConditions } from './rank.js';
export type * from './types.js';
