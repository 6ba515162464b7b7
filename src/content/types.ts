/** The shapes of the words in `content/<lang>`: the same ids as the rules, and no rule among them. */
import type { Certainty, Urgency } from '../engine/index.js';
export type { Flow } from '../engine/index.js';

/** Who signed a text off. Until a clinician has, it is null, and the page says so. */
export type Review = { name: string; role: string; date: string } | null;

export interface Titled {
  title: string;
  help?: string;
}
export interface Labelled {
  label: string;
  help?: string;
}

export interface ShellWords {
  intro: { title: string; text: string[]; privacy: string; reviewed: string; version: string };
  start: string;
  next: string;
  back: string;
  /** Name of the safety check in the progress line. */
  safety: string;
  progress: string;
  question: string;
  helpNow: string;
  signsTitle: string;
  numbers: Record<CallNumber, string>;
  midwifeFirst: string;
  checkAll: string;
  chooseOne: string;
  loading: string;
  failed: string;
  retry: string;
}

/** The numbers that a host can set. */
export type CallNumber = 'emergency' | 'gp' | 'outOfHours' | 'midwife';

export interface SafetyWords {
  pages: Record<string, Titled>;
  signs: Record<string, Labelled>;
  none: string;
  unsure: string;
}

export interface UrgencyWords {
  /** The words of the band; `{emergency}` is the emergency number. */
  title: string;
  /** At most five short lines. */
  lines: string[];
}

/** All that is needed until the first tick box works, and every urgency. */
export interface FirstWords {
  lang: string;
  shell: ShellWords;
  safety: SafetyWords;
  urgency: Record<Urgency, UrgencyWords>;
  reviewedBy: Review;
}

export interface PageWords {
  answer: Record<
    | 'recognition'
    | 'explanation'
    | 'fits'
    | 'howCommon'
    | 'do'
    | 'call'
    | 'nowSigns'
    | 'sinceBook'
    | 'why'
    | 'whyText'
    | 'seeAlso'
    | 'source'
    | 'notReviewed'
    | 'reviewed'
    | 'ownAdvice'
    | 'recognise'
    | 'reject'
    | 'done'
    | 'continue'
    | 'alarmHint'
    | 'several'
    | 'callFirst'
    | 'toFlow',
    string
  >;
  certainty: Record<Certainty, string>;
  review: { title: string; change: string; changeOf: string };
  restart: { title: string; question: string; erase: string };
  notices: Record<'lowered' | 'settings' | 'damaged' | 'required' | 'outdated', string>;
  /** Until when the words hold without a new review: an ISO date. */
  reviewDue: string;
  closing: {
    recognisedTitle: string;
    stopped: string;
    nothingTitle: string;
    nothing: string[];
    do: string;
    doGeneral: string[];
    call: string;
    callGeneral: string[];
    tell: string;
    tellLines: string[];
    print: string;
  };
  map: { left: string; right: string; figure: string; seenFromBehind: string };
  errors: { unknownAnswer: string; noNumber: string };
}

export interface QuestionWords {
  lists: Record<string, { title: string }>;
  questions: Record<string, Titled & { statement: string }>;
  choices: Record<string, Titled>;
  options: Record<string, Labelled>;
  yes: string;
  no: string;
  unsure: string;
}

/** The words of the pages after the safety check. */
export interface LaterWords {
  pages: PageWords;
  questions: QuestionWords;
}

/** One of the 31 answers. */
export interface AnswerText {
  number: number;
  title: string;
  summary: string[];
  /** Not on the answers 1 to 5. */
  recognition?: string[];
  explanation: string[];
  /** By condition: why it is named here, and how sure that is. */
  fits: Record<string, string>;
  howCommon?: string;
  do: string[];
  call: string[];
  sinceBook: string[];
  seeAlso: { answer: number; text: string }[];
  source: string;
  reviewedBy: Review;
}

export interface ConditionText {
  name: string;
  alsoCalled: string[];
  text: string[];
  source: string;
  reviewedBy: Review;
}

export interface AnswerWords {
  answers: Record<string, AnswerText>;
  conditions: Record<string, ConditionText>;
}

/** All words of one language. */
export type Words = FirstWords & LaterWords & AnswerWords;
