/**
 * H16, over-triage: an ordinary attack of back pain must not end at the huisarts today. Forty invented people with benign
 * back pain, and what they would say. At most one in ten may end at `today` or higher.
 */
import { expect } from '@open-wc/testing';
import { flow } from '../../src/content/flow.js';
import { rank, start, type Snapshot } from '../../src/engine/index.js';
import { say } from '../support/protocol.js';

/** Who it is, and what is not a no: ticks and answers by step, and which answer they recognise. */
const PEOPLE: [who: string, said: string][] = [
  ['man, 34, bent for a sock this morning, stuck ever since', '2 2.4, 6.1 yes, answer-6.1 recognise'],
  ['woman, 41, lifted her toddler, sharp pain low in the back, third time', '2 2.4, 6.1 yes, answer-6.1 recognise'],
  ['man, 52, had lumbago before, now again after shovelling', '2 2.4, 6.1 yes, answer-6.1 recognise'],
  ['woman, 29, a stab when she misses a step, stiff in between', '2 2.4, 6.3 yes, answer-6.3 recognise'],
  ['man, 61, cycling is fine, bumps are not', '2 2.4, 6.2 yes, answer-6.2 recognise'],
  ['woman, 55, sore after a day in the garden, gone by Tuesday', '2 2.4, 6.4 yes, answer-6.4 recognise'],
  ['man, 26, sore after deadlifts', '2 2.4, 6.4 yes, answer-6.4 recognise'],
  ['bricklayer, 47, stiff after work, comes upright slowly', '2 2.4, 6.4 yes, answer-6.4 recognise'],
  ['woman, 38, stiff when she gets up, and in the evening', '2 2.4, 6.5 yes, answer-6.5 recognise'],
  ['man, 45, stiff in the morning after a weekend on a camp bed', '2 2.4, 6.5 yes, 6.7 unsure, answer-6.5 recognise'],
  ['woman, 66, years of stiffness in the morning, half an hour', '2 2.4, 6.5 yes, answer-6.5 recognise'],
  ['student, 21, slipped on ice last week, bruised back', '2 2.4, 6.6 yes, answer-6.6 recognise'],
  ['woman, 33, back pain since her appendix was removed', '2 2.4, 6.8 yes, answer-6.8 recognise'],
  ['woman, 49, hurts all over, also the back', '2 2.4, 6.9 yes, answer-6.9 recognise'],
  ['man, 58, two operations years ago, the old pain again', '2 2.4, 6.10 yes, answer-6.10 recognise'],
  ['office worker, 31, sore beside the spine after a week of deadlines', '2 2.5, 7 7.2, answer-7 recognise'],
  ['driver, 44, ache beside the spine', '2 2.4, 7 7.2, answer-7 recognise'],
  ['woman, 36, a sore knob of bone low in the back', '2 2.4, 7 7.3, answer-7 recognise'],
  ['man, 39, a wide ache low in the back', '2 2.4, 7 7.4, answer-7 recognise'],
  ['woman, 27, pain right in the middle after rowing', '2 2.4, 7 7.1, answer-7 recognise'],
  ['nurse, 50, ache in buttock and thigh, worse on that side in bed', '2 2.3, 5.2 yes, answer-5.2 recognise'],
  ['runner, 24, pain on the side of the hip', '2 2.3, 5.2 yes, answer-5.2 recognise'],
  ['man, 68, stiff hip, walks with a limp, for years', '2 2.3, 5.3 yes, answer-5.3 recognise'],
  ['woman, 59, groin pain when she gets up, had back pain before', '2 2.3, 5.4 yes, answer-5.4 recognise'],
  ['footballer, 22, fell on his tailbone', '2 2.3, 5.5 yes, answer-5.5 recognise'],
  ['woman, 43, pain down to the knee, coughing hurts', '2 2.3, 5.1 yes, answer-5.1 recognise'],
  ['man, 37, calf pulls when he bends', '2 2.2, 4.2 yes, answer-4.2 recognise'],
  ['woman, 46, buttock, thigh and the back of the knee', '2 2.2, 4.3 yes, answer-4.3 recognise'],
  ['teacher, 53, calf hurts after long standing, walking is best', '2 2.2, 4.4 yes, answer-4.4 recognise'],
  [
    'man, 70, had back pain before, legs tire in the supermarket, sitting helps',
    '2 2.2, 4.1 yes, answer-4.1 recognise',
  ],
  ['man, 42, sciatica into the foot, sneezing shoots', '2 2.1, 3.4 yes, answer-3.4 recognise'],
  ['woman, 35, leg pain into the toes, walking is best', '2 2.1, 3.5 yes, answer-3.5 recognise'],
  ['man, 64, had back pain before, foot tingles when walking, bending helps', '2 2.1, 3.2 yes, answer-3.2 recognise'],
  ['woman, 32, 30 weeks pregnant, ache around the pelvis', '1.5 yes, answer-1 recognise'],
  ['woman, 30, baby of four months, ache low in the back', '1.5 yes, 2 2.4, 7 7.4, answer-7 recognise'],
  ['man, 54, back pain for the first time after moving house', '1.2 yes, 2 2.4, 6.4 yes, answer-6.4 recognise'],
  ['woman, 48, nothing fits, a vague ache', '2 2.3, nearest-5 none, 7 none'],
  [
    'man, 40, not sure of half the questions, an ordinary ache',
    '1.1 unsure, 1.6 unsure, 2 2.4, 6.1 unsure, 6.5 unsure, 7 7.2',
  ],
  [
    'woman, 56, a cold with her back pain, has not taken her temperature',
    '1.4 unsure, 2 2.4, 6.1 yes, answer-6.1 recognise',
  ],
  [
    'woman, 73, ache since she lifted a flower pot, no fall',
    'safety-today safety-today.2, 2 2.4, 6.1 yes, answer-6.1 recognise',
  ],
];

