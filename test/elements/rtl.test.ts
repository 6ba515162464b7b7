/** A page from right to left: our words go in their own direction, and a body is never turned round. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import '../../src/define/index.js';
import { addLanguage, type Words } from '../../src/index.js';
import { all, Flow, isVisible, script, textOf } from '../support/flow.js';
import { expectUsable, openHostile, wholeFlow } from '../support/hostile.js';

/** A text in Hebrew letters; what is filled in, and what is marked, stays. */
const inHebrew = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/[a-z]/gi, (letter) => String.fromCharCode(0x5d0 + (letter.charCodeAt(0) % 27))),
    )
    .join('');

/** All texts of some words in Hebrew letters. */
function hebrew<T>(data: T): T {
  if (typeof data === 'string') return inHebrew(data) as T;
  if (Array.isArray(data)) return data.map((each: unknown) => hebrew(each)) as T;
  if (!data || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, hebrew<unknown>(value)])) as T;
}

const he: Words = { ...hebrew(words), lang: 'he' };
before(() => addLanguage({ first: he, load: () => Promise.resolve(he) }));

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);
const box = (element: Element) => element.getBoundingClientRect();
/** Where the words of an element stand. */
function wordsOf(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** The arrow of Vorige, and the words beside it. */
function arrowOf(flow: Flow) {
  const arrow = flow.part('button-back').querySelector('span')!;
  const words = arrow.ownerDocument.createRange();
  words.selectNodeContents(arrow.parentElement!);
  words.setStartAfter(arrow);
  return { arrow: box(arrow), words: words.getBoundingClientRect(), turned: styleOf(arrow).scale.startsWith('-1') };
}

/** The drawing as the rules have it: LINKS at the left, the body not turned round. */
function expectNotTurned(flow: Flow): void {
  const drawing = flow.all('.body-map')[0]!;
  const [left, right] = drawing.querySelectorAll('.sides span');
  expect(box(left!).right, 'the word for left stands at the left').to.be.below(box(right!).left);
  const svg = drawing.querySelector('svg')!;
  for (let at: Element | null = svg; at; at = at.parentElement)
    expect([styleOf(at).scale, styleOf(at).transform], at.localName).to.deep.equal(['none', 'none']);
  const { a, b, c, d } = svg.getScreenCTM()!;
  expect([a > 0, b, c, d > 0], 'upright, and not turned').to.deep.equal([true, 0, 0, true]);
}

async function rtlPage(width?: number): Promise<Flow> {
  const { flow } = await openHostile('rtl', width);
  flow.hand = script;
  return flow;
}

describe('Dutch on a page from right to left', () => {
  it('goes from left to right, and begins at the left', async () => {
    const flow = await rtlPage();
    await flow.goTo('1.1');
    expect(styleOf(flow.element.parentElement!).direction, 'the page').to.equal('rtl');
    for (const text of [...flow.headings, ...flow.parts('hint').filter((each) => isVisible(each) && textOf(each))]) {
      expect(styleOf(text).direction).to.equal('ltr');
      expect(wordsOf(text).left, textOf(text)).to.be.closeTo(box(text).left, 1);
    }
  });

  it('has a tick box at the left of its words', async () => {
    const flow = await rtlPage();
    await flow.goTo('safety-now');
    for (const input of flow.inputs) expect(box(input).right).to.be.below(box(input.nextElementSibling!).left);
  });

  it('has the arrow of Vorige at the left, to the left', async () => {
    const flow = await rtlPage();
    await flow.goTo('1.1');
    const { arrow, words: beside, turned } = arrowOf(flow);
    expect(arrow.right).to.be.at.most(beside.left + 1);
    expect(turned).to.equal(false);
  });

  it('has both maps and the drawings of the interview as they are', async () => {
    const flow = await rtlPage();
    for (const step of ['2', '7', 'interview.waar-pijn', 'interview.uitstraling']) {
      await flow.goTo(step);
      expectNotTurned(flow);
    }
  });

  for (const slot of ['provider', 'privacy'])
    it(`leaves what the host puts into "${slot}" in the direction of its letters, or in what it says it has`, async () => {
      const flow = await rtlPage();
      const own = flow.element.ownerDocument.createElement('p');
      Object.assign(own, { slot, textContent: 'שלום' });
      const other = Object.assign(own.cloneNode() as HTMLElement, { dir: 'ltr', textContent: 'Hello' });
      flow.element.append(own, other);
      expect([styleOf(own).direction, styleOf(other).direction]).to.deep.equal(['rtl', 'ltr']);
      expect(wordsOf(own).right, 'at the right').to.be.closeTo(box(own).right, 1);
    });

  it('leaves a next step of the host in the direction of the page', async () => {
    const flow = await rtlPage();
    const own = flow.element.ownerDocument.createElement('p');
    Object.assign(own, { slot: 'next-today', textContent: 'שלום' });
    flow.element.append(own);
    await flow.goTo('urgent', 'safety-today unsure');
    expect(styleOf(own).direction).to.equal('rtl');
    await flow.goTo('answer-1', '1.4 yes');
    expect([isVisible(own), styleOf(own).direction]).to.deep.equal([true, 'rtl']);
  });

  for (const width of [320, 280])
    it(`fits in a window of ${width} px, page by page`, async () => {
      const flow = await rtlPage(width);
      await wholeFlow(flow, () => {
        expectUsable(flow);
        const { scrollWidth, clientWidth } = flow.element.ownerDocument.documentElement;
        expect(scrollWidth, flow.title).to.be.at.most(clientWidth);
      });
    }).timeout(60_000);
});

describe('A language from right to left', () => {
  /** The questionnaire in that language, on a page from left to right. */
  async function inHe(target: string, width = '600px', ...said: string[]): Promise<Flow> {
    const flow = await Flow.open({ lang: 'nl' }, script);
    await flow.goTo(target, ...said);
    flow.element.style.inlineSize = width;
    flow.element.lang = 'he';
    await flow.settled();
    // the words come by themselves; a page has one text or the other
    await flow.settled();
    return flow;
  }

  it('goes from right to left, and begins at the right', async () => {
    const flow = await inHe('1.1');
    expect(flow.title).to.equal(he.questions.questions['1.1']!.title);
    for (const text of [...flow.headings, flow.parts('progress')[0]!]) {
      expect(styleOf(text).direction).to.equal('rtl');
      expect(wordsOf(text).right, textOf(text)).to.be.closeTo(box(text).right, 1);
    }
  });

  it('has a tick box at the right of its words, and help below them', async () => {
    const flow = await inHe('safety-now');
    for (const input of flow.inputs) {
      const label = input.nextElementSibling!;
      expect(box(input).left).to.be.above(box(label).right);
      const help = input.closest('.choice')!.querySelector('p');
      if (help) expect(wordsOf(help).right).to.be.closeTo(wordsOf(label).right, 2);
    }
  });

  it('has the arrow of Vorige at the right, to the right', async () => {
    const { arrow, words: beside, turned } = arrowOf(await inHe('1.1'));
    expect(arrow.left).to.be.at.least(beside.right - 1);
    expect(turned).to.equal(true);
  });

  it('leaves the shape of an urgency as it is', async () => {
    const flow = await inHe('answer-6.4', '600px', '6.4 yes');
    expect(styleOf(flow.part('urgency-band').querySelector('svg')!).scale).to.equal('none');
  });

  for (const step of ['2', '7', 'interview.waar-pijn', 'interview.uitstraling'])
    it(`has the list at the other side of the drawing of ${step}, and the drawing not turned`, async () => {
      const flow = await inHe(step, '800px');
      expectNotTurned(flow);
      expect(box(flow.all('.body-map')[0]!).left).to.be.above(box(flow.inputs[0]!.closest('.choice')!).right);
    });

  it('leaves what the host puts in from left to right', async () => {
    const flow = await inHe('urgent', '600px', 'safety-today unsure');
    const own = document.createElement('p');
    Object.assign(own, { slot: 'next-today', textContent: 'Maak een afspraak.' });
    flow.element.append(own);
    expect([isVisible(own), styleOf(own).direction]).to.deep.equal([true, 'ltr']);
  });

  it('has the labels of a drawing within it', async () => {
    const element = document.createElement('rug-aandoening');
    Object.assign(element, { name: 'hernia', lang: 'nl' });
    document.body.append(element);
    const flow = new Flow(element as unknown as Flow['element'], script);
    await flow.settled();
    element.shadowRoot!.querySelector('[part~="root"]')!.setAttribute('dir', 'rtl');
    const labels = all(element, 'svg.drawing text').filter(isVisible);
    expect(labels).not.to.deep.equal([]);
    for (const label of labels) {
      const [word, around] = [box(label), box(label.closest('svg')!)];
      expect([word.left >= around.left - 1, word.right <= around.right + 1], textOf(label)).to.deep.equal([true, true]);
    }
    element.remove();
  });

  for (const step of ['safety-now', '2', '6.4'])
    it(`fits in 280 px: ${step}`, async () => {
      expectUsable(await inHe(step, '280px'));
    });
});
