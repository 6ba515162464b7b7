/** Where the browser takes the visitor's own colours, an urgency is still told: by its words and its shape (hazard H10). */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { words } from '../../src/content/nl.js';
import '../../src/define/index.js';
import { Flow, script, textOf, urgencyTitle } from '../support/flow.js';
import { openKind } from './kinds-of-page.js';

/** Only Chromium can be told to force colours; what does not depend on them is looked at in every engine. */
const forced: boolean = await executeServerCommand('forced-colours', true);
after(() => executeServerCommand('forced-colours', false));

/** The pages on which each urgency is the heading. */
const PAGES = {
  emergency: 'emergency page',
  now: 'now page',
  today: 'today page',
  days: 'answer, days',
  routine: 'answer, routine',
  'self-care': 'answer, self-care',
} as const;

let place: HTMLElement;
beforeEach(() => (place = document.body.appendChild(document.createElement('div'))));
afterEach(() => place.remove());

const shapeOf = (flow: Flow, part: string) => flow.part(part).querySelector('svg')!;
/** What a system colour is now. */
function system(name: string): string {
  const probe = place.appendChild(document.createElement('span'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe(`an urgency ${forced ? 'in forced colours' : 'without its colours'}`, () => {
  const shapes = new Set<string>();
  for (const [urgency, kind] of Object.entries(PAGES))
    it(`${urgency}: its words are the first heading, and its shape is its own`, async () => {
      const flow = await openKind(kind, place);
      expect(flow.title).to.equal(urgencyTitle(urgency as keyof typeof PAGES));
      const shape = shapeOf(flow, 'urgency-card');
      const path = shape.querySelector('path')!.getAttribute('d')!;
      expect(shapes.has(path)).to.equal(false);
      shapes.add(path);
      const { width, height } = shape.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(16);
    });
});

if (forced)
  describe('in forced colours', () => {
    it('the colours are really forced', () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    });

    for (const kind of Object.values(PAGES))
      it(`${kind}: words and shape have the text colour of the visitor, on the ground of the visitor`, async () => {
        const flow = await openKind(kind, place);
        const band = flow.part('urgency-band');
        expect(getComputedStyle(band).backgroundColor).to.equal(system('Canvas'));
        expect(getComputedStyle(band.querySelector('[role=heading]')!).color).to.equal(system('CanvasText'));
        expect(getComputedStyle(shapeOf(flow, 'urgency-card').querySelector('path')!).fill).to.equal(
          system('CanvasText'),
        );
        const card = getComputedStyle(flow.part('urgency-card'));
        expect([card.borderBlockStartStyle, parseFloat(card.borderBlockStartWidth) > 0]).to.deep.equal(['solid', true]);
      });

    it('the strip has its words, its shape and an edge', async () => {
      const flow = await openKind('question', place);
      const strip = flow.part('urgency-strip');
      expect(textOf(strip)).to.equal(words.urgency.days.title);
      expect(getComputedStyle(shapeOf(flow, 'urgency-strip').querySelector('path')!).fill).to.equal(
        system('CanvasText'),
      );
      expect(getComputedStyle(strip).borderBlockStartStyle).to.equal('solid');
    });

    it('what is chosen has another edge than what is not', async () => {
      const flow = await Flow.openIn(place, {}, script);
      await flow.goTo('1.1');
      await flow.choose('yes');
      const edge = (value: string) => getComputedStyle(flow.input(value).closest('[part~="choice"]')!).outlineStyle;
      expect([edge('yes'), edge('no')]).to.deep.equal(['solid', 'none']);
    });
  });
