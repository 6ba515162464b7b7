/** Two versions of the library on one page: the first definition of a tag wins, and what can't work together says so. */
import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { sessionContext, type RugErrorEvent, type RugVragenlijst, type Session } from '../../src/index.js';
import { VERSION } from '../../src/version.js';
import { all, Flow, isVisible, parts, script, textOf } from '../support/flow.js';
import { CDN, frame, guestPage, type GuestPage } from '../support/guest-page.js';
import { waitUntil } from '../support/wait.js';

/** The built script as if it were of another version. */
const other = (version: string) => new URL(`/other-version/${version}/rug-zelfdiagnose.js`, CDN).href;
const [SAME_LINE, OTHER_LINE] = ['0.1.99', '9.0.0'];
const { otherVersion } = words.pages.errors;

afterEach(() => document.querySelectorAll('iframe').forEach((element) => element.remove()));

const versionOf = (page: Window & typeof globalThis, tag: string) =>
  (page.customElements.get(tag) as unknown as { version: string }).version;
const TAGS = ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'];

async function toTheEnd(flow: Flow): Promise<void> {
  await flow.goTo('answer-7', '7 7.2');
  await flow.recognise();
  expect(flow.text).to.contain(words.answers[29]!.title);
}

/** A page on which somebody registered a class of this version for a tag before the script comes. */
async function pageWithOlder(tag: string, version: string) {
  const page = await frame('guest.html');
  class Older extends page.HTMLElement {
    static readonly version = version;
  }
  page.customElements.define(tag, Older);
  const element = page.document.createElement('script');
  element.type = 'module';
  element.src = CDN;
  page.document.head.append(element);
  await page.customElements.whenDefined('rug-vragenlijst');
  const errors: RugErrorEvent[] = [];
  page.addEventListener('rug-error', (event) => errors.push(event as RugErrorEvent));
  const flow = await Flow.openIn(page.document.body, {}, script);
  return { flow, errors, about: page as unknown as GuestPage };
}

describe('Two versions on one page', () => {
  for (const second of [SAME_LINE, OTHER_LINE])
    it(`${second} after ours: one warning, all elements are ours, and the course runs`, async () => {
      const { page, flow, about } = await guestPage(CDN, other(second));
      await toTheEnd(flow);
      expect(about.said).to.have.length(1);
      expect(about.said[0])
        .to.match(/^warn: /)
        .and.contain(second)
        .and.contain(VERSION);
      expect(TAGS.map((tag) => versionOf(page, tag))).to.deep.equal(TAGS.map(() => VERSION));
      expect(about.errors).to.deep.equal([]);
    });

  it('ours after another: one warning, all elements are those of the other', async () => {
    const { page, flow, about } = await guestPage(other(OTHER_LINE), CDN);
    await toTheEnd(flow);
    expect(about.said).to.have.length(1);
    expect(TAGS.map((tag) => versionOf(page, tag))).to.deep.equal(TAGS.map(() => OTHER_LINE));
  });

  it('the same version twice says nothing', async () => {
    const { flow, about } = await guestPage(CDN, `${CDN}?ver=2`);
    await toTheEnd(flow);
    expect(about.said).to.deep.equal([]);
  });

  it('three versions still give one warning', async () => {
    const { flow, about } = await guestPage(CDN, other(SAME_LINE), other(OTHER_LINE));
    await toTheEnd(flow);
    expect(about.said).to.have.length(1);
  });
});

describe('The elements inside belong to another major version', () => {
  for (const tag of TAGS.slice(1))
    it(`${tag}: the page says so before a question of the lists, with the emergency signs, and fires one rug-error`, async () => {
      const { flow, errors, about } = await pageWithOlder(tag, OTHER_LINE);
      await flow.begin();
      // the first page of the check needs none of them: it may stand there until they come
      await waitUntil(() => errors.length, 'the error');
      await flow.settled();
      expect(flow.title).to.equal(otherVersion.title);
      expect(flow.text).to.contain(otherVersion.text);
      for (const id of ['safety-112.1', 'safety-now.1']) expect(flow.text).to.contain(words.safety.signs[id]!.label);
      expect(flow.all('a[href="tel:112"]').some(isVisible)).to.equal(true);
      expect(flow.inputs).to.deep.equal([]);
      expect(errors.map(({ code }) => code)).to.deep.equal(['version-conflict']);
      expect(about.said.filter((line) => line.startsWith('warn'))).to.have.length(1);
    });

  it('a patch apart they work together', async () => {
    const page = await frame('guest.html');
    for (const src of [other(SAME_LINE), CDN]) {
      const element = page.document.createElement('script');
      element.type = 'module';
      element.src = src;
      page.document.head.append(element);
    }
    await page.customElements.whenDefined('rug-vragenlijst');
    await toTheEnd(await Flow.openIn(page.document.body, {}, script));
  });
});

describe('Inside a questionnaire of another major version', () => {
  /** Ours inside an element that gives a session as a later version might. */
  async function inside(markup: string): Promise<Element> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const session = { version: OTHER_LINE, course: 'of another shape' } as unknown as Session;
    new ContextProvider(place, { context: sessionContext, initialValue: session });
    place.innerHTML = markup;
    await new Flow(place.firstElementChild as RugVragenlijst, script).settled();
    return place.firstElementChild!;
  }

  for (const markup of ['<rug-antwoord></rug-antwoord>', '<rug-lichaamskaart mode="spot"></rug-lichaamskaart>'])
    it(`${markup} says that the questions do not work here, and when to call`, async () => {
      const element = await inside(markup);
      expect(textOf(element)).to.contain(otherVersion.title).and.contain(words.safety.signs['safety-112.1']!.label);
      expect(all(element, 'input')).to.deep.equal([]);
      expect(parts(element, 'phone').some(isVisible)).to.equal(true);
    });

  it('an answer with a number is an article as everywhere', async () => {
    const element = await inside('<rug-antwoord number="8"></rug-antwoord>');
    expect(textOf(element)).to.contain(words.answers[8]!.title).and.not.to.contain(otherVersion.title);
  });

  it('an article does not read a course that it does not understand', async () => {
    const element = await inside('<rug-aandoening name="hernia"></rug-aandoening>');
    expect(textOf(element)).to.contain(words.conditions['hernia']!.name);
  });
});
