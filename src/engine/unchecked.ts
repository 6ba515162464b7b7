/**
 * For the session, which only ever holds snapshots that the engine made: the next snapshot without the check for a
 * foreign one, so that this check can come later. Not part of the package's entries.
 */
export { advance } from './engine.js';
