// What stands below the questionnaire stays where it is when the script arrives, where the host has the rule of the README.
/* global document, window -- of the page that is measured */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveDist } from '../../scripts/leaks/serve-dist.mjs';

/** Above this a page is said to jump (0.1); we promise less. */
const MOST = 0.02;
/** Long enough for a visitor to see the page before the script is there. */
const DELAY = 400;

const README = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const [RULE] = /rug-vragenlijst \{[^}]*min-block-size[^}]*\}/.exec(README) ?? [];
const BODY = `<h1>Rugpijn</h1>
  <p>Met deze vragen zoekt u uit waar uw klachten bij passen.</p>
  <rug-vragenlijst>
    <p><strong>Bel 112</strong> bij plotselinge hevige pijn met flauwvallen of druk op de borst.</p>
    <p><strong>Bel nu uw huisarts of de spoedpost</strong> als u niet kunt plassen.</p>
  </rug-vragenlijst>
  ${'<p>Wat hieronder staat, leest iemand misschien al.</p>'.repeat(40)}`;

let browser;
before(async () => {
  const { launchOptions } = await findChromium();
  browser = await puppeteer.launch(launchOptions);
});
after(() => browser?.close());

/** The sum of all layout shifts up to some time after the upgrade, and how far the text below went. */
async function shiftsAt(width, height, style) {
  const server = await serveDist(BODY, `<style>body { font-family: sans-serif } ${style}</style>`, DELAY);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.address);
    await page.waitForFunction(() => document.querySelector('rug-vragenlijst').shadowRoot?.querySelector('button'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return await page.evaluate(() => window.shifts);
  } finally {
    await page.close();
    server.close();
  }
}

test('the README has the rule', () => assert.ok(RULE));

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
])
  test(`at ${width} by ${height} the page shifts by ${MOST} at most`, async () => {
    const shift = await shiftsAt(width, height, RULE);
    assert.ok(shift <= MOST, `it shifts by ${shift}`);
  });

test('without the rule it jumps: the measure sees it', async () => {
  assert.ok((await shiftsAt(1280, 720, '')) > MOST);
});
