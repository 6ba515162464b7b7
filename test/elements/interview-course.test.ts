/** Going through the interview: what is not asked a second time, and what is urgent at once. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type Urgency } from '../../src/index.js';
import { plain, urgencyTitle, type Flow } from '../support/flow.js';
import { after, INTERVIEW, openAt } from '../support/interview.js';

const { notices } = words.pages;

/** Goes through the whole interview; gives the pages that were asked and the choices that they offered. */
async function whole(flow: Flow) {
  const pages: string[] = [];
  const offered: string[] = [];
  while (flow.element.snapshot.step.kind !== 'end') {
    const { id } = flow.element.snapshot.step;
    flow.expectAt(id);
    pages.push(id.replace('interview.', ''));
    offered.push(...flow.inputs.map(({ value }) => value));
    await flow.answer(id, 'skip');
  }
  return { pages, offered };
}

describe('What was said in the lists', () => {
  const without = (...ids: string[]) => INTERVIEW.filter((page) => !ids.includes(page));
  const CASES: [said: string[], asked: readonly string[]][] = [
    [['7 none'], INTERVIEW],
    [['2 2.1', '3.4 yes'], without('hoesten')],
    [['2 2.3', '5.1 yes'], without('hoesten')],
    [['2 2.4'], without('uitstraling')],
    [['7 7.1'], without('waar-pijn')],
    [['7 7.2'], without('waar-pijn')],
    [['7 7.3'], without('waar-pijn')],
    [['7 7.4'], without('waar-pijn')],
    // standing and bending hurt too, says 3.5
    [['2 2.1', '3.5 yes'], without('zitten', 'staan', 'bukken')],
    [['2 2.2', '4.4 yes'], without('zitten', 'staan')],
    [['2 2.4', '6.2 yes'], without('uitstraling', 'fietsen')],
  ];
  for (const [said, asked] of CASES)
    it(`${said.join(', ')}: not asked again: ${INTERVIEW.filter((page) => !asked.includes(page)).join(', ') || 'all is asked'}`, async () => {
      const flow = await openAt('interview', said);
      await flow.more();
      expect((await whole(flow)).pages).to.deep.equal(asked);
    });

  it('the interview stands behind the road: from an answer one gets through it to the outcome', async () => {
    const flow = await openAt('answer-4.2', ['4.2 yes']);
    await flow.follow('more', 'more');
    expect((await whole(flow)).pages).to.deep.equal(INTERVIEW);
    expect(flow.text).to.contain(words.interview.outcome.nothingTitle);
  });

  it('6.5 yes: stiff in the morning is not offered again, the rest of its page is', async () => {
    const liggen = (offered: string[]) => offered.filter((value) => value.startsWith('liggen.'));
    const flow = await openAt('interview', ['2 2.4', '6.5 yes']);
    await flow.more();
    const { pages, offered } = await whole(flow);
    expect(pages).to.deep.equal(without('uitstraling'));
    expect(liggen(offered)).to.deep.equal(['liggen.1', 'liggen.2']);
  });
});

describe('An urgency in the interview', () => {
  const URGENT: [row: string, urgency: Urgency][] = [
    ...['waar-last.5', 'doof.4', 'doof.5', 'uitstraling.6', 'aanvullend.4', 'loopgang.4'].map(
      (row): [string, Urgency] => [row, 'now'],
    ),
    ...['waar-last.2', 'doof.2', 'loopgang.1', 'lopen.1'].map((row): [string, Urgency] => [row, 'today']),
  ];
  for (const [row, urgency] of URGENT)
    it(`${row}: ${urgency}, at once and on a page of its own`, async () => {
      const page = row.replace(/\.\d$/, '');
      const flow = await openAt(`interview.${page}`);
      const heard: unknown[] = [];
      flow.element.addEventListener('rug-urgent', (event) => heard.push(event.urgency));
      await flow.answer(`interview.${page}`, row);
      expect(flow.title).to.equal(urgencyTitle(urgency));
      expect(flow.isUrgentPage).to.equal(true);
      expect(flow.inputs, 'nothing else is asked there').to.deep.equal([]);
      expect(heard).to.deep.equal([urgency]);
      await flow.next();
      flow.expectAt(after(page));
      expect(flow.text, 'it stays in sight').to.contain(urgencyTitle(urgency));
    });

  it('is shown once, and again only when it rises', async () => {
    const flow = await openAt('interview.doof', ['interview.waar-last waar-last.2']);
    await flow.answer('interview.doof', 'doof.2');
    flow.expectAt('interview.hoesten');
    await flow.back();
    await flow.answer('interview.doof', 'doof.2 + doof.5');
    expect(flow.title).to.equal(urgencyTitle('now'));
  });

  it('that is lower than today has no page of its own', async () => {
    const flow = await openAt('interview.liggen');
    await flow.answer('interview.liggen', 'liggen.2');
    flow.expectAt('interview.fietsen');
    expect(flow.text).to.contain(urgencyTitle('days'));
  });

  it('that was given by mistake is taken back with a word', async () => {
    const flow = await openAt('interview.sinds-wanneer', ['interview.waar-last waar-last.5']);
    await flow.change('interview.waar-last');
    await flow.answer('interview.waar-last', 'waar-last.1');
    flow.expectAt('interview.sinds-wanneer');
    expect(flow.text).to.contain(plain(notices.lowered)).and.not.to.contain(urgencyTitle('now'));
  });
});
