/** The recipes of docs/cms.md, as a CMS emits them: each is a page in test/pages/cms. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { Flow, parts, plain, textOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

type Page = Window & typeof globalThis & { seen: Record<'violations' | 'errors' | 'calls', string[]> };

/** Shows a page in a frame that real clicks can reach. */
async function open(name: string, frame = document.createElement('iframe')): Promise<Page> {
  frame.width = '600';
  frame.height = '500';
  frame.src = new URL(`../../../test/pages/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** The questionnaire on a page, once it is there. */
async function flowOn(page: Page): Promise<Flow> {
  await page.customElements.whenDefined('rug-vragenlijst');
  const flow = new Flow(page.document.querySelector<RugVragenlijst>('rug-vragenlijst')!);
  await flow.settled();
  return flow;
}

/** By real clicks to the answer on fever, where one calls today. */
async function courseToFever(flow: Flow): Promise<void> {
  await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today none');
  await flow.follow('1.1 no', '1.2 no', '1.3 no', '1.4 yes', 'next', '1.5 no', '1.6 no');
  expect(flow.text).to.contain(words.answers[4]!.title);
}

/** The numbers that a press on the page would call. */
const callable = (flow: Flow) =>
  new Set(flow.all<HTMLAnchorElement>('a[href^="tel:"]').map(({ href }) => href.slice('tel:'.length)));

const expectQuiet = ({ seen }: Page) => expect(seen).to.deep.include({ violations: [], errors: [], calls: [] });

/** What visitors get when scripts do not run: the same page without them. */
async function withoutScripts(name: string, tag: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.sandbox.value = 'allow-same-origin';
  return textOf((await open(name, frame)).document.querySelector(tag)!);
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('A page builder that wraps all in paragraphs and removes unknown attributes', () => {
  it('the whole course, with the numbers from data-*', async () => {
    const page = await open('cms/page-builder.html');
    const flow = await flowOn(page);
    expect(flow.headings[0]!.ariaLevel).to.equal('3');
    await courseToFever(flow);
    expect(callable(flow)).to.include('0300001234');
    expectQuiet(page);
  });

  it('what stands inside the tag stays inside, and the slots are filled', async () => {
    const page = await open('cms/page-builder.html');
    const flow = await flowOn(page);
    expect(flow.text).to.contain('Wij zien niet wat u invult.');
    expect(textOf(page.document.body), 'the emergency text only stood in for it').not.to.contain('druk op de borst');
  });

  it('without scripts one reads when to call', async () => {
    const text = await withoutScripts('cms/page-builder.html', 'rug-vragenlijst');
    expect(text).to.match(/^Bel 112 bij .+ Bel nu uw huisarts of de spoedpost als u niet kunt plassen/);
  });
});

describe('A page builder that lets nothing through but a frame', () => {
  it('the whole course inside it', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.value = 'allow-scripts allow-same-origin allow-forms';
    const page = await open('cms/own-page.html', frame);
    const flow = await flowOn(page);
    await courseToFever(flow);
    expect(callable(flow)).to.include('0300001234');
    expectQuiet(page);
  });
});

describe('An HTML field that lets a list of tags and attributes through', () => {
  it('the whole course', async () => {
    const page = await open('cms/html-field.html');
    const flow = await flowOn(page);
    expect(flow.element.share, 'what the page may know').to.equal('urgency');
    await courseToFever(flow);
    expect(callable(flow)).to.include('0300001234');
    expectQuiet(page);
  });

  it('an answer with a link to the questionnaire, and an article', async () => {
    const page = await open('cms/html-field.html');
    await flowOn(page);
    const [answer, article] = [
      page.document.querySelector('rug-antwoord')!,
      page.document.querySelector('rug-aandoening')!,
    ];
    await waitUntil(() => parts(answer, 'answer').length && parts(article, 'article').length, 'nothing to read');
    expect(textOf(answer)).to.contain(words.answers[7]!.title).and.to.contain('Naar de vragenlijst');
    const { articles } = await words.loadArticles!();
    expect(textOf(article)).to.contain(plain(articles.hernia!.text[0]!));
    expectQuiet(page);
  });

  for (const tag of ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening'])
    it(`without scripts ${tag} says when to call`, async () => {
      expect(await withoutScripts('cms/html-field.html', tag)).to.match(/^Bel 112 bij plotselinge hevige pijn/);
    });
});

describe('A plain page on an intranet, under the policy of the recipe', () => {
  it('the whole course, and nothing of a result is told', async () => {
    const page = await open('csp-intranet.html');
    const flow = await flowOn(page);
    const heard: string[] = [];
    for (const name of ['rug-urgent', 'rug-result']) page.document.addEventListener(name, () => heard.push(name));
    await courseToFever(flow);
    expect(callable(flow)).to.include('0300001234');
    expect(heard).to.deep.equal([]);
    expectQuiet(page);
  });
});
