/** The drawings of the self-examination, and what each answer of the interview speaks for. */
export { drawings } from './generated/figures-interview.js';
