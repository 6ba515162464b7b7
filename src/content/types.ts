/** The shapes of the words in `content/<lang>`: the same ids as the rules, and no rule among them. */
import type { Certainty, Urgency } from '../engine/index.js';
export type { Flow } from '../engine/index.js';

/** Who signed a text off, and the hash of what was read. Until a clinician has, it is null, and the page says so. */
export type Review = { name: string; role: string; date: string; hash: string } | null;

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
    | 'readMore'
    | 'library'
    | 'toFlow',
    string
  >;
  certainty: Record<Certainty, string>;
  review: { title: string; change: string; changeOf: string };
  restart: { title: string; question: string; erase: string };
  /** To keep the answers on the device. `{date}` is a day and a month. */
  save: { text: string[] } & Record<
    | 'title'
    | 'keep'
    | 'privacy'
    | 'kept'
    | 'erase'
    | 'erased'
    | 'failed'
    | 'gone'
    | 'elsewhere'
    | 'checkAgain'
    | 'offer'
    | 'resume'
    | 'same'
    | 'yes'
    | 'no',
    string
  >;
  /** For a shared computer: nobody seems to be there. */
  idle: Record<'title' | 'text' | 'soon' | 'stay' | 'wiped', string>;
  notices: Record<'lowered' | 'settings' | 'kept' | 'damaged' | 'required' | 'outdated', string>;
  /** Until when the words hold without a new review: an ISO date. */
  reviewDue: string;
  closing: {
    recognisedTitle: string;
    stopped: string;
    stoppedBack: string;
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
  errors: { unknownAnswer: string; noNumber: string; otherVersion: { title: string; text: string } };
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

/** What an answer says of a condition before one reads on. */
export interface ConditionText {
  name: string;
  text: string[];
}

export interface AnswerWords {
  answers: Record<string, AnswerText>;
  conditions: Record<string, ConditionText>;
}

/** How sure it is that a condition explains pain. */
export type Standing = 'clear' | 'likely' | 'contested' | 'author-only';

/** The parts of an article that are lists of sentences. */
export type ArticlePart =
  'what' | 'notice' | 'worse' | 'better' | 'radiates' | 'howOften' | 'course' | 'do' | 'doctor' | 'call' | 'sinceBook';

/** The article on one condition. */
export interface ConditionArticle extends Record<ArticlePart, string[]> {
  id: string;
  name: string;
  alsoCalled: string[];
  text: string[];
  certainty: Standing;
  certaintyText: string;
  confusedWith: { condition: string; text: string }[];
  related: string[];
  figure: string | null;
  source: string;
  reviewedBy: Review;
}

/** A general page. */
export interface Topic {
  id: string;
  title: string;
  summary: string[];
  sections: { title: string; text: string[]; list: string[]; figure: string | null; chart: string | null }[];
  related: { conditions: string[]; topics: string[] };
  sinceBook: string[];
  source: string;
  reviewedBy: Review;
}

/** The words around the articles. */
export interface ArticleLabels extends Record<ArticlePart, string> {
  alsoCalled: string;
  certainty: Record<Standing, string>;
  confusedWith: string;
  related: string;
  backTo: string;
  /** Small words that names are not sorted by. */
  articles: string[];
  unknown: string;
  search: string;
  found: string;
  notFound: string;
  topics: string;
  conditions: string;
  back: string;
}

/** A drawing: path data by group, and where its words have their middle. A shape with a class has both. */
export interface Drawing {
  viewBox: string;
  groups: Record<string, (string | { d: string; class: string })[]>;
  labels: Record<string, [x: number, y: number]>;
}

/** The numbers of a chart, each of 100 people: one, or from and to. */
export interface Chart {
  rows: ({ id: string; values: [number] | [from: number, to: number]; kind?: ChartKind } & Partial<
    Record<ChartMark, string[]>
  >)[];
}
/** What a visitor said of a bar: it hurts more, or less. On a row: the facts that say so, as `3.5=yes`. */
export type ChartMark = 'more' | 'less';
export type ChartKind = 'static' | 'mixed' | 'dynamic';

/** The words of drawings and charts. */
export interface FigureWords {
  controls: Record<'stage' | 'previous' | 'next' | 'table', string>;
  figures: Record<string, FigureText>;
  charts: Record<string, ChartText>;
}

export interface FigureText {
  title: string;
  /** What one sees, for who does not see it. */
  alt: string;
  /** By the id of their place. */
  labels: Record<string, string>;
  /** Of a drawing that one can step through. */
  stages?: { name: string; text: string }[];
  note?: string;
}

export interface ChartText {
  title: string;
  alt: string;
  value: string;
  range: string;
  columns: { row: string; value: string; kind?: string; marked?: string };
  rows: Record<string, string>;
  kinds?: Partial<Record<ChartKind, string>>;
  marks?: Record<ChartMark, string>;
  note?: string;
}

/** The words of the articles: all that differs by language. */
export interface ArticleTexts {
  labels: ArticleLabels;
  articles: Record<string, ConditionArticle>;
  topics: Record<string, Topic>;
  figures: FigureWords;
}

/** The articles, which come when somebody wants to read on: words, drawings and numbers. */
export interface ArticleWords extends ArticleTexts {
  drawings: Record<string, Drawing>;
  charts: Record<string, Chart>;
}

/** The difficult words of all texts: what they mean, and the term of each way to write one, in small letters. */
export interface TermWords {
  terms: Record<string, { term: string; meaning: string[] }>;
  forms: Record<string, string>;
}

/** The words of the interview and the self-examination, by the ids of the rules. */
export interface InterviewWords {
  /** `open` leads to the door, `start` through it. */
  door: { open: string; title: string; text: string[]; start: string };
  sections: Record<'talk' | 'activities' | 'examination', string>;
  none: string;
  skip: string;
  skipExamination: string;
  how: string;
  stop: string;
  /** Above the two halves of the drawing of a leg. */
  views: { front: string; back: string };
  pages: Record<string, InterviewPage>;
  /** Also `<question>.none`, where that speaks for or against something. */
  rows: Record<string, { label: string; why?: string }>;
  outcome: OutcomeWords;
  /** The words of its drawings. */
  figures: Record<string, FigureText>;
}

export interface InterviewPage {
  title: string;
  help?: string;
  /** What to do, step by step. */
  how?: string[];
  /** When to stop at once. */
  stop?: string[];
  /** The name of its drawing. */
  figure?: string;
  /** What one sees of the drawing to point at. */
  map?: string;
}

export interface OutcomeWords {
  title: string;
  intro: string[];
  first: string;
  good: string;
  partly: string;
  less: string;
  for: string;
  against: string;
  strengths: Record<'strong' | 'moderate' | 'weak', string>;
  recognised: string;
  reached: string;
  both: string;
  apartTitle: string;
  apartAsked: string;
  apartNone: string;
  stagesTitle: string;
  stagesText: string[];
  stages: Record<string, { name: string; text: string }>;
  here: string;
  nothingTitle: string;
  nothing: string[];
  basis: string[];
}

/** All words of one language, but for the articles and the meanings of difficult words, which come later still. */
export type Words = FirstWords &
  LaterWords &
  AnswerWords & {
    interview: InterviewWords;
    /** Fetches what the difficult words mean: of all together, so that no request tells which one is read. */
    loadTerms?(): Promise<TermWords>;
    /** The articles, where they are at hand: on a server. */
    articles?: ArticleWords;
    /** Fetches the articles: of all conditions together, so that no request tells which one is read. */
    loadArticles?(): Promise<ArticleWords>;
  };
