/**
 * For the session, which only ever holds snapshots that the engine made: the engines themselves, without the check for a
 * foreign snapshot, so that this check can come later. Not part of the package's entries.
 */
export { Engine } from './engine.js';
