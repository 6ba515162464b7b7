import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { flow } from '../../src/content/flow.js';
import { restore, start, transition, type FlowEvent, type Road, type Snapshot } from '../../src/engine/index.js';
import { anyEvent, courses, onward, QUESTIONS, RUNS, wordsAt } from '../support/courses.js';
import { codeOf } from '../support/errors.js';
import { at, back, change, eventFor, outcomesOf, roadOf, say, stepsOf } from '../support/protocol.js';

const EVENT_CODES = ['wrong-event', 'wrong-step', 'wrong-value'];
const SNAPSHOT_CODES = ['wrong-snapshot', 'other-flow', 'other-version'];

const throughJson = (snapshot: Snapshot): unknown => JSON.parse(JSON.stringify(snapshot));

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** All that must hold of a snapshot, wherever it came from. */
function expectValid(snapshot: Snapshot): void {
  expect(isFrozen(snapshot), 'frozen').to.equal(true);
  expect(throughJson(snapshot), 'plain JSON').to.deep.equal(snapshot);
  expect(restore(flow, throughJson(snapshot)), 'restored').to.deep.equal(snapshot);
  expect(snapshot.urgency).to.equal(roadOf(snapshot).urgency);
  expect(stepsOf(snapshot)).to.include(snapshot.step.id);
}

/** The road as far as a step, without what was said there: what somebody who stands there has gone through. */
const roadTo = ({ entries }: Road, id: string) => {
  const index = entries.findIndex(({ step }) => step.id === id);
  return entries.slice(0, index + 1).map((entry, i) => (i < index ? entry : entry.step));
};

/** Goes the same road from the intro, answer by answer, as far as another snapshot has been given answers. */
function afresh(snapshot: Snapshot, until: (id: string) => boolean = () => false): Snapshot {
  const { entries } = roadOf(snapshot);
  let now = start(flow);
  for (let steps = 0; steps < 199; steps++) {
    const { step, value, decision } = entries.find((entry) => entry.step.id === now.step.id)!;
    if (until(step.id)) return now;
    const isLast = step === entries.at(-1)!.step;
    if (step.kind === 'intro' || (step.kind === 'interview' && !isLast)) now = say(now, 'begin');
    else if (value !== undefined) now = transition(flow, now, { type: 'answer', step: step.id, value });
    else if (decision) now = say(now, decision === 'recognised' ? 'recognise' : 'reject');
    else return now;
  }
  throw new Error('This road has no end');
}

/** All properties of plain JSON that make trouble when code looks them up. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** A copy of an object with one own property more, also when that is called `__proto__`. */
const withOwn = (object: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...object }, key, { value, enumerable: true, configurable: true, writable: true });

