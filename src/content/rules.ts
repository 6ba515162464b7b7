/** All rules. They come with the later pages: the first script has those of the safety check. */
export { rules } from './generated/rules.js';
