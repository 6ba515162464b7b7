/**
 * What is still open: all that a visitor's next words can depend on. Two courses that stand on the same step with the
 * same urgency and the same things open have the same future, so they are one state.
 */
import type { Snapshot } from '../../src/engine/index.js';
import { outcomesOf, roadOf } from './protocol.js';
import { rankOf } from './urgencies.js';

/** The questions of a list in the book's order, for "was that behind us yet?". */
const LIST_6 = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9', '6.10', '7'];

/** What the questions of these lists lead to: `nearest` offers those that were not rejected. */
const NEAREST: Readonly<Record<string, readonly number[]>> = {
  3: [27, 9, 7, 8, 10],
  4: [13, 12, 14, 11],
  5: [15, 16, 17, 18, 19],
};

export function stillOpen(snapshot: Snapshot): string {
  const { entries } = roadOf(snapshot);
  const said = (step: string) => entries.find((entry) => entry.step.id === step)?.value;
  const yes = (step: string) => said(step) === 'yes';
  const rejected = new Set(
    entries.flatMap(({ step, decision }) => (decision === 'rejected' ? outcomesOf({ step }) : [])),
  );
  const { id } = snapshot.step;
  const below = (urgency: 'now' | 'today') => rankOf(snapshot.urgency) > rankOf(urgency);
  const asking = id.replace(/^answer-/, '');
  const list = asking.replace('nearest-', '').split('.')[0]!; // 'safety-112', '1', '2', … '7', 'interview', 'end'
  const nearestChosen = id.startsWith('answer-nearest');
  const early = ['safety-112', 'safety-now', 'safety-today', '1', '2'].includes(list);
  /** List 6 lies ahead, or its question of this number has not been passed. */
  const before = (question: string) =>
    early || (list === '6' && LIST_6.indexOf(asking) <= LIST_6.indexOf(question) && id !== `answer-${question}`);
  const open: string[] = [];
  const is = (thing: string, whether: boolean) => void (whether && open.push(thing));

  // which answers the page of list 1 will show; on that page, its outcomes say so
  if (list === '1') open.push(...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'].filter(yes));

  // what the raises still need
  is(
    'cancer',
    below('now') &&
      [said('safety-today')].flat().includes('safety-today.1') &&
      (early || list === '3') &&
      !nearestChosen,
  );
  is(
    'fragile',
    below('today') && (yes('1.2') || yes('1.3')) && !['interview', 'end'].includes(id) && id !== 'answer-7',
  );
  is('fever', below('now') && yes('1.4') && before('6.8'));

  // what was rejected and can come again
  is('rejected 6', rejected.has(6) && before('6.7') && said('6.7') === undefined);
  is('rejected 21', rejected.has(21) && list === '6' && before('6.3'));
  is('rejected 22', rejected.has(22) && (id === '6.5' || (id === '6.7' && yes('6.5'))));
  if (!nearestChosen) open.push(...(NEAREST[list] ?? []).filter((n) => rejected.has(n)).map((n) => `rejected ${n}`));

  // what is asked early: for which question, and that it will not be asked again
  is('for 3.1', id === '3.3' && yes('3.1'));
  is('for 3.2', id === '3.3' && yes('3.2'));
  is('for 6.5', id === '6.7' && yes('6.5'));
  is('3.3 asked', id === '3.2' && said('3.3') !== undefined);
  is('6.7 asked', (id === '6.6' || id === 'answer-6.6') && said('6.7') !== undefined);

  return [id, outcomesOf(snapshot).join(), snapshot.urgency, ...open].join(' | ');
}
