import type { LitElement } from 'lit';
import type { CourseHost } from '../../session/index.js';

/** What a host can turn on, and does not have unless it does. */
export interface ExtraSettings {
  readonly name: string | null;
  readonly history: boolean;
  readonly save: string | number | boolean | null;
  readonly idleReset: string | number | boolean | null;
}

/** The questionnaire, as an extra knows it. */
export type ExtraHost = CourseHost & LitElement & ExtraSettings;
