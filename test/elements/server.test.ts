/** The page of demo/server, as a server renders it: what one reads before there is a script, and how the elements take it over. */
import { aTimeout, expect } from '@open-wc/testing';
import { words as belgian } from '../../src/content/nl-BE.js';
import { words } from '../../src/content/nl.js';
import { type RugAandoening, type RugErrorEvent, type RugVragenlijst } from '../../src/index.js';
import { all, click, Flow, isVisible, parts, textOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

const TAGS = 'rug-vragenlijst, rug-antwoord, rug-aandoening, rug-lichaamskaart';
const SIGN = words.safety.signs['safety-112.1']!.label;

interface Served {
  page: Window & typeof globalThis;
  seen: { violations: string[]; errors: string[]; calls: string[] };
  /** What the elements said is wrong. */
  heard: string[];
  elements: RugVragenlijst[];
  one<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** Lets what was held come. */
  go(): Promise<unknown>;
  /** Waits until everything works. */
  awake(): Promise<void>;
}

let visits = 0;

// the server makes its script when it is first asked for something
before(async function () {
  this.timeout(60_000);
  await fetch('/test/pages/server/plain/first/');
});

/** Opens the page in a frame that real clicks can reach, as soon as it was parsed. */
async function visit(way: string, sandbox?: string): Promise<Served> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '550';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  const address = new URL(`/test/pages/server/${way}/v${Date.now()}${visits++}/`, location.href).href;
  frame.src = address;
  document.body.append(frame);
  await waitUntil(() => frame.contentDocument?.querySelector('form rug-lichaamskaart + p'), 'no page');
  const page = frame.contentWindow as Served['page'];
  const here = page.document;
  await waitUntil(() => here.styleSheets.length === 2, 'no style of the page');
  const heard: string[] = [];
  here.addEventListener('rug-error', (event) => heard.push((event as RugErrorEvent).code));
  const elements = [...here.querySelectorAll<RugVragenlijst>(TAGS)];
  const isAwake = (element: RugVragenlijst) => element.hasUpdated && !element.isUpdatePending;
  return {
    page,
    seen: (page as unknown as { seen: Served['seen'] }).seen,
    heard,
    elements,
    one: (selector) => here.querySelector(selector)!,
    go: () => fetch(`${address}go`),
    awake: async () => {
      await waitUntil(() => elements.every(isAwake), 'never awake');
      await aTimeout(0);
    },
  };
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

const PRESSED = 'button, [type="search"], input:not(:disabled), select';
const pressable = (element: Element) => all(element, PRESSED).filter(isVisible);
/** Where a text begins on the page. */
const topOf = (element: Element) => element.getBoundingClientRect().top;
/** All that stands in the roots, but for their style. */
const nodesOf = (elements: Element[]) =>
  elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('*:not(style)')]);
