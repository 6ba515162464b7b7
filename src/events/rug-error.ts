import type { EngineErrorCode } from '../engine/index.js';
import { RugEvent } from './rug-event.js';

/**
 * - the engine's codes, for a snapshot or a value that does not fit
 * - `wrong-setting`: an attribute has a value that it does not know
 * - `wrong-words`: the words given are not a whole language
 * - `unknown-lang`: `lang` names a language that is not here
 * - `unknown-answer`: there is no answer of that number
 * - `unknown-condition`: there is no condition of that name
 * - `load-failed`: a chunk did not arrive
 * - `version-conflict`: the elements of one questionnaire belong to versions that do not work together
 */
export type RugErrorCode =
  | EngineErrorCode
  | 'wrong-setting'
  | 'wrong-words'
  | 'unknown-lang'
  | 'unknown-answer'
  | 'unknown-condition'
  | 'load-failed'
  | 'version-conflict';

/** Fired by the element that something is wrong with. The visitor reads it in own words on the page. */
export class RugErrorEvent extends RugEvent {
  /** What is wrong. */
  declare readonly code: RugErrorCode;
  /** What is wrong, in English, for the site builder. */
  declare readonly message: string;

  constructor(fields: { code: RugErrorCode; message: string }) {
    super('rug-error', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rug-error': RugErrorEvent;
  }
}
