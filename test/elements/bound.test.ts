/** What frameworks set on the elements: properties of any moment, with the values that their state has. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import '../../src/elements/vragenlijst/later-pages.js'; // these tests are not about how fast it comes
import type { Snapshot } from '../../src/index.js';
import { Flow, script, textOf, urgencyTitle } from '../support/flow.js';

describe('A property that a framework binds', () => {
  for (const tag of ['rug-vragenlijst', 'rug-lichaamskaart'] as const) {
    it(`<${tag}>: required and disabled are false from the start, as on a native control`, () => {
      const element = document.createElement(tag);
      expect(element.required).to.equal(false);
      expect(element.disabled).to.equal(false);
    });

    it(`<${tag}>: they reach the attribute, and a stylesheet; without them there is none`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag);
      place.append(element);
      await element.updateComplete;
      expect(element.getAttributeNames()).to.deep.equal([]);
      element.required = true;
      await element.updateComplete;
      expect(element.matches('[required]')).to.equal(true);
    });
  }

  it('<rug-antwoord>: a number that stands in the template comes as text', async () => {
    const answer = document.createElement('rug-antwoord');
    (answer as { number: unknown }).number = '12';
    (await fixture<HTMLElement>(html`<div></div>`)).append(answer);
    await new Flow(answer as never).settled();
    expect(textOf(answer)).to.contain(words.answers[12]!.title);
  });
});

describe('A heading level that a framework binds', () => {
  it('is a number also as text', async () => {
    const flow = await Flow.open({}, script);
    const heard: unknown[] = [];
    flow.element.addEventListener('rug-error', (event) => heard.push(event));
    (flow.element as { headingLevel: unknown }).headingLevel = '4';
    await flow.settled();
    expect(flow.headings[0]!.getAttribute('aria-level') ?? flow.headings[0]!.localName).to.match(/4$/);
    expect(heard).to.deep.equal([]);
  });
});

describe('A snapshot that a framework binds', () => {
  async function at(target: string, ...said: string[]): Promise<Flow> {
    const flow = await Flow.open({}, script);
    await flow.goTo(target, ...said);
    return flow;
  }
  const heardOn = (flow: Flow): string[] => {
    const heard: string[] = [];
    for (const name of ['rug-error', 'rug-step', 'rug-urgent', 'rug-result'])
      flow.element.addEventListener(name, () => heard.push(name));
    return heard;
  };

  for (const nothing of [null, undefined])
    it(`${nothing}: nothing was kept, and all stays as it is`, async () => {
      const flow = await at('1.3');
      const heard = heardOn(flow);
      flow.element.snapshot = nothing;
      await flow.settled();
      flow.expectAt('1.3');
      expect(flow.parts('notice')).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

  const COPIES: [name: string, copy: (snapshot: Snapshot) => unknown][] = [
    ['the one that was read', (snapshot) => snapshot],
    ['a copy of it', (snapshot) => JSON.parse(JSON.stringify(snapshot)) as Snapshot],
    ['a proxy of it', (snapshot) => new Proxy(snapshot, {})],
  ];
  for (const [name, copy] of COPIES) {
    it(`${name}: the page stays, also an urgency that has it for itself`, async () => {
      const flow = await at('safety-today');
      await flow.choose('safety-today.2');
      flow.element.addEventListener('rug-urgent', () => (flow.element.snapshot = copy(flow.element.snapshot)));
      await flow.press(words.shell.next);
      expect(flow.title).to.equal(urgencyTitle('today'));
      flow.element.snapshot = copy(flow.element.snapshot);
      await flow.settled();
      expect(flow.title, 'not the first question of list 1').to.equal(urgencyTitle('today'));
    });

    it(`${name}: says nothing twice`, async () => {
      const flow = await at('answer-3.5', '3.5 yes');
      const heard = heardOn(flow);
      flow.element.snapshot = copy(flow.element.snapshot);
      await flow.settled();
      expect(heard).to.deep.equal([]);
    });
  }
});
