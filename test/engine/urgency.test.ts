import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { flow } from '../../src/content/flow.js';
import { higher, rank, restore, URGENCIES, type Urgency } from '../../src/engine/index.js';
import { at, back, backTo, change, roadOf, say, type Place } from '../support/protocol.js';
import { ANSWER_URGENCY, HIGHEST_FIRST, urgencyByTheTables } from '../support/urgencies.js';
import { courses, RUNS } from '../support/courses.js';

/** At a place, a word gives this urgency to the session; the way there gives none, unless it says so. */
const gives = (place: Place, word: string, urgency: Urgency | null): void => {
  it(`${place.title}, ${word} gives ${urgency ?? 'no urgency'}`, () =>
    expect(say(place.snapshot, word).urgency).to.equal(urgency));
};

/** At an answer page, before it is decided. */
const stands = (place: Place, urgency: Urgency | null): void => {
  it(`${place.title}, the urgency is ${urgency ?? 'none'}`, () => expect(place.snapshot.urgency).to.equal(urgency));
};

describe('Urgency', () => {
  it('has six levels, the highest first', () => {
    expect(URGENCIES).to.deep.equal(HIGHEST_FIRST);
    expect(HIGHEST_FIRST.map((urgency) => rank(urgency))).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(rank(null)).to.equal(6);
    expect(higher('days', 'today')).to.equal('today');
    expect(higher('days', null)).to.equal('days');
    expect(higher(null, 'self-care')).to.equal('self-care');
    expect(higher(null, null)).to.equal(null);
  });

  describe('before anything is said', () => {
    stands(at('intro'), null);
    gives(at('intro'), 'begin', null);
  });

  describe('signs of safety-112', () => {
    gives(at('safety-112'), 'safety-112.1', 'emergency');
    gives(at('safety-112'), 'safety-112.2', 'emergency');
    gives(at('safety-112'), 'safety-112.3', 'emergency');
    gives(at('safety-112'), 'safety-112.1 + safety-112.2 + safety-112.3', 'emergency');
    gives(at('safety-112'), 'unsure', 'now');
    gives(at('safety-112'), 'none', null);
  });

  describe('signs of safety-now', () => {
    gives(at('safety-now'), 'safety-now.1', 'now');
    gives(at('safety-now'), 'safety-now.2', 'now');
    gives(at('safety-now'), 'safety-now.3', 'now');
    gives(at('safety-now'), 'safety-now.4', 'now');
    gives(at('safety-now'), 'safety-now.5', 'now');
    gives(at('safety-now'), 'safety-now.6', 'now');
    gives(at('safety-now'), 'safety-now.7', 'now');
    gives(at('safety-now'), 'safety-now.8', 'now');
    gives(at('safety-now'), 'safety-now.9', 'now');
    gives(at('safety-now'), 'unsure', 'now');
    gives(at('safety-now'), 'none', null);
    gives(at('safety-now').after('safety-112 safety-112.1'), 'safety-now.1', 'emergency');
    gives(at('safety-now').after('safety-112 safety-112.1'), 'none', 'emergency');
    gives(at('safety-now').after('safety-112 unsure'), 'none', 'now');
  });

  describe('signs of safety-today', () => {
    gives(at('safety-today'), 'safety-today.1', 'today');
    gives(at('safety-today'), 'safety-today.2', 'today');
    gives(at('safety-today'), 'safety-today.3', 'today');
    gives(at('safety-today'), 'safety-today.4', 'today');
    gives(at('safety-today'), 'unsure', 'today');
    gives(at('safety-today'), 'none', null);
    gives(at('safety-today').after('safety-now safety-now.2'), 'safety-today.4', 'now');
    gives(at('safety-today').after('safety-112 safety-112.2'), 'unsure', 'emergency');
  });

  describe('list 1', () => {
    gives(at('1.1'), 'yes', 'days');
    gives(at('1.1'), 'unsure', 'days');
    gives(at('1.1'), 'no', null);
    gives(at('1.2'), 'yes', 'days');
    gives(at('1.2'), 'unsure', 'days');
    gives(at('1.2'), 'no', null);
    gives(at('1.3'), 'yes', 'days');
    gives(at('1.3'), 'unsure', 'days');
    gives(at('1.3'), 'no', null);
    gives(at('1.4'), 'yes', 'today');
    gives(at('1.4'), 'unsure', 'today');
    gives(at('1.4'), 'no', null);
    gives(at('1.5'), 'yes', 'routine');
    gives(at('1.5'), 'unsure', null);
    gives(at('1.5'), 'no', null);
    gives(at('1.6'), 'yes', 'days');
    gives(at('1.6'), 'unsure', 'days');
    gives(at('1.6'), 'no', null);
  });

  describe('lists 2 to 7: a question gives nothing of itself, but for 3.3 unsure', () => {
    gives(at('2'), '2.1', null);
    gives(at('2'), '2.2', null);
    gives(at('2'), '2.3', null);
    gives(at('2'), '2.4', null);
    gives(at('2'), '2.5', null);
    gives(at('3.1'), 'yes', null); // asks 3.3 first: answer 27 is not on the road yet
    gives(at('3.1'), 'no', null);
    gives(at('3.1'), 'unsure', null);
    gives(at('3.2'), 'yes', null); // asks 3.3 first: answer 9 is not on the road yet
    gives(at('3.2'), 'no', null);
    gives(at('3.2'), 'unsure', null);
    gives(at('3.3'), 'no', null);
    gives(at('3.3'), 'unsure', 'days');
    gives(at('3.4'), 'no', null);
    gives(at('3.4'), 'unsure', null);
    gives(at('3.5'), 'no', null);
    gives(at('3.5'), 'unsure', null);
    gives(at('nearest-3'), 'none', null);
    gives(at('4.1'), 'no', null);
    gives(at('4.1'), 'unsure', null);
    gives(at('4.2'), 'no', null);
    gives(at('4.2'), 'unsure', null);
    gives(at('4.3'), 'no', null);
    gives(at('4.3'), 'unsure', null);
    gives(at('4.4'), 'no', null);
    gives(at('4.4'), 'unsure', null);
    gives(at('nearest-4'), 'none', null);
    gives(at('5.1'), 'no', null);
    gives(at('5.1'), 'unsure', null);
    gives(at('5.2'), 'no', null);
    gives(at('5.2'), 'unsure', null);
    gives(at('5.3'), 'no', null);
    gives(at('5.3'), 'unsure', null);
    gives(at('5.4'), 'no', null);
    gives(at('5.4'), 'unsure', null);
    gives(at('5.5'), 'no', null);
    gives(at('5.5'), 'unsure', null);
    gives(at('nearest-5'), 'none', null);
    gives(at('6.1'), 'no', null);
    gives(at('6.1'), 'unsure', null);
    gives(at('6.2'), 'no', null);
    gives(at('6.2'), 'unsure', null);
    gives(at('6.3'), 'no', null);
    gives(at('6.3'), 'unsure', null);
    gives(at('6.4'), 'no', null);
    gives(at('6.4'), 'unsure', null);
    gives(at('6.5'), 'yes', null); // asks 6.7 first: answer 22 is not on the road yet
    gives(at('6.5'), 'no', null);
    gives(at('6.5'), 'unsure', null);
    gives(at('6.6'), 'no', null);
    gives(at('6.6'), 'unsure', null);
    gives(at('6.7'), 'no', null);
    gives(at('6.7'), 'unsure', null);
    gives(at('6.8'), 'no', null);
    gives(at('6.8'), 'unsure', null);
    gives(at('6.9'), 'no', null);
    gives(at('6.9'), 'unsure', null);
    gives(at('6.10'), 'no', null);
    gives(at('6.10'), 'unsure', null);
    gives(at('7'), 'none', null);
  });

  describe('3.3 unsure keeps its urgency when it was asked early', () => {
    gives(at('3.3').after('3.1 yes'), 'unsure', 'days');
    gives(at('3.4').after('3.2 yes', '3.3 unsure'), 'no', 'days');
    stands(at('nearest-3').after('3.3 unsure'), 'days');
    stands(at('interview').after('2 2.1', '3.3 unsure'), 'days');
  });

  describe('answers: the page that shows one gives its urgency', () => {
    // answers 1 to 6 as the answer of list 1: the question gives the same
    stands(at('answer-1').after('1.1 yes'), 'days'); // 1
    stands(at('answer-1').after('1.2 yes'), 'days'); // 2
    stands(at('answer-1').after('1.3 yes'), 'days'); // 3
    stands(at('answer-1').after('1.4 yes'), 'today'); // 4
    stands(at('answer-1').after('1.5 yes'), 'routine'); // 5
    stands(at('answer-1').after('1.6 yes'), 'days'); // 6
    gives(at('3.3'), 'yes', 'today'); // 7
    gives(at('3.4'), 'yes', 'routine'); // 8
    gives(at('3.3').after('3.2 yes'), 'no', 'days'); // 9
    gives(at('3.5'), 'yes', 'days'); // 10
    gives(at('4.4'), 'yes', 'routine'); // 11
    gives(at('4.2'), 'yes', 'routine'); // 12
    gives(at('4.1'), 'yes', 'days'); // 13
    gives(at('4.3'), 'yes', 'routine'); // 14
    gives(at('5.1'), 'yes', 'days'); // 15
    gives(at('5.2'), 'yes', 'self-care'); // 16
    gives(at('5.3'), 'yes', 'routine'); // 17
    gives(at('5.4'), 'yes', 'routine'); // 18
    gives(at('5.5'), 'yes', 'days'); // 19
    gives(at('6.6'), 'yes', 'days'); // 19
    gives(at('6.1'), 'yes', 'routine'); // 20 and 21: the more urgent of the two
    gives(at('6.2'), 'yes', 'routine'); // 21
    gives(at('6.3'), 'yes', 'routine'); // 21
    gives(at('6.4'), 'yes', 'self-care'); // 22
    gives(at('6.7').after('6.5 yes'), 'no', 'self-care'); // 22
    gives(at('6.7'), 'yes', 'days'); // 6 and 23
    gives(at('6.7').after('6.5 yes'), 'yes', 'days'); // 6, 23 and 22
    gives(at('6.8'), 'yes', 'days'); // 24
    gives(at('6.9'), 'yes', 'routine'); // 25
    gives(at('6.10'), 'yes', 'routine'); // 26
    gives(at('3.3').after('3.1 yes'), 'no', 'days'); // 27
    gives(at('3.3').after('3.1 yes'), 'yes', 'today'); // 7 and 27
    gives(at('7'), '7.1', 'routine'); // 28
    gives(at('7'), '7.2', 'self-care'); // 29
    gives(at('7'), '7.3', 'self-care'); // 30
    gives(at('7'), '7.4', 'routine'); // 31
  });

  describe('answers chosen as nearest give the same', () => {
    gives(at('nearest-3'), '3.1', 'days'); // 27
    gives(at('nearest-3'), '3.2', 'days'); // 9
    gives(at('nearest-3'), '3.3', 'today'); // 7
    gives(at('nearest-3'), '3.4', 'routine'); // 8
    gives(at('nearest-3'), '3.5', 'days'); // 10
    gives(at('nearest-4'), '4.1', 'days'); // 13
    gives(at('nearest-4'), '4.2', 'routine'); // 12
    gives(at('nearest-4'), '4.3', 'routine'); // 14
    gives(at('nearest-4'), '4.4', 'routine'); // 11
    gives(at('nearest-5'), '5.1', 'days'); // 15
    gives(at('nearest-5'), '5.2', 'self-care'); // 16
    gives(at('nearest-5'), '5.3', 'routine'); // 17
    gives(at('nearest-5'), '5.4', 'routine'); // 18
    gives(at('nearest-5'), '5.5', 'days'); // 19
  });

  describe('the own urgency of each answer, by which a page is ordered', () => {
    for (let n = 1; n <= 31; n++)
      it(`answer ${n} is ${ANSWER_URGENCY[n]}`, () => expect(flow.answers[n]?.urgency).to.equal(ANSWER_URGENCY[n]));

    it('there are 31 answers', () => expect(Object.keys(flow.answers)).to.have.lengthOf(31));
    it('1 to 5 and 7 are the alarm answers', () => {
      const alarms = Object.keys(flow.answers).filter((n) => flow.answers[n]!.alarm);
      expect(alarms).to.have.members(['1', '2', '3', '4', '5', '7']);
    });
    it('a raise does not change the order of a page', () => {
      const page = at('answer-6.5').after('1.1 yes', '1.2 yes', '6.5 yes', '6.7 yes').snapshot;
      expect(page.urgency).to.equal('today');
      expect(page.step).to.deep.include({ outcomes: [6, 23, 22] });
    });
  });

  describe('raise: two or more of 1.1, 1.2, 1.3 and 1.6 yes give today', () => {
    gives(at('1.2').after('1.1 yes'), 'yes', 'today');
    gives(at('1.3').after('1.1 yes'), 'yes', 'today');
    gives(at('1.6').after('1.1 yes'), 'yes', 'today');
    gives(at('1.3').after('1.2 yes'), 'yes', 'today');
    gives(at('1.6').after('1.2 yes'), 'yes', 'today');
    gives(at('1.6').after('1.3 yes'), 'yes', 'today');
    gives(at('1.3').after('1.1 yes', '1.2 yes'), 'yes', 'today');
    gives(at('1.6').after('1.1 yes', '1.2 yes', '1.3 yes'), 'yes', 'today');
    // near misses
    gives(at('1.2').after('1.1 yes'), 'no', 'days');
    gives(at('1.2').after('1.1 yes'), 'unsure', 'days');
    gives(at('1.2').after('1.1 unsure'), 'yes', 'days');
    gives(at('1.3').after('1.1 unsure', '1.2 unsure'), 'unsure', 'days');
    gives(at('1.6').after('1.1 unsure', '1.2 unsure', '1.3 unsure'), 'yes', 'days');
    gives(at('1.5').after('1.1 yes'), 'yes', 'days'); // 1.5 is none of the four
    gives(at('1.6').after('1.5 yes'), 'yes', 'days');
    gives(at('6.7').after('1.1 yes'), 'yes', 'days'); // answer 6 is not the question 1.6
    gives(at('1.2').after('1.1 yes', 'safety-now safety-now.1'), 'yes', 'now'); // never down
    gives(at('1.5').after('1.1 yes', '1.2 yes', '1.4 yes'), 'no', 'today'); // and no higher
  });

  describe('raise: answer 19, 27 or 28, with 1.2 or 1.3 yes, gives today', () => {
    gives(at('5.5').after('1.2 yes'), 'yes', 'today'); // 19
    gives(at('5.5').after('1.3 yes'), 'yes', 'today');
    gives(at('6.6').after('1.2 yes'), 'yes', 'today'); // 19
    gives(at('6.6').after('1.3 yes'), 'yes', 'today');
    gives(at('nearest-5').after('1.3 yes'), '5.5', 'today'); // 19
    gives(at('3.3').after('1.2 yes', '3.1 yes'), 'no', 'today'); // 27
    gives(at('3.3').after('1.3 yes', '3.1 yes'), 'no', 'today');
    gives(at('nearest-3').after('1.2 yes'), '3.1', 'today'); // 27
    gives(at('7').after('1.2 yes'), '7.1', 'today'); // 28
    gives(at('7').after('1.3 yes'), '7.1', 'today');
    // near misses
    gives(at('5.5').after('1.1 yes'), 'yes', 'days');
    gives(at('5.5').after('1.6 yes'), 'yes', 'days');
    gives(at('5.5').after('1.2 unsure'), 'yes', 'days');
    gives(at('6.6').after('1.3 unsure'), 'yes', 'days');
    gives(at('3.3').after('1.2 unsure', '3.1 yes'), 'no', 'days');
    gives(at('3.1').after('1.2 yes'), 'yes', 'days'); // answer 27 is not on the road yet
    gives(at('7').after('1.1 yes'), '7.1', 'days');
    gives(at('7').after('1.3 unsure'), '7.1', 'days');
    gives(at('7').after('1.2 yes'), '7.2', 'days');
    gives(at('7').after('1.2 yes'), '7.4', 'days');
    gives(at('5.4').after('1.3 yes'), 'yes', 'days'); // 18
    gives(at('3.3').after('1.3 yes', '3.2 yes'), 'no', 'days'); // 9
  });

  describe('raise: answer 24 with 1.4 yes gives now', () => {
    gives(at('6.8').after('1.4 yes'), 'yes', 'now');
    // near misses
    gives(at('6.8').after('1.4 unsure'), 'yes', 'today');
    gives(at('6.8').after('1.4 yes'), 'no', 'today');
    gives(at('6.8').after('1.4 yes'), 'unsure', 'today');
    gives(at('6.8').after('1.3 yes'), 'yes', 'days');
    gives(at('6.9').after('1.4 yes'), 'yes', 'today'); // 25
    gives(at('6.8').after('1.4 yes', 'safety-112 safety-112.1'), 'yes', 'emergency'); // never down
  });

  describe('raise: sign safety-today.1, with sign safety-today.3 or answer 7, gives now', () => {
    gives(at('safety-today'), 'safety-today.1 + safety-today.3', 'now');
    gives(at('safety-today'), 'safety-today.3 + safety-today.1', 'now');
    gives(at('3.3').after('safety-today safety-today.1'), 'yes', 'now');
    gives(at('3.3').after('safety-today safety-today.1', '3.1 yes'), 'yes', 'now');
    gives(at('3.3').after('safety-today safety-today.1', '3.2 yes'), 'yes', 'now');
    gives(at('nearest-3').after('safety-today safety-today.1'), '3.3', 'now');
    // near misses
    gives(at('safety-today'), 'safety-today.1 + safety-today.2', 'today');
    gives(at('safety-today'), 'safety-today.1 + safety-today.4', 'today');
    gives(at('safety-today'), 'safety-today.2 + safety-today.3 + safety-today.4', 'today');
    gives(at('3.3').after('safety-today safety-today.3'), 'yes', 'today');
    gives(at('3.3').after('safety-today unsure'), 'yes', 'today');
    gives(at('3.3').after('safety-today safety-today.1'), 'unsure', 'today');
    gives(at('3.3').after('safety-today safety-today.1'), 'no', 'today');
    gives(at('nearest-3').after('safety-today safety-today.1'), '3.2', 'today');
    gives(at('1.1').after('safety-today safety-today.1'), 'yes', 'today');
  });

  describe('the highest wins, in whatever order it came', () => {
    stands(at('1.1').after('safety-112 safety-112.1', 'safety-now unsure', 'safety-today unsure'), 'emergency');
    stands(at('1.1').after('safety-112 unsure', 'safety-today unsure'), 'now');
    stands(at('2').after('1.4 unsure', '1.5 unsure', '1.6 unsure'), 'today');
    stands(at('answer-1').after('1.1 yes', '1.4 yes', '1.5 yes'), 'today');
    stands(at('answer-7').after('2 2.2', '4.1 yes', '7 7.2'), 'days');
    stands(at('answer-7').after('1.4 unsure', '7 7.2'), 'today');
  });

  describe('it does not fall', () => {
    gives(at('answer-4.1').after('4.1 yes'), 'reject', 'days');
    gives(at('answer-4.1').after('4.1 yes'), 'recognise', 'days');
    gives(at('answer-4.1').after('4.1 yes'), 'more', 'days');
    gives(at('answer-4.1').after('4.1 yes'), 'back', 'days');
    gives(at('answer-3.3').after('3.3 yes'), 'reject', 'today');
    gives(at('answer-1').after('1.2 yes', '1.6 yes'), 'reject', 'today');
    gives(at('6.9').after('1.4 yes', '6.8 yes'), 'no', 'now'); // a rejected answer still counts for a raise
    it('by going back: answers ahead still count', () => {
      const snapshot = at('answer-3.3').after('3.3 yes').snapshot;
      expect(backTo(snapshot, 'safety-112').urgency).to.equal('today');
      expect(backTo(snapshot, 'intro').urgency).to.equal('today');
    });
    it('by changing another answer', () => {
      const snapshot = at('answer-4.1').after('1.4 unsure', '4.1 yes').snapshot;
      expect(change(snapshot, '1.1', 'unsure').urgency).to.equal('today');
      expect(change(snapshot, '4.1', 'no').urgency).to.equal('today');
    });
  });

  describe('it falls when its cause changes or leaves the road', () => {
    const falls = (place: Place, step: string, value: string, urgency: Urgency | null) =>
      it(`${place.title}, ${step} ${value} instead makes it ${urgency ?? 'none'}`, () =>
        expect(change(place.snapshot, step, value).urgency).to.equal(urgency));
    falls(at('2').after('1.4 unsure'), '1.4', 'no', null);
    falls(at('2').after('safety-112 safety-112.1'), 'safety-112', 'unsure', 'now');
    falls(at('2').after('safety-112 safety-112.1'), 'safety-112', 'none', null);
    falls(at('2').after('safety-now safety-now.3', '1.1 unsure'), 'safety-now', 'none', 'days');
    falls(at('2').after('safety-today safety-today.2 + safety-today.4'), 'safety-today', 'safety-today.4', 'today');
    falls(at('answer-4.1').after('4.1 yes'), '4.1', 'no', null);
    falls(at('nearest-3').after('3.3 unsure'), '2', '2.2', null);
    falls(at('nearest-3').after('3.3 unsure'), '3.3', 'no', null);
    falls(at('3.2').after('3.1 yes', '3.3 no'), '3.1', 'no', null);
    falls(at('answer-7').after('7 7.1'), '7', '7.2', 'self-care');
    // each cause of a raise
    falls(at('2').after('1.1 yes', '1.2 yes'), '1.1', 'no', 'days');
    falls(at('2').after('1.1 yes', '1.2 yes'), '1.2', 'unsure', 'days');
    falls(at('answer-5.5').after('1.3 yes', '5.5 yes'), '5.5', 'no', 'days');
    falls(at('answer-5.5').after('1.3 yes', '5.5 yes'), '1.3', 'unsure', 'days');
    falls(at('answer-6.8').after('1.4 yes', '6.8 yes'), '1.4', 'unsure', 'today');
    falls(at('answer-6.8').after('1.4 yes', '6.8 yes'), '6.8', 'no', 'today');
    falls(at('1.1').after('safety-today safety-today.1 + safety-today.3'), 'safety-today', 'safety-today.1', 'today');
    falls(at('answer-3.3').after('safety-today safety-today.1', '3.3 yes'), '3.3', 'no', 'today');
    falls(at('answer-3.3').after('safety-today safety-today.1', '3.3 yes'), 'safety-today', 'none', 'today');

    it('and it is back when the cause is back on the road', () => {
      const nearest = at('nearest-3').after('3.3 unsure').snapshot;
      const away = change(nearest, '2', '2.4');
      expect(away.urgency).to.equal(null);
      expect(change(away, '2', '2.1').urgency).to.equal('days');
    });
    gives(at('answer-3.3').after('safety-now safety-now.1', '3.3 yes'), 'restart', null);
  });

  describe('the midwife', () => {
    const channels = (place: Place, word: string, ...expected: string[]) =>
      it(`${place.title}, ${word}: ${expected.join() || 'nobody besides'}`, () =>
        expect(roadOf(say(place.snapshot, word)).channels).to.deep.equal(expected));
    channels(at('safety-now'), 'safety-now.9', 'midwife');
    channels(at('safety-now'), 'safety-now.1 + safety-now.9', 'midwife');
    channels(at('1.5'), 'yes', 'midwife');
    channels(at('1.5').after('safety-now safety-now.9'), 'yes', 'midwife'); // once
    channels(at('answer-1').after('1.5 yes'), 'reject', 'midwife');
    channels(at('safety-now'), 'safety-now.1');
    channels(at('safety-now'), 'safety-now.7 + safety-now.8');
    channels(at('safety-now'), 'unsure');
    channels(at('safety-now'), 'none');
    channels(at('1.5'), 'unsure');
    channels(at('1.5'), 'no');
    it('leaves when its cause changes', () => {
      const pregnant = at('2').after('1.5 yes').snapshot;
      expect(roadOf(change(pregnant, '1.5', 'no')).channels).to.deep.equal([]);
    });
    it('stays when going back before its cause', () => {
      expect(roadOf(back(at('2').after('1.5 yes').snapshot, 6)).channels).to.deep.equal(['midwife']);
    });
  });

  it('is what the tables say, on any course', () => {
    fc.assert(
      fc.property(courses(), (snapshot) => {
        const { entries, urgency } = roadOf(snapshot);
        expect(snapshot.urgency).to.equal(urgencyByTheTables(entries));
        expect(urgency).to.equal(snapshot.urgency);
        expect(restore(flow, snapshot).urgency).to.equal(snapshot.urgency);
      }),
      RUNS,
    );
  });
});
