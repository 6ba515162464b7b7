import { expect } from '@open-wc/testing';
import { flow } from '../../src/content/flow.js';
import { start, transition, type FlowEvent, type Snapshot } from '../../src/engine/index.js';
import { codeOf } from '../support/errors.js';
import { at, back, backTo, change, optionsAt, outcomesOf, say, stepsOf, type Place } from '../support/protocol.js';

/** One place for each kind of step. */
const INTRO = at('intro');
const CHECKLIST = at('safety-now');
const QUESTION = at('4.2').after('4.1 yes');
const CHOICE = at('2').after('1.1 yes');
const NEAREST = at('nearest-4').after('4.1 yes');
const ZONE = at('7');
const ANSWER = at('answer-4.1').after('4.1 yes');
const INTERVIEW = at('interview').after('7 7.1');
const END = at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise');

const named = (name: string, place: Place) => ({ name, snapshot: () => place.snapshot });
const EVERYWHERE = [
  named('the intro', INTRO),
  named('a checklist', CHECKLIST),
  named('a question', QUESTION),
  named('a choice', CHOICE),
  named('a nearest page', NEAREST),
  named('a zone', ZONE),
  named('an answer page', ANSWER),
  named('the interview', INTERVIEW),
  named('the end', END),
  { name: 'the interview after more', snapshot: () => say(ANSWER.snapshot, 'more') },
];

const answer = (snapshot: Snapshot, step: unknown, value: unknown) =>
  transition(flow, snapshot, { type: 'answer', step, value } as FlowEvent);

