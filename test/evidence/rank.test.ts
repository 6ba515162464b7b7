/** The rule that ranks, point by point, and what must hold of every ranking. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evidence } from '../../src/content/evidence.js';
import { flow } from '../../src/content/flow.js';
import { restore, type Snapshot } from '../../src/engine/index.js';
import { rankConditions, weighConditions, type Evidence } from '../../src/evidence/index.js';
import { courses, RUNS } from '../support/courses.js';
import { at, change, roadOf, say } from '../support/protocol.js';

const rank = (snapshot: Snapshot, by: Evidence = evidence) => rankConditions(flow, by, roadOf(snapshot));
const weigh = (snapshot: Snapshot) => weighConditions(flow, evidence, roadOf(snapshot));
/** The interview with these rows, and everything else skipped. */
const said = (...words: string[]) =>
  at('outcome').after('interview begin', ...words.map((word) => `interview.${word}`)).snapshot;
const names = (snapshot: Snapshot) => rank(snapshot).ranked.map(({ condition }) => condition);
const groupOf = (snapshot: Snapshot, condition: string) =>
  weigh(snapshot).find((one) => one.condition === condition)?.group;

describe('The ranking', () => {
  it('counts of one question only the strongest row', () => {
    // both rows of one question speak for it: moderate and moderate are not strong
    expect(groupOf(said('sinds-wanneer sinds-wanneer.2 + sinds-wanneer.3'), 'chronische-discopathie')).to.equal('less');
    expect(
      groupOf(said('sinds-wanneer sinds-wanneer.2', 'test-liggen test-liggen.1'), 'chronische-discopathie'),
    ).to.equal('partly');
  });
  it('counts of one part only the two strongest questions', () => {
    const two = ['zitten zitten.1', 'opstaan opstaan.1'];
    const more = [...two, 'staan staan.1', 'slenteren slenteren.1', 'bukken bukken.1'];
    const beside = (words: string[]) => names(said(...words, 'lopen lopen.2'));
    expect(beside(more)).to.include('etalagebenen');
    expect(groupOf(said(...two), 'chronische-discopathie')).to.equal('partly');
    expect(groupOf(said(...more), 'chronische-discopathie'), 'not more for it').to.equal('partly');
  });
  it('fits well from five points with a strong answer among them', () => {
    expect(groupOf(said('waar-pijn waar-pijn.3', 'halfgebukt halfgebukt.1'), 'ligamentaire-klachten')).to.equal('good');
    expect(groupOf(said('waar-pijn waar-pijn.3'), 'ligamentaire-klachten')).to.equal('partly');
    expect(groupOf(said('waar-pijn waar-pijn.6'), 'myalgie')).to.equal('less');
  });
  it('takes off what speaks against, and shows it', () => {
    const both = said('sinds-wanneer sinds-wanneer.7', 'uitstraling uitstraling.1');
    const spit = weigh(both).find(({ condition }) => condition === 'spit')!;
    expect(spit.against).to.deep.equal([{ source: 'uitstraling.1', strength: 2 }]);
    expect(spit.group).to.equal('less');
    expect(groupOf(said('sinds-wanneer sinds-wanneer.7'), 'spit')).to.equal('partly');
  });
  it('puts a red flag first, however common the others are', () => {
    const [first, second] = rank(said('aanvullend aanvullend.4', 'zitten zitten.1', 'bewegen bewegen.2')).ranked;
    expect(first).to.include({ condition: 'caudasyndroom', group: 'first' });
    expect(second).to.include({ condition: 'chronische-discopathie', group: 'good' });
  });
  it('puts common before rare at equal evidence, as the source has it', () => {
    // after a fall: three conditions, all moderate; blokkeringen is common, the piriformis rare, and a fracture between them
    expect(names(said('sinds-wanneer sinds-wanneer.1'))).to.deep.equal([
      'blokkeringen',
      'osteoporose-wervelfractuur',
      'piriformis-syndroom',
    ]);
  });
  it('shows five at most, and says when nothing stands out', () => {
    expect(rank(said('waar-last waar-last.2')).ranked).to.have.length(5);
    const nothing = rank(said());
    expect(nothing).to.deep.equal({ ranked: [], standsOut: false, apart: [], stage: null });
    expect(rank(said('waar-pijn waar-pijn.6')).standsOut).to.equal(false);
  });
  it('names the skipped questions that could tell the two highest apart', () => {
    const { ranked, apart } = rank(said('waar-pijn waar-pijn.3', 'sinds-wanneer sinds-wanneer.5'));
    expect(ranked.slice(0, 2).map(({ condition }) => condition)).to.have.members([
      'ligamentaire-klachten',
      'bekkeninstabiliteit',
    ]);
    expect(apart)
      .to.include('interview.halfgebukt')
      .and.to.include('interview.loopgang')
      .and.not.to.include('interview.hoesten');
  });
  it('tells where the highest stands in the course of a disc', () => {
    expect(rank(said('waar-pijn waar-pijn.5', 'test-zitten test-zitten.1')).stage).to.equal('dural');
    expect(rank(said('zitten zitten.1', 'bewegen bewegen.2')).stage).to.equal('chronic');
    expect(rank(said('waar-pijn waar-pijn.3')).stage).to.equal(null);
  });

  describe('what was said in the lists', () => {
    it('counts without being asked again', () => {
      // 3.4: coughing hurts in back and leg, which is hoesten.1
      const known = at('outcome').after('2 2.1', '3.4 yes', 'interview begin').snapshot;
      expect(roadOf(known).entries.map(({ step }) => step.id)).to.not.include('interview.hoesten');
      const hernia = weigh(known).find(({ condition }) => condition === 'hernia')!;
      expect(hernia.for).to.deep.include({ source: 'hoesten.1', strength: 3 });
    });
    it('"none of these" says nothing against what was told in the lists', () => {
      // 5.1: pain down to the knee, which is uitstraling.3
      const knee = at('outcome').after('2 2.3', '5.1 yes', 'interview begin', 'interview.uitstraling none').snapshot;
      const hernia = weigh(knee).find(({ condition }) => condition === 'hernia')!;
      expect(hernia.for).to.deep.include({ source: 'uitstraling.3', strength: 2 });
      expect(hernia.against).to.deep.equal([]);
    });
    it('pain that stays in the back is none of the ways to radiate', () => {
      // 2.4: nowhere else, by which the page is not asked
      const back = at('outcome').after('2 2.4', 'interview begin', 'interview.zitten zitten.1').snapshot;
      const disc = weigh(back).find(({ condition }) => condition === 'chronische-discopathie')!;
      expect(disc.for).to.deep.include({ source: 'uitstraling.none', strength: 1 });
    });
    it('counts as an answer: recognised whole, shown one step less, rejected not at all', () => {
      const page = at('answer-4.4').after('2 2.2', '4.4 yes').snapshot; // answer 11: dura likely, hernia possible
      const through = (words: string[]) => {
        const steps = flow.lists.find(({ id }) => id === 'interview')!.steps.map(({ id }) => id);
        let now = words.reduce((snapshot, word) => say(snapshot, word), page);
        while (steps.includes(now.step.id)) now = change(now, now.step.id, 'skip');
        return weigh(now)
          .find(({ condition }) => condition === 'duraprikkeling')
          ?.for.find(({ source }) => source === 'answer=11')?.strength;
      };
      expect(through(['recognise', 'more', 'begin'])).to.equal(3);
      expect(through(['more', 'begin'])).to.equal(2);
      expect(at('outcome').after('2 2.2', '4.4 yes', 'interview begin').snapshot).to.satisfy((snapshot: Snapshot) =>
        weigh(snapshot).every(({ for: reasons }) => reasons.every(({ source }) => source !== 'answer=11')),
      );
    });
  });

  describe('on any course', () => {
    it('does not depend on the order in which one answered', () => {
      fc.assert(
        fc.property(courses(), fc.array(fc.nat(99)), (snapshot, seeds) => {
          const keys = Object.keys(snapshot.answers);
          seeds.forEach((seed) => keys.unshift(...keys.splice(seed % Math.max(keys.length, 1), 1)));
          const answers = Object.fromEntries(keys.map((key) => [key, snapshot.answers[key]!]));
          expect(rank(restore(flow, { ...snapshot, answers }))).to.deep.equal(rank(snapshot));
        }),
        RUNS,
      );
    });
    it('is the same when an answer is taken back as when it was never given', () => {
      const rows = flow.lists
        .find(({ id }) => id === 'interview')!
        .steps.flatMap((step) => ('options' in step ? step.options!.map(({ id }) => [step.id, id] as const) : []));
      fc.assert(
        fc.property(fc.subarray(rows, { maxLength: 12 }), fc.nat(), (chosen, seed) => {
          const one = new Map(chosen); // one row of each question
          const words = [...one].map(([step, row]) => `${step} ${row}`);
          const whole = at('outcome').after('interview begin', ...words).snapshot;
          const steps = [...one.keys()];
          const away = steps[seed % Math.max(steps.length, 1)];
          if (!away) return;
          const without = at('outcome').after(
            'interview begin',
            ...words.filter((word) => !word.startsWith(`${away} `)),
          ).snapshot;
          expect(rank(change(whole, away, 'skip'))).to.deep.equal(rank(without));
        }),
        RUNS,
      );
    });
    it('names each condition once, five at most, the groups in their order, each with something for it', () => {
      const ORDER = ['first', 'good', 'partly', 'less'];
      fc.assert(
        fc.property(courses(), (snapshot) => {
          const { ranked } = rank(snapshot);
          expect(new Set(ranked.map(({ condition }) => condition)).size).to.equal(ranked.length);
          expect(ranked.length).to.be.at.most(5);
          expect(ranked.every(({ for: reasons }) => reasons.length > 0)).to.equal(true);
          const first = ranked.filter(({ group }) => group === 'first').length;
          expect(ranked.slice(0, first).every(({ group }) => group === 'first')).to.equal(true);
          expect(ranked.every(({ group }) => ORDER.includes(group))).to.equal(true);
        }),
        RUNS,
      );
    });
  });
});
