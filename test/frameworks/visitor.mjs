// One visitor at one of the apps, in a real browser: real clicks, and what can be read on the page.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Gauge } from '../../scripts/leaks/gauge.mjs';
import { seen } from '../support/seen.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** What a careful host allows: no scripts and styles but those in files, no code made of text. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Serves the files of a folder; gives the address, and a function that stops it. */
export async function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = url === '/' ? '/index.html' : url;
    const body = await readFile(join(folder, path)).catch(() => null);
    const type = TYPES[extname(path)] ?? 'text/plain';
    const status = body ? 200 : path === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(body);
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${server.address().port}/`,
    stop: () => new Promise((done) => server.close(done)),
  };
}

/** Opens a page, with all that goes wrong on it in `wrong`. */
export async function visit(browser, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  await page.goto(address);
  return new Visitor(page, wrong);
}

const HEADING = 'rug-vragenlijst >>> [part~="heading"]';

class Visitor {
  constructor(page, wrong) {
    this.page = page;
    this.wrong = wrong;
  }

  /** Does something with what a selector finds, once it can be seen; `>>>` goes into shadow roots. */
  async with(selector, does) {
    const found = await seen(this.page, selector);
    try {
      return await does(found);
    } finally {
      // what is held stays in memory, with all that it stands in
      await found.dispose();
    }
  }

  /** Clicks, once it stands still. */
  click(selector) {
    return this.with(selector, (target) => target.asLocator().click());
  }

  /** The text of the first element that can be seen. */
  text(selector) {
    return this.with(selector, (found) => found.evaluate((element) => element.innerText.trim()));
  }

  /** Waits until an element says this, shadow root and all. */
  async says(selector, text, is = (said) => said === text) {
    const read = () =>
      this.page.$eval(selector, ({ shadowRoot, textContent }) => (shadowRoot?.textContent ?? textContent).trim());
    const end = Date.now() + 60_000;
    while (!is(await read()))
      if (Date.now() > end) throw new Error(`${selector} should say "${text}", says "${await read()}"`);
  }

  /** Waits until an output of the app says this. */
  hears(id, text) {
    return this.says(`#${id}`, text);
  }

  /** Waits until the page of the questionnaire has this title. */
  async reads(title) {
    await this.with(HEADING, () => this.says(HEADING, title));
  }

  /** The main button: Beginnen, Verder, Ja. */
  goOn() {
    return this.click('rug-vragenlijst >>> [part~="button-primary"]');
  }

  /** Chooses a value on the page of the questionnaire and goes on. */
  async answer(value) {
    await this.click(`rug-vragenlijst >>> input[value="${value}"]`);
    await this.goOn();
  }

  /**
   * Waits until no element of this tag is in memory, on a page or off it: one may wait for a moment, for a file or a frame.
   * One that is kept stays. With the gauge, which has the browser collect more than once: what it looks through for
   * `queryObjects` alone now and then has one that nothing holds.
   */
  async letsGo(tag) {
    const gauge = await Gauge.of(this.page);
    for (let tries = 0; tries < 10 && (await gauge.instances(tag)); tries++);
    assert.equal(await gauge.instances(tag), 0);
  }
}