describe('Properties', () => {
  describe('any sequence of events', () => {
    it('leaves a valid snapshot: a wrong event throws an EngineError, and the one before goes on', () => {
      fc.assert(
        fc.property(onward(), fc.array(anyEvent(), { minLength: 5, maxLength: 25 }), (first, events) => {
          let snapshot = first;
          for (const event of events) {
            const was = JSON.stringify(snapshot);
            let next: Snapshot | undefined;
            const code = codeOf(() => (next = transition(flow, snapshot, event)));
            expect(JSON.stringify(snapshot)).to.equal(was);
            if (code === undefined) snapshot = next!;
            else expect(EVENT_CODES).to.include(code);
          }
          expectValid(snapshot);
        }),
        RUNS,
      );
    });
    it('leaves a valid snapshot, with the detours of visitors', () => {
      fc.assert(fc.property(courses(), expectValid), RUNS);
    });
    it('gives the same snapshot each time', () => {
      fc.assert(
        fc.property(onward(), fc.nat(999), (snapshot, seed) => {
          const words = [...wordsAt(snapshot), 'restart'];
          const event = eventFor(snapshot, words[seed % words.length]!);
          expect(transition(flow, snapshot, event)).to.deep.equal(transition(flow, snapshot, event));
        }),
        RUNS,
      );
    });
    it('does not keep what the host holds: changing an event afterwards changes nothing', () => {
      const value = ['safety-now.1'];
      const event: FlowEvent = { type: 'answer', step: 'safety-now', value };
      const next = transition(flow, at('safety-now').snapshot, event);
      value.push('none');
      expect(next.answers['safety-now']).to.deep.equal(['safety-now.1']);
      expectValid(next);
    });
  });

  describe('back and forward', () => {
    it('without a change, end where one was', () => {
      fc.assert(
        fc.property(courses(), fc.nat(60), (snapshot, times) => {
          const { entries } = roadOf(snapshot);
          const index = entries.findIndex(({ step }) => step.id === snapshot.step.id);
          // from the door of the interview one goes back to where one asked for it, which is another way
          const door = entries.findIndex(({ step }) => step.kind === 'interview');
          const far = Math.min(times, snapshot.more && index >= door ? Math.max(index - door - 1, 0) : index);
          let now = back(snapshot, far);
          expect(now.step.id).to.equal(entries[index - far]!.step.id);
          for (const { step, value, decision } of entries.slice(index - far, index)) {
            if (step.kind === 'intro' || step.kind === 'interview') now = say(now, 'begin');
            else if (value !== undefined) now = transition(flow, now, { type: 'answer', step: step.id, value });
            else now = say(now, decision === 'recognised' ? 'recognise' : 'reject');
          }
          // who decided again comes to the door of the interview another way
          expect({ ...now, more: snapshot.more }).to.deep.equal(snapshot);
        }),
        RUNS,
      );
    });
    it('back changes the step and nothing else', () => {
      fc.assert(
        fc.property(courses(), (snapshot) => {
          if (snapshot.step.kind === 'intro') return;
          const before = back(snapshot);
          expect({ ...before, step: snapshot.step }).to.deep.equal(snapshot);
          // the first page of the interview is on the road of who stands on it, and of who has told something
          const [road, shorter] = [roadOf(snapshot), roadOf(before)];
          expect(road.entries.slice(0, shorter.entries.length)).to.deep.equal(shorter.entries);
          const left = road.entries.slice(shorter.entries.length);
          expect(left.filter(({ value }) => value !== undefined)).to.be.empty;
          if (before.step.kind !== 'interview') expect(left).to.be.empty;
        }),
        RUNS,
      );
    });
    it('more, and back, change nothing but that the interview was asked for', () => {
      fc.assert(
        fc.property(courses(), (snapshot) => {
          if (snapshot.step.kind !== 'answer' && snapshot.step.id !== 'end') return;
          const more = say(snapshot, 'more');
          expect(more.step).to.deep.equal({ kind: 'interview', id: 'interview' });
          expect(more.urgency).to.equal(snapshot.urgency);
          const { entries } = roadOf(snapshot);
          expect(roadOf(more).entries.slice(0, entries.length)).to.deep.equal(entries);
          expect(back(more)).to.deep.equal({ ...snapshot, more: snapshot.step.id });
        }),
        RUNS,
      );
    });
  });

  describe('a changed answer', () => {
    /** A course through the lists, one of its questions, and another word for it. */
    const lists = () => courses().filter(({ more }) => !more);
    const changes = () => fc.record({ snapshot: lists(), seed: fc.nat(999), other: fc.nat(999) });
    const pick = <T>(from: readonly T[], seed: number) => from[seed % from.length]!;

    it('is what it would have been when given at first', () => {
      fc.assert(
        fc.property(changes(), ({ snapshot, seed, other }) => {
          const { entries } = roadOf(snapshot);
          const here = entries.findIndex(({ step }) => step.id === snapshot.step.id);
          const said = entries.slice(0, here).filter(({ value }) => value !== undefined);
          if (!said.length) return;
          const { step } = pick(said, seed);
          const word = pick(wordsAt({ step }), other);
          const changed = change(snapshot, step.id, word);
          // at first: the same course as far as that question, then the other word
          const first = say(
            afresh(snapshot, (id) => id === step.id),
            word,
          );
          expect(roadTo(roadOf(changed), first.step.id)).to.deep.equal(roadTo(roadOf(first), first.step.id));
          // and on, with what else was said
          const whole = afresh(changed);
          expect(roadOf(whole)).to.deep.equal(roadOf(changed));
          expect(whole.urgency).to.equal(changed.urgency);
          expect(whole.step).to.deep.equal(changed.step);
        }),
        RUNS,
      );
    });
    it('changed back, leaves road and urgency as they were', () => {
      fc.assert(
        fc.property(changes(), ({ snapshot, seed, other }) => {
          const { entries } = roadOf(snapshot);
          const here = entries.findIndex(({ step }) => step.id === snapshot.step.id);
          const said = entries.slice(0, here).filter(({ value }) => value !== undefined);
          if (!said.length) return;
          const { step, value } = pick(said, seed);
          const changed = change(snapshot, step.id, pick(wordsAt({ step }), other));
          const again = transition(flow, changed, { type: 'answer', step: step.id, value: value! });
          expect(roadOf(again)).to.deep.equal(roadOf(snapshot));
          expect(again.urgency).to.equal(snapshot.urgency);
          expect(again.answers).to.deep.equal(snapshot.answers);
        }),
        RUNS,
      );
    });
    it('goes to the first step that is open: everything before it has its answer or decision', () => {
      fc.assert(
        fc.property(changes(), ({ snapshot, seed, other }) => {
          const behind = stepsOf(snapshot).slice(0, stepsOf(snapshot).indexOf(snapshot.step.id));
          const questions = behind.filter((id) => QUESTIONS.includes(id));
          if (!questions.length) return;
          const id = pick(questions, seed);
          const { step } = roadOf(snapshot).entries.find((entry) => entry.step.id === id)!;
          const changed = change(snapshot, id, pick(wordsAt({ step }), other));
          const { entries } = roadOf(changed);
          const open = entries.findIndex(({ step, value, decision }) => step.kind !== 'intro' && !(value ?? decision));
          expect(changed.step.id).to.equal(entries[open]!.step.id);
          expect(open).to.equal(entries.length - 1);
        }),
        RUNS,
      );
    });
  });

  describe('the outcome', () => {
    it('does not depend on detours', () => {
      fc.assert(
        fc.property(
          courses().filter(({ more }) => !more),
          (snapshot) => {
            const straight = afresh(snapshot);
            expect(roadOf(straight)).to.deep.equal(roadOf(snapshot));
            expect(straight.urgency).to.equal(snapshot.urgency);
          },
        ),
        RUNS,
      );
    });
    it('never shows an answer twice, nor one that was rejected', () => {
      fc.assert(
        fc.property(courses(), (snapshot) => {
          const rejected = new Set<number>();
          for (const { step, decision } of roadOf(snapshot).entries) {
            const outcomes = outcomesOf({ step });
            expect(new Set(outcomes).size).to.equal(outcomes.length);
            for (const n of outcomes) expect(rejected.has(n), `answer ${n}`).to.equal(false);
            if (decision === 'rejected') outcomes.forEach((n) => rejected.add(n));
          }
        }),
        RUNS,
      );
    });
    it('never asks a step twice', () => {
      fc.assert(
        fc.property(courses(), (snapshot) => {
          expect(new Set(stepsOf(snapshot)).size).to.equal(stepsOf(snapshot).length);
        }),
        RUNS,
      );
    });
  });

  describe('restoring', () => {
    const page = at('answer-3.1').after('safety-today unsure', '1.1 yes', '3.1 yes', '3.3 yes').snapshot;
    const code = (data: unknown) => codeOf(() => restore(flow, data));
    const refused = (name: string, data: unknown, as = 'wrong-snapshot') =>
      it(`refuses ${name}: ${as}`, () => {
        expect(code(data)).to.equal(as);
        expect(codeOf(() => transition(flow, data as Snapshot, { type: 'back' }))).to.equal(as);
      });

    it('takes back every snapshot that went through JSON', () => {
      fc.assert(
        fc.property(courses(), (snapshot) => {
          const again = restore(flow, throughJson(snapshot));
          expect(again).to.deep.equal(snapshot);
          expect(isFrozen(again)).to.equal(true);
        }),
        RUNS,
      );
    });
    it('goes on as if it had never been away', () => {
      fc.assert(
        fc.property(onward(), fc.nat(999), (snapshot, seed) => {
          const words = wordsAt(snapshot);
          if (!words.length) return;
          const word = words[seed % words.length]!;
          expect(say(restore(flow, throughJson(snapshot)), word)).to.deep.equal(say(snapshot, word));
        }),
        RUNS,
      );
    });
    it('takes back a snapshot behind a proxy, as the stores of frameworks hand it out', () => {
      const behind = <T extends object>(target: T): T =>
        new Proxy(target, {
          get: (of, key) => {
            const value: unknown = Reflect.get(of, key);
            return typeof value === 'object' && value !== null ? behind(value) : value;
          },
        });
      expect(restore(flow, behind(throughJson(page) as object))).to.deep.equal(page);
    });
    it('does not keep or freeze what the host holds', () => {
      const data = throughJson(page) as { answers: Record<string, unknown> };
      const again = restore(flow, data);
      data.answers['3.3'] = 'no';
      expect(again).to.deep.equal(page);
    });

    describe('what is no snapshot', () => {
      for (const nothing of [null, undefined, 0, 1, '', 'intro', true, [], [1], {}, () => page])
        refused(nothing === undefined ? 'undefined' : (JSON.stringify(nothing) ?? 'a function'), nothing);
      refused('an array of a snapshot', [page]);
      refused('its JSON', JSON.stringify(page));
    });

    describe('other rules', () => {
      refused('another flow', { ...page, flow: 'knie-zelfdiagnose' }, 'other-flow');
      refused('no flow', { ...page, flow: undefined }, 'other-flow');
      refused('another version', { ...page, version: '0.9.0' }, 'other-version');
      refused('no version', { ...page, version: undefined }, 'other-version');
      refused('a flow that cannot be made into words', { ...page, flow: { toString: 1, valueOf: 1 } }, 'other-flow');
      refused(
        'a version that cannot be made into words',
        { ...page, version: Object.create(null) as unknown },
        'other-version',
      );
    });

    describe('a changed step', () => {
      refused('no step', { ...page, step: undefined });
      refused('a step that is an id', { ...page, step: 'answer-3.1' });
      refused('a step without an id', { ...page, step: { kind: 'answer', outcomes: [7, 27] } });
      refused('a step ahead', { ...page, step: { kind: 'question', id: '3.4' } });
      refused('a step of another list', { ...page, step: { kind: 'question', id: '4.1' } });
      refused('a step that does not exist', { ...page, step: { kind: 'question', id: '9.9' } });
      refused('the end, undecided', { ...page, step: { kind: 'end', id: 'end' } });
      refused('the interview, not asked for', { ...page, step: { kind: 'interview', id: 'interview' } });
      refused('another kind', { ...page, step: { ...page.step, kind: 'question' } });
      refused('a kind of nothing', { ...page, step: { ...page.step, kind: Object.create(null) as unknown } });
      refused('no kind', { ...page, step: { id: 'answer-3.1', outcomes: [7, 27] } });
      refused('fewer outcomes', { ...page, step: { ...page.step, outcomes: [27] } });
      refused('more outcomes', { ...page, step: { ...page.step, outcomes: [7, 27, 8] } });
      refused('no outcomes', { ...page, step: { kind: 'answer', id: 'answer-3.1' } });
      refused('outcomes in another order', { ...page, step: { ...page.step, outcomes: [27, 7] } });
      refused('outcomes of nothing', { ...page, step: { ...page.step, outcomes: Object.create(null) as unknown } });
      refused('an outcome of nothing', { ...page, step: { ...page.step, outcomes: [Object.create(null), 27] } });
    });

    describe('a changed urgency', () => {
      refused('a lower one', { ...page, urgency: 'days' });
      refused('a higher one', { ...page, urgency: 'now' });
      refused('none', { ...page, urgency: null });
      refused('no word for it', { ...page, urgency: undefined });
      refused('an unknown one', { ...page, urgency: 'soon' });
      refused('a raise left out', { ...at('2').after('1.1 yes', '1.2 yes').snapshot, urgency: 'days' });
    });

    describe('changed answers', () => {
      const answers = (changed: object) => ({ ...page, answers: { ...page.answers, ...changed } });
      refused('none', { ...page, answers: {} });
      refused('no place for them', { ...page, answers: undefined });
      refused('null', { ...page, answers: null });
      refused('a list', { ...page, answers: [] });
      for (const kind of [new Map(), new Date(0), () => 'yes'])
        it(`a ${kind.constructor.name} instead: no exception but an EngineError, no snapshot that is not plain JSON`, () => {
          const forged = { ...start(flow), answers: kind };
          const thrown = code(forged);
          if (thrown === undefined) expectValid(restore(flow, forged));
          else expect(thrown).to.equal('wrong-snapshot');
        });
      refused('one of the road left out', answers({ '1.2': undefined }));
      refused('an unknown question', answers({ '3.6': 'yes' }));
      refused('an unknown list', answers({ '8.1': 'yes' }));
      refused('a sign as a question', answers({ 'safety-now.3': 'yes' }));
      refused('an answer page as a question', answers({ 'answer-1': 'yes' }));
      refused('a wrong word', answers({ '1.2': 'ja' }));
      refused('a wrong word off the road', answers({ '6.1': 'misschien' }));
      refused('a wrong choice', answers({ '2': '2.6' }));
      refused('a wrong nearest choice', answers({ 'nearest-3': '4.1' }));
      refused('a wrong zone', answers({ '7': '7.5' }));
      refused('a wrong sign', answers({ 'safety-now': ['safety-now.10'] }));
      refused('no sign at all', answers({ 'safety-now': [] }));
      refused('none with a sign', answers({ 'safety-now': ['none', 'safety-now.1'] }));
      refused('a sign twice', answers({ 'safety-now': ['safety-now.1', 'safety-now.1'] }));
      refused('ticks that are a word', answers({ 'safety-now': 'none' }));
      refused('a number', answers({ '1.2': 0 }));
      refused('null in its place', answers({ '1.2': null }));
      refused('another answer, which leads elsewhere', answers({ '3.1': 'no' }));
      refused('another answer, which changes the urgency', answers({ 'safety-today': ['safety-today.1'] }));
      for (const key of PROTOTYPE_KEYS)
        refused(`the key ${key}`, { ...page, answers: withOwn(page.answers, key, 'yes') });
    });

    describe('changed decisions', () => {
      const decided = (decisions: object, decidedOn: object) => ({
        ...page,
        decisions: { ...page.decisions, ...decisions },
        decidedOn: { ...page.decidedOn, ...decidedOn },
      });
      refused('none', { ...page, decisions: {}, decidedOn: {} });
      refused('no place for them', { ...page, decisions: undefined });
      refused('a list', { ...page, decisions: [] });
      refused('no outcomes beside them', { ...page, decidedOn: {} });
      refused('no place for the outcomes', { ...page, decidedOn: undefined });
      refused('a wrong word', decided({ 'answer-1': 'accepted' }, {}));
      refused('an event for a decision', decided({ 'answer-1': 'reject' }, {}));
      refused('another decision', decided({ 'answer-1': 'recognised' }, {}));
      refused('other outcomes', decided({}, { 'answer-1': [2] }));
      refused('outcomes that are a number', decided({}, { 'answer-1': 1 }));
      refused('outcomes as words', decided({}, { 'answer-1': ['1'] }));
      refused('outcomes in a list of lists', decided({}, { 'answer-1': [[1]] }));
      refused('outcomes that do not exist', decided({ 'answer-4.1': 'rejected' }, { 'answer-4.1': [32] }));
      refused(
        'outcomes with the name of a property',
        decided({ 'answer-4.1': 'rejected' }, { 'answer-4.1': ['toString'] }),
      );
      refused('outcomes of nothing', decided({ 'answer-4.1': 'rejected' }, { 'answer-4.1': [Object.create(null)] }));
      refused('an unknown page', decided({ 'answer-9.9': 'rejected' }, { 'answer-9.9': [7] }));
      refused('a question as a page', decided({ '4.1': 'rejected' }, { '4.1': [13] }));
      refused('outcomes without a decision', decided({}, { 'answer-4.1': [13] }));
      refused('a decision without outcomes', decided({ 'answer-4.1': 'rejected' }, {}));
      for (const key of PROTOTYPE_KEYS) {
        refused(`the key ${key}`, {
          ...page,
          decisions: withOwn(page.decisions, key, 'rejected'),
          decidedOn: withOwn(page.decidedOn, key, [13]),
        });
        refused(`the key ${key} among the outcomes alone`, { ...page, decidedOn: withOwn(page.decidedOn, key, [13]) });
      }
    });

    describe('a changed more', () => {
      const more = say(page, 'more');
      refused('an answer page that there is not', { ...more, more: 'answer-9.9' });
      refused('a step that has no more', { ...more, more: '3.1' });
      refused('a course in which the safety check goes on', { ...at('safety-now').snapshot, more: 'answer-4.1' });
      refused('a course in which the first list goes on', { ...at('1.4').snapshot, more: 'interview' });
      refused('true', { ...more, more: true });
      refused('an object', { ...more, more: {} });
      refused('an empty word', { ...more, more: '' });
      refused('none, in the interview', { ...more, more: null });
    });

    it('throws nothing but an EngineError, and gives nothing but a valid snapshot, for garbage in any place', () => {
      const places = ['flow', 'version', 'step', 'urgency', 'answers', 'decisions', 'decidedOn', 'more'] as const;
      const inner = fc.constantFrom(
        'id',
        'kind',
        'outcomes',
        'options',
        '1.1',
        'safety-now',
        '2',
        'answer-1',
        '__proto__',
      );
      const garbage = fc.oneof(
        fc.anything(),
        fc.jsonValue(),
        fc.constantFrom<unknown>('yes', 'rejected', ['none'], [1], [[1]], {}, { toString: 1, valueOf: 1 }),
      );
      fc.assert(
        fc.property(courses(), fc.constantFrom(...places), fc.option(inner), garbage, (snapshot, place, key, value) => {
          const old = snapshot[place];
          const deep = key !== null && typeof old === 'object' && old !== null;
          const forged = { ...snapshot, [place]: deep ? withOwn(old, key, value) : value };
          let again: Snapshot | undefined;
          const thrown = code(forged);
          if (thrown === undefined) again = restore(flow, forged);
          else expect(SNAPSHOT_CODES).to.include(thrown);
          if (again) expectValid(again);
        }),
        { ...RUNS, numRuns: 300 },
      );
    });
    it('throws nothing but an EngineError for anything at all', () => {
      fc.assert(
        fc.property(fc.anything(), (data) => {
          expect(SNAPSHOT_CODES).to.include(code(data));
        }),
        RUNS,
      );
    });
  });
});
