/** By keyboard alone: Tab, Space, the arrows and Enter; and where the focus is. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import {
  backwards,
  Flow,
  focused,
  key,
  keyboard,
  script,
  tabTo,
  textOf,
  titleOf,
  urgencyTitle,
} from '../support/flow.js';

/** Opens a questionnaire with a link before it that has the focus: where a visitor's Tab comes from. */
async function open(hand = keyboard): Promise<Flow> {
  const place = await fixture<HTMLElement>(html`<div><a href="#">Naar boven</a></div>`);
  place.querySelector('a')!.focus();
  return Flow.openIn(place, {}, hand);
}

const isLink = (element: Element) => textOf(element) === 'Naar boven';

/** The focus is on the first heading, and that can be heard as a heading. */
function expectOnHeading(flow: Flow, title: string): void {
  expect(textOf(focused())).to.equal(title);
  expect(focused()).to.equal(flow.headings[0]);
  expect(focused().getAttribute('role')).to.equal('heading');
}

describe('The whole flow by keyboard alone', () => {
  it('from the intro to an answer that is recognised, with the heading in focus after each step', async () => {
    const flow = await open();
    await flow.begin();
    for (const page of ['safety-112', 'safety-now', 'safety-today']) {
      expectOnHeading(flow, titleOf(page));
      await flow.answer(page, 'none');
    }
    for (const question of ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6']) {
      expectOnHeading(flow, titleOf(question));
      await flow.answer(question, question === '1.2' ? 'unsure' : 'no');
    }
    expectOnHeading(flow, titleOf('2'));
    await flow.answer('2', '2.2');
    expectOnHeading(flow, titleOf('4.1'));
    await flow.follow('4.1 no', '4.2 no', '4.3 no', '4.4 no');
    expectOnHeading(flow, titleOf('nearest-4'));
    await flow.answer('nearest-4', '4.3');
    expectOnHeading(flow, urgencyTitle('days'));
    expect(flow.text).to.contain(words.answers[14]!.title);
    await flow.reject();
    expectOnHeading(flow, titleOf('7'));
    await flow.answer('7', '7.4');
    expect(flow.text).to.contain(words.answers[31]!.title);
    await flow.recognise();
    expectOnHeading(flow, urgencyTitle('days'));
    expect(flow.text).to.contain(words.pages.closing.recognisedTitle);
  });

  it('several signs with Space, then the urgent page, and on', async () => {
    const flow = await open();
    await flow.follow('begin', 'safety-112 safety-112.1 + safety-112.3');
    expectOnHeading(flow, 'Bel nu 112');
    await tabTo((element) => element.getAttribute('href') === 'tel:112');
    await flow.next();
    expectOnHeading(flow, titleOf('safety-now'));
  });

  it('Space ticks and unticks', async () => {
    const flow = await open();
    await flow.begin();
    await flow.choose('safety-112.2');
    expect(focused()).to.equal(flow.input('safety-112.2'));
    await key(' ');
    expect(flow.chosen).to.deep.equal([]);
  });

  it('the arrows go through the choices of a question, and Tab leaves them in one step', async () => {
    const flow = await open();
    await flow.goTo('1.1');
    await flow.choose('yes');
    await key('ArrowDown');
    expect(flow.chosen).to.deep.equal(['no']);
    await key('ArrowDown');
    expect(flow.chosen).to.deep.equal(['unsure']);
    await key('ArrowUp');
    expect(flow.chosen).to.deep.equal(['no']);
    await key('Tab');
    expect(textOf(focused())).to.equal(words.shell.next);
    await backwards();
    expect(focused()).to.equal(flow.input('no'));
  });

  it('the drawing of the body takes no Tab stop: its list is the control', async () => {
    const flow = await open();
    await flow.goTo('2');
    await flow.choose('2.3');
    await key('Tab');
    expect(textOf(focused())).to.equal(words.shell.next);
  });
});

describe('Enter', () => {
  it('on a tick box goes on, and does not tick', async () => {
    const flow = await open();
    await flow.begin();
    await flow.choose('none');
    await key('Enter');
    await flow.settled();
    expectOnHeading(flow, titleOf('safety-now'));
    expect(flow.element.snapshot.answers).to.deep.equal({ 'safety-112': ['none'] });
  });

  it('on a radio button goes on', async () => {
    const flow = await open();
    await flow.goTo('1.1');
    await flow.choose('unsure');
    await key('Enter');
    await flow.settled();
    expectOnHeading(flow, titleOf('1.2'));
  });

  it('on a place of the body map goes on', async () => {
    const flow = await open();
    await flow.goTo('2');
    await flow.choose('2.4');
    await key('Enter');
    await flow.settled();
    expectOnHeading(flow, titleOf('6.1'));
  });

  it('on a button presses it, once', async () => {
    const flow = await open();
    await flow.follow('begin', 'safety-112 none');
    await tabTo((element) => textOf(element) === words.shell.back);
    await key('Enter');
    await flow.settled();
    expectOnHeading(flow, titleOf('safety-112'));
  });

  it('on a tick box with nothing chosen says what is missing', async () => {
    const flow = await open();
    await flow.begin();
    await tabTo((element) => element === flow.inputs[0]);
    await key('Enter');
    await flow.settled();
    flow.expectAt('safety-112');
    expect(flow.text).to.contain(words.shell.chooseOne);
  });
});

