/** The drawings of the self-examination. */
export { drawings } from './generated/figures-interview.js';
