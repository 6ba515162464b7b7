/** Pages that make it hard: the whole flow by real clicks on each, without an error or a word in the console. */
import { expect } from '@open-wc/testing';
import { script } from '../support/flow.js';
import { openHostile, wholeFlow } from '../support/hostile.js';

const PAGES = [
  'small-type',
  'unset',
  'unset-small',
  'theme',
  'prototype',
  'mootools',
  'clobbered',
  'wrapped-define',
  'closed-roots',
  'scoped-registries',
  'listens-to-all',
  'no-storage',
  'editable',
  'turned',
  'builder',
  'narrow',
  'rtl',
  'wrapped',
];

describe('On a hostile page the whole flow goes by real clicks', () => {
  for (const name of PAGES)
    it(name, async () => {
      const { flow, seen } = await openHostile(name);
      await wholeFlow(flow);
      expect(seen).to.deep.equal([]);
    }).timeout(60_000);

  it('zoomed, by script: WebKit measures what is zoomed in another unit than it clicks in', async () => {
    const { flow, seen } = await openHostile('zoomed');
    flow.hand = script;
    await wholeFlow(flow);
    expect(seen).to.deep.equal([]);
  }).timeout(60_000);
});

describe('Where old scripts change how JSON is written', () => {
  /** A form of the host around the questionnaire, and what it sends. */
  async function answered(name: string) {
    const { page, flow } = await openHostile(name);
    const form = page.document.body.appendChild(page.document.createElement('form'));
    flow.element.setAttribute('name', 'rug');
    form.append(flow.element);
    flow.hand = script;
    await flow.goTo('answer-3.1', '3.1 yes', '3.3 yes');
    return { flow, sent: new page.FormData(form).get('rug') as string };
  }

  it('a form sends the result as any reader of JSON knows it', async () => {
    const [hostile, plain] = [await answered('prototype'), await answered('plain')];
    expect(JSON.parse(hostile.sent)).to.deep.equal(JSON.parse(plain.sent));
    expect(hostile.sent, 'as JSON.stringify writes it').to.equal(plain.sent);
    expect(JSON.stringify(JSON.parse(plain.sent))).to.equal(plain.sent);
  });

  it('a course that is kept and set again goes on', async () => {
    const { flow } = await answered('prototype');
    const { snapshot } = flow.element;
    await flow.restart();
    flow.element.snapshot = snapshot;
    await flow.settled();
    expect(flow.element.snapshot.step.id).to.equal('answer-3.1');
    await flow.recognise();
  });
});