const placesOf = (elements: Element[]) =>
  elements.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${element.localName}.${element.className} ${[left, top, width, height].join()}`;
  });

describe('without scripts', () => {
  const load = () => visit('plain', 'allow-same-origin');

  it('has our words from left to right on a page from right to left', async () => {
    const { page, one } = await visit('rtl', 'allow-same-origin');
    expect(page.getComputedStyle(page.document.body).direction).to.equal('rtl');
    const [root] = parts(one('rug-vragenlijst'), 'root');
    expect(page.getComputedStyle(root!).direction).to.equal('ltr');
  });

  it('the emergency text of the page comes first, then what the questionnaire is', async () => {
    const { one } = await load();
    const flow = one('rug-vragenlijst');
    const [emergency] = flow.querySelectorAll('p');
    expect(isVisible(emergency!)).to.equal(true);
    const heading = all(flow, '[role="heading"]')[0]!;
    expect(textOf(heading)).to.equal(words.shell.intro.title);
    expect(topOf(emergency!)).to.be.below(topOf(heading));
    expect(textOf(flow)).to.include(words.shell.intro.privacy).and.include('Wij zien niet wat u invult.');
  });

  it('every element has its text', async () => {
    const { one } = await load();
    const { articles } = await words.loadArticles!();
    expect(textOf(one('rug-antwoord')))
      .to.include(SIGN)
      .and.include(words.answers['9']!.title);
    expect(textOf(one('[name="hernia"]')))
      .to.include(SIGN)
      .and.include(articles.hernia!.name);
    expect(textOf(one('rug-aandoening:not([name])')))
      .to.include(SIGN)
      .and.include(articles.spit!.name);
    expect(textOf(one('rug-lichaamskaart'))).to.include(words.questions.choices['7']!.title);
  });

  it('there is nothing to press that does nothing', async () => {
    const { elements } = await load();
    for (const element of elements) expect(pressable(element), element.localName).to.deep.equal([]);
    expect(all(elements.at(-1)!, 'input').length, 'the zones can be read').to.equal(5);
  });

  it('what opens by itself opens: "Nu hulp nodig?"', async () => {
    const { one } = await load();
    const help = parts(one('rug-vragenlijst'), 'help-now')[0]!;
    // no script of that page hears of the click
    help.querySelector('summary')!.click();
    expect(textOf(help)).to.include('030 000 12 34'.replaceAll(' ', '\u00a0').replaceAll('\u00a0', ' '));
  });

  it('all stages of a drawing are in sight', async () => {
    const { one } = await load();
    const stages = all(one('[name="hernia"]'), '.stage');
    expect(stages.length).to.equal(5);
    expect(stages.every(isVisible)).to.equal(true);
  });
});

describe('when the script comes', () => {
  it('the elements take over the same nodes, nothing moves, and then all can be pressed', async () => {
    const here = await visit('held');
    const before = nodesOf(here.elements);
    const kept = before.filter((node) => !node.matches('.start, .search, .line, .word'));
    const seen = [...here.elements, ...kept.filter(isVisible)];
    const places = placesOf(seen);
    for (const element of here.elements) expect(pressable(element)).to.deep.equal([]);
    await here.go();
    await here.awake();
    expect(kept.filter((node) => !node.isConnected)).to.deep.equal([]);
    expect(placesOf(seen)).to.deep.equal(places);
    for (const element of here.elements) expect(pressable(element), element.localName).not.to.be.empty;
    expect(here.seen).to.deep.include({ violations: [], errors: [], calls: [] });
    expect(here.heard).to.deep.equal([]);
  });

  it('the words of Belgium stay in the same nodes, and the way goes on with them', async () => {
    const here = await visit('belgium');
    const map = here.one('rug-lichaamskaart');
    const kept = nodesOf(here.elements).filter((node) => !node.matches('.start, .search, .line, .word'));
    expect(here.elements.map(({ lang }) => lang || here.page.document.documentElement.lang)).to.deep.equal(
      here.elements.map(() => 'nl-BE'),
    );
    await here.go();
    await here.awake();
    expect(kept.filter((node) => !node.isConnected)).to.deep.equal([]);
    for (const element of here.elements) {
      expect(pressable(element), element.localName).not.to.be.empty;
      expect(all(element, '.root')[0]!.getAttribute('lang')).to.equal('nl-BE');
    }
    expect(textOf(map)).to.include(belgian.questions.choices['7']!.title);
    const flow = new Flow(here.one<RugVragenlijst>('rug-vragenlijst'));
    await flow.begin();
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(flow.title).to.equal('Bel nu uw huisarts of de wachtpost');
    expect(here.seen).to.deep.include({ violations: [], errors: [], calls: [] });
    expect(here.heard).to.deep.equal([]);
  });

  it('it adopts its own style, in place of the one that the server wrote', async () => {
    const here = await visit('plain');
    await here.awake();
    for (const { shadowRoot } of here.elements) {
      expect(shadowRoot!.querySelector('style')).to.equal(null);
      expect(shadowRoot!.adoptedStyleSheets).not.to.be.empty;
    }
  });

  it('the focus stays where it is, and what was opened stays open', async () => {
    const here = await visit('held');
    const help = parts(here.one('rug-vragenlijst'), 'help-now')[0] as HTMLDetailsElement;
    const summary = help.querySelector('summary')!;
    await click(summary);
    expect(help.open).to.equal(true);
    await here.go();
    await here.awake();
    expect(help.open).to.equal(true);
    expect(here.one('rug-vragenlijst').shadowRoot!.activeElement).to.equal(summary);
  });

  it('one goes the whole way to an answer, and the emergency text of the page goes with the first step', async () => {
    const here = await visit('plain');
    await here.awake();
    const flow = new Flow(here.one<RugVragenlijst>('rug-vragenlijst'));
    const [emergency] = flow.element.querySelectorAll('p');
    expect(isVisible(emergency!)).to.equal(true);
    await flow.begin();
    expect(isVisible(emergency!)).to.equal(false);
    await flow.goTo('answer-4.1', '2 2.2', '4.1 yes');
    expect(flow.text).to.include(words.answers['13']!.title);
    expect(here.seen).to.deep.include({ violations: [], errors: [] });
  });

  it('difficult words open, one looks for a text and reads it', async () => {
    const here = await visit('plain');
    await here.awake();
    const [term] = parts(here.one('rug-antwoord'), 'term').filter(isVisible);
    await click(term!);
    await waitUntil(() => parts(here.one('rug-antwoord'), 'meaning').some((note) => note.querySelector('strong')));
    const library = here.one<RugAandoening>('rug-aandoening:not([name])');
    const [found] = all(library, '.shelf button').filter((button) => textOf(button) === 'Zitten');
    await click(found!);
    await library.updateComplete;
    expect(textOf(all(library, '[role="heading"]')[0]!)).to.equal('Zitten');
  });

  it('the body map is a field of its form', async () => {
    const here = await visit('plain');
    const form = here.one<HTMLFormElement>('form');
    await here.awake();
    expect(form.checkValidity()).to.equal(false);
    await click(all<HTMLInputElement>(form, 'input[value="7.2"]')[0]!.labels![0]!);
    expect([...new here.page.FormData(form)]).to.deep.equal([['plek', '7.2']]);
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('when what the server wrote does not fit', () => {
  for (const way of ['other-number', 'other-version', 'cdn'])
    it(`${way}: it starts anew, once, with what is right`, async () => {
      const here = await visit(way);
      await here.awake();
      const flow = here.one<RugVragenlijst>('rug-vragenlijst');
      await waitUntil(() => here.elements.every((element) => pressable(element).length), 'nothing to press');
      parts(flow, 'help-now')[0]!.querySelector('summary')!.click();
      expect(textOf(flow)).to.include('030 000 12 34').and.not.include('99');
      for (const element of here.elements)
        expect(element.shadowRoot!.querySelectorAll('[part~="root"]').length, element.localName).to.equal(1);
      expect(getComputedStyle(all(flow, '[role="heading"]')[0]!).fontWeight, 'has its style').to.equal('600');
      await new Flow(flow).begin();
      new Flow(flow).expectAt('safety-112');
    });
});

describe('when the words do not come', () => {
  const WAYS = {
    wordless: 'to who takes over what the server made',
    'cdn-wordless': 'to the script without a bundler',
  };
  for (const [way, what] of Object.entries(WAYS))
    it(`${what}: the text of the server stays, the page says so, and hears of it`, async () => {
      const here = await visit(way);
      const map = here.one<RugVragenlijst>('rug-lichaamskaart');
      const failed = () => textOf(map).includes(words.shell.failed);
      await waitUntil(failed, 'nothing said');
      expect(here.heard).to.include('load-failed');
      expect(textOf(map)).to.include(words.questions.choices['7']!.title);
      expect(textOf(here.one('rug-antwoord'))).to.include(words.answers['9']!.title);
      expect(all(map, 'input:not(:disabled)')).to.deep.equal([]);
      expect(pressable(here.one('rug-vragenlijst')), 'the questionnaire needs none of them').not.to.be.empty;
      expect(textOf(pressable(map)[0]!)).to.equal(words.shell.retry);
    });

  // a bundler of the host decides what becomes of a chunk that failed once: our own build asks for it again
  it('pressed again, it is all there', async () => {
    const here = await visit('cdn-wordless');
    const map = here.one<RugVragenlijst>('rug-lichaamskaart');
    await waitUntil(() => pressable(map).length, 'nothing to press');
    await here.go();
    await click(pressable(map)[0]!);
    await waitUntil(() => all(map, 'input:not(:disabled)').length, 'not there');
    expect(textOf(map)).not.to.include(words.shell.failed);
  });
});

describe('a policy that does not know the style', () => {
  it('stops it: the text is there without its look, until the script comes', async () => {
    const here = await visit('no-hash');
    await waitUntil(() => here.seen.violations.length, 'nothing stopped');
    for (const violation of here.seen.violations) expect(violation).to.match(/^style-src/);
    await here.awake();
    const flow = here.one('rug-vragenlijst');
    expect(textOf(flow)).to.include(words.shell.intro.title);
    expect(getComputedStyle(all(flow, '[role="heading"]')[0]!).fontWeight).to.equal('600');
  });
});
