import { expect } from '@open-wc/testing';
import { flow } from '../../src/content/flow.js';
import { start, type Snapshot, type Urgency } from '../../src/engine/index.js';
import { outcomesOf, roadOf, say } from '../support/protocol.js';
import { stillOpen } from '../support/open.js';
import { rankOf } from '../support/urgencies.js';

/**
 * The number of reachable states. A state is the step (with the answers it shows), the urgency, and what is still
 * open (`support/open.ts`); courses with the same future are one state. Only events that go on are counted; on the
 * safety pages one tick stands for its class: none, unsure, a sign that matters to a raise, another sign.
 */
const STATES = 2146;

/** The same number, by where they stand; an answer page counts with its list. */
const BY_PART: Readonly<Record<string, number>> = {
  intro: 1,
  'safety-112': 1,
  'safety-now': 3,
  'safety-today': 3,
  'list 1': 542,
  'list 2': 17,
  'list 3': 445,
  'list 4': 276,
  'list 5': 504,
  'list 6': 311,
  'list 7': 30,
  interview: 7,
  end: 6,
};

const partOf = (step: string): string =>
  /^(?:answer-)?(?:nearest-)?(\d)/.test(step) ? `list ${/\d/.exec(step)![0]}` : step;

/** One word for each class of ticks. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'safety-112': ['none', 'unsure', 'safety-112.1'],
  'safety-now': ['none', 'unsure', 'safety-now.3'],
  'safety-today': [
    ...['none', 'unsure', 'safety-today.2'],
    ...['safety-today.1', 'safety-today.3', 'safety-today.1 + safety-today.3'], // these matter to a raise
  ],
};

function onward({ step }: Snapshot): readonly string[] {
  switch (step.kind) {
    case 'intro':
      return ['begin'];
    case 'checklist':
      return CLASSES[step.id] ?? [];
    case 'question':
      return ['yes', 'no', 'unsure'];
    case 'choice':
    case 'zone':
      return step.options;
    case 'answer':
      return ['recognise', 'reject'];
    default:
      return [];
  }
}

interface State {
  readonly snapshot: Snapshot;
  /** The step before, on the course that came here first. */
  readonly before: string | null;
  /** Word by word, the state that it leads to, and its urgency. */
  readonly next: Map<string, { readonly key: string; readonly urgency: Urgency | null }>;
  /** Another course that came to this state. */
  twin?: Snapshot;
}

/** Visits every state once, and keeps the first two courses that lead to each. */
function enumerate(): Map<string, State> {
  const first = start(flow);
  const states = new Map<string, State>([[stillOpen(first), { snapshot: first, before: null, next: new Map() }]]);
  for (const { snapshot, next } of states.values()) {
    if (states.size > 4 * STATES) break; // a fault that multiplies them shows in the number
    for (const word of onward(snapshot)) {
      const to = say(snapshot, word);
      const key = stillOpen(to);
      next.set(word, { key, urgency: to.urgency });
      const known = states.get(key);
      if (known) known.twin ??= to;
      else states.set(key, { snapshot: to, before: snapshot.step.id, next: new Map() });
    }
  }
  return states;
}

describe('Every reachable state', function () {
  this.timeout(30_000);
  let states: Map<string, State>;
  /** Checks something in each state, and names the states where it does not hold. */
  const inEach = (holds: (state: State, key: string) => boolean) => {
    const failing = [...states].filter(([key, state]) => !holds(state, key)).map(([key]) => key);
    expect(failing).to.deep.equal([]);
  };

  before(() => {
    states = enumerate();
  });

  it(`there are ${STATES}`, () => {
    const counted: Record<string, number> = {};
    for (const { snapshot } of states.values()) {
      const part = partOf(snapshot.step.id);
      counted[part] = (counted[part] ?? 0) + 1;
    }
    expect(counted).to.deep.equal(BY_PART);
    expect(states.size).to.equal(STATES);
  });

  it('is one state only for courses with the same future', () => {
    inEach(({ next, twin }) => {
      if (!twin) return true;
      const words = onward(twin);
      return words.length === next.size && words.every((word) => next.get(word)?.key === stillOpen(say(twin, word)));
    });
  });

  it('is two states only where the futures differ', () => {
    // the coarsest classes of states that look the same and, word by word, lead to the same classes
    const look = ({ step, urgency }: Snapshot) => [step.id, outcomesOf({ step }).join(), urgency].join();
    let classes = new Map([...states].map(([key, { snapshot }]) => [key, look(snapshot)]));
    for (let count = 0; count < new Set(classes.values()).size;) {
      count = new Set(classes.values()).size;
      const names = new Map<string, string>();
      classes = new Map(
        [...states].map(([key, { next }]) => {
          const future = [classes.get(key), ...[...next].map(([word, to]) => `${word}:${classes.get(to.key)}`)].join();
          if (!names.has(future)) names.set(future, String(names.size));
          return [key, names.get(future)!];
        }),
      );
    }
    expect(new Set(classes.values()).size).to.equal(states.size);
  });

  it('has some way on, or is an end', () => {
    inEach(({ snapshot, next }) => next.size > 0 || ['end', 'interview'].includes(snapshot.step.kind));
  });

  it('has a way back, to the step before; only the intro has none', () => {
    inEach(({ snapshot, before }) =>
      before === null ? snapshot.step.id === 'intro' : say(snapshot, 'back').step.id === before,
    );
  });

  it('keeps the urgency, or raises it, on every way on and on the way back', () => {
    inEach(
      ({ snapshot, next, before }) =>
        [...next.values()].every(({ urgency }) => rankOf(urgency) <= rankOf(snapshot.urgency)) &&
        (before === null || say(snapshot, 'back').urgency === snapshot.urgency),
    );
  });

  it('has the three safety pages answered behind every other page', () => {
    inEach(({ snapshot }) => {
      if (['intro', 'checklist'].includes(snapshot.step.kind)) return true;
      const answered = roadOf(snapshot).entries.filter(({ value }) => value !== undefined);
      const [first, second, third] = answered.map(({ step }) => step.id);
      return first === 'safety-112' && second === 'safety-now' && third === 'safety-today';
    });
  });

  it('leads from every answer page and from the end to the interview and back', () => {
    inEach(({ snapshot }) => {
      if (!['answer', 'end'].includes(snapshot.step.kind)) return true;
      const more = say(snapshot, 'more');
      const again = say(more, 'back');
      return (
        more.step.id === 'interview' && more.urgency === snapshot.urgency && stillOpen(again) === stillOpen(snapshot)
      );
    });
  });

  it('shows every one of the 31 answers somewhere', () => {
    const shown = new Set([...states.values()].flatMap(({ snapshot }) => outcomesOf(snapshot)));
    expect([...shown].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 31 }, (_, i) => i + 1));
  });

  it('can come to an end or to the interview', () => {
    const ends = new Set([...states].filter(([, { next }]) => next.size === 0).map(([key]) => key));
    for (let size = 0; size < ends.size;) {
      size = ends.size;
      for (const [key, { next }] of states) if ([...next.values()].some((to) => ends.has(to.key))) ends.add(key);
    }
    expect(ends.size).to.equal(states.size);
  });
});
