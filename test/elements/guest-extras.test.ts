/** What a host can turn on needs listeners, a timer, a dialog and a storage: nothing of it stays behind the element. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { Flow, script, textOf } from '../support/flow.js';
import { CDN, guestPage, type GuestPage } from '../support/guest-page.js';
import { waitUntil } from '../support/wait.js';

const { save, idle } = words.pages;
const ALL = { history: '', save: '', 'idle-reset': '5', name: 'guest' };
const KEY = 'rug-zelfdiagnose:guest';
const MINUTE = 60_000;
/** Of the back button, of kept answers, and of the clock for a shared computer. */
const LISTENS = ['pageshow', 'popstate', 'scroll', 'storage', 'visibilitychange'];

describe('With history, save and idle-reset, taken away', () => {
  let page: Window & typeof globalThis;
  let about: GuestPage;
  let flow: Flow;
  beforeEach(async () => {
    const guest = await guestPage(CDN);
    ({ page, about } = guest);
    guest.flow.element.remove();
    flow = await Flow.openIn(page.document.body, ALL, script);
    await waitUntil(() => flow.parts('save').length, 'the extras do not come');
  });
  afterEach(() => {
    page.localStorage.removeItem(KEY);
    document.querySelectorAll('iframe').forEach((element) => element.remove());
  });

  const kinds = () => about.listeners.map(([, type]) => type).sort();
  /** Nothing that waits, listens or locks the page. */
  const expectNothing = () => {
    expect(kinds(), 'listeners').to.deep.equal([]);
    expect([...about.timers.values()], 'timers').to.deep.equal([]);
    expect(flow.all('dialog[open]'), 'an open dialog').to.deep.equal([]);
    expect(about.errors).to.deep.equal([]);
  };
  const settle = async () => {
    await flow.settled();
    await nextFrame();
    await flow.element.updateComplete;
  };
  const take = async () => {
    flow.element.remove();
    expectNothing();
    await settle();
    expectNothing();
  };

  for (const [place, ...said] of [
    ['safety-112'],
    ['urgent', 'safety-now safety-now.1'],
    ['1.2', '1.1 yes'],
    ['answer-7', '7 7.2'],
    ['interview'],
    ['interview.waar-pijn'],
    ['outcome', 'interview begin'],
  ] as const)
    it(`at ${place}: no listener and no timer, and there were some`, async () => {
      await flow.goTo(place, ...said);
      await settle();
      expect(kinds()).to.deep.equal(LISTENS);
      expect([...about.timers.values()]).to.deep.equal(['setTimeout']);
      await take();
    });

  it('on the first page', async () => {
    expect(kinds()).to.deep.equal(['popstate', 'storage']);
    await take();
  });

  it('while the page is on its way: in the same moment as the visitor goes on, or puts the element there', async () => {
    await flow.goTo('1.2');
    flow.input('no').click();
    flow.control(words.shell.next).click();
    await take();
    flow = new Flow(page.document.createElement('rug-vragenlijst'), script);
    for (const [name, value] of Object.entries(ALL)) flow.element.setAttribute(name, value);
    page.document.body.append(flow.element);
    await take();
    await aTimeout(50);
    expectNothing();
  });

  it('and then given other settings: it stays silent', async () => {
    await flow.goTo('1.2');
    const { snapshot } = flow.element;
    await take();
    const given: Partial<RugVragenlijst>[] = [
      { gpNumber: '020 123 45 67' },
      { idleReset: 1 },
      { save: 3 },
      { history: false },
      { history: true },
      { snapshot: { ...snapshot } },
    ];
    for (const setting of given) {
      Object.assign(flow.element, setting);
      await settle();
      expectNothing();
    }
  });

  it('put back, it listens once more, and once', async () => {
    await flow.goTo('1.3', '1.1 yes');
    for (let times = 0; times < 3; times++) {
      await take();
      page.document.body.append(flow.element);
      await settle();
      expect(kinds()).to.deep.equal(LISTENS);
      expect(about.timers.size).to.equal(1);
    }
    await take();
  });

  it('while it asks whether somebody is there: the page is not locked, and it does not wipe later', async () => {
    await flow.goTo('1.3', '1.1 yes');
    const now = page.Date.now.bind(page.Date);
    page.Date.now = () => now() + 5 * MINUTE;
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(textOf(flow.part('idle'))).to.contain(idle.title);
    expect(flow.all('dialog[open]')).to.have.length(1);
    await take();
    page.Date.now = () => now() + 60 * MINUTE;
    page.document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes' });
  });

  it('a storage is only looked at for its own key, and written when the visitor presses the button', async () => {
    // to begin again would go back in the browser's history, which a frame shares with the page of the test
    flow.element.removeAttribute('history');
    await flow.goTo('outcome', 'interview begin');
    await flow.restart();
    await flow.goTo('1.2');
    expect(new Set(about.stored)).to.deep.equal(new Set([`getItem ${KEY}`]));
    await flow.open(save.title);
    expect(about.stored.filter((what) => !what.startsWith('getItem'))).to.deep.equal([]);
    await flow.press(save.keep);
    expect(about.stored).to.include(`setItem ${KEY}`);
    await take();
    const { length } = about.stored;
    Object.assign(flow.element, { gpNumber: '020 123 45 67' });
    await settle();
    expect(about.stored).to.have.length(length);
  });

  it('and without save, no storage is looked at', async () => {
    about.stored.length = 0;
    flow.element.remove();
    flow = await Flow.openIn(page.document.body, { history: '', 'idle-reset': '' }, script);
    await flow.goTo('outcome', 'interview begin');
    await take();
    expect(about.stored).to.deep.equal([]);
  });
});
