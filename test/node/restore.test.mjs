// A visitor fills in a form, goes on to another page, and comes back with the button of the browser: real pages, real history.
/* global document, window -- of the page that is tested */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serveDist } from '../../scripts/leaks/serve-dist.mjs';
import { seen } from '../support/seen.mjs';

const { notices } = JSON.parse(await readFile(new URL('../../content/nl/pages.json', import.meta.url), 'utf8'));
const FORM = `<form>
  <label>Naam <input name="who" /></label>
  <rug-lichaamskaart name="plek" mode="spot" required></rug-lichaamskaart>
  <rug-vragenlijst name="rug" required></rug-vragenlijst>
  <button>Verstuur</button>
</form>`;

let server;
before(async () => (server = await serveDist(FORM)));
after(() => server.close());

/** Waits until both elements show what they have. */
const ready = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('rug-lichaamskaart').shadowRoot?.querySelector('input') &&
      document.querySelector('rug-vragenlijst').shadowRoot?.querySelector('button'),
  );

/** The visitor chooses on the map, and answers until nothing is recognised or an answer is. */
async function fill(page) {
  await page.type('[name="who"]', 'Ans');
  await page.click('rug-lichaamskaart >>> input[value="7.3"]');
  const CHOICE = { checklist: 'none', question: 'no', choice: '2.5', zone: '7.2' };
  for (let pages = 0; pages < 30; pages++) {
    const { kind, id } = await page.evaluate(() => document.querySelector('rug-vragenlijst').snapshot.step);
    if (kind === 'end' || kind === 'interview') return;
    if (CHOICE[kind]) await page.click(`rug-vragenlijst >>> input[value="${CHOICE[kind]}"]`);
    const before = id;
    const button = await seen(page, 'rug-vragenlijst >>> .primary');
    await button.click();
    await page.waitForFunction((id) => document.querySelector('rug-vragenlijst').snapshot.step.id !== id, {}, before);
    await page.evaluate(() => document.querySelector('rug-vragenlijst').updateComplete);
  }
  throw new Error('No end');
}

/** What the page has now. */
const stateOf = (page) =>
  page.evaluate(() => {
    const form = document.querySelector('form');
    const [map, flow] = form.querySelectorAll('rug-lichaamskaart, rug-vragenlijst');
    return {
      sent: Object.fromEntries(new FormData(form)),
      chosen: map.shadowRoot.querySelector(':checked')?.value,
      valid: [map.validity.valid, flow.validity.valid],
      step: flow.snapshot.step.id,
      answers: Object.keys(flow.snapshot.answers).length,
      notice: flow.shadowRoot.querySelector('[part~="notice"]')?.textContent.trim() ?? '',
    };
  });

/** Fills in the form, goes on, and comes back: what there was before and after, and whether the page itself was kept. */
async function thereAndBack(browser) {
  const page = await browser.newPage();
  await page.goto(server.address);
  await ready(page);
  await fill(page);
  const filled = await stateOf(page);
  await page.evaluate(() => (window.wasHere = true));
  await page.goto(`${server.address}elsewhere`);
  await page.goBack();
  await ready(page);
  const kept = await page.evaluate(() => !!window.wasHere);
  if (!kept) await seen(page, 'rug-vragenlijst >>> [part~="notice"]');
  return { filled, found: await stateOf(page), kept };
}

/** In Chromium. What Firefox does with such a form stands in the README. */
async function launch(keepsPages) {
  const { launchOptions } = await findChromium();
  const off = keepsPages ? [] : ['--disable-features=BackForwardCache'];
  return puppeteer.launch({ ...launchOptions, args: [...launchOptions.args, ...off] });
}

async function courseIn(keepsPages) {
  const browser = await launch(keepsPages);
  try {
    return await thereAndBack(browser);
  } finally {
    await browser.close();
  }
}

test('back on a page that is loaded anew, the browser puts the form as it was, and the page says so', async () => {
  const { filled, found, kept } = await courseIn(false);
  assert.equal(kept, false, 'it was loaded anew');
  assert.deepEqual(filled.valid, [true, true]);
  assert.deepEqual(Object.keys(filled.sent), ['who', 'plek', 'rug']);
  assert.deepEqual(found.sent, filled.sent);
  assert.deepEqual(found.valid, [true, true]);
  assert.equal(found.chosen, '7.3');
  assert.equal(found.notice, notices.kept);
  assert.deepEqual([found.step, found.answers], ['intro', 0], 'never an old answer page');
});

test('back on a page that the browser kept, all is as it was', async () => {
  const { filled, found, kept } = await courseIn(true);
  assert.equal(kept, true, 'it was kept');
  assert.deepEqual(found, filled);
  assert.ok(found.answers > 5);
});
