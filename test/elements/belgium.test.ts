/** `lang="nl-BE"`: the same texts with the names that Belgium has for people and places, and its own numbers. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words as belgian } from '../../src/content/nl-BE.js';
import { words as dutch } from '../../src/content/nl.js';
import type { RugAandoening, RugAntwoord } from '../../src/index.js';
import { Flow, script, textOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

/** Names of the Netherlands, also inside a longer word; where a text comes from may name a Dutch book. */
const DUTCH_ONLY = /spoedpost|huisartsenpost|verloskund|fysiotherap|thuisarts|nederland(?!s)/i;

/** The shape of a thing: its keys and the lengths of its lists, with the keys as Belgium says them. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

/** Whoever reads words that Belgium has fetched may first see none. */
async function open(attributes: Record<string, string> = {}): Promise<Flow> {
  const flow = await Flow.open({ lang: 'nl-BE', ...attributes }, script);
  await waitUntil(() => flow.buttons.includes(dutch.shell.start));
  return flow;
}

describe('the words of Belgium', () => {
  it('have the same ids and lists as the Dutch ones', async () => {
    expect(shape(belgian)).to.deep.equal(shape(dutch));
    const [articles, own] = await Promise.all([belgian.loadArticles!(), dutch.loadArticles!()]);
    expect(shape(articles)).to.deep.equal(shape(own));
  });

  it('name nothing that only the Netherlands have, in no text and no article', async () => {
    const texts = JSON.stringify(
      [belgian, await belgian.loadTerms!(), await belgian.loadArticles!()],
      (key, value: unknown) => (key === 'source' ? undefined : value),
    );
    expect(DUTCH_ONLY.exec(texts)).to.equal(null);
    expect(DUTCH_ONLY.test(JSON.stringify(dutch)), 'the Dutch ones do').to.equal(true);
  });

  it('say wachtpost, vroedvrouw and kinesitherapeut', () => {
    expect(belgian.urgency.now.title).to.equal('Bel nu uw huisarts of de wachtpost');
    expect(belgian.shell.midwifeFirst).to.equal('Bent u zwanger? Bel dan eerst uw vroedvrouw.');
    expect(belgian.urgency.routine.lines).to.deep.equal(['Dat kan bij uw huisarts of een kinesitherapeut.']);
    expect(belgian.lang).to.equal('nl-BE');
  });

  it('explain their difficult words', async () => {
    const { forms, terms } = await belgian.loadTerms!();
    for (const word of ['wachtpost', 'vroedvrouw', 'kinesitherapeut']) {
      const term = terms[forms[word]!]!;
      expect(term.term).to.equal(word);
      expect(term.meaning).not.to.have.length(0);
    }
  });
});

describe('lang="nl-BE"', () => {
  it('shows the numbers under their Belgian names', async () => {
    const flow = await open({ 'out-of-hours-number': '1733', 'gp-number': '09 000 12 34' });
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(flow.title).to.equal('Bel nu uw huisarts of de wachtpost');
    const links = flow.parts('phone').map((link) => [textOf(link), link.getAttribute('href')]);
    expect(links).to.deep.include(['Wachtpost: 1733', 'tel:1733']);
    expect(links).to.deep.include(['Bel 112', 'tel:112']);
  });

  it('says nothing Dutch on any page of a course', async () => {
    const flow = await open({ 'out-of-hours-number': '1733', 'midwife-number': '09 000 00 01' });
    const read = () => expect(DUTCH_ONLY.exec(flow.element.shadowRoot!.textContent)).to.equal(null);
    const said = ['safety-now safety-now.9', '1.5 yes', '2 2.2', '4.2 yes', 'answer-4.2 recognise'];
    for (const step of ['urgent', '1.5', 'answer-1', '2', '4.2', 'answer-4.2', 'end', 'outcome']) {
      await flow.goTo(step, ...said, 'end more');
      read();
      const inner = flow.all('rug-antwoord').map((answer) => answer.shadowRoot!.textContent);
      for (const text of inner) expect(DUTCH_ONLY.exec(text)).to.equal(null);
    }
    expect(flow.element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('nl-BE');
  });

  it('is taken from the page around the element', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="nl-BE"></div>`);
    const flow = await Flow.openIn(place, {}, script);
    await waitUntil(() => flow.buttons.includes(dutch.shell.start));
    await flow.open(dutch.shell.helpNow);
    expect(flow.text).to.include('de wachtpost');
  });

  for (const lang of ['nl-be', 'NL-BE', 'Nl-Be'])
    it(`is meant by ${lang} too, on the element and on the page around it`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const flows = [await Flow.open({ lang }, script), await Flow.openIn(place, {}, script)];
      for (const flow of flows) {
        await waitUntil(() => flow.buttons.includes(dutch.shell.start));
        await flow.open(dutch.shell.helpNow);
        expect(flow.text).to.include('de wachtpost');
        expect(flow.part('root').lang).to.equal('nl-BE');
      }
    });

  it('can be changed on the way, and back', async () => {
    const flow = await open();
    await flow.goTo('urgent', 'safety-now safety-now.1');
    flow.element.lang = 'nl';
    await flow.settled();
    expect(flow.title).to.equal('Bel nu uw huisarts of de spoedpost');
    flow.element.lang = 'nl-BE';
    await waitUntil(() => flow.headings.length && flow.title.includes('wachtpost'));
    expect(flow.element.snapshot.urgency).to.equal('now');
  });

  it('fires no error, and shows what stands in the tag until its words are there', async () => {
    const flow = await Flow.open({ lang: 'nl-BE' }, script, '<p>Bel 112</p>');
    const errors: string[] = [];
    flow.element.addEventListener('rug-error', ({ code }) => errors.push(code));
    await waitUntil(() => flow.buttons.includes(dutch.shell.start));
    expect(errors).to.deep.equal([]);
  });

  it('holds for an answer and an article alone on a page', async () => {
    const answer = await fixture<RugAntwoord>(html`<rug-antwoord lang="nl-BE" number="5"></rug-antwoord>`);
    await waitUntil(() => textOf(answer).includes('vroedvrouw'));
    const article = await fixture<RugAandoening>(
      html`<rug-aandoening lang="nl-BE" name="naar-de-huisarts"></rug-aandoening>`,
    );
    await waitUntil(() => textOf(article).includes('wachtpost'));
    const small = await fixture<RugAntwoord>(html`<rug-antwoord lang="nl-be" number="5"></rug-antwoord>`);
    await waitUntil(() => textOf(small).includes('vroedvrouw'));
    for (const element of [answer, article, small])
      expect(DUTCH_ONLY.exec(element.shadowRoot!.textContent)).to.equal(null);
  });
});
