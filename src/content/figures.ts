/** Our own drawings, from `content/figures`. */
export { bodyReach, bodySpot, type Figure } from './generated/figures.js';
