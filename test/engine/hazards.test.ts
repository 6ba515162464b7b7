import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { flow } from '../../src/content/flow.js';
import { restore, transition, type FlowEvent, type Snapshot, type Urgency } from '../../src/engine/index.js';
import { anyEvent, courses, RUNS } from '../support/courses.js';
import { at, back, backTo, change, outcomesOf, roadOf, say, stepsOf, type Place } from '../support/protocol.js';
import { codeOf } from '../support/errors.js';
import { rankOf } from '../support/urgencies.js';

const atLeast = (snapshot: Snapshot, urgency: Urgency) => rankOf(snapshot.urgency) <= rankOf(urgency);

describe('H01: cauda equina signs never end in self-care', () => {
  const SIGNS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `safety-now.${n}`);
  /** All 511 ways to tick at least one of the nine. */
  const TICKS = Array.from({ length: 511 }, (_, i) => SIGNS.filter((_, n) => (i + 1) & (1 << n)).join(' + '));
  /** What goes on in self-care: answer 29, of list 7. */
  const selfCare = at('answer-7').after('7 7.2');

  it('without a tick, the course below is self-care', () => {
    expect(selfCare.snapshot.urgency).to.equal('self-care');
    expect(TICKS).to.have.lengthOf(511);
  });
  it('every combination gives now at once', () => {
    const page = at('safety-now').snapshot;
    for (const ticks of TICKS) expect(say(page, ticks).urgency, ticks).to.equal('now');
  });
  it('every combination gives now on a self-care answer, and after its decision', () => {
    const { snapshot } = selfCare;
    for (const ticks of TICKS) {
      const ticked = change(snapshot, 'safety-now', ticks);
      expect(ticked.step.id).to.equal('answer-7');
      expect(ticked.urgency, ticks).to.equal('now');
      expect(say(ticked, 'recognise').urgency, ticks).to.equal('now');
    }
  });
  const together = (others: string, urgency: Urgency, ...said: string[]) =>
    it(`every combination, with ${others}, gives ${urgency}`, () => {
      const { snapshot } = selfCare.after(...said);
      for (const ticks of TICKS) expect(change(snapshot, 'safety-now', ticks).urgency, ticks).to.equal(urgency);
    });
  together('a sign of safety-112', 'emergency', 'safety-112 safety-112.2');
  together('unsure on safety-112', 'now', 'safety-112 unsure');
  together('signs of safety-today', 'now', 'safety-today safety-today.1 + safety-today.3');
  together('unsure on safety-today', 'now', 'safety-today unsure');
  together('unsure on safety-112 and signs of safety-today', 'now', 'safety-112 unsure', 'safety-today safety-today.4');
  together('unsure all through list 1', 'now', '1.1 unsure', '1.2 unsure', '1.3 unsure', '1.4 unsure', '1.6 unsure');
  together('every yes of list 1', 'now', '1.1 yes', '1.2 yes', '1.3 yes', '1.4 yes', '1.5 yes', '1.6 yes');
});

