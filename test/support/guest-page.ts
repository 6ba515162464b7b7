/** Pages of somebody else, in a frame: what they had before, and what happens on them. */
import { Flow, script } from './flow.js';

/** A page of its own, in a frame. */
export async function frame(name: string) {
  const element = document.createElement('iframe');
  element.width = '600';
  element.height = '400';
  element.src = new URL(`../../../test/pages/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return element.contentWindow as Window & typeof globalThis;
}

/** What `test/pages/guest.js` notes. */
export interface GuestPage {
  namesBefore: string[];
  errors: string[];
  /** What the console said, each as `<level>: <text>`. */
  said: string[];
  listeners: [target: EventTarget, type: string][];
  /** Timers that still wait, and how they were begun. */
  timers: Map<number, string>;
  /** What was done with a storage, each as `<method> <key>`. */
  stored: string[];
}
export const CDN = new URL('../../../dist/cdn/rug-zelfdiagnose.js', import.meta.url).href;

/** Loads the script for pages without a bundler on a page of somebody else. */
export async function guestPage(...scripts: string[]) {
  const page = await frame('guest.html');
  for (const src of scripts) {
    const element = page.document.createElement('script');
    element.type = 'module';
    element.src = src;
    const loaded = new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = reject;
    });
    page.document.head.append(element);
    await loaded;
  }
  await page.customElements.whenDefined('rug-vragenlijst');
  const flow = await Flow.openIn(page.document.body, {}, script);
  return { page, flow, about: page as unknown as GuestPage };
}
