// Somebody at a browser: real clicks and keys, and an ear for what goes wrong on a page.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { seen } from '../../support/seen.mjs';

/** The pages on the way to the answer on fever, in the words of content/nl. */
const SAFETY = [
  'Hebt u nu een van deze klachten?',
  'Merkt u een van deze dingen?',
  'Geldt een van deze dingen voor u?',
];
const LIST_1 = [
  'Bent u veel afgevallen zonder dat u dat wilde?',
  'Bent u 50 jaar of ouder en hebt u nu voor het eerst rugpijn?',
  'Slikt u al lang prednison of een middel dat daarop lijkt?',
  'Hebt u koorts bij uw rugpijn?',
  'Bent u zwanger, of korter dan een jaar geleden bevallen?',
  "Hebt u bijna alleen 's nachts pijn?",
];
const FEVER = 3;

/** An element in the shadow root of ours: `in` is which of ours, `>>>` goes through shadow roots. */
const within = (tag, selector) => `${tag} >>> ${selector}`;

export async function openBrowser() {
  const { launchOptions } = await findChromium();
  return puppeteer.launch(launchOptions);
}

export class Visitor {
  /** What went wrong on the pages so far, and each address that was asked for. */
  complaints = [];
  requests = [];

  constructor(page, site) {
    this.page = page;
    this.site = site;
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      // somebody went on before it came
      const { errorText } = request.failure();
      if (errorText !== 'net::ERR_ABORTED') this.complaints.push(`${errorText}: ${request.url()}`);
    });
    // "leave site?", from an editor with changes
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Somebody with cookies of their own. */
  static async come(browser, site) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return new Visitor(page, site);
  }

  async leave() {
    await this.page.browserContext().close();
  }

  async go(address) {
    await this.page.goto(new URL(address, this.site.url).href);
  }

  async logIn(name) {
    await this.go('/wp-login.php');
    await this.type('#user_login', name);
    await this.type('#user_pass', name);
    await this.clickAndGo('#wp-submit');
    this.complaints.length = 0;
  }

  /** Waits for it, then one real click. */
  async click(selector, on = this.page) {
    const target = await seen(on, selector);
    await target.click();
  }

  async clickAndGo(selector) {
    await Promise.all([this.page.waitForNavigation(), this.click(selector)]);
  }

  /** Types in place of what stands there. */
  async type(selector, text, on = this.page) {
    const field = await seen(on, selector);
    await field.click({ count: 3 });
    await this.page.keyboard.press('Backspace');
    await field.type(text);
  }

  /** Sets a field to this at once, also one behind a picker. */
  async fill(selector, text) {
    const field = await this.page.waitForSelector(selector);
    await field.evaluate((element, value) => (element.value = value), text);
  }

  async text(selector, on = this.page) {
    const found = await seen(on, selector);
    return found.evaluate((element) => element.innerText.replace(/\s+/g, ' ').trim());
  }

  /** What can be read in one of our elements, once it has been made. */
  async read(tag = 'rug-vragenlijst', on = this.page) {
    return this.text(within(tag, '[part~="root"]'), on);
  }

  /** Waits until one of our elements says this. */
  async reads(text, tag = 'rug-vragenlijst', on = this.page) {
    const says = (selector, wanted) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const inner = (node) =>
        [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inner(each.shadowRoot) : [])]);
      const blocks = root ? inner(root).map(({ innerText }) => innerText ?? '') : [];
      return blocks.some((block) => block.replace(/\s+/g, ' ').includes(wanted));
    };
    await on.waitForFunction(says, { timeout: 60_000 }, tag, text).catch(async (error) => {
      throw new Error(`${tag} does not say "${text}", but: ${await this.read(tag, on)}`, { cause: error });
    });
  }

  async press(tag, part) {
    await this.click(within(tag, `[part~="${part}"]`));
  }

  async choose(tag, value) {
    await this.click(within(tag, `input[value="${value}"]`));
  }

  /** From the first page to the answer on fever, by the safety check and all questions of list 1: one calls today. */
  async courseToFever(tag = 'rug-vragenlijst') {
    await this.press(tag, 'button-primary');
    for (const title of SAFETY) {
      await this.reads(title, tag);
      await this.choose(tag, 'none');
      await this.press(tag, 'button-primary');
    }
    for (const [at, question] of LIST_1.entries()) {
      await this.reads(question, tag);
      await this.choose(tag, at === FEVER ? 'yes' : 'no');
      await this.press(tag, 'button-primary');
      // the urgency rises, and has a page of its own
      if (at === FEVER) {
        await this.reads('Bel vandaag uw huisarts', tag);
        await this.press(tag, 'button-primary');
      }
    }
  }

  /** Nothing in the console, nothing that failed, and nothing from another site. */
  assertQuiet() {
    assert.deepEqual(this.complaints, []);
    const elsewhere = this.requests.filter((url) => /^https?:/.test(url) && !url.startsWith(this.site.url));
    assert.deepEqual(elsewhere, []);
  }
}
