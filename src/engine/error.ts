/**
 * - `wrong-event`: this event is not possible at this step
 * - `wrong-step`: an answer to a step that is not on the road, or lies ahead
 * - `wrong-value`: a value that the step does not have
 * - `wrong-snapshot`: no snapshot, or one that does not follow from its own answers
 * - `other-flow`, `other-version`: a snapshot of other rules
 */
export type EngineErrorCode =
  'wrong-event' | 'wrong-step' | 'wrong-value' | 'wrong-snapshot' | 'other-flow' | 'other-version';

/** What the engine throws. Recognise it by `code`: two copies of the engine have two classes. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}
