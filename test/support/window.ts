/**
 * A page in a window of its own, with a history of its own that real back and forward moves reach. A frame would not do: it
 * shares the history of the test page, and in Firefox going back there leaves the test page itself.
 */
import { aTimeout, waitUntil } from '@open-wc/testing';
import { click } from './flow.js';

export type PageWindow = Window & typeof globalThis;

/** Moves through its history that a page has asked for, and that have not come. */
const asked = new WeakMap<Document, number>();
/** Pages that listen to the back button: before that, what goes on in them makes no entries. */
const listening = new WeakSet<Document>();
const opened = new Set<Window>();

/** Opens a page of `test/pages/`, on which all tags of ours are defined. */
export async function openWindow(name: string): Promise<PageWindow> {
  const { href } = new URL(`../../../test/pages/${name}`, import.meta.url);
  const page = await clickOpen(href);
  opened.add(page);
  return loaded(page, (document) => document.URL === href);
}

/** By a real click: WebKit opens no window without one. */
async function clickOpen(href: string): Promise<PageWindow> {
  const button = document.createElement('button');
  button.textContent = 'Open';
  let page = null as PageWindow | null;
  button.onclick = () => (page ??= window.open(href, '_blank', 'popup,width=600,height=500') as PageWindow | null);
  document.body.append(button);
  await click(button);
  button.remove();
  if (!page) throw new Error('The browser opens no window');
  return page;
}

async function loaded(page: PageWindow, isIt: (document: Document) => boolean): Promise<PageWindow> {
  const is = () => isIt(page.document) && page.document.readyState === 'complete';
  await waitUntil(is, 'The page does not load', { interval: 5, timeout: 10_000 });
  count(page);
  await page.customElements.whenDefined('rug-vragenlijst');
  return page;
}

/** Counts what the page asks of its history, so that a test knows when nothing is on its way any more. */
function count(page: PageWindow): void {
  const { history, document } = page;
  const add = (by: number) => asked.set(document, Math.max(0, (asked.get(document) ?? 0) + by));
  for (const name of ['go', 'back', 'forward'] as const) {
    const move = history[name].bind(history);
    history[name] = (...steps: [number?]) => {
      add(1);
      move(...steps);
    };
  }
  page.addEventListener('popstate', () => add(-1));
  const listen: (...args: Parameters<Window['addEventListener']>) => void = page.addEventListener.bind(page);
  page.addEventListener = (...args: Parameters<typeof listen>) => {
    if (args[0] === 'popstate') listening.add(document);
    listen(...args);
  };
}

/** Waits until the page listens to the back button. */
export const listens = (page: PageWindow): Promise<void> =>
  waitUntil(() => listening.has(page.document), 'Nothing listens to the back button', { interval: 5, timeout: 10_000 });

/** Loads the page again, as its visitor would. */
export function reload(page: PageWindow): Promise<PageWindow> {
  const before = page.document;
  page.location.reload();
  return loaded(page, (document) => document !== before);
}

/** Goes through the history as the buttons of a browser do, until it rests. */
export async function travel(page: PageWindow, steps: number): Promise<void> {
  page.history.go(steps);
  await rested(page);
}

/** The page may go on by itself. */
export async function rested(page: PageWindow): Promise<void> {
  const settled = () =>
    waitUntil(() => !asked.get(page.document), 'The browser does not get there', { interval: 5, timeout: 5000 });
  await settled();
  await aTimeout(20);
  await settled();
}

afterEach(() => {
  for (const page of opened) page.close();
  opened.clear();
});
