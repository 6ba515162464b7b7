/** Our own drawings, from `content/figures`. */
export { bodyPoints, bodyReach, bodySpot, legAreas, type Figure } from './generated/figures.js';
