/** What a host sets before the script is there stays; and what a page that takes clicks and keys away leaves standing. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { clickOnce, Flow, isVisible, key, script, textOf } from '../support/flow.js';
import { CDN, frame, type GuestPage } from '../support/guest-page.js';
import { openHostile, wholeFlow, type Page } from '../support/hostile.js';
import { waitUntil } from '../support/wait.js';

afterEach(() => document.querySelectorAll('iframe').forEach((element) => element.remove()));

const load = async (page: Page) => {
  const element = page.document.createElement('script');
  Object.assign(element, { type: 'module', src: CDN });
  page.document.head.append(element);
  await page.customElements.whenDefined('rug-vragenlijst');
};

describe('Set before the script is there', () => {
  let page: Page;
  let element: RugVragenlijst;
  const set = async (properties: object, attributes: Record<string, string> = {}) => {
    page = await frame('guest.html');
    element = page.document.createElement('rug-vragenlijst');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, properties);
    page.document.body.append(element);
  };
  const come = async () => {
    await load(page);
    const flow = new Flow(element, script);
    await flow.settled();
    expect((page as unknown as GuestPage).errors).to.deep.equal([]);
    return flow;
  };

  it('a snapshot: the visitor goes on where it was', async () => {
    const before = await Flow.open({}, script);
    await before.goTo('1.3', '1.1 yes', '1.2 unsure');
    await set({ snapshot: structuredClone(before.element.snapshot) });
    const flow = await come();
    flow.expectAt('1.3');
    expect(element.snapshot.answers).to.include({ '1.1': 'yes', '1.2': 'unsure' });
    await flow.answer('1.3', 'no');
    flow.expectAt('1.4');
  });

  it('words of its own', async () => {
    const shell = { ...words.shell, intro: { ...words.shell.intro, title: 'Wat is er met uw rug?' } };
    await set({ words: { ...words, shell } });
    const flow = await come();
    expect(flow.title).to.equal('Wat is er met uw rug?');
  });

  it('numbers, and how much the host learns: also by what is set later', async () => {
    await set({ gpNumber: '020 123 45 67', share: 'none', name: 'rug', required: true });
    const told: string[] = [];
    for (const type of ['rug-start', 'rug-urgent', 'rug-result']) element.addEventListener(type, () => told.push(type));
    const flow = await come();
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(textOf(flow.part('urgency-card'))).to.contain('020 123 45 67');
    expect(told).to.deep.equal(['rug-start']);
    expect([element.getAttribute('name'), element.hasAttribute('required')]).to.deep.equal(['rug', true]);
    expect(element.checkValidity()).to.equal(false);
    element.gpNumber = '020 765 43 21';
    await flow.settled();
    expect(textOf(flow.part('urgency-card')))
      .to.contain('020 765 43 21')
      .and.not.contain('020 123 45 67');
  });

  it('history, as a property: the back button goes one question back', async () => {
    await set({ history: true });
    const flow = await come();
    await flow.goTo('1.2');
    // entries come from where the extras are there
    const { 'rug-zelfdiagnose': number, ...others } = page.history.state as Record<string, number>;
    expect(number).to.be.above(0);
    expect(others).to.deep.equal({});
    expect((page as unknown as GuestPage).listeners.map(([, type]) => type)).to.deep.equal(['popstate']);
  });

  it('a property goes before an attribute of the same name, as after the upgrade', async () => {
    await set({ gpNumber: '020 123 45 67' }, { 'gp-number': '030 000 12 34' });
    const flow = await come();
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(textOf(flow.part('urgency-card'))).to.contain('020 123 45 67');
  });

  it('attributes, changed before the upgrade, after it, and taken away', async () => {
    await set({}, { 'gp-number': '030 000 12 34', 'heading-level': '3' });
    element.setAttribute('gp-number', '020 123 45 67');
    element.removeAttribute('heading-level');
    const flow = await come();
    expect(flow.headings[0]!.ariaLevel ?? flow.headings[0]!.localName).to.match(/2$/);
    await flow.goTo('urgent', 'safety-now safety-now.1');
    const card = () => textOf(flow.part('urgency-card'));
    expect(card()).to.contain('020 123 45 67').and.not.contain('030 000 12 34');
    element.setAttribute('gp-number', '020 765 43 21');
    await flow.settled();
    expect(card()).to.contain('020 765 43 21').and.not.contain('020 123 45 67');
    element.removeAttribute('gp-number');
    await flow.settled();
    expect(card()).to.contain('112').and.not.contain('020 765 43 21');
  });

  it('the number of an answer, the name of an article, and what is chosen on a map', async () => {
    await set({});
    const make = (tag: string, properties: object) => Object.assign(page.document.createElement(tag), properties);
    const answer = make('rug-antwoord', { number: 7 });
    const article = make('rug-aandoening', { name: 'hernia' });
    const map = make('rug-lichaamskaart', { mode: 'spot', value: '7.2' });
    const others = [answer, article, map];
    element.after(...others);
    await come();
    await waitUntil(() => textOf(answer).includes(words.answers[7]!.title), 'not this answer');
    await waitUntil(() => textOf(article).includes(words.conditions.hernia!.name), 'not this article');
    await new Flow(map as RugVragenlijst).settled();
    expect(new Flow(map as RugVragenlijst).chosen).to.deep.equal(['7.2']);
  });
});

/** What lies behind a page's own listener, before anything comes inside. */
type Does = 'stopPropagation' | 'preventDefault';
const KEYS = ['keydown', 'keypress', 'keyup'];

