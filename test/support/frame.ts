/** A page of its own in a frame, with a browser's history and storage that real clicks and a real back button reach. */
import { nextFrame, waitUntil } from '@open-wc/testing';

export type FramePage = Window & typeof globalThis;

/** Moves through its history that a page has asked for, and that have not come. */
const asked = new WeakMap<Window, number>();

/** Opens a page of `test/pages/`, on which all tags of ours are defined. */
export async function openFrame(name: string): Promise<FramePage> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '500';
  frame.src = new URL(`../../../test/pages/${name}`, import.meta.url).href;
  document.body.append(frame);
  return loaded(frame);
}

async function loaded(frame: HTMLIFrameElement): Promise<FramePage> {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as FramePage;
  count(page);
  await page.customElements.whenDefined('rug-vragenlijst');
  return page;
}

/** Counts what the page asks of its history, so that a test knows when nothing is on its way any more. */
function count(page: FramePage): void {
  const { history } = page;
  const add = (by: number) => asked.set(page, Math.max(0, (asked.get(page) ?? 0) + by));
  for (const name of ['go', 'back', 'forward'] as const) {
    const move = history[name].bind(history);
    history[name] = (...steps: [number?]) => {
      add(1);
      move(...steps);
    };
  }
  page.addEventListener('popstate', () => add(-1));
}

/** Loads the page of a frame again, as its visitor would. */
export function reload(page: FramePage): Promise<FramePage> {
  const again = loaded(page.frameElement as HTMLIFrameElement);
  page.location.reload();
  return again;
}

/** Goes through the history as the buttons of a browser do, until it rests. */
export async function travel(page: FramePage, steps: number): Promise<void> {
  page.history.go(steps);
  await rested(page);
}

/** The page may go on by itself. */
export async function rested(page: FramePage): Promise<void> {
  const settled = () =>
    waitUntil(() => !asked.get(page), 'The browser does not get there', { interval: 5, timeout: 5000 });
  await settled();
  await nextFrame();
  await settled();
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));