describe('Events', () => {
  describe('where each is possible', () => {
    const possible = (type: 'begin' | 'recognise' | 'reject' | 'more' | 'back' | 'restart', ...where: string[]) => {
      for (const { name, snapshot } of EVERYWHERE) {
        const allowed = where.includes(name);
        it(`${type} is ${allowed ? 'possible' : 'a wrong event'} at ${name}`, () =>
          expect(codeOf(() => transition(flow, snapshot(), { type }))).to.equal(allowed ? undefined : 'wrong-event'));
      }
    };
    possible('begin', 'the intro', 'the interview', 'the interview after more');
    possible('recognise', 'an answer page');
    possible('reject', 'an answer page');
    possible('more', 'an answer page', 'the end');
    possible(
      ...(['back', 'a checklist', 'a question', 'a choice', 'a nearest page', 'a zone'] as const),
      ...['an answer page', 'the interview', 'the end', 'the interview after more'],
    );
    possible(
      ...(['restart', 'the intro', 'a checklist', 'a question', 'a choice', 'a nearest page', 'a zone'] as const),
      ...['an answer page', 'the interview', 'the end', 'the interview after more'],
    );
    for (const { name, snapshot } of EVERYWHERE)
      it(`garbage is a wrong event at ${name}`, () => {
        const garbage: unknown[] = [null, undefined, 0, '', 'begin', [], {}, { type: 'Begin' }, { type: 'toString' }];
        for (const event of garbage)
          expect(
            codeOf(() => transition(flow, snapshot(), event as FlowEvent)),
            JSON.stringify(event),
          ).to.equal('wrong-event');
      });
    it('an event that cannot be made into words is still a wrong event', () => {
      const mute: unknown = Object.create(null);
      for (const type of [mute, { toString: 1, valueOf: 1 }, Symbol('begin'), 1n, () => 'begin'])
        expect(codeOf(() => transition(flow, INTRO.snapshot, { type } as unknown as FlowEvent))).to.equal(
          'wrong-event',
        );
    });
  });

  describe('an answer, by its step', () => {
    const step = (place: Place, id: unknown, value: unknown, code: string | undefined) =>
      it(`${place.title}, an answer to ${String(id)} is ${code ?? 'possible'}`, () =>
        expect(codeOf(() => answer(place.snapshot, id, value))).to.equal(code));
    // the current step
    step(CHECKLIST, 'safety-now', ['none'], undefined);
    step(QUESTION, '4.2', 'unsure', undefined);
    step(CHOICE, '2', '2.4', undefined);
    step(NEAREST, 'nearest-4', '4.4', undefined);
    step(ZONE, '7', '7.4', undefined);
    // an earlier one
    step(QUESTION, '4.1', 'no', undefined);
    step(QUESTION, '2', '2.1', undefined);
    step(QUESTION, 'safety-112', ['unsure'], undefined);
    step(ANSWER, '1.3', 'yes', undefined);
    step(END, '4.1', 'no', undefined);
    step(INTERVIEW, '7', '7.2', undefined);
    // one ahead
    step(INTRO, 'safety-112', ['none'], 'wrong-step');
    step(CHECKLIST, 'safety-today', ['none'], 'wrong-step');
    step(QUESTION, '4.3', 'yes', 'wrong-step');
    step(CHOICE, '3.1', 'yes', 'wrong-step');
    step(at('6.5'), '6.7', 'yes', 'wrong-step');
    step(ANSWER, '4.2', 'yes', 'wrong-step');
    // one of another list
    step(QUESTION, '3.1', 'yes', 'wrong-step');
    step(QUESTION, '7', '7.1', 'wrong-step');
    step(ZONE, '6.10', 'no', 'wrong-step');
    step(ZONE, 'nearest-3', 'none', 'wrong-step');
    step(at('answer-3.5').after('3.1 yes', '3.3 no', '3.5 yes'), 'nearest-3', '3.4', 'wrong-step');
    step(at('3.4').after('3.3 yes'), '3.5', 'yes', 'wrong-step');
    // none at all
    step(INTRO, 'intro', 'yes', 'wrong-step');
    step(ANSWER, 'answer-4.1', 'yes', 'wrong-step');
    step(QUESTION, '9.9', 'yes', 'wrong-step');
    step(QUESTION, 'toString', 'yes', 'wrong-step');
    step(QUESTION, '__proto__', 'yes', 'wrong-step');
    step(QUESTION, undefined, 'yes', 'wrong-step');
    step(QUESTION, 4.2, 'yes', 'wrong-step');
    step(QUESTION, ['4.2'], 'yes', 'wrong-step');

    it('ahead, after going back, is still ahead', () => {
      const there = backTo(at('4.4').snapshot, '4.2');
      expect(codeOf(() => answer(there, '4.3', 'yes'))).to.equal('wrong-step');
      expect(codeOf(() => answer(there, '4.4', 'yes'))).to.equal('wrong-step');
    });
    it('a step that cannot be made into words is a wrong step', () => {
      for (const id of [Object.create(null) as unknown, { toString: 1, valueOf: 1 }, Symbol('4.2')])
        expect(codeOf(() => answer(QUESTION.snapshot, id, 'yes'))).to.equal('wrong-step');
    });
  });

  describe('an answer, by its value', () => {
    const wrong = (place: Place, ...values: unknown[]) => {
      for (const value of values)
        it(`${place.title}, ${JSON.stringify(value) ?? 'nothing'} is a wrong value`, () =>
          expect(codeOf(() => answer(place.snapshot, place.target, value))).to.equal('wrong-value'));
    };
    wrong(QUESTION, 'Yes', 'ja', 'none', '', '4.2', ['yes'], [], true, 1, null, undefined, {});
    wrong(CHOICE, 'yes', 'no', 'unsure', 'none', '2', '2.6', '3.1', ['2.1'], 2.1, null, undefined, {});
    wrong(at('nearest-3'), 'yes', 'unsure', '4.1', '3.6', '2.1', '7.1', ['3.1'], null);
    wrong(at('nearest-3').after('3.4 yes'), '3.4'); // rejected
    wrong(at('nearest-3').after('3.1 yes', '3.3 yes'), '3.1', '3.3'); // both rejected
    wrong(at('nearest-4').after('4.1 yes', '4.3 yes'), '4.1', '4.3');
    wrong(at('nearest-5').after('5.5 yes'), '5.5');
    wrong(ZONE, 'yes', 'unsure', '7', '7.5', '2.1', '6.1', ['7.1'], ['none'], 7.1, null);
    wrong(CHECKLIST, [], 'none', 'unsure', 'safety-now.3', '', null, undefined, {}, true);
    wrong(CHECKLIST, ['none', 'unsure'], ['none', 'safety-now.3'], ['safety-now.3', 'unsure'], ['none', 'none']);
    wrong(CHECKLIST, ['safety-now.3', 'safety-now.3'], ['safety-now.10'], ['safety-112.1'], ['safety-today.1']);
    wrong(CHECKLIST, ['yes'], [3], [null], [['safety-now.3']], ['safety-now.3', '']);
    wrong(at('safety-112'), ['safety-112.4'], ['safety-112.0']);
    wrong(at('safety-today'), ['safety-today.5'], ['safety-today.1', 'none']);

    it('an earlier step has its own values too', () => {
      expect(codeOf(() => answer(QUESTION.snapshot, '2', 'yes'))).to.equal('wrong-value');
      expect(codeOf(() => answer(QUESTION.snapshot, 'safety-now', 'none'))).to.equal('wrong-value');
      expect(codeOf(() => answer(at('7').after('2 2.2', '4.3 yes').snapshot, 'nearest-4', '4.3'))).to.equal(
        'wrong-value',
      );
    });
    it('a list with holes is a wrong value', () => {
      const holes: unknown[] = ['safety-now.3'];
      holes[2] = 'safety-now.4';
      expect(codeOf(() => answer(CHECKLIST.snapshot, 'safety-now', new Array(1)))).to.equal('wrong-value');
      expect(codeOf(() => answer(CHECKLIST.snapshot, 'safety-now', holes))).to.equal('wrong-value');
    });
    it('a value that cannot be made into words is a wrong value', () => {
      const ring: unknown[] = [];
      ring.push(ring);
      for (const value of [1n, ring, Object.create(null) as unknown, Symbol('yes'), () => 'yes'])
        expect(codeOf(() => answer(QUESTION.snapshot, '4.2', value))).to.equal('wrong-value');
      expect(codeOf(() => answer(CHECKLIST.snapshot, 'safety-now', ring))).to.equal('wrong-value');
    });
    it('the order of ticks is free', () => {
      const one = say(CHECKLIST.snapshot, 'safety-now.5 + safety-now.1');
      const other = say(CHECKLIST.snapshot, 'safety-now.1 + safety-now.5');
      expect(one.step).to.deep.equal(other.step);
      expect(one.urgency).to.equal(other.urgency);
    });
  });

  describe('the snapshot that an event comes to', () => {
    it('is not changed, whatever comes of it', () => {
      for (const { snapshot: make } of EVERYWHERE) {
        const snapshot = make();
        const was = JSON.stringify(snapshot);
        for (const type of ['begin', 'recognise', 'reject', 'more', 'back', 'restart', 'answer'] as const)
          codeOf(() => transition(flow, snapshot, { type, step: snapshot.step.id, value: 'yes' }));
        expect(JSON.stringify(snapshot)).to.equal(was);
      }
    });
    it('after a wrong event, goes on as if nothing had happened', () => {
      for (const type of ['begin', 'recognise', 'reject', 'more'] as const)
        expect(codeOf(() => transition(flow, QUESTION.snapshot, { type }))).to.equal('wrong-event');
      expect(say(QUESTION.snapshot, 'no').step.id).to.equal('4.3');
    });
    it('names the code, and says in words what was wrong, but not at which step: it may reach the host', () => {
      try {
        say(QUESTION.snapshot, 'recognise');
        expect.fail('nothing was thrown');
      } catch (error) {
        expect(error).to.be.instanceOf(Error);
        expect(error).to.have.property('name', 'EngineError');
        expect(error).to.have.property('code', 'wrong-event');
        expect(String(error)).to.contain('not possible').and.not.to.contain('4.2');
      }
    });
  });

  describe('an answer on the current step goes one step on', () => {
    it('also after going back, when the answer stays the same', () => {
      const there = backTo(at('4.4').snapshot, '4.1');
      expect(say(there, 'no').step.id).to.equal('4.2');
      expect(say(say(there, 'no'), 'no').step.id).to.equal('4.3');
    });
    it('also after going back, when the answer changes', () => {
      const there = backTo(at('4.4').snapshot, '4.1');
      expect(say(there, 'yes').step.id).to.equal('answer-4.1');
      expect(say(say(there, 'yes'), 'reject').step.id).to.equal('4.2');
    });
    it('at the intro, begin shows the first page, also when it was answered', () => {
      expect(say(backTo(at('2').snapshot, 'intro'), 'begin').step.id).to.equal('safety-112');
    });
    it('a decision that is given again goes one step on', () => {
      const there = backTo(at('4.4').after('4.1 yes').snapshot, 'answer-4.1');
      expect(say(there, 'reject').step.id).to.equal('4.2');
      expect(say(there, 'recognise').step.id).to.equal('end');
    });
  });

  describe('an answer on an earlier step goes to the first step that is open', () => {
    const opens = (place: Place, step: string, value: string, to: string, ...outcomes: number[]) =>
      it(`${place.title}, ${step} ${value} instead leads to ${to}`, () => {
        const next = change(place.snapshot, step, value);
        expect(next.step.id).to.equal(to);
        expect(outcomesOf(next)).to.deep.equal(outcomes);
      });
    opens(at('4.3'), 'safety-112', 'safety-112.1', '4.3');
    opens(at('4.3'), 'safety-today', 'unsure', '4.3');
    opens(at('4.3'), '1.2', 'unsure', '4.3');
    opens(at('4.3'), '1.2', 'yes', 'answer-1', 2);
    opens(at('4.3'), '1.2', 'no', '4.3'); // as it was
    opens(at('4.3'), '2', '2.1', '3.1');
    opens(at('4.3'), '2', '2.5', '7');
    opens(at('4.3'), '4.1', 'yes', 'answer-4.1', 13);
    opens(at('nearest-4').after('4.1 yes'), '4.1', 'no', 'nearest-4');
    opens(at('3.5'), '3.1', 'yes', 'answer-3.1', 27); // 3.3 has an answer already
    opens(at('3.5').after('3.3 yes'), '3.1', 'yes', 'answer-3.1', 7, 27);
    opens(at('3.2').after('3.1 yes', '3.3 no'), '3.1', 'no', '3.2');
    opens(at('3.2').after('3.1 yes', '3.3 no'), '3.3', 'yes', 'answer-3.1', 7, 27);
    opens(at('3.4').after('3.2 yes', '3.3 unsure'), '3.2', 'no', '3.4'); // 3.3 keeps its answer, in its own place
    opens(at('6.8').after('6.5 yes', '6.7 no'), '6.7', 'yes', 'answer-6.5', 6, 23, 22);
    opens(at('answer-7').after('1.6 yes', '7 7.4'), '1.4', 'yes', 'answer-1', 4, 6);
    opens(at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise'), '1.1', 'unsure', 'end');
    opens(at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise'), '4.1', 'no', '4.2');
    opens(at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise'), '1.1', 'yes', 'answer-1', 1);
    opens(at('interview').after('7 7.1'), '7', '7.4', 'answer-7', 31);
    opens(at('interview').after('7 7.1'), '7', 'none', 'interview');
  });

  describe('a decision holds only for exactly the outcomes it was made on', () => {
    it('one outcome more: the page is shown again', () => {
      const next = change(at('2').after('1.1 yes').snapshot, '1.4', 'yes');
      expect(next.step).to.deep.equal({ kind: 'answer', id: 'answer-1', outcomes: [4, 1] });
    });
    it('one outcome less: the page is shown again', () => {
      const next = change(at('2').after('1.1 yes', '1.4 yes').snapshot, '1.4', 'no');
      expect(next.step).to.deep.equal({ kind: 'answer', id: 'answer-1', outcomes: [1] });
    });
    it('another outcome: the page is shown again', () => {
      const next = change(at('interview').after('7 7.1').snapshot, '7', '7.2');
      expect(next.step).to.deep.equal({ kind: 'answer', id: 'answer-7', outcomes: [29] });
    });
    it('an early question that turns yes: the page is shown again', () => {
      const end = at('end').after('2 2.1', '3.1 yes', '3.3 no', 'answer-3.1 recognise').snapshot;
      expect(change(end, '3.3', 'yes').step).to.deep.equal({ kind: 'answer', id: 'answer-3.1', outcomes: [7, 27] });
    });
    it('a page that shows less because of a rejection elsewhere is shown again', () => {
      const end = at('end').after('2 2.4', '6.7 yes', 'answer-6.7 recognise').snapshot;
      const page = change(end, '1.6', 'yes');
      expect(page.step).to.deep.equal({ kind: 'answer', id: 'answer-1', outcomes: [6] });
      const rejected = say(page, 'reject');
      expect(rejected.step.id).to.equal('2');
      expect(stepsOf(rejected).at(-1)).to.equal('answer-6.7');
      const again = change(rejected, '1.1', 'unsure'); // to the first step that is open
      expect(again.step).to.deep.equal({ kind: 'answer', id: 'answer-6.7', outcomes: [23] });
    });
    it('the same outcomes again: the decision holds again', () => {
      const rejected = at('2').after('1.1 yes').snapshot;
      const undone = change(rejected, '1.1', 'no');
      expect(undone.step.id).to.equal('2');
      expect(change(undone, '1.1', 'yes').step.id).to.equal('2');
    });
    it('a rejection that does not hold rejects nothing', () => {
      const rejected = at('2').after('1.6 yes').snapshot;
      const open = change(rejected, '1.4', 'yes');
      expect(open.step).to.deep.equal({ kind: 'answer', id: 'answer-1', outcomes: [4, 6] });
    });
  });

  describe('answers that are no longer on the road are kept and count for nothing', () => {
    let left: Snapshot;
    before(() => {
      left = change(at('3.5').after('3.3 unsure').snapshot, '2', '2.2');
    });

    it('are kept', () => {
      expect(left.answers).to.include({ '3.1': 'no', '3.3': 'unsure', '2': '2.2' });
    });
    it('count for nothing: no urgency, no step, no rejection', () => {
      expect(left.urgency).to.equal(null);
      expect(stepsOf(left)).to.not.include('3.3');
      const other = change(at('2').after('1.6 yes').snapshot, '1.6', 'no'); // 6 was rejected, on a page now gone
      expect(outcomesOf(say(change(other, '2', '2.4'), 'no'))).to.deep.equal([]);
      const page = ['no', 'no', 'no', 'no', 'no', 'no', 'yes'].reduce(say, say(other, '2.4'));
      expect(outcomesOf(page)).to.deep.equal([6, 23]);
    });
    it('count again when they are reached again', () => {
      const again = change(left, '2', '2.1');
      expect(again.urgency).to.equal('days');
      expect(again.step.id).to.equal('3.5');
    });
    it('stand ready when they are reached again one by one', () => {
      const again = say(backTo(left, '2'), '2.1');
      expect(again.step.id).to.equal('3.1');
      expect(again.answers).to.include({ '3.1': 'no' });
    });
    it('a nearest choice that is no longer offered counts for nothing', () => {
      const chosen = at('answer-nearest-4').after('nearest-4 4.2').snapshot;
      const page = change(chosen, '4.2', 'yes');
      expect(page.step.id).to.equal('answer-4.2');
      const nearest = ['reject', 'no', 'no'].reduce(say, page);
      expect(nearest.step.id).to.equal('nearest-4');
      expect(optionsAt(nearest)).to.deep.equal(['4.1', '4.3', '4.4', 'none']);
      expect(stepsOf(nearest).at(-1)).to.equal('nearest-4');
    });
  });

  describe('back', () => {
    it('removes nothing', () => {
      const end = END.snapshot;
      const first = backTo(end, 'intro');
      expect(first.answers).to.deep.equal(end.answers);
      expect(first.decisions).to.deep.equal(end.decisions);
      expect(stepsOf(first)).to.deep.equal(stepsOf(end));
    });
    it('takes the page before, also where a step was skipped', () => {
      const steps = ['nearest-3', '3.5', '3.4', 'answer-3.2', '3.2', 'answer-3.1', '3.3', '3.1', '2'];
      let here = at('nearest-3').after('3.1 yes', '3.3 unsure', '3.2 yes').snapshot;
      const gone = steps.map(() => {
        const { id } = here.step;
        here = back(here);
        return id;
      });
      expect(gone).to.deep.equal(steps);
    });
  });

  describe('start', () => {
    it('stands at the intro, with nothing said', () => {
      expect(start(flow)).to.deep.include({ step: { kind: 'intro', id: 'intro' }, urgency: null });
      expect(start(flow)).to.deep.include({ answers: {}, decisions: {} });
      expect(start(flow)).to.deep.include({ flow: 'rug-zelfdiagnose' });
    });
  });
});
