/** What there is to read, alone on a page that allows next to nothing. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugAandoening } from '../../src/index.js';
import { all, parts, textOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

interface Visit {
  element: RugAandoening;
  seen: Record<string, string[]>;
  /** All that the page asked for, in order. */
  requests(): string[];
}

const { articles, topics } = await words.loadArticles!();

/** Opens the page in a frame, as a library. */
async function visit(): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.src = new URL('../../../test/pages/csp-article.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis & { seen: Visit['seen'] };
  const element = page.document.querySelector<RugAandoening>('rug-aandoening')!;
  await page.customElements.whenDefined('rug-aandoening');
  await waitUntil(() => parts(element, 'library').length, 'no library');
  return {
    element,
    seen: page.seen,
    requests: () =>
      page.performance
        .getEntriesByType('resource')
        .sort((a, b) => a.startTime - b.startTime)
        .map(({ name }) => new URL(name).pathname.replace(/^.*\/(dist|test)\//, '$1/')),
  };
}

/** Looks for a text, reads it, and opens its first difficult word. */
async function readAbout({ element }: Visit, query: string, title: string): Promise<void> {
  const field = all<HTMLInputElement>(element, '[type="search"]')[0]!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
  all(element, '.shelf button')
    .find((button) => textOf(button) === title)!
    .click();
  await element.updateComplete;
  expect(textOf(all(element, '[role="heading"]')[0]!)).to.equal(title);
  parts(element, 'term')[0]!.click();
  const [meaning] = parts(element, 'meaning');
  await waitUntil(() => meaning!.querySelector('strong'), 'no meaning');
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

it('one looks for a text, reads it and opens a word, with no violation, no error, and nothing called that sends or keeps', async () => {
  const here = await visit();
  await readAbout(here, 'hernia', articles.hernia!.name);
  expect(here.seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
});

it('H13: the only requests are its own chunks, and the same ones whatever is read', async () => {
  const one = await visit();
  await readAbout(one, 'hernia', articles.hernia!.name);
  const other = await visit();
  await readAbout(other, 'pijn', topics['hoe-pijn-werkt']!.title);
  expect(one.requests().slice(0, 2)).to.deep.equal(['test/pages/csp.js', 'dist/cdn/rug-zelfdiagnose.js']);
  for (const name of one.requests().slice(2)) expect(name).to.match(/^dist\/cdn\/chunks\/[\w-]+\.js$/);
  expect([...other.requests()].sort()).to.deep.equal([...one.requests()].sort());
});
