/** What the interview must never do to an urgency, whatever is said in it and wherever one goes from it. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { flow } from '../../src/content/flow.js';
import type { MultipleRule, Snapshot } from '../../src/engine/index.js';
import { courses, RUNS } from '../support/courses.js';
import { at, back, backTo, change, roadOf, say, stepsOf } from '../support/protocol.js';
import { rankOf, urgencyByTheTables } from '../support/urgencies.js';

const pages = flow.lists.find(({ id }) => id === 'interview')!.steps as MultipleRule[];
const rows = pages.flatMap(({ id: page, options }) => options.map(({ id: row }) => ({ page, row })));

const notLess = (now: Snapshot, before: Snapshot, what: string) =>
  expect(rankOf(now.urgency), what).to.be.at.most(rankOf(before.urgency));

/** Goes on to the outcome, and skips all that is open. */
function toTheOutcome(from: Snapshot): Snapshot {
  let now = from;
  while (now.step.id !== 'outcome') now = say(now, now.step.kind === 'interview' ? 'begin' : 'skip');
  return now;
}

describe('H22: a red flag in the interview counts', () => {
  for (const { page, row } of rows)
    it(`${row}: at once, and still at the outcome`, () => {
      const said = say(at(page).snapshot, row);
      expect(said.urgency).to.equal(urgencyByTheTables(roadOf(said).entries));
      expect(toTheOutcome(said).urgency).to.equal(said.urgency);
    });
  it('the six rows of our own are as urgent as the same signs of the safety check', () => {
    for (const row of ['waar-last.5', 'uitstraling.6', 'doof.4', 'doof.5', 'aanvullend.4', 'loopgang.4'])
      expect(say(at(`interview.${row.split('.')[0]}`).snapshot, row).urgency, row).to.equal('now');
  });
  it('is not lowered by anything that is said after it', () => {
    for (const { page, row } of rows) {
      const before = at('interview.sinds-wanneer').after('interview.waar-last waar-last.2').snapshot;
      const there = pages.findIndex(({ id }) => id === page);
      if (there < 1) continue;
      let now = before;
      while (now.step.id !== page) now = say(now, 'skip');
      notLess(say(now, row), before, row);
    }
  });
});

describe('H25: no urgency is lost by going back, or by leaving the lists for the interview', () => {
  /** Somebody who asked for the interview at answer 13, and said something urgent in it. */
  const urgent = () => {
    const asked = say(at('answer-4.1').after('4.1 yes').snapshot, 'more');
    return say(say(asked, 'begin'), 'waar-last.5');
  };

  it('more, the door and back keep what the lists gave', () => {
    const answer = at('answer-1').after('1.4 yes').snapshot;
    const door = say(answer, 'more');
    expect([door.urgency, say(door, 'begin').urgency, back(door).urgency]).to.deep.equal(['today', 'today', 'today']);
    expect(toTheOutcome(door).urgency).to.equal('today');
  });
  it('back to the lists, and on in them, keeps what the interview gave', () => {
    const answer = backTo(urgent(), 'answer-4.1');
    expect(answer.urgency).to.equal('now');
    const on = say(answer, 'reject');
    expect([on.step.id, on.urgency]).to.deep.equal(['4.2', 'now']);
    expect(stepsOf(on)).to.include('interview.waar-last');
    expect(say(say(on, 'yes'), 'recognise').urgency).to.equal('now');
  });
  it('it falls when what gave it is changed, and only to what is left', () => {
    const changed = change(urgent(), 'interview.waar-last', 'waar-last.3');
    expect(changed.urgency).to.equal('days'); // answer 13
  });
  it('back, any number of times, from anywhere', () => {
    fc.assert(
      fc.property(courses(), (snapshot) => {
        let now = snapshot;
        while (now.step.kind !== 'intro') {
          const before = back(now);
          expect(before.urgency).to.equal(snapshot.urgency);
          now = before;
        }
      }),
      RUNS,
    );
  });
  it('reject and recognise, more and begin, from anywhere', () => {
    fc.assert(
      fc.property(courses(), (snapshot) => {
        const { kind, id } = snapshot.step;
        const words = [
          ...(kind === 'answer' ? ['reject', 'recognise', 'more'] : []),
          ...(kind === 'interview' ? ['begin'] : []),
          ...(id === 'end' ? ['more'] : []),
        ];
        for (const word of words) notLess(say(snapshot, word), snapshot, `${id} ${word}`);
      }),
      RUNS,
    );
  });
});