/** Where somebody ends who says this, and everywhere else no, none, and no to answers. */
function endOf(said: string): Snapshot {
  const given = new Map(said.split(', ').map((word) => [word.split(' ')[0]!, word.split(' ')[1]!]));
  let at = start(flow);
  for (let steps = 0; at.step.kind !== 'end' && at.step.kind !== 'interview'; steps++) {
    if (steps > 99) throw new Error(`Never ends: ${said}`);
    const { id, kind } = at.step;
    const none = { intro: 'begin', question: 'no', answer: 'reject' }[kind as 'intro'] ?? 'none';
    at = say(at, given.get(id) ?? none);
    given.delete(id);
  }
  if (given.size) throw new Error(`Never asked: ${[...given.keys()].join(', ')}, of ${said}`);
  return at;
}

describe('H16: benign back pain', () => {
  const ends = PEOPLE.map(([who, said]) => ({ who, ...endOf(said) }));
  const high = ends.filter(({ urgency }) => rank(urgency) <= rank('today'));

  it('forty people, each with a story of their own', () => {
    expect(new Set(PEOPLE.map(([who]) => who)).size).to.equal(40);
  });

  it('at most one in ten ends at today or higher', () => {
    const share = Math.round((high.length / ends.length) * 1000) / 10;
    console.log(`Benign cases at today or higher: ${high.length} of ${ends.length} (${share} %)`);
    expect(share, high.map(({ who, urgency }) => `${urgency}: ${who}`).join('\n')).to.be.at.most(10);
  });

  it('none ends at now or emergency', () => {
    expect(ends.filter(({ urgency }) => rank(urgency) < rank('today')).map(({ who }) => who)).to.deep.equal([]);
  });

  it('the share is not small because the check sleeps: each of these with a numb saddle ends at now', () => {
    for (const [who, said] of PEOPLE) expect(endOf(`safety-now safety-now.3, ${said}`).urgency, who).to.equal('now');
  });
});
