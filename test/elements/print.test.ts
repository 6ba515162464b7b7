/** Each kind of page on paper: for who takes it to the huisarts, or hangs the numbers beside the phone. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import '../../src/define/index.js';
import { RugVragenlijst } from '../../src/index.js';
import { list } from '../../src/tokens/generated/list.js';
import { Flow, plain, script, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { contrastOf } from '../support/hostile.js';
import { onPaper, onScreen, printed, printedText } from '../support/print.js';
import { waitUntil } from '../support/wait.js';
import { KINDS, openKind } from './kinds-of-page.js';

const PALE = '#e6ebe8';
/** What is left of A4 between the margins. */
const PAPER = '680px';

let place: HTMLElement;

/** A dark page, all its colours pale: what would be lost on white paper. */
function darkPage(): HTMLElement {
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { colorScheme: 'dark', color: PALE, background: '#1a2120', inlineSize: PAPER });
  for (const { name, type } of list.tokens) if (type === 'color') place.style.setProperty(name, PALE);
  return place;
}
async function end(): Promise<void> {
  await onScreen();
  place.remove();
}

/** A kind of page, as it comes on paper. */
async function print(kind: string): Promise<Flow> {
  const flow = await openKind(kind, darkPage());
  await onPaper(flow.element);
  return flow;
}

const inPrint = (host: Element, selector: string) => printed(host).filter((element) => element.matches(selector));
const brief = (element: Element) => element.outerHTML.slice(0, 120);
const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue!));

/** A word that opens and a name in a list stay on paper as words. */
const WORDS = '[part~="term"], li > button';

