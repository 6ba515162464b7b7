/** Every row of the interview alone: the conditions move as the facts say, and where the facts name none, none moves. */
import { expect } from '@open-wc/testing';
import { evidence } from '../../src/content/evidence.js';
import { flow } from '../../src/content/flow.js';
import { rankConditions, weighConditions, type Ranked, type Strength } from '../../src/evidence/index.js';
import { CAPPED, POINTS_TO } from '../support/evidence-table.js';
import { at, roadOf } from '../support/protocol.js';

const POINTS: Record<string, Strength> = { strong: 3, moderate: 2, weak: 1 };

/** Everything skipped but one row. */
const only = (row: string) =>
  roadOf(at('outcome').after('interview begin', `interview.${row.split('.')[0]} ${row}`).snapshot);

/** What speaks for a condition, by its strength. */
const strengthIn = (weighed: readonly Ranked[], condition: string, row: string): number =>
  weighed.find((one) => one.condition === condition)?.for.find(({ source }) => source === row)?.strength ?? 0;

describe('The rows of the interview', () => {
  it('are those of the facts, and those that are added for safety', () => {
    const ids = flow.lists
      .find(({ id }) => id === 'interview')!
      .steps.flatMap((step) => ('options' in step ? step.options! : []));
    const added = ['waar-last.5', 'uitstraling.6', 'doof.4', 'doof.5', 'aanvullend.4', 'loopgang.4'];
    expect(ids.map(({ id }) => id)).to.have.members([...Object.keys(POINTS_TO), ...added]);
  });

  for (const [row, targets] of Object.entries(POINTS_TO))
    it(`${row}: ${targets || 'nothing'}`, () => {
      const weighed = weighConditions(flow, evidence, only(row));
      if (!targets) expect(weighed).to.deep.equal([]);
      const most = CAPPED[row] ?? 3;
      for (const target of targets ? targets.split(', ') : []) {
        const [, name, strength] = /^(.*) (\w+)$/.exec(target)!;
        const named = /^(list|answer) /.test(name!);
        if (!named) expect(strengthIn(weighed, name!, row), name).to.equal(Math.min(POINTS[strength!]!, most));
      }
      expect(weighed.every(({ for: reasons }) => reasons.every(({ source }) => source === row))).to.equal(true);
    });

  describe('that point to an answer or a list', () => {
    const gives = (row: string, condition: string, strength: number) =>
      it(`${row} gives ${condition} ${strength}`, () => {
        expect(strengthIn(weighConditions(flow, evidence, only(row)), condition, row)).to.equal(strength);
      });
    // answer 28, moderate: what is possible there is one step less, what is rare there two
    gives('waar-pijn.1', 'osteoporose-wervelfractuur', 1);
    gives('waar-pijn.1', 'interspinale-banden', 1);
    gives('waar-pijn.1', 'syndroom-de-anquin', 0);
    // list 7, weak: one step less than its answers, so nothing is left
    gives('waar-pijn.1', 'si-blokkering', 0);
    // answer 15, moderate, in which the condition is possible; but the row names it itself
    gives('doof.1', 'meralgia-paraesthetica', 2);
    gives('doof.1', 'hernia', 1);
    // list 3, strong: its answers 9 and 10 call these likely, so one step less than strong
    gives('waar-last.2', 'neurogene-claudicatio', 2);
    gives('waar-last.2', 'spit', 2);
    // it speaks against it, so the list does not speak for it
    gives('uitstraling.1', 'spit', 0);
    // answer 27 calls it rare
    gives('waar-last.2', 'piriformis-syndroom', 0);
  });

  it('that are added for safety speak for what they warn of', () => {
    for (const row of ['doof.5', 'aanvullend.4', 'uitstraling.6']) {
      const [first] = rankConditions(flow, evidence, only(row)).ranked;
      expect([first!.condition, first!.group]).to.deep.equal(['caudasyndroom', 'first']);
    }
    expect(strengthIn(weighConditions(flow, evidence, only('doof.4')), 'radiculair-syndroom', 'doof.4')).to.equal(3);
  });
});
