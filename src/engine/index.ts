/**
 * The engine alone: rules and answers in, the next snapshot out. No DOM, no words, no dependency.
 */
export { road, start } from './whole.js';
export { restore, transition } from './restore.js';
export { EngineError, type EngineErrorCode } from './error.js';
export { rank, higher } from './urgency.js';
export { factsOf } from './facts.js';
export * from './rules.js';
export * from './snapshot.js';