describe('H02: an early yes does not hide a worse sign', () => {
  it('every sign of safety-112 still asks the other two pages and list 1', () => {
    const { snapshot } = at('1.1').after('safety-112 safety-112.1 + safety-112.3', 'safety-now unsure');
    expect(stepsOf(snapshot)).to.deep.equal(['intro', 'safety-112', 'safety-now', 'safety-today', '1.1']);
  });
  it('a yes on every question of list 1 still asks all six', () => {
    const yes = at('answer-1').after('1.1 yes', '1.2 yes', '1.3 yes', '1.4 yes', '1.5 yes', '1.6 yes').snapshot;
    expect(stepsOf(yes).slice(4)).to.deep.equal(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', 'answer-1']);
  });
  const still = (place: Place, word: string, urgency: Urgency) =>
    it(`${place.title}, ${word} still gives ${urgency}`, () =>
      expect(say(place.snapshot, word).urgency).to.equal(urgency));
  still(at('1.4').after('1.1 yes'), 'yes', 'today');
  still(at('1.4').after('1.3 yes'), 'unsure', 'today');
  still(at('1.6').after('1.5 yes'), 'yes', 'days');
  still(at('safety-now').after('safety-112 unsure'), 'safety-now.1', 'now');
  still(at('safety-today').after('safety-112 none', 'safety-now none'), 'safety-today.4', 'today');
  still(at('3.3').after('3.1 yes'), 'yes', 'today');
  still(at('3.3').after('3.2 yes'), 'yes', 'today');
  still(at('6.7').after('6.5 yes'), 'yes', 'days');
  still(at('6.8').after('1.4 yes', '6.1 yes'), 'yes', 'now');
});

describe('H03: "weet ik niet" is not read as no', () => {
  const unsure = (place: Place, urgency: Urgency) =>
    it(`${place.title}, unsure gives ${urgency}, and it stays`, () => {
      const snapshot = say(place.snapshot, 'unsure');
      expect(snapshot.urgency).to.equal(urgency);
      expect(atLeast(say(snapshot, snapshot.step.kind === 'checklist' ? 'none' : 'no'), urgency)).to.equal(true);
    });
  unsure(at('safety-112'), 'now');
  unsure(at('safety-now'), 'now');
  unsure(at('safety-today'), 'today');
  unsure(at('1.1'), 'days');
  unsure(at('1.2'), 'days');
  unsure(at('1.3'), 'days');
  unsure(at('1.4'), 'today');
  unsure(at('3.3'), 'days');
  it('at 1.6, unsure gives days, and it stays', () => {
    const choice = say(at('1.6').snapshot, 'unsure');
    expect(choice.urgency).to.equal('days');
    expect(say(say(choice, '2.5'), '7.2').urgency).to.equal('days');
  });
  it('at 3.3 asked early by 3.1, unsure gives days', () =>
    expect(say(at('3.3').after('3.1 yes').snapshot, 'unsure').urgency).to.equal('days'));
  it('at 3.3 asked early by 3.2, unsure gives days', () =>
    expect(say(at('3.3').after('3.2 yes').snapshot, 'unsure').urgency).to.equal('days'));
  it('unsure on 112 keeps the highest of the pages after it', () =>
    expect(at('2').after('safety-112 unsure').snapshot.urgency).to.equal('now'));
  it('unsure is kept as unsure', () =>
    expect(say(at('3.3').after('3.1 yes').snapshot, 'unsure').answers).to.include({ '3.3': 'unsure' }));
});

describe('H04: no answer page without a completed safety check', () => {
  const CHECK = ['safety-112', 'safety-now', 'safety-today'];
  const isSafe = (snapshot: Snapshot): boolean => {
    if (['intro', 'checklist'].includes(snapshot.step.kind)) return true;
    const behind = roadOf(snapshot).entries.slice(1, 4);
    return behind.every(({ step, value }, i) => step.id === CHECK[i] && Array.isArray(value) && value.length > 0);
  };
  const PAGES: readonly Place[] = [
    at('answer-1').after('1.4 yes'),
    at('answer-3.1').after('3.1 yes', '3.3 yes'),
    at('answer-nearest-5').after('nearest-5 5.2'),
    at('answer-7').after('7 7.2'),
  ];
  const answered = [
    ...PAGES.map((place) => ({ where: place.target, snapshot: () => place.snapshot })),
    { where: 'end', snapshot: () => at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise').snapshot },
    { where: 'interview', snapshot: () => at('interview').after('7 7.1').snapshot },
    { where: 'interview after more', snapshot: () => say(at('answer-4.1').after('4.1 yes').snapshot, 'more') },
  ];
  const without = (answers: Snapshot['answers'], page: string) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => id !== page));

  it('by any events', () => {
    fc.assert(
      fc.property(courses(), fc.array(anyEvent(), { maxLength: 20 }), (course, events) => {
        let snapshot = course;
        expect(isSafe(snapshot)).to.equal(true);
        for (const event of events) {
          try {
            snapshot = transition(flow, snapshot, event);
          } catch {
            continue; // another test looks at what is thrown
          }
          expect(isSafe(snapshot)).to.equal(true);
        }
      }),
      RUNS,
    );
  });
  for (const { where, snapshot } of answered)
    for (const page of CHECK) {
      it(`by restoring at ${where} without ${page}`, () => {
        const forged = { ...snapshot(), answers: without(snapshot().answers, page) };
        expect(codeOf(() => restore(flow, forged))).to.equal('wrong-snapshot');
        expect(codeOf(() => transition(flow, forged, { type: 'back' }))).to.equal('wrong-snapshot');
      });
      it(`by restoring at ${where} with nothing ticked on ${page}`, () => {
        const forged = { ...snapshot(), answers: { ...snapshot().answers, [page]: [] } };
        expect(codeOf(() => restore(flow, forged))).to.equal('wrong-snapshot');
      });
    }
  it('by restoring a step alone', () => {
    const bare = {
      ...at('intro').snapshot,
      step: { kind: 'answer', id: 'answer-4.1', outcomes: [13] },
      urgency: 'days',
    };
    expect(codeOf(() => restore(flow, bare))).to.equal('wrong-snapshot');
    const answers = { '2': '2.2', '4.1': 'yes' };
    expect(codeOf(() => restore(flow, { ...bare, answers }))).to.equal('wrong-snapshot');
    expect(codeOf(() => restore(flow, { ...at('intro').snapshot, more: 'answer-4.1' }))).to.equal('wrong-snapshot');
  });
  it('by going back: the pages behind stay complete, and nothing ahead can be answered from there', () => {
    for (const { snapshot } of PAGES) {
      const page = backTo(snapshot, 'safety-now');
      expect(codeOf(() => say(page, 'recognise'))).to.equal('wrong-event');
      expect(codeOf(() => say(page, 'reject'))).to.equal('wrong-event');
      expect(codeOf(() => say(page, 'more'))).to.equal('wrong-event');
      expect(codeOf(() => change(page, '1.1', 'yes'))).to.equal('wrong-step');
      expect(codeOf(() => change(page, 'safety-now', ' '))).to.equal('wrong-value');
      expect(isSafe(backTo(snapshot, '1.1'))).to.equal(true);
    }
  });
  it('by an answer that ticks nothing', () => {
    const page = at('safety-now').snapshot;
    const nothing: unknown[] = [[], new Array(1), [undefined], [null], [''], '', {}, null, undefined];
    for (const value of nothing)
      expect(
        codeOf(() => transition(flow, page, { type: 'answer', step: 'safety-now', value } as FlowEvent)),
        JSON.stringify(value),
      ).to.equal('wrong-value');
  });
  it('by jumping ahead from the intro or within the check', () => {
    const ahead = (place: Place, step: string, value: string) =>
      expect(codeOf(() => change(place.snapshot, step, value))).to.equal('wrong-step');
    ahead(at('intro'), 'safety-112', 'none');
    ahead(at('intro'), '1.1', 'yes');
    ahead(at('safety-112'), 'safety-now', 'none');
    ahead(at('safety-112'), 'safety-today', 'none');
    ahead(at('safety-now'), '1.1', 'yes');
    ahead(at('safety-today'), '7', '7.1');
  });
  it('in a check completed later: restoring it, replayed, counts as done', () => {
    const snapshot = at('answer-4.1').after('4.1 yes').snapshot;
    expect(restore(flow, JSON.parse(JSON.stringify(snapshot)))).to.deep.equal(snapshot);
  });
});

