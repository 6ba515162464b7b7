import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { isCompatible } from '../version.js';
import { sessionContext, type Session } from './session.js';

/** Finds the session that an element stands in, when it is one that this copy of the library understands. */
export class SessionConsumer {
  readonly #context: ContextConsumer<typeof sessionContext, LitElement>;

  constructor(host: LitElement) {
    this.#context = new ContextConsumer(host, { context: sessionContext, subscribe: true });
  }

  /** The session, unless there is none or it is of another version. */
  get value(): Session | undefined {
    return this.isForeign ? undefined : this.#context.value;
  }

  /** The questionnaire around the element belongs to a version that does not work together with ours. */
  get isForeign(): boolean {
    return !!this.#context.value && !isCompatible(this.#context.value.version);
  }
}