for (const kind of KINDS)
  describe(`on paper: ${kind}`, () => {
    let host: Element;
    before(async () => {
      host = (await print(kind)).element;
    });
    after(end);

    it('nothing to press, and nothing that tells to', () => {
      expect(inPrint(host, `button:not(${WORDS}), [type="search"], footer, footer *`).map(brief)).to.deep.equal([]);
      expect(printedText(host)).not.to.match(/\bVorige\b/);
    });

    it('a part that opens is there with its title, or not at all', () => {
      for (const summary of inPrint(host, 'summary')) {
        const rest = [...summary.parentElement!.children].filter((each) => each !== summary);
        expect(
          rest.some((each) => printed(each.parentElement!).includes(each as HTMLElement)),
          textOf(summary),
        ).to.equal(true);
      }
    });

    it('every word is dark on white', () => {
      const texts = printed(host).filter((element) => hasText(element) && !element.closest('svg'));
      expect(texts.length).to.be.above(0);
      expect(texts.filter((element) => contrastOf(element) < 7).map(brief)).to.deep.equal([]);
    });

    it('every drawing is dark on white', () => {
      const drawn = inPrint(host, 'svg path:not(.guide), svg text').flatMap((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        return (shape.localName === 'text' ? [fill] : [stroke, fill]).map((colour) => ({ shape, colour }));
      });
      expect(drawn.filter(({ colour }) => isPale(colour)).map(({ shape }) => brief(shape))).to.deep.equal([]);
    });

    it('nothing is cut off', () => {
      const sticksOut = (element: Element, around: Element) =>
        element.getBoundingClientRect().right > around.getBoundingClientRect().right + 0.5;
      const boxes = printed(host).filter((element) => !element.closest('svg'));
      expect(boxes.filter((box) => sticksOut(box, host)).map(brief), 'beyond the edge').to.deep.equal([]);
      const hides = boxes.filter((box) => getComputedStyle(box).overflow !== 'visible');
      const cut = hides.filter((box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
      expect(cut.map(brief), 'behind an edge').to.deep.equal([]);
      const labels = inPrint(host, 'svg text').filter((label) => sticksOut(label, label.closest('svg')!));
      expect(labels.map(brief), 'beyond the drawing').to.deep.equal([]);
    });
  });

/** Solid, and hardly seen on white. */
function isPale(colour: string): boolean {
  const channels = colour.match(/[\d.]+/g)?.map(Number);
  if (!channels || /none|url/.test(colour) || (channels[3] ?? 1) < 1) return false;
  const scale = colour.startsWith('color(') ? 255 : 1;
  return channels.slice(0, 3).every((channel) => channel * scale > 160);
}

describe('on paper, an urgency', () => {
  afterEach(end);

  const NUMBERS = {
    emergency: ['112'],
    now: ['020 123 45 67', '088 003 06 00', '020 765 43 21', '112'],
    today: ['020 123 45 67', '088 003 06 00'],
  };
  for (const [urgency, numbers] of Object.entries(NUMBERS)) {
    it(`${urgency}: is the first heading, with its shape`, async () => {
      const { element } = await print(`${urgency} page`);
      const heading = inPrint(element, '[role="heading"]')[0]!;
      expect(textOf(heading)).to.equal(urgencyTitle(urgency as keyof typeof NUMBERS));
      const [shape] = inPrint(element, '[part~="urgency-band"] svg path');
      expect(getComputedStyle(shape!).fill).to.equal('rgb(0, 0, 0)');
    });

    it(`${urgency}: shows its numbers in figures, large`, async () => {
      const { element } = await print(`${urgency} page`);
      const phones = inPrint(element, '[part~="urgency-card"] [part~="phone"]');
      for (const number of numbers) {
        const phone = phones.find((each) =>
          textOf(each)
            .replace(/\u00a0/g, ' ')
            .includes(number),
        )!;
        expect(phone, number).not.to.equal(undefined);
        expect(parseFloat(getComputedStyle(phone).fontSize)).to.be.at.least(20);
      }
      expect(phones).to.have.lengthOf(numbers.length);
    });
  }

  it('is black on white also when the later pages did not come', async () => {
    const flow = await openKind('emergency page', darkPage());
    const root = flow.element.shadowRoot!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, RugVragenlijst.elementStyles.length);
    place.style.removeProperty('--rug-link-color');
    await onPaper(flow.element);
    const texts = printed(flow.element).filter(hasText);
    expect(texts.filter((element) => contrastOf(element) < 7).map(brief)).to.deep.equal([]);
    expect(inPrint(flow.element, 'button, footer')).to.deep.equal([]);
  });

  it('stays together on one sheet', async () => {
    const { element } = await print('answer, days');
    for (const part of ['urgency-card', 'now-signs'])
      expect(getComputedStyle(inPrint(element, `[part~="${part}"]`)[0]!).breakInside).to.equal('avoid');
  });

  it('its heading has no ring of the focus around it', async () => {
    const flow = await openKind('emergency page', darkPage());
    const heading = flow.headings[0]!;
    heading.focus();
    expect(getComputedStyle(heading).outlineStyle).to.equal('solid');
    await onPaper(flow.element);
    expect(getComputedStyle(heading).outlineStyle).to.equal('none');
  });
});

describe('on paper, an answer', () => {
  afterEach(end);

  it('has open what belongs to it: the explanation, what it fits with, why it came out', async () => {
    const { element } = await print('answer, days');
    const text = printedText(element);
    const { explanation, fits } = words.answers[15]!;
    for (const line of [...explanation, ...Object.values(fits)]) expect(text).to.contain(plain(line));
    expect(text).to.contain(words.pages.answer.why).and.to.contain(titleOf('5.1'));
  });

  it('leaves out what is a text of its own', async () => {
    const { element } = await print('answer, days');
    const text = printedText(element);
    const more = words.pages.answer.readMore.replace('{name}', '').trim();
    expect(text).not.to.contain(more).and.not.to.contain(words.pages.answer.library);
  });

  it('has such a text where the visitor opened it, once, with a title', async () => {
    const flow = await openKind('answer, days', darkPage());
    const title = words.pages.answer.readMore.replace('{name}', words.conditions.hernia!.name);
    await flow.open(words.pages.answer.fits);
    await flow.open(title);
    await waitUntil(() => flow.parts('article').length, 'an article');
    await onPaper(flow.element);
    const [heading] = inPrint(flow.part('article'), '[role="heading"]');
    expect(textOf(heading!)).to.equal(words.conditions.hernia!.name);
    expect(printedText(flow.element)).not.to.contain(title);
  });
});

describe('on paper, the last page', () => {
  afterEach(end);

  it('says that somebody stopped, and not how to go on', async () => {
    const { element } = await print('closing, stopped');
    expect(printedText(element)).to.contain(words.pages.closing.stopped);
    expect(printedText(element)).not.to.contain(words.pages.closing.stoppedBack);
  });

  for (const kind of ['closing, recognised', 'closing, stopped', 'closing, nothing'])
    it(`${kind}: has no door to more questions`, async () => {
      const { element } = await print(kind);
      expect(printedText(element)).not.to.contain(words.interview.door.title);
    });

  it('has each question with what was said', async () => {
    const { element } = await print('closing, recognised');
    const text = printedText(element);
    for (const step of ['safety-now', '1.4', '2', '7']) expect(text).to.contain(titleOf(step));
    expect(text).to.contain(words.questions.options['7.2']!.label);
  });

  it('of the interview: has the reasons for each place, and why they count', async () => {
    const { element } = await print('outcome');
    const text = printedText(element);
    const { label, why } = words.interview.rows['hoesten.2']!;
    expect(text).to.contain(words.interview.outcome.for).and.to.contain(label);
    expect(text).to.contain(plain(why!));
  });
});

describe('on paper, an article', () => {
  afterEach(end);

  it('has all signs to call for, with the number', async () => {
    const { element } = await print('article alone');
    const text = printedText(element);
    for (const [id, { label }] of Object.entries(words.safety.signs))
      if (/^safety-(112|now)/.test(id)) expect(text).to.contain(label);
    expect(text).to.contain('Bel 112');
  });

  it('has the names of what it looks like', async () => {
    const { element } = await print('article alone');
    const { articles } = await words.loadArticles!();
    for (const { condition } of articles.hernia!.confusedWith)
      expect(inPrint(element, 'li > button').map(textOf)).to.include(articles[condition]!.name);
  });

  it('has every stage of its drawing', async () => {
    const { element } = await print('article alone');
    expect(inPrint(element, '.stage').length).to.equal(5);
  });
});

it('a question on paper shows what was chosen', async () => {
  const flow: Flow = await Flow.openIn(darkPage(), {}, script);
  await flow.goTo('1.1');
  await flow.choose('yes');
  await onPaper(flow.element);
  expect(inPrint(flow.element, 'input:checked')).to.have.lengthOf(1);
  await end();
});
