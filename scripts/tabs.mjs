// One tab of a browser, driven from outside by its own buttons, for tests that a frame or a script can't do.
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';
import { firefoxOptions, webkit } from './engines.mjs';

async function puppeteerTab(launchOptions) {
  const browser = await puppeteer.launch(launchOptions);
  const page = await browser.newPage();
  return {
    goTo: (url) => page.goto(url),
    evaluate: (does, ...args) => page.evaluate(does, ...args),
    click: (x, y) => page.mouse.click(x, y),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    close: () => browser.close(),
  };
}

const TABS = {
  chromium: async () => puppeteerTab((await findChromium()).launchOptions),
  firefox: () => puppeteerTab(firefoxOptions()),
  webkit: () => webkit().openTab(),
};

/** Opens a tab of chromium, firefox or webkit. */
export function openTab(name) {
  if (!Object.hasOwn(TABS, name)) throw new Error(`BROWSERS knows ${Object.keys(TABS).join(', ')}, not "${name}".`);
  return TABS[name]();
}
