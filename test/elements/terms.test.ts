/** Difficult words: each opens its meaning in place, by a click and by keyboard, and no request tells which. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type RugAandoening, type RugAntwoord, type Words } from '../../src/index.js';
import {
  all,
  click,
  Flow,
  focused,
  isVisible,
  key,
  keyboard,
  parts,
  plain,
  script,
  tabTo,
  textOf,
} from '../support/flow.js';
import { asPrinted } from '../support/print.js';
import { waitUntil } from '../support/wait.js';

const { terms, forms } = await words.loadTerms!();
const { articles } = await words.loadArticles!();

const buttonsIn = (node: Node) => all<HTMLButtonElement>(node, '.term');
const noteOf = (button: Element) => button.nextElementSibling as HTMLElement;
const isOpen = (button: Element) => button.getAttribute('aria-expanded') === 'true';
const visible = (node: Node) => buttonsIn(node).filter(isVisible);

/** What the page says of a word once it is open. */
function meaningOf(button: Element): string {
  const { term, meaning } = terms[forms[textOf(button).toLowerCase()]!]!;
  return `${term}: ${meaning.join(' ')}`;
}

async function expectOpen(button: Element): Promise<void> {
  await waitUntil(() => textOf(noteOf(button)) === meaningOf(button), 'the meaning');
  expect(isOpen(button)).to.equal(true);
  expect(noteOf(button).getAttribute('role')).to.equal('note');
}

function expectClosed(button: Element): void {
  expect(isOpen(button)).to.equal(false);
  expect(textOf(noteOf(button))).to.equal('');
  expect(noteOf(button).hasAttribute('role')).to.equal(false);
}

async function answer(number: number, own?: Words): Promise<RugAntwoord> {
  const element = await fixture<RugAntwoord>(html`<rug-antwoord number=${number} .words=${own}></rug-antwoord>`);
  await waitUntil(() => parts(element, 'answer').length, 'an answer');
  return element;
}

async function article(name: string): Promise<RugAandoening> {
  const element = await fixture<RugAandoening>(html`<rug-aandoening name=${name}></rug-aandoening>`);
  await waitUntil(() => parts(element, 'article').length, 'an article');
  return element;
}