describe('H05: a changed answer leaves no old outcome', () => {
  it('a page whose question turns no is gone', () => {
    const page = at('answer-4.1').after('4.1 yes').snapshot;
    const changed = change(page, '4.1', 'no');
    expect(changed.step.id).to.equal('4.2');
    expect(stepsOf(changed)).to.not.include('answer-4.1');
    expect(changed.urgency).to.equal(null);
  });
  it('a recognised page that would now show another answer is shown again, undecided', () => {
    const end = at('end').after('1.1 yes', 'answer-1 recognise').snapshot;
    const changed = change(end, '1.4', 'yes');
    expect(changed.step.id).to.equal('answer-1');
    expect(outcomesOf(changed)).to.deep.equal([4, 1]);
  });
  it('an answer that was rejected on a page no longer there may be shown', () => {
    const rejected = at('7').after('2 2.4', '6.1 yes').snapshot; // 21 and 20 rejected
    const changed = change(rejected, '6.1', 'no');
    expect(stepsOf(changed)).to.not.include('answer-6.1');
    expect(outcomesOf(change(changed, '6.3', 'yes'))).to.deep.equal([21]);
  });
  it('a nearest page does not leave out what was rejected on a page no longer there', () => {
    const rejected = at('nearest-4').after('4.1 yes').snapshot;
    expect(rejected.step).to.have.deep.property('options', ['4.2', '4.3', '4.4', 'none']);
    expect(change(rejected, '4.1', 'no').step).to.have.deep.property('options', ['4.1', '4.2', '4.3', '4.4', 'none']);
  });
  it('another reach leaves nothing of the list before it', () => {
    const zone = at('answer-7').after('2 2.1', '3.1 yes', '3.3 yes', '7 7.2').snapshot;
    const changed = change(zone, '2', '2.5');
    expect(stepsOf(changed).slice(-3)).to.deep.equal(['2', '7', 'answer-7']);
    expect(changed.urgency).to.equal('self-care');
  });
  it('the outcome depends only on what is reached: a fresh course through the same answers comes to the same', () => {
    fc.assert(
      fc.property(
        courses().filter(({ more }) => !more),
        (snapshot) => {
          const { entries } = roadOf(snapshot);
          const fresh = entries.reduce<Snapshot>((now, { step, value, decision }) => {
            expect(now.step).to.deep.equal(step);
            if (step.kind === 'intro') return entries.length > 1 ? say(now, 'begin') : now;
            if (value !== undefined) return transition(flow, now, { type: 'answer', step: step.id, value });
            return decision ? say(now, decision === 'rejected' ? 'reject' : 'recognise') : now;
          }, at('intro').snapshot);
          expect(roadOf(fresh)).to.deep.equal(roadOf(snapshot));
          expect(fresh.urgency).to.equal(snapshot.urgency);
        },
      ),
      RUNS,
    );
  });
});

