/** What each answer of the interview speaks for and against, from `content/evidence.json`. */
export { evidence } from './generated/evidence.js';
