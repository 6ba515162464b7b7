/** What the host offers next stands below our card, and can't come over it; a heading stops below a header that stays. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { Flow, isVisible, script, textOf } from '../support/flow.js';

const URGENCIES = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'] as const;
const inside = (style = '') =>
  URGENCIES.map((urgency) => `<div slot="next-${urgency}" style="${style}">Stap ${urgency}</div>`).join('');

/** Each kind of page that shows a next step, and how one gets there, by urgency. */
const PAGES: Record<'emergency' | 'now', Record<string, [to: string, ...said: string[]]>> = {
  emergency: {
    'the urgent page': ['urgent', 'safety-112 safety-112.1'],
    'an answer page': ['answer-4.2', 'safety-112 safety-112.1', '2 2.2', '4.2 yes'],
    'a page of several answers': ['answer-1', 'safety-112 safety-112.1', '1.1 yes', '1.2 yes'],
    'the closing page': ['end', 'safety-112 safety-112.1', '2 2.2', '4.2 yes', 'answer-4.2 recognise'],
    'the door of the interview': ['interview', 'safety-112 safety-112.1'],
  },
  now: {
    'the urgent page': ['urgent', 'safety-now safety-now.1'],
    'an answer page': ['answer-4.2', 'safety-now safety-now.1', '2 2.2', '4.2 yes'],
    'the closing page': ['end', 'safety-now safety-now.1', '2 2.2', '4.2 yes', 'answer-4.2 recognise'],
    'the outcome of the interview': ['outcome', 'safety-now safety-now.1'],
  },
};

/** What a theme may do to its own content, by design or not. */
const STYLES: Record<string, string> = {
  'as it is': '',
  'pulled up': 'margin-top: -20em',
  'taken out and fixed to the top': 'position: fixed; inset: 0; z-index: 99999; background: #fff',
  'taken out and placed': 'position: absolute; top: 0; left: 0; width: 100%; height: 100%; z-index: 99999',
  'moved up': 'position: relative; top: -20em; background: #fff',
  'shifted by a transform': 'transform: translateY(-20em); background: #fff',
  'floated and very tall': 'float: left; height: 3000px; margin-top: -30em',
};

describe('a next step of the host', () => {
  for (const [urgency, pages] of Object.entries(PAGES))
    for (const [name, [to, ...said]] of Object.entries(pages))
      it(`stands below our card at ${urgency}, on ${name}, whatever its style`, async () => {
        const flow = await Flow.open({}, script, inside());
        await flow.goTo(to, ...said);
        const step = flow.element.querySelector<HTMLElement>(`[slot="next-${urgency}"]`)!;
        const card = flow.part('urgency-card');
        expect(isVisible(step)).to.equal(true);
        expect(flow.text.indexOf(textOf(card))).to.be.lessThan(flow.text.indexOf(textOf(step)));
        for (const [how, style] of Object.entries(STYLES)) {
          step.style.cssText = style;
          card.scrollIntoView({ block: 'start' });
          expect(isVisible(card), how).to.equal(true);
          expect(covered(card, step), how).to.deep.equal([]);
          if (!style) expect(step.getBoundingClientRect().top).to.be.at.least(card.getBoundingClientRect().bottom);
        }
      });

  it('is the one of the urgency that is shown, and no other', async () => {
    const flow = await Flow.open({}, script, inside());
    await flow.goTo('urgent', 'safety-112 safety-112.1');
    const shown = [...flow.element.children].filter(isVisible).map(({ slot }) => slot);
    expect(shown).to.deep.equal(['next-emergency']);
  });
});

/** The spots of the card, a grid over all of it, where the host's content lies on top. */
function covered(card: HTMLElement, step: HTMLElement): string[] {
  const { left, top, width, height } = card.getBoundingClientRect();
  const hits: string[] = [];
  for (let across = 0.1; across < 1; across += 0.2)
    for (let down = 0.1; down < 1; down += 0.2) {
      const [x, y] = [left + width * across, top + height * down];
      if (y >= 0 && y < innerHeight && document.elementFromPoint(x, y) === step) hits.push(`${across} ${down}`);
    }
  return hits;
}

it('words of the host on privacy have lines of their own, also without a paragraph around them', async () => {
  const flow = await Flow.open({}, script);
  const own = document.createElement('span');
  Object.assign(own, { slot: 'privacy', textContent: 'Kort' });
  flow.element.append(own);
  const { top, bottom } = own.getBoundingClientRect();
  const beside = flow
    .all<HTMLElement>('p, button, [role="heading"]')
    .filter(isVisible)
    .map((each) => each.getBoundingClientRect())
    .filter((each) => each.bottom > top && each.top < bottom);
  expect(beside).to.deep.equal([]);
});

describe('--rug-scroll-margin', () => {
  it('keeps a heading that gets the focus below a header that stays', async () => {
    const header = await fixture<HTMLElement>(html`<div></div>`);
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 120px; background: #ccc';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.cssText = 'margin-block: 1500px; --rug-scroll-margin: 130px';
    const flow = await Flow.openIn(place, {}, script);
    await flow.begin();
    for (const step of ['safety-112', 'safety-now', 'safety-today']) {
      await flow.choose('none');
      flow.control(words.shell.next).focus();
      scrollTo(0, document.documentElement.scrollHeight);
      await flow.answer(step, 'none');
      const { top } = flow.headings[0]!.getBoundingClientRect();
      expect(top, `after ${step}`).to.be.at.least(header.getBoundingClientRect().bottom);
      expect(top).to.be.below(innerHeight);
    }
  });

  it('holds on an urgent page and an answer page too', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('--rug-scroll-margin', '130px');
    const flow = await Flow.openIn(place, {}, script);
    for (const to of ['urgent', 'answer-4.2']) {
      await flow.goTo(to, 'safety-now safety-now.1', '2 2.2', '4.2 yes');
      expect(getComputedStyle(flow.headings[0]!).scrollMarginBlockStart, to).to.equal('130px');
    }
  });
});
