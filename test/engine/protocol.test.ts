import { expect } from '@open-wc/testing';
import {
  at,
  back,
  change,
  line,
  optionsAt,
  outcomesOf,
  roadOf,
  say,
  stepsOf,
  type Place,
} from '../support/protocol.js';

/** One line of the protocol: at a place, a word leads to a step, and to an answer page with these answers. */
const leads = (place: Place, word: string, to: string, ...outcomes: number[]): void => {
  it(line(place, word, to, outcomes), () => {
    const next = say(place.snapshot, word);
    expect(next.step.id).to.equal(to);
    expect(outcomesOf(next)).to.deep.equal(outcomes);
  });
};

describe('The protocol', () => {
  describe('intro', () => {
    leads(at('intro'), 'begin', 'safety-112');
  });

  describe('safety check: three pages, whatever is ticked', () => {
    leads(at('safety-112'), 'none', 'safety-now');
    leads(at('safety-112'), 'unsure', 'safety-now');
    leads(at('safety-112'), 'safety-112.1', 'safety-now');
    leads(at('safety-112'), 'safety-112.2', 'safety-now');
    leads(at('safety-112'), 'safety-112.3', 'safety-now');
    leads(at('safety-112'), 'safety-112.1 + safety-112.2 + safety-112.3', 'safety-now');
    leads(at('safety-now'), 'none', 'safety-today');
    leads(at('safety-now'), 'unsure', 'safety-today');
    leads(at('safety-now'), 'safety-now.1', 'safety-today');
    leads(at('safety-now'), 'safety-now.2', 'safety-today');
    leads(at('safety-now'), 'safety-now.3', 'safety-today');
    leads(at('safety-now'), 'safety-now.4', 'safety-today');
    leads(at('safety-now'), 'safety-now.5', 'safety-today');
    leads(at('safety-now'), 'safety-now.6', 'safety-today');
    leads(at('safety-now'), 'safety-now.7', 'safety-today');
    leads(at('safety-now'), 'safety-now.8', 'safety-today');
    leads(at('safety-now'), 'safety-now.9', 'safety-today');
    leads(at('safety-now'), 'safety-now.9 + safety-now.1', 'safety-today');
    leads(at('safety-today'), 'none', '1.1');
    leads(at('safety-today'), 'unsure', '1.1');
    leads(at('safety-today'), 'safety-today.1', '1.1');
    leads(at('safety-today'), 'safety-today.2', '1.1');
    leads(at('safety-today'), 'safety-today.3', '1.1');
    leads(at('safety-today'), 'safety-today.4', '1.1');
    leads(at('safety-today'), 'safety-today.1 + safety-today.3', '1.1');

    it('the pages offer their signs, in the order of the table', () => {
      const signs = (page: string, count: number) => Array.from({ length: count }, (_, i) => `${page}.${i + 1}`);
      expect(optionsAt(at('safety-112').snapshot)).to.deep.equal(signs('safety-112', 3));
      expect(optionsAt(at('safety-now').snapshot)).to.deep.equal(signs('safety-now', 9));
      expect(optionsAt(at('safety-today').snapshot)).to.deep.equal(signs('safety-today', 4));
    });
  });

  describe('list 1: all six are asked', () => {
    leads(at('1.1'), 'yes', '1.2');
    leads(at('1.1'), 'no', '1.2');
    leads(at('1.1'), 'unsure', '1.2');
    leads(at('1.2'), 'yes', '1.3');
    leads(at('1.2'), 'no', '1.3');
    leads(at('1.2'), 'unsure', '1.3');
    leads(at('1.3'), 'yes', '1.4');
    leads(at('1.3'), 'no', '1.4');
    leads(at('1.3'), 'unsure', '1.4');
    leads(at('1.4'), 'yes', '1.5');
    leads(at('1.4'), 'no', '1.5');
    leads(at('1.4'), 'unsure', '1.5');
    leads(at('1.5'), 'yes', '1.6');
    leads(at('1.5'), 'no', '1.6');
    leads(at('1.5'), 'unsure', '1.6');
    leads(at('1.6'), 'yes', 'answer-1', 6);
    leads(at('1.6'), 'no', '2');
    leads(at('1.6'), 'unsure', '2');
    leads(at('1.6').after('1.1 unsure', '1.2 unsure', '1.3 unsure', '1.4 unsure', '1.5 unsure'), 'unsure', '2');
  });

  describe('list 1: one yes gives the answer of the book', () => {
    leads(at('1.6').after('1.1 yes'), 'no', 'answer-1', 1);
    leads(at('1.6').after('1.2 yes'), 'no', 'answer-1', 2);
    leads(at('1.6').after('1.3 yes'), 'no', 'answer-1', 3);
    leads(at('1.6').after('1.4 yes'), 'no', 'answer-1', 4);
    leads(at('1.6').after('1.5 yes'), 'no', 'answer-1', 5);
    leads(at('1.6').after('1.3 yes'), 'unsure', 'answer-1', 3);
  });

  describe('list 1: several come on one page, the most urgent first, then in the order of the book', () => {
    leads(at('1.6').after('1.1 yes', '1.2 yes'), 'no', 'answer-1', 1, 2);
    leads(at('1.6').after('1.1 yes', '1.3 yes'), 'no', 'answer-1', 1, 3);
    leads(at('1.6').after('1.1 yes', '1.4 yes'), 'no', 'answer-1', 4, 1);
    leads(at('1.6').after('1.1 yes', '1.5 yes'), 'no', 'answer-1', 1, 5);
    leads(at('1.6').after('1.1 yes'), 'yes', 'answer-1', 1, 6);
    leads(at('1.6').after('1.2 yes', '1.3 yes'), 'no', 'answer-1', 2, 3);
    leads(at('1.6').after('1.2 yes', '1.4 yes'), 'no', 'answer-1', 4, 2);
    leads(at('1.6').after('1.2 yes', '1.5 yes'), 'no', 'answer-1', 2, 5);
    leads(at('1.6').after('1.2 yes'), 'yes', 'answer-1', 2, 6);
    leads(at('1.6').after('1.3 yes', '1.4 yes'), 'no', 'answer-1', 4, 3);
    leads(at('1.6').after('1.3 yes', '1.5 yes'), 'no', 'answer-1', 3, 5);
    leads(at('1.6').after('1.3 yes'), 'yes', 'answer-1', 3, 6);
    leads(at('1.6').after('1.4 yes', '1.5 yes'), 'no', 'answer-1', 4, 5);
    leads(at('1.6').after('1.4 yes'), 'yes', 'answer-1', 4, 6);
    leads(at('1.6').after('1.5 yes'), 'yes', 'answer-1', 6, 5);
    leads(at('1.6').after('1.2 yes', '1.4 yes', '1.5 yes'), 'yes', 'answer-1', 4, 2, 6, 5);
    leads(at('1.6').after('1.1 yes', '1.2 yes', '1.3 yes', '1.4 yes', '1.5 yes'), 'yes', 'answer-1', 4, 1, 2, 3, 6, 5);
  });

  describe('list 1: its answer page', () => {
    leads(at('answer-1').after('1.1 yes'), 'reject', '2');
    leads(at('answer-1').after('1.1 yes'), 'recognise', 'end');
    leads(at('answer-1').after('1.3 yes'), 'reject', '2'); // not 1.4: all six were asked
    leads(at('answer-1').after('1.5 yes'), 'reject', '2'); // not 1.6: all six were asked
    leads(at('answer-1').after('1.4 yes', '1.6 yes'), 'reject', '2');
    leads(at('answer-1').after('1.4 yes', '1.6 yes'), 'recognise', 'end');
  });

  describe('list 2: how far it goes', () => {
    leads(at('2'), '2.1', '3.1');
    leads(at('2'), '2.2', '4.1');
    leads(at('2'), '2.3', '5.1');
    leads(at('2'), '2.4', '6.1');
    leads(at('2'), '2.5', '7');

    it('offers its five choices and no "none"', () => {
      expect(optionsAt(at('2').snapshot)).to.deep.equal(['2.1', '2.2', '2.3', '2.4', '2.5']);
    });
  });

  describe('list 3: into the foot', () => {
    leads(at('3.1'), 'yes', '3.3'); // asked early
    leads(at('3.1'), 'no', '3.2');
    leads(at('3.1'), 'unsure', '3.2');
    leads(at('3.2'), 'yes', '3.3'); // asked early
    leads(at('3.2'), 'no', '3.3');
    leads(at('3.2'), 'unsure', '3.3');
    leads(at('3.3'), 'yes', 'answer-3.3', 7);
    leads(at('3.3'), 'no', '3.4');
    leads(at('3.3'), 'unsure', '3.4');
    leads(at('answer-3.3').after('3.3 yes'), 'reject', '3.4');
    leads(at('answer-3.3').after('3.3 yes'), 'recognise', 'end');
    leads(at('3.4'), 'yes', 'answer-3.4', 8);
    leads(at('3.4'), 'no', '3.5');
    leads(at('3.4'), 'unsure', '3.5');
    leads(at('answer-3.4').after('3.4 yes'), 'reject', '3.5');
    leads(at('answer-3.4').after('3.4 yes'), 'recognise', 'end');
    leads(at('3.5'), 'yes', 'answer-3.5', 10);
    leads(at('3.5'), 'no', 'nearest-3');
    leads(at('3.5'), 'unsure', 'nearest-3');
    leads(at('answer-3.5').after('3.5 yes'), 'reject', 'nearest-3');
    leads(at('answer-3.5').after('3.5 yes'), 'recognise', 'end');
  });

  describe('list 3: a yes on 3.1 asks 3.3 before the answer page', () => {
    leads(at('3.3').after('3.1 yes'), 'yes', 'answer-3.1', 7, 27);
    leads(at('3.3').after('3.1 yes'), 'no', 'answer-3.1', 27);
    leads(at('3.3').after('3.1 yes'), 'unsure', 'answer-3.1', 27);
    leads(at('answer-3.1').after('3.1 yes', '3.3 yes'), 'reject', '3.2');
    leads(at('answer-3.1').after('3.1 yes', '3.3 yes'), 'recognise', 'end');
    leads(at('answer-3.1').after('3.1 yes', '3.3 no'), 'reject', '3.2');
    leads(at('answer-3.1').after('3.1 yes', '3.3 no'), 'recognise', 'end');
    leads(at('answer-3.1').after('3.1 yes', '3.3 unsure'), 'reject', '3.2');
  });

  describe('list 3: a yes on 3.2 asks 3.3 before the answer page', () => {
    leads(at('3.3').after('3.2 yes'), 'yes', 'answer-3.2', 7, 9);
    leads(at('3.3').after('3.2 yes'), 'no', 'answer-3.2', 9);
    leads(at('3.3').after('3.2 yes'), 'unsure', 'answer-3.2', 9);
    leads(at('answer-3.2').after('3.2 yes', '3.3 yes'), 'reject', '3.4'); // 3.3 is not asked again
    leads(at('answer-3.2').after('3.2 yes', '3.3 yes'), 'recognise', 'end');
    leads(at('answer-3.2').after('3.2 yes', '3.3 no'), 'reject', '3.4');
    leads(at('answer-3.2').after('3.2 yes', '3.3 no'), 'recognise', 'end');
    leads(at('answer-3.2').after('3.2 yes', '3.3 unsure'), 'reject', '3.4');
  });

  describe('list 3: once asked early, 3.3 is not asked again', () => {
    leads(at('3.2').after('3.1 yes', '3.3 yes'), 'no', '3.4');
    leads(at('3.2').after('3.1 yes', '3.3 no'), 'no', '3.4');
    leads(at('3.2').after('3.1 yes', '3.3 unsure'), 'no', '3.4');
    leads(at('3.2').after('3.1 yes', '3.3 unsure'), 'unsure', '3.4');
    leads(at('3.2').after('3.1 yes', '3.3 no'), 'yes', 'answer-3.2', 9);
    leads(at('3.2').after('3.1 yes', '3.3 unsure'), 'yes', 'answer-3.2', 9);
    leads(at('3.2').after('3.1 yes', '3.3 yes'), 'yes', 'answer-3.2', 9); // 7 was rejected with 27
    leads(at('answer-3.2').after('3.1 yes', '3.3 yes', '3.2 yes'), 'reject', '3.4');
  });

  describe('list 3: nearest', () => {
    leads(at('nearest-3'), '3.1', 'answer-nearest-3', 27); // asks nothing further
    leads(at('nearest-3'), '3.2', 'answer-nearest-3', 9); // asks nothing further
    leads(at('nearest-3'), '3.3', 'answer-nearest-3', 7);
    leads(at('nearest-3'), '3.4', 'answer-nearest-3', 8);
    leads(at('nearest-3'), '3.5', 'answer-nearest-3', 10);
    leads(at('nearest-3'), 'none', '7');
    leads(at('answer-nearest-3').after('nearest-3 3.1'), 'reject', '7');
    leads(at('answer-nearest-3').after('nearest-3 3.3'), 'reject', '7');
    leads(at('answer-nearest-3').after('nearest-3 3.4'), 'recognise', 'end');
    leads(at('answer-3.5').after('3.1 yes', '3.2 yes', '3.3 no', '3.4 yes', '3.5 yes'), 'reject', 'nearest-3');
    // nothing left to choose
    leads(at('answer-3.5').after('3.1 yes', '3.3 yes', '3.2 yes', '3.4 yes', '3.5 yes'), 'reject', '7');
    leads(at('3.5').after('3.1 yes', '3.3 yes', '3.2 yes', '3.4 yes'), 'no', 'nearest-3');

    it('offers the five questions and "none"', () => {
      expect(optionsAt(at('nearest-3').snapshot)).to.deep.equal(['3.1', '3.2', '3.3', '3.4', '3.5', 'none']);
    });
    it('leaves out the questions whose answers were rejected', () => {
      expect(optionsAt(at('nearest-3').after('3.1 yes', '3.4 yes').snapshot)).to.deep.equal([
        '3.2',
        '3.3',
        '3.5',
        'none',
      ]);
      expect(optionsAt(at('nearest-3').after('3.2 yes', '3.3 yes').snapshot)).to.deep.equal([
        '3.1',
        '3.4',
        '3.5',
        'none',
      ]);
    });
    it('still offers 3.3 after an early "unsure" or "no"', () => {
      expect(optionsAt(at('nearest-3').after('3.1 yes', '3.3 unsure').snapshot)).to.include('3.3');
      expect(optionsAt(at('nearest-3').after('3.2 yes', '3.3 no').snapshot)).to.include('3.3');
    });
  });

  describe('list 4: to the knee or the calf', () => {
    leads(at('4.1'), 'yes', 'answer-4.1', 13);
    leads(at('4.1'), 'no', '4.2');
    leads(at('4.1'), 'unsure', '4.2');
    leads(at('answer-4.1').after('4.1 yes'), 'reject', '4.2');
    leads(at('answer-4.1').after('4.1 yes'), 'recognise', 'end');
    leads(at('4.2'), 'yes', 'answer-4.2', 12);
    leads(at('4.2'), 'no', '4.3');
    leads(at('4.2'), 'unsure', '4.3');
    leads(at('answer-4.2').after('4.2 yes'), 'reject', '4.3');
    leads(at('answer-4.2').after('4.2 yes'), 'recognise', 'end');
    leads(at('4.3'), 'yes', 'answer-4.3', 14);
    leads(at('4.3'), 'no', '4.4');
    leads(at('4.3'), 'unsure', '4.4');
    leads(at('answer-4.3').after('4.3 yes'), 'reject', '4.4');
    leads(at('answer-4.3').after('4.3 yes'), 'recognise', 'end');
    leads(at('4.4'), 'yes', 'answer-4.4', 11);
    leads(at('4.4'), 'no', 'nearest-4');
    leads(at('4.4'), 'unsure', 'nearest-4');
    leads(at('answer-4.4').after('4.4 yes'), 'reject', 'nearest-4');
    leads(at('answer-4.4').after('4.4 yes'), 'recognise', 'end');
  });

  describe('list 4: nearest', () => {
    leads(at('nearest-4'), '4.1', 'answer-nearest-4', 13);
    leads(at('nearest-4'), '4.2', 'answer-nearest-4', 12);
    leads(at('nearest-4'), '4.3', 'answer-nearest-4', 14);
    leads(at('nearest-4'), '4.4', 'answer-nearest-4', 11);
    leads(at('nearest-4'), 'none', '7');
    leads(at('answer-nearest-4').after('nearest-4 4.2'), 'reject', '7');
    leads(at('answer-nearest-4').after('nearest-4 4.2'), 'recognise', 'end');
    // nothing left to choose
    leads(at('answer-4.4').after('4.1 yes', '4.2 yes', '4.3 yes', '4.4 yes'), 'reject', '7');
    leads(at('4.4').after('4.1 yes', '4.2 yes', '4.3 yes'), 'no', 'nearest-4');

    it('offers the four questions and "none"', () => {
      expect(optionsAt(at('nearest-4').snapshot)).to.deep.equal(['4.1', '4.2', '4.3', '4.4', 'none']);
    });
    it('leaves out the questions whose answers were rejected', () => {
      expect(optionsAt(at('nearest-4').after('4.1 yes', '4.2 yes', '4.3 yes').snapshot)).to.deep.equal(['4.4', 'none']);
    });
  });

  describe('list 5: no further than the thigh', () => {
    leads(at('5.1'), 'yes', 'answer-5.1', 15);
    leads(at('5.1'), 'no', '5.2');
    leads(at('5.1'), 'unsure', '5.2');
    leads(at('answer-5.1').after('5.1 yes'), 'reject', '5.2');
    leads(at('answer-5.1').after('5.1 yes'), 'recognise', 'end');
    leads(at('5.2'), 'yes', 'answer-5.2', 16);
    leads(at('5.2'), 'no', '5.3');
    leads(at('5.2'), 'unsure', '5.3');
    leads(at('answer-5.2').after('5.2 yes'), 'reject', '5.3');
    leads(at('answer-5.2').after('5.2 yes'), 'recognise', 'end');
    leads(at('5.3'), 'yes', 'answer-5.3', 17);
    leads(at('5.3'), 'no', '5.4');
    leads(at('5.3'), 'unsure', '5.4');
    leads(at('answer-5.3').after('5.3 yes'), 'reject', '5.4');
    leads(at('answer-5.3').after('5.3 yes'), 'recognise', 'end');
    leads(at('5.4'), 'yes', 'answer-5.4', 18);
    leads(at('5.4'), 'no', '5.5');
    leads(at('5.4'), 'unsure', '5.5');
    leads(at('answer-5.4').after('5.4 yes'), 'reject', '5.5');
    leads(at('answer-5.4').after('5.4 yes'), 'recognise', 'end');
    leads(at('5.5'), 'yes', 'answer-5.5', 19);
    leads(at('5.5'), 'no', 'nearest-5');
    leads(at('5.5'), 'unsure', 'nearest-5');
    leads(at('answer-5.5').after('5.5 yes'), 'reject', 'nearest-5');
    leads(at('answer-5.5').after('5.5 yes'), 'recognise', 'end');
  });

  describe('list 5: nearest', () => {
    leads(at('nearest-5'), '5.1', 'answer-nearest-5', 15);
    leads(at('nearest-5'), '5.2', 'answer-nearest-5', 16);
    leads(at('nearest-5'), '5.3', 'answer-nearest-5', 17);
    leads(at('nearest-5'), '5.4', 'answer-nearest-5', 18);
    leads(at('nearest-5'), '5.5', 'answer-nearest-5', 19);
    leads(at('nearest-5'), 'none', '7');
    leads(at('answer-nearest-5').after('nearest-5 5.5'), 'reject', '7');
    leads(at('answer-nearest-5').after('nearest-5 5.5'), 'recognise', 'end');
    // nothing left to choose
    leads(at('answer-5.5').after('5.1 yes', '5.2 yes', '5.3 yes', '5.4 yes', '5.5 yes'), 'reject', '7');
    leads(at('5.5').after('5.1 yes', '5.2 yes', '5.3 yes', '5.4 yes'), 'unsure', 'nearest-5');

    it('offers the five questions and "none"', () => {
      expect(optionsAt(at('nearest-5').snapshot)).to.deep.equal(['5.1', '5.2', '5.3', '5.4', '5.5', 'none']);
    });
    it('leaves out the questions whose answers were rejected', () => {
      expect(optionsAt(at('nearest-5').after('5.2 yes', '5.5 yes').snapshot)).to.deep.equal([
        '5.1',
        '5.3',
        '5.4',
        'none',
      ]);
    });
  });

  describe('list 6: the back alone', () => {
    leads(at('6.1'), 'yes', 'answer-6.1', 21, 20); // two answers on one question, the more urgent first
    leads(at('6.1'), 'no', '6.2');
    leads(at('6.1'), 'unsure', '6.2');
    leads(at('answer-6.1').after('6.1 yes'), 'reject', '6.2');
    leads(at('answer-6.1').after('6.1 yes'), 'recognise', 'end');
    leads(at('6.2'), 'yes', 'answer-6.2', 21);
    leads(at('6.2'), 'no', '6.3');
    leads(at('6.2'), 'unsure', '6.3');
    leads(at('answer-6.2').after('6.2 yes'), 'reject', '6.3');
    leads(at('answer-6.2').after('6.2 yes'), 'recognise', 'end');
    leads(at('6.3'), 'yes', 'answer-6.3', 21);
    leads(at('6.3'), 'no', '6.4');
    leads(at('6.3'), 'unsure', '6.4');
    leads(at('answer-6.3').after('6.3 yes'), 'reject', '6.4');
    leads(at('answer-6.3').after('6.3 yes'), 'recognise', 'end');
    leads(at('6.4'), 'yes', 'answer-6.4', 22);
    leads(at('6.4'), 'no', '6.5');
    leads(at('6.4'), 'unsure', '6.5');
    leads(at('answer-6.4').after('6.4 yes'), 'reject', '6.5');
    leads(at('answer-6.4').after('6.4 yes'), 'recognise', 'end');
    leads(at('6.5'), 'yes', '6.7'); // asked early
    leads(at('6.5'), 'no', '6.6');
    leads(at('6.5'), 'unsure', '6.6');
    leads(at('6.6'), 'yes', 'answer-6.6', 19);
    leads(at('6.6'), 'no', '6.7');
    leads(at('6.6'), 'unsure', '6.7');
    leads(at('answer-6.6').after('6.6 yes'), 'reject', '6.7');
    leads(at('answer-6.6').after('6.6 yes'), 'recognise', 'end');
    leads(at('6.7'), 'yes', 'answer-6.7', 6, 23);
    leads(at('6.7'), 'no', '6.8');
    leads(at('6.7'), 'unsure', '6.8');
    leads(at('answer-6.7').after('6.7 yes'), 'reject', '6.8');
    leads(at('answer-6.7').after('6.7 yes'), 'recognise', 'end');
    leads(at('6.8'), 'yes', 'answer-6.8', 24);
    leads(at('6.8'), 'no', '6.9');
    leads(at('6.8'), 'unsure', '6.9');
    leads(at('answer-6.8').after('6.8 yes'), 'reject', '6.9');
    leads(at('answer-6.8').after('6.8 yes'), 'recognise', 'end');
    leads(at('6.9'), 'yes', 'answer-6.9', 25);
    leads(at('6.9'), 'no', '6.10');
    leads(at('6.9'), 'unsure', '6.10');
    leads(at('answer-6.9').after('6.9 yes'), 'reject', '6.10');
    leads(at('answer-6.9').after('6.9 yes'), 'recognise', 'end');
    leads(at('6.10'), 'yes', 'answer-6.10', 26);
    leads(at('6.10'), 'no', '7'); // no nearest page in this list
    leads(at('6.10'), 'unsure', '7');
    leads(at('answer-6.10').after('6.10 yes'), 'reject', '7');
    leads(at('answer-6.10').after('6.10 yes'), 'recognise', 'end');
  });

  describe('list 6: a yes on 6.5 asks 6.7 before the answer page', () => {
    leads(at('6.7').after('6.5 yes'), 'yes', 'answer-6.5', 6, 23, 22);
    leads(at('6.7').after('6.5 yes'), 'no', 'answer-6.5', 22);
    leads(at('6.7').after('6.5 yes'), 'unsure', 'answer-6.5', 22);
    leads(at('answer-6.5').after('6.5 yes', '6.7 yes'), 'reject', '6.6');
    leads(at('answer-6.5').after('6.5 yes', '6.7 yes'), 'recognise', 'end');
    leads(at('answer-6.5').after('6.5 yes', '6.7 no'), 'reject', '6.6');
    leads(at('answer-6.5').after('6.5 yes', '6.7 no'), 'recognise', 'end');
    // once asked early, 6.7 is not asked again
    leads(at('6.6').after('6.5 yes', '6.7 yes'), 'no', '6.8');
    leads(at('6.6').after('6.5 yes', '6.7 no'), 'no', '6.8');
    leads(at('6.6').after('6.5 yes', '6.7 unsure'), 'unsure', '6.8');
    leads(at('answer-6.6').after('6.5 yes', '6.7 no', '6.6 yes'), 'reject', '6.8');
  });

  describe('a rejected answer that returns counts as rejected', () => {
    leads(at('6.2').after('6.1 yes'), 'yes', '6.3'); // 21
    leads(at('6.3').after('6.1 yes'), 'yes', '6.4'); // 21
    leads(at('6.3').after('6.2 yes'), 'yes', '6.4'); // 21
    leads(at('6.5').after('6.4 yes'), 'yes', '6.7'); // 22 is gone, but 6.7 is asked
    leads(at('6.7').after('6.4 yes', '6.5 yes'), 'yes', 'answer-6.5', 6, 23);
    leads(at('6.7').after('6.4 yes', '6.5 yes'), 'no', '6.6');
    leads(at('6.7').after('6.4 yes', '6.5 yes'), 'unsure', '6.6');
    leads(at('6.6').after('6.4 yes', '6.5 yes', '6.7 no'), 'no', '6.8');
    leads(at('6.7').after('1.6 yes'), 'yes', 'answer-6.7', 23); // 6 came with list 1
    leads(at('6.7').after('1.6 yes', '6.5 yes'), 'yes', 'answer-6.5', 23, 22);
    leads(at('6.7').after('1.6 yes', '6.4 yes', '6.5 yes'), 'yes', 'answer-6.5', 23);
    leads(at('6.7').after('1.6 unsure'), 'yes', 'answer-6.7', 6, 23); // never shown, so not rejected
  });

  describe('list 7: point at the spot', () => {
    leads(at('7'), '7.1', 'answer-7', 28);
    leads(at('7'), '7.2', 'answer-7', 29);
    leads(at('7'), '7.3', 'answer-7', 30);
    leads(at('7'), '7.4', 'answer-7', 31);
    leads(at('7'), 'none', 'interview');
    leads(at('7').after('2 2.1'), '7.1', 'answer-7', 28);
    leads(at('7').after('2 2.2'), '7.2', 'answer-7', 29);
    leads(at('7').after('2 2.3'), '7.3', 'answer-7', 30);
    leads(at('7').after('2 2.4'), '7.4', 'answer-7', 31);
    leads(at('answer-7').after('7 7.1'), 'reject', 'interview');
    leads(at('answer-7').after('7 7.2'), 'reject', 'interview');
    leads(at('answer-7').after('7 7.3'), 'reject', 'interview');
    leads(at('answer-7').after('7 7.4'), 'reject', 'interview');
    leads(at('answer-7').after('7 7.4'), 'recognise', 'end');

    it('offers four zones and "none"', () => {
      expect(optionsAt(at('7').snapshot)).to.deep.equal(['7.1', '7.2', '7.3', '7.4', 'none']);
    });
    it('from the interview, Vorige allows another zone', () => {
      const interview = at('interview').after('7 7.1').snapshot;
      const zones = back(interview, 2);
      expect(zones.step.id).to.equal('7');
      expect(outcomesOf(say(zones, '7.4'))).to.deep.equal([31]);
    });
    it('a zone that was rejected with another page does not come back as rejected', () => {
      const zones = back(at('interview').after('7 7.1').snapshot, 2);
      const other = say(say(zones, '7.2'), 'reject');
      expect(other.step.id).to.equal('interview');
      expect(stepsOf(other).slice(-3)).to.deep.equal(['7', 'answer-7', 'interview']);
    });
  });

  describe('more, back and restart', () => {
    leads(at('answer-1').after('1.4 yes'), 'more', 'interview');
    leads(at('answer-4.1').after('4.1 yes'), 'more', 'interview');
    leads(at('answer-nearest-5').after('nearest-5 5.1'), 'more', 'interview');
    leads(at('answer-7').after('7 7.2'), 'more', 'interview');
    leads(at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise'), 'more', 'interview');

    leads(at('safety-112'), 'back', 'intro');
    leads(at('safety-now'), 'back', 'safety-112');
    leads(at('safety-today'), 'back', 'safety-now');
    leads(at('1.1'), 'back', 'safety-today');
    leads(at('1.4').after('1.3 yes'), 'back', '1.3');
    leads(at('answer-1').after('1.4 yes'), 'back', '1.6');
    leads(at('2'), 'back', '1.6');
    leads(at('2').after('1.2 yes'), 'back', 'answer-1', 2);
    leads(at('4.1'), 'back', '2');
    leads(at('3.3').after('3.1 yes'), 'back', '3.1'); // asked early
    leads(at('answer-3.1').after('3.1 yes'), 'back', '3.3');
    leads(at('3.2').after('3.1 yes', '3.3 yes'), 'back', 'answer-3.1', 7, 27);
    leads(at('3.4').after('3.2 yes', '3.3 no'), 'back', 'answer-3.2', 9);
    leads(at('6.7').after('6.5 yes'), 'back', '6.5');
    leads(at('6.8').after('6.5 yes', '6.7 no'), 'back', '6.6');
    leads(at('6.3').after('6.1 yes', '6.2 yes'), 'back', '6.2'); // 21 was rejected: no page between
    leads(at('nearest-4'), 'back', '4.4');
    leads(at('answer-nearest-4').after('nearest-4 4.3'), 'back', 'nearest-4');
    leads(at('7'), 'back', '2');
    leads(at('7').after('2 2.3'), 'back', 'nearest-5');
    leads(at('7').after('2 2.4'), 'back', '6.10');
    leads(at('answer-7').after('7 7.3'), 'back', '7');
    leads(at('interview'), 'back', '7');
    leads(at('interview').after('7 7.3'), 'back', 'answer-7', 30);
    leads(at('end').after('2 2.2', '4.1 yes', 'answer-4.1 recognise'), 'back', 'answer-4.1', 13);

    leads(at('intro'), 'restart', 'intro');
    leads(at('safety-now'), 'restart', 'intro');
    leads(at('3.3').after('3.1 yes'), 'restart', 'intro');
    leads(at('2'), 'restart', 'intro');
    leads(at('nearest-3'), 'restart', 'intro');
    leads(at('7'), 'restart', 'intro');
    leads(at('answer-6.1').after('6.1 yes'), 'restart', 'intro');
    leads(at('interview'), 'restart', 'intro');
    leads(at('end').after('1.1 yes', 'answer-1 recognise'), 'restart', 'intro');

    it('back from more returns to the step it came from', () => {
      const answer = at('answer-4.1').after('4.1 yes').snapshot;
      expect(back(say(answer, 'more'))).to.deep.equal({ ...answer, more: 'answer-4.1' });
      const end = say(answer, 'recognise');
      expect(back(say(end, 'more'))).to.deep.equal({ ...end, more: 'end' });
    });
    it('more decides nothing', () => {
      const more = say(at('answer-4.1').after('4.1 yes').snapshot, 'more');
      expect(more.decisions).to.deep.equal({});
      expect(say(back(more), 'reject').step.id).to.equal('4.2');
      expect(say(back(more), 'recognise').step.id).to.equal('end');
    });
    it('after more, an earlier answer can be changed', () => {
      const more = say(at('answer-4.1').after('4.1 yes').snapshot, 'more');
      expect(change(more, '4.1', 'no').step.id).to.equal('4.2');
    });
    it('restart forgets everything', () => {
      const again = say(at('answer-3.1').after('safety-112 unsure', '3.1 yes', '3.3 yes').snapshot, 'restart');
      expect(again).to.deep.equal(at('intro').snapshot);
    });
  });

  describe('kinds of steps', () => {
    const kind = (place: Place, is: string) =>
      it(`${place.title} stands a step of kind ${is}`, () => expect(place.snapshot.step.kind).to.equal(is));
    kind(at('intro'), 'intro');
    kind(at('safety-112'), 'checklist');
    kind(at('safety-now'), 'checklist');
    kind(at('safety-today'), 'checklist');
    kind(at('1.1'), 'question');
    kind(at('2'), 'choice');
    kind(at('3.3'), 'question');
    kind(at('6.10'), 'question');
    kind(at('nearest-3'), 'choice');
    kind(at('nearest-4'), 'choice');
    kind(at('nearest-5'), 'choice');
    kind(at('7'), 'zone');
    kind(at('answer-1').after('1.1 yes'), 'answer');
    kind(at('answer-7').after('7 7.1'), 'answer');
    kind(at('interview'), 'interview');
    kind(at('end').after('1.1 yes', 'answer-1 recognise'), 'end');
  });

  describe('why an answer came out: the questions that led to it', () => {
    const because = (place: Place, ...steps: string[]) =>
      it(`${place.title}, it is because of ${steps.join(' and ')}`, () => {
        const page = roadOf(place.snapshot).entries.find(({ step }) => step.id === place.target);
        expect(page?.because).to.deep.equal(steps);
      });
    because(at('answer-1').after('1.1 yes', '1.4 yes'), '1.1', '1.4');
    because(at('answer-3.1').after('3.1 yes', '3.3 yes'), '3.1', '3.3');
    because(at('answer-3.1').after('3.1 yes', '3.3 no'), '3.1');
    because(at('answer-6.5').after('6.4 yes', '6.5 yes', '6.7 yes'), '6.7');
    because(at('answer-nearest-4').after('nearest-4 4.3'), 'nearest-4');
    because(at('answer-7').after('7 7.3'), '7');
  });
});
