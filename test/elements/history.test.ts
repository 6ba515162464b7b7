/**
 * `history`: the browser's back button goes one question back. It gets a number, never an answer.
 *
 * Each test has a window of its own. In a frame only Chromium would do: in Firefox going back there takes the test page
 * away, in WebKit some moves never end in a `popstate`. Here the page moves by itself; the browser's own buttons, after real
 * clicks, are in test/node/history.test.mjs.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { Flow, focused, script, textOf, titleOf } from '../support/flow.js';
import { listens, openWindow, reload, rested, travel, type PageWindow } from '../support/window.js';
import { waitUntil } from '../support/wait.js';

const INTRO = words.shell.intro.title;

describe('the back button of the browser', () => {
  let page: PageWindow;
  let flow: Flow;
  const open = async (attributes: Record<string, string> = { history: '' }) => {
    page = await openWindow('extras.html');
    flow = await Flow.openIn(page.document.querySelector('main')!, attributes, script);
    if ('history' in attributes) await listens(page);
  };
  const go = async (steps: number, of = flow) => {
    await travel(page, steps);
    await of.settled();
  };
  const back = () => go(-1);
  const forward = () => go(1);
  /** Vorige inside the element may move the browser too. */
  const inside = async (act: () => Promise<void>) => {
    await act();
    await rested(page);
    await flow.settled();
  };
  const follow = async (address: string) => {
    page.document.querySelector<HTMLElement>(`[href="${address}"]`)!.click();
    await waitUntil(() => page.location.hash === address);
    await nextFrame();
  };
  const ours = (): unknown => (page.history.state as Record<string, unknown> | null)?.['rug-zelfdiagnose'];

  it('does nothing of it unless the host turns it on', async () => {
    await open({});
    const { length } = page.history;
    await flow.goTo('1.2');
    expect(page.history.length).to.equal(length);
    expect(page.history.state).to.equal(null);
  });

  it('goes one question back and forward, and no answer is lost', async () => {
    await open();
    await flow.goTo('1.3', '1.1 yes', '1.2 unsure');
    await back();
    flow.expectAt('1.2');
    expect(flow.chosen).to.deep.equal(['unsure']);
    await back();
    flow.expectAt('1.1');
    expect(flow.chosen).to.deep.equal(['yes']);
    await forward();
    await forward();
    flow.expectAt('1.3');
    expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes', '1.2': 'unsure' });
    await flow.answer('1.3', 'no');
    flow.expectAt('1.4');
  });

  it('brings the focus to the heading of the page', async () => {
    await open();
    await flow.goTo('1.2');
    await back();
    expect(textOf(focused(page.document))).to.equal(titleOf('1.1'));
  });

  it('keeps a number and the same address, never an answer or the name of a question', async () => {
    await open();
    const { href } = page.location;
    await flow.goTo('3.2', '1.1 yes', '2 2.1', '3.1 unsure');
    expect(page.location.href).to.equal(href);
    expect(page.history.state).to.deep.equal({ 'rug-zelfdiagnose': 13 });
    await flow.restart();
    await rested(page);
    await flow.goTo('3.2', '1.2 yes', '2 2.1', '3.1 no');
    expect(page.history.state, 'the same for other answers').to.deep.equal({ 'rug-zelfdiagnose': 13 });
  });

  it('leads from the first question to the intro, and from there off our pages', async () => {
    await open();
    page.history.replaceState({ host: 'home' }, '');
    page.history.pushState({ host: 'back pain' }, '');
    await flow.begin();
    await back();
    expect(flow.title).to.equal(INTRO);
    expect(page.history.state).to.deep.equal({ host: 'back pain', 'rug-zelfdiagnose': 0 });
    await back();
    expect(page.history.state).to.deep.equal({ host: 'home' });
    expect(flow.title).to.equal(INTRO);
  });

  it('is not sought far back where the browser keeps no more entries: there it might leave the page', async () => {
    await open();
    // more than Chromium and Firefox keep; WebKit keeps 100, and lets no page make so many at once
    for (let entries = 0; entries < 60; entries++) page.history.pushState({ host: 'more' }, '');
    const isFull = page.history.length < 60;
    await flow.goTo('1.2');
    await inside(() => flow.restart());
    expect([flow.title, ours()]).to.deep.equal([INTRO, isFull ? 6 : 0]);
    await flow.goTo('1.2');
    await inside(flow.back);
    flow.expectAt('1.1');
  });

  describe('and Vorige', () => {
    it('keep in step: after it the browser goes on from there', async () => {
      await open();
      await flow.goTo('1.4');
      const { length } = page.history;
      await inside(flow.back);
      flow.expectAt('1.3');
      expect(ours()).to.equal(6);
      await back();
      flow.expectAt('1.2');
      await inside(flow.back);
      flow.expectAt('1.1');
      expect(page.history.length, 'no entry for going back').to.equal(length);
      await forward();
      flow.expectAt('1.2');
    });

    it('lead from an answer of the alarm list to its questions', async () => {
      await open();
      await flow.goTo('answer-1', '1.4 yes');
      await back();
      flow.expectAt('1.6');
      await forward();
      expect(flow.element.snapshot.step.id).to.equal('answer-1');
    });
  });

  describe('on an urgent page', () => {
    it('shows the page once when it rises, and again on the way back', async () => {
      await open();
      let told = 0;
      flow.element.addEventListener('rug-urgent', () => told++);
      await flow.goTo('urgent', 'safety-112 safety-112.1');
      expect(flow.isUrgentPage).to.equal(true);
      await flow.next();
      flow.expectAt('safety-now');
      await back();
      expect(flow.isUrgentPage).to.equal(true);
      await back();
      flow.expectAt('safety-112');
      expect(flow.element.snapshot.urgency).to.equal('emergency');
      await forward();
      await forward();
      flow.expectAt('safety-now');
      expect(told).to.equal(1);
    });

    it('skips it when that urgency is no longer so', async () => {
      await open();
      await flow.goTo('urgent', 'safety-112 safety-112.1');
      await flow.next();
      await back();
      await back();
      await flow.answer('safety-112', 'none');
      flow.expectAt('safety-now');
      await back();
      flow.expectAt('safety-112');
    });
  });

  describe('and Wijzig', () => {
    it('leads back from a question that is changed to the page where that began', async () => {
      await open();
      await flow.goTo('1.5');
      await flow.change('1.2');
      flow.expectAt('1.2');
      await back();
      flow.expectAt('1.5');
      await forward();
      flow.expectAt('1.2');
      await inside(() => flow.answer('1.2', 'yes'));
      flow.expectAt('1.5');
      await back();
      flow.expectAt('1.4');
    });

    it('passes over questions that the change took away', async () => {
      await open();
      await flow.goTo('3.2', '2 2.1');
      await flow.change('2');
      await inside(() => flow.answer('2', '2.3'));
      flow.expectAt('5.1');
      await back();
      flow.expectAt('2');
      await back();
      flow.expectAt('1.6');
    });
  });

  it('leads to where the interview was asked for', async () => {
    await open();
    await flow.goTo('end', '2 2.2', '4.2 yes', 'answer-4.2 recognise');
    await flow.more();
    await back();
    expect(flow.element.snapshot.step.id).to.equal('end');
    await forward();
    expect(flow.element.snapshot.step.id).to.equal('interview');
  });

  describe('after Opnieuw beginnen', () => {
    it('never leads to the course that was wiped', async () => {
      await open();
      page.history.pushState({ host: 'back pain' }, '');
      await flow.goTo('1.4', '1.1 yes');
      await inside(() => flow.restart());
      expect(flow.title).to.equal(INTRO);
      expect(page.history.state).to.deep.equal({ host: 'back pain', 'rug-zelfdiagnose': 0 });
      await back();
      expect(page.history.state, 'off our pages at once').to.equal(null);
      expect(flow.title).to.equal(INTRO);
    });
  });

  describe('with a page that was loaded again', () => {
    it('leaves at the intro, past the entries of before', async () => {
      await open();
      page.history.replaceState({ host: 'home' }, '');
      page.history.pushState({ host: 'back pain' }, '');
      await flow.goTo('1.3');
      page = await reload(page);
      flow = await Flow.openIn(page.document.querySelector('main')!, { history: '' }, script);
      await listens(page);
      await flow.begin();
      await back();
      expect(flow.title).to.equal(INTRO);
      await back();
      expect(page.history.state).to.deep.equal({ host: 'home' });
    });
  });

  describe('and the history of the host', () => {
    it('keeps the fields of a router', async () => {
      await open();
      page.history.replaceState({ key: 'a', idx: 3, usr: { from: '/' } }, '');
      await flow.goTo('1.2');
      expect(page.history.state).to.deep.equal({ key: 'a', idx: 3, usr: { from: '/' }, 'rug-zelfdiagnose': 5 });
      await go(-5);
      expect(page.history.state).to.deep.equal({ key: 'a', idx: 3, usr: { from: '/' }, 'rug-zelfdiagnose': 0 });
    });

    it('leaves a state that is no object as it was', async () => {
      await open();
      page.history.replaceState('mine', '');
      await flow.goTo('1.2');
      await go(-5);
      expect(page.history.state).to.equal('mine');
    });

    it("lets a link to a place on the page, and the way back from it, be the host's", async () => {
      await open();
      await flow.goTo('1.3');
      await follow('#contact');
      expect(page.location.hash).to.equal('#contact');
      flow.expectAt('1.3');
      await back();
      expect(page.location.hash).to.equal('');
      flow.expectAt('1.3');
      await back();
      flow.expectAt('1.2');
    });

    it('goes on from such a place', async () => {
      await open();
      await flow.goTo('1.3');
      await follow('#contact');
      await flow.answer('1.3', 'no');
      await back();
      flow.expectAt('1.3');
      expect(page.location.hash).to.equal('#contact');
      await inside(() => flow.restart());
      expect(flow.title).to.equal(INTRO);
    });
  });

  describe('with two on one page', () => {
    it('mixes nothing up', async () => {
      await open();
      const other = await Flow.openIn(page.document.querySelector('main')!, { history: '' }, script);
      await flow.goTo('1.2', '1.1 yes');
      await other.goTo('safety-now');
      await flow.answer('1.2', 'no');
      await back();
      flow.expectAt('1.2');
      other.expectAt('safety-now');
      await back();
      other.expectAt('safety-112');
      flow.expectAt('1.2');
      await back();
      expect(other.title).to.equal(INTRO);
      await back();
      flow.expectAt('1.1');
      expect(flow.chosen).to.deep.equal(['yes']);
      expect(other.title).to.equal(INTRO);
      await inside(flow.back);
      expect(other.title, 'Vorige in the one leaves the other').to.equal(INTRO);
    });

    it('Vorige in the one leaves the other where it is', async () => {
      await open();
      const other = await Flow.openIn(page.document.querySelector('main')!, { history: '' }, script);
      await flow.goTo('1.2');
      await other.goTo('safety-now');
      await inside(flow.back);
      flow.expectAt('1.1');
      other.expectAt('safety-now');
    });
  });

  it("is the host's alone once the element is gone", async () => {
    await open();
    await flow.goTo('1.3');
    const { element } = flow;
    const before = element.snapshot;
    element.remove();
    await travel(page, -1);
    expect(element.snapshot).to.equal(before);
  });

  it('works on after a move', async () => {
    await open();
    await flow.goTo('1.3');
    page.document.body.append(flow.element);
    await flow.settled();
    await back();
    flow.expectAt('1.2');
  });

  it('goes on without it where the browser refuses', async () => {
    await open();
    page.history.pushState = () => {
      throw new page.DOMException('too many', 'SecurityError');
    };
    await flow.goTo('1.2');
    await flow.back();
    flow.expectAt('1.1');
  });
});