/** The texts that `aria-describedby` gives to an element, or to a group around it in the same root. */
function descriptions(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const around: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    for (const id of at.getAttribute('aria-describedby')?.split(' ') ?? [])
      around.push(textOf(root.getElementById(id) ?? document.createElement('p')));
  return around.join(' ');
}

describe('Nothing was chosen', () => {
  for (const step of ['safety-112', '1.1', 'nearest-5'])
    it(`${step}: says so, puts the focus on the first choice, and ties the words to it`, async () => {
      const flow = await open(script);
      await flow.goTo(step);
      flow.hand = keyboard;
      expect(flow.text).not.to.contain(words.shell.chooseOne);
      await flow.next();
      flow.expectAt(step);
      expect(flow.text).to.contain(words.shell.chooseOne);
      expect(focused()).to.equal(flow.inputs[0]);
      expect(descriptions(focused())).to.contain(words.shell.chooseOne);
    });

  for (const step of ['2', '7'])
    it(`${step}: says so, and puts the focus on the first place of the list`, async () => {
      const flow = await open(script);
      await flow.goTo(step);
      flow.hand = keyboard;
      await flow.next();
      flow.expectAt(step);
      expect(flow.text).to.contain(words.shell.chooseOne);
      expect(focused()).to.equal(flow.inputs[0]);
      const map = (focused().getRootNode() as ShadowRoot).host;
      expect(descriptions(focused()) + descriptions(map)).to.contain(words.shell.chooseOne);
    });

  it('the words are gone on the next page', async () => {
    const flow = await open();
    await flow.follow('begin');
    await flow.next();
    await flow.answer('safety-112', 'none');
    expect(flow.text).not.to.contain(words.shell.chooseOne);
  });
});

describe('The focus', () => {
  it('is not taken on load', async () => {
    const flow = await open();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(isLink(focused())).to.equal(true);
  });

  it('is not taken when the later words arrive', async () => {
    const flow = await open();
    await flow.begin();
    await tabTo((element) => element === flow.inputs[1]);
    await flow.settled();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(focused()).to.equal(flow.inputs[1]);
  });

  it('goes to the heading after Vorige', async () => {
    const flow = await open();
    await flow.follow('begin', 'safety-112 none', 'back');
    expectOnHeading(flow, titleOf('safety-112'));
    expect(flow.chosen).to.deep.equal(['none']);
  });

  it('goes to the heading of the question after Wijzig, and of the next open step after the change', async () => {
    const flow = await open(script);
    await flow.goTo('1.3');
    flow.hand = keyboard;
    await flow.change('1.1');
    expectOnHeading(flow, titleOf('1.1'));
    await flow.answer('1.1', 'yes');
    expectOnHeading(flow, titleOf('1.3'));
  });

  it('goes to the heading of a question below a notice, and the notice is read with it', async () => {
    const flow = await open(script);
    await flow.goTo('1.6', '1.4 yes');
    flow.hand = keyboard;
    await flow.change('1.4');
    expect(descriptions(focused())).not.to.contain(words.pages.notices.lowered);
    await flow.answer('1.4', 'no');
    expectOnHeading(flow, titleOf('1.6'));
    expect(descriptions(focused())).to.contain(words.pages.notices.lowered);
  });

  it('goes to the heading of the intro after beginning again', async () => {
    const flow = await open();
    await flow.follow('begin', 'safety-112 none');
    await flow.restart();
    expectOnHeading(flow, words.shell.intro.title);
  });

  it('stays on a summary that opens and closes, with Enter and with Space', async () => {
    const flow = await open();
    await flow.begin();
    await flow.open(words.shell.helpNow);
    const summary = focused();
    expect(textOf(summary)).to.equal(words.shell.helpNow);
    const signs = () => flow.text.includes(words.urgency.now.lines[0]!);
    expect(signs()).to.equal(true);
    await key(' ');
    expect(signs()).to.equal(false);
    expect(focused()).to.equal(summary);
  });

  it('goes through an answer page: the number, what opens, Wijzig, the two buttons', async () => {
    const flow = await open(script);
    await flow.goTo('answer-3.3', '3.3 yes');
    flow.hand = keyboard;
    await flow.open(words.pages.answer.fits);
    await flow.open(words.pages.answer.why);
    await key('Tab');
    expect(focused().ariaLabel).to.equal(words.pages.review.changeOf.replace('{question}', titleOf('3.3')));
    await key('Tab');
    expect(textOf(focused())).to.equal(words.pages.answer.library);
    await key('Tab');
    expect(textOf(focused())).to.equal(words.pages.answer.continue);
    await key('Tab');
    expect(textOf(focused())).to.equal(words.pages.answer.done);
  });

  it('can be seen: what has it by keyboard has an outline', async () => {
    const flow = await open();
    await flow.follow('begin');
    for (const what of ['input', 'button', 'summary']) {
      await tabTo((element) => element.localName === what);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused());
      expect([what, outlineStyle]).not.to.deep.equal([what, 'none']);
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  });
});
