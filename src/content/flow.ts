/** The rules as data, from `content/flow.json`. */
export { flow } from './generated/flow.js';