describe('H16: ordinary back pain is not sent to the huisarts today', () => {
  /** Invented people with an ordinary complaint, and where they end. */
  const BENIGN: readonly Place[] = [
    at('answer-6.1').after('6.1 yes'), // lumbago
    at('answer-6.2').after('6.2 yes'), // a jolt on the bicycle
    at('answer-6.3').after('6.3 yes'), // a misstep
    at('answer-6.4').after('6.4 yes'), // the day after gardening
    at('answer-6.5').after('6.5 yes'), // stiff in the morning
    at('answer-6.9').after('6.9 yes'), // pain all over
    at('answer-6.10').after('6.10 yes'), // operated more than once
    at('answer-6.6').after('6.6 yes'), // slipped, young and well
    at('answer-7').after('7 7.1'),
    at('answer-7').after('7 7.2'),
    at('answer-7').after('7 7.3'),
    at('answer-7').after('7 7.4'),
    at('answer-5.2').after('5.2 yes'), // the hip, lying on it
    at('answer-5.3').after('5.3 yes'),
    at('answer-5.4').after('5.4 yes'),
    at('answer-4.2').after('4.2 yes'),
    at('answer-4.3').after('4.3 yes'),
    at('answer-4.4').after('4.4 yes'),
    at('answer-3.4').after('3.4 yes'),
    at('answer-1').after('1.5 yes'), // pregnant, nothing else
    at('answer-6.4').after('1.2 yes', '6.4 yes'), // for the first time at 58
    at('answer-6.1').after('1.6 unsure', '6.1 yes'),
    at('answer-7').after('1.1 unsure', '7 7.3'),
    at('interview').after('2 2.4'), // recognises nothing
  ];
  it(`at most one in ten of ${BENIGN.length} is at today or higher`, () => {
    const sent = BENIGN.filter((place) => atLeast(place.snapshot, 'today'));
    expect(sent.length / BENIGN.length).to.be.at.most(0.1);
  });
  it('who says no to everything has no urgency at all', () => {
    expect(at('interview').snapshot.urgency).to.equal(null);
    expect(back(at('interview').snapshot, 3).urgency).to.equal(null);
  });
});
