import { createContext } from '@lit/context';
import type { Words } from '../content/index.js';
import type { FlowEvent, Road, Snapshot } from '../engine/index.js';
import type { Settings } from './settings.js';

/** What `<rug-vragenlijst>` shares with the elements inside it: a new object for each change. */
export interface Session {
  /** Of the copy of the library that gives it. */
  readonly version: string;
  readonly snapshot: Snapshot;
  readonly road: Road;
  readonly words: Words;
  readonly settings: Settings;
  readonly disabled: boolean;
  /** Asks the owner for the next step. */
  send(event: FlowEvent): void;
  /** Asks the owner to show an earlier question again. */
  change(step: string): void;
}

/** `Symbol.for`: two copies of the library on one page share one key. */
export const sessionContext = createContext<Session>(Symbol.for('rug-zelfdiagnose:session'));