describe('A difficult word', () => {
  it('opens by a click what it means, right behind it, and closes by a second one', async () => {
    const button = visible(await answer(20))[0]!;
    expectClosed(button);
    await click(button);
    await expectOpen(button);
    expect(button.getBoundingClientRect().top).to.be.below(noteOf(button).getBoundingClientRect().top);
    await click(button);
    expectClosed(button);
  });

  it('opens by Enter and by Space, keeps the focus, and closes by Escape', async () => {
    const button = visible(await article('hernia'))[0]!;
    for (const name of ['Enter', ' ']) {
      await tabTo((element) => element === button);
      await key(name);
      await expectOpen(button);
      expect(focused()).to.equal(button);
      await key('Escape');
      expectClosed(button);
      expect(focused()).to.equal(button);
    }
  });

  it('keeps Escape for itself while it is open only', async () => {
    const element = await answer(20);
    const heard: string[] = [];
    element.addEventListener('keydown', (event) => heard.push(event.key));
    const button = visible(element)[0]!;
    button.click();
    await expectOpen(button);
    button.focus();
    await key('Escape');
    expect(heard).to.deep.equal([]);
    await key('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('is heard: a button that says whether it is open, and a place that speaks when it is filled', async () => {
    for (const button of buttonsIn(await answer(11))) {
      expect(button.type).to.equal('button');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(noteOf(button).getAttribute('aria-live')).to.equal('polite');
    }
  });

  it('stands in its sentence: no space before the sign behind it, and the sign stays with it', async () => {
    const element = await article('hernia');
    for (const line of articles.hernia!.text) expect(textOf(element)).to.contain(plain(line));
    const button = buttonsIn(element).find(({ nextSibling }) =>
      /^[.,]/.test(nextSibling!.nextSibling?.textContent ?? ''),
    );
    expect(button, 'a word at the end of a sentence').not.to.equal(undefined);
  });

  it('can be pressed with a finger, also in small text and on a narrow page', async () => {
    const element = await answer(16);
    element.style.inlineSize = '304px';
    for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
    for (const button of visible(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('stays in the text when that is printed', async () => {
    const element = await answer(20);
    const button = visible(element)[0]!;
    asPrinted(element.shadowRoot!);
    expect(isVisible(button)).to.equal(true);
    expect(getComputedStyle(button).textDecorationLine, 'a word like any other').to.equal('none');
  });
});

describe('In each text', () => {
  const formsOf = (element: Node) => buttonsIn(element).map((button) => textOf(button).toLowerCase());
  const marked = (texts: string[]) => texts.join(' ').match(/\[[^\]]+\]/g) ?? [];

  for (const name of ['hernia', 'spit', 'zitten'])
    it(`${name}: a word opens the first time, and only then`, async () => {
      const ids = formsOf(await article(name)).map((form) => forms[form]);
      expect(ids).not.to.include(undefined);
      expect(ids).to.deep.equal([...new Set(ids)]);
      expect(ids).not.to.be.empty;
    });

  it('an answer opens what its words mark, and no bracket is left', async () => {
    for (const number of [1, 7, 13, 20, 31]) {
      const element = await answer(number);
      for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
      expect(textOf(element)).not.to.match(/[[\]]/);
      const { summary, explanation, call } = words.answers[number]!;
      for (const mark of marked([...summary, ...explanation, ...call]))
        expect(formsOf(element)).to.include(plain(mark).toLowerCase());
    }
  });
});

describe('In the questionnaire', () => {
  it('the help of a question opens its words, and goes on by none of it', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('3.3');
    const button = buttonsIn(flow.element)[0]!;
    await click(button);
    await expectOpen(button);
    flow.expectAt('3.3');
    expect(flow.chosen).to.deep.equal([]);
  });

  it('a word is closed on the next page', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('3.3');
    const open = buttonsIn(flow.element)[0]!;
    open.click();
    await expectOpen(open);
    await flow.answer('3.3', 'no');
    for (const button of buttonsIn(flow.element)) expectClosed(button);
    await flow.back();
    for (const button of buttonsIn(flow.element)) expectClosed(button);
  });

  it('a word in the list of the body map opens and chooses nothing, also by Enter', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('7');
    const button = buttonsIn(flow.element).find((one) => one.closest('.choice'))!;
    await click(button);
    await expectOpen(button);
    flow.hand = keyboard;
    await tabTo((element) => element === button);
    await key('Enter');
    await flow.settled();
    flow.expectAt('7');
    expectClosed(button);
    expect(flow.chosen).to.deep.equal([]);
    expect(flow.text).not.to.contain(words.shell.chooseOne);
  });

  it('lists of what was said have plain text', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('4.1', '3.3 yes');
    await flow.open(words.pages.review.title);
    for (const review of all(flow.element, '.review')) expect(buttonsIn(review)).to.deep.equal([]);
  });
});

describe('The meanings', () => {
  it('come in one request, the same whatever word is opened', async () => {
    const requests = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('terms.js')).length;
    const element = await answer(20);
    const [first, second] = visible(element);
    first!.click();
    await expectOpen(first!);
    const before = requests();
    second!.click();
    await expectOpen(second!);
    expect(requests()).to.equal(before);
    expect(performance.getEntriesByType('resource').filter(({ name }) => /klapvoet|spoedpost/.test(name))).to.be.empty;
  });

  it('are not fetched before a word is opened', async () => {
    let times = 0;
    const own = { ...words, loadTerms: () => (times++, words.loadTerms!()) };
    const element = await answer(20, own);
    expect(times).to.equal(0);
    visible(element)[0]!.click();
    await expectOpen(visible(element)[0]!);
    expect(times).to.equal(1);
  });

  it('that do not come say so, tell the host, and are asked for again', async () => {
    let isThere = false;
    const own = { ...words, loadTerms: () => (isThere ? words.loadTerms!() : Promise.reject(new Error('offline'))) };
    const element = await answer(20, own);
    const codes: string[] = [];
    element.addEventListener('rug-error', (event) => codes.push(event.code));
    const button = visible(element)[0]!;
    button.click();
    await waitUntil(() => textOf(noteOf(button)) === words.shell.failed, 'the message');
    expect(codes).to.deep.equal(['load-failed']);
    isThere = true;
    button.click();
    expectClosed(button);
    button.click();
    await expectOpen(button);
  });

  it('that come when the word is closed again stay away', async () => {
    const button = visible(await answer(20))[0]!;
    button.click();
    button.click();
    await aTimeout(50);
    expectClosed(button);
  });

  it('that the host does not have leave plain words', async () => {
    const own: Words = { ...words };
    delete own.loadTerms;
    const element = await answer(20, own);
    expect(buttonsIn(element)).to.deep.equal([]);
    for (const line of words.answers[20]!.summary) expect(textOf(element)).to.contain(plain(line));
  });
});
