/**
 * Lets a test read like the protocol: `at('4.1').after('1.6 yes')` is the place a visitor comes to who says so, and
 * who says "none of these" or "no", and goes on, everywhere else.
 */
import { flow } from '../../src/content/flow.js';
import { road, start, transition, type FlowEvent, type Road, type Snapshot } from '../../src/engine/index.js';

const BUTTONS = ['begin', 'recognise', 'reject', 'more', 'back', 'restart'] as const;
type Button = (typeof BUTTONS)[number];

const isButton = (word: string): word is Button => (BUTTONS as readonly string[]).includes(word);

/** Steps where more than one can be ticked. */
const isList = (step: string): boolean => /^(safety-|interview\.)/.test(step);

/** The event for a visitor's word at a step: a button, or an answer; several ticks are joined by ` + `. */
export function eventFor({ step }: Snapshot, word: string): FlowEvent {
  if (isButton(word)) return { type: word };
  return { type: 'answer', step: step.id, value: isList(step.id) ? word.split(' + ') : word };
}

/** One word of the visitor, at the step where the snapshot stands. */
export const say = (snapshot: Snapshot, word: string): Snapshot => transition(flow, snapshot, eventFor(snapshot, word));

/** Changes what was said at an earlier step. */
export const change = (snapshot: Snapshot, step: string, value: string): Snapshot =>
  transition(flow, snapshot, { type: 'answer', step, value: isList(step) ? value.split(' + ') : value });

export const back = (snapshot: Snapshot, times = 1): Snapshot =>
  times === 0 ? snapshot : back(say(snapshot, 'back'), times - 1);

/** Goes back until a step is shown. */
export const backTo = (snapshot: Snapshot, step: string): Snapshot =>
  snapshot.step.id === step ? snapshot : backTo(say(snapshot, 'back'), step);

export const roadOf = (snapshot: Snapshot): Road => road(flow, snapshot);

/** The ids of all steps on the road, in order. */
export const stepsOf = (snapshot: Snapshot): string[] => roadOf(snapshot).entries.map(({ step }) => step.id);

export const outcomesOf = ({ step }: Pick<Snapshot, 'step'>): readonly number[] =>
  step.kind === 'answer' ? step.outcomes : [];

export const optionsAt = ({ step }: Pick<Snapshot, 'step'>): readonly string[] =>
  'options' in step ? step.options : [];

/** The choice at step 2 that leads to the list of a step. */
const reachFor = (step: string): string => {
  const list = /^(?:answer-)?(?:nearest-)?([3-6])(?:\.|$)/.exec(step)?.[1];
  return { 3: '2.1', 4: '2.2', 5: '2.3', 6: '2.4' }[list ?? ''] ?? '2.5';
};

/** What somebody says who has nothing of all this. */
function byDefault({ step }: Snapshot, target: string): string {
  if (step.kind === 'intro') return 'begin';
  if (step.kind === 'question') return 'no';
  if (step.kind === 'answer') return 'reject';
  if (step.kind === 'interview') return 'begin';
  if (step.kind === 'multiple') return 'skip';
  return step.id === '2' ? reachFor(target) : 'none';
}

/** A place in the protocol, and what was said on the way to it. */
export class Place {
  constructor(
    readonly target: string,
    readonly said: readonly string[] = [],
  ) {}

  /** `'3.1 yes'`, `'answer-1 recognise'`, `'safety-now safety-now.1 + safety-now.5'`. Everything else is no. */
  after(...said: string[]): Place {
    return new Place(this.target, [...this.said, ...said]);
  }

  get title(): string {
    return `at ${this.target}${this.said.length ? ` after ${this.said.join(', ')}` : ''}`;
  }

  get snapshot(): Snapshot {
    const said = new Map(this.said.map((one) => [one.split(' ', 1)[0]!, one.slice(one.indexOf(' ') + 1)]));
    let snapshot = start(flow);
    for (let steps = 0; snapshot.step.id !== this.target; steps++) {
      const { id, kind } = snapshot.step;
      const atDoor = kind === 'interview' && !said.has('interview') && !this.target.startsWith('interview.');
      const over = kind === 'end' || atDoor || steps > 199;
      if (over) throw new Error(`The way ends at ${id}, not ${this.title}`);
      snapshot = say(snapshot, said.get(id) ?? byDefault(snapshot, this.target));
      said.delete(id);
    }
    if (said.size) throw new Error(`Never asked on the way ${this.title}: ${[...said.keys()].join(', ')}`);
    return snapshot;
  }
}

export const at = (step: string): Place => new Place(step);

const named = (outcomes: readonly number[]): string =>
  outcomes.length ? ` with answer${outcomes.length > 1 ? 's' : ''} ${outcomes.join(', ')}` : '';

/** The words of a line of the protocol. */
export const line = (place: Place, word: string, to: string, outcomes: readonly number[]): string =>
  `${place.title}, ${word} leads to ${to}${named(outcomes)}`;