describe('A page that takes events away before they come inside', () => {
  const open = async (does: Does, types: string[]) => {
    const hostile = await openHostile('plain');
    for (const type of types) hostile.page.addEventListener(type, (event) => event[does](), true);
    return hostile;
  };

  it('keys stopped: the whole flow by mouse, and a page by keys; Escape does not close a meaning', async () => {
    const { flow, seen } = await open('stopPropagation', KEYS);
    await wholeFlow(flow);
    flow.control(words.shell.start).focus();
    await key('Enter');
    await flow.settled();
    flow.expectAt('safety-112');
    flow.input('none').focus();
    await key(' ');
    expect(flow.chosen).to.deep.equal(['none']);
    flow.control(words.shell.next).focus();
    await key('Enter');
    await flow.settled();
    flow.expectAt('safety-now');
    await flow.goTo('answer-4.2', '4.2 yes');
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    await flow.settled();
    const term = flow.parts('term').find(isVisible)!;
    await flow.hand.press(term);
    await key('Escape');
    expect(term.ariaExpanded).to.equal('true');
    expect(seen).to.deep.equal([]);
  });

  it('keys without what they do: the whole flow by mouse, nothing by keys', async () => {
    const { flow, seen } = await open('preventDefault', KEYS);
    flow.control(words.shell.start).focus();
    await key('Enter');
    await flow.settled();
    expect(flow.title).to.equal(words.shell.intro.title);
    await wholeFlow(flow);
    expect(seen).to.deep.equal([]);
  });

  it('clicks stopped: nobody gets on, but help opens and the numbers can be called', async () => {
    const { page, flow, seen } = await open('stopPropagation', ['click']);
    await clickOnce(flow.control(words.shell.start));
    await flow.settled();
    expect(flow.title).to.equal(words.shell.intro.title);
    await clickOnce(flow.control(words.shell.helpNow));
    const phone = flow.all<HTMLAnchorElement>('a[href="tel:112"]').find(isVisible)!;
    expect(textOf(phone)).to.contain('112');
    let stopped: boolean | undefined;
    page.addEventListener(
      'click',
      (event) => {
        stopped = event.defaultPrevented;
        event.preventDefault(); // nobody is called
      },
      true,
    );
    await clickOnce(phone);
    expect(stopped).to.equal(false);
    expect(seen).to.deep.equal([]);
  });

  it('clicks stopped behind a tick: it does not come into the address', async () => {
    const { page, flow, seen } = await openHostile('plain');
    await flow.begin();
    await flow.choose('safety-112.1');
    const { href } = page.location;
    let left = false;
    page.addEventListener('pagehide', () => (left = true));
    page.addEventListener('click', (event) => event.stopPropagation(), true);
    await clickOnce(flow.control(words.shell.next));
    flow.input('safety-112.1').focus();
    await key('Enter');
    await new Promise((resolve) => setTimeout(resolve, 300)); // to go elsewhere takes a moment
    expect([left, page.location.href]).to.deep.equal([false, href]);
    expect(flow.chosen).to.deep.equal(['safety-112.1']);
    expect(seen).to.deep.equal([]);
  });

  it('clicks without what they do: buttons work, nothing can be chosen, and the page says what is missing', async () => {
    const { flow, seen } = await open('preventDefault', ['click']);
    await flow.begin();
    flow.expectAt('safety-112');
    await clickOnce(flow.input('none').labels![0]!);
    expect(flow.chosen).to.deep.equal([]);
    await flow.next();
    flow.expectAt('safety-112');
    expect(flow.text).to.contain(words.shell.chooseOne);
    expect(seen).to.deep.equal([]);
  });
});
