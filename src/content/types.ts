/** The shapes of the words in `content/<lang>`: the same ids as the rules, and no rule among them. */
import type { Certainty, Urgency } from '../engine/index.js';
export type { Flow, Certainty, Urgency } from '../engine/index.js';

export interface Titled {
  title: string;
  help?: string;
}
export interface Labelled {
  label: string;
  help?: string;
}

/** Who signed a text off. Until a clinician has, it is null, and the page says so. */
export type Review = { name: string; role: string; date: string } | null;

export interface UrgencyWords {
  /** The words of the band. */
  title: string;
  /** At most five short lines. */
  lines: string[];
}

export interface ShellWords {
  intro: { title: string; text: string[]; reviewed: string };
  start: string;
  next: string;
  back: string;
  restart: string;
  restartQuestion: string;
  cancel: string;
  /** The progress line: `{part}`, `{parts}`, `{list}`, `{number}` and `{count}` are filled in. */
  progress: string;
  parts: Record<string, string>;
  helpNow: string;
  optional: string;
  urgentContinue: string;
  /** Names of the numbers to call. */
  call: { emergency: string; gp: string; outOfHours: string; midwife: string };
  midwifeFirst: string;
  lower: string;
  changed: string;
  choose: string;
  chooseOne: string;
  settings: string;
  loading: string;
  failed: string;
  retry: string;
  damaged: string;
  error: string;
}

export interface SafetyWords {
  pages: Record<string, Titled>;
  signs: Record<string, Labelled>;
  none: string;
  unsure: string;
}

/** All that is needed until the first tick box works, and every urgency. */
export interface FirstWords {
  lang: string;
  shell: ShellWords;
  safety: SafetyWords;
  urgency: Record<Urgency, UrgencyWords>;
}
