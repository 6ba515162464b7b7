// `history` with the browser's own back and forward, in a tab of its own, after real clicks. BROWSERS names the engines.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { words } from '../../dist/content/nl.js';
import { openTab } from '../../scripts/tabs.mjs';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const PATH = '/test/pages/history.html';

/** Where the visitor is, and the place of what is asked for; runs in the page. */
const look = (wanted) => {
  const element = document.querySelector('rug-vragenlijst');
  const shadowRoot = element?.shadowRoot;
  const found = [...(shadowRoot?.querySelectorAll('button, summary, input') ?? [])].find((node) =>
    node.localName === 'input' ? node.value === wanted : node.textContent.replace('←', '').trim() === wanted,
  );
  const target = found?.labels?.[0] ?? found;
  target?.scrollIntoView({ block: 'center' });
  const box = target?.getBoundingClientRect();
  return {
    page: location.search,
    step: element?.snapshot?.step.id,
    answers: element?.snapshot?.answers,
    state: history.state,
    chosen: [...(shadowRoot?.querySelectorAll('input:checked') ?? [])].map(({ value }) => value),
    focus: shadowRoot?.activeElement?.textContent.trim(),
    listens: 'listens' in document.documentElement.dataset,
    point: box && box.width > 0 ? [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)] : null,
  };
};

async function until(read, is, what) {
  const end = Date.now() + 60_000;
  for (;;) {
    const now = await read();
    if (is(now)) return now;
    if (Date.now() > end) assert.fail(`${what}, not ${JSON.stringify(now)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class Visitor {
  constructor(tab) {
    this.tab = tab;
  }
  look = (wanted) => this.tab.evaluate(look, wanted);
  at = (step) => until(this.look, (now) => now.step === step, `at ${step}`);
  on = (page) => until(this.look, (now) => now.page === page, `on ${page}`);
  entry = (number) => until(this.look, ({ state }) => state?.['rug-zelfdiagnose'] === number, `at entry ${number}`);
  async press(wanted) {
    const { point } = await until(
      () => this.look(wanted),
      (now) => now.point,
      `there is ${wanted}`,
    );
    await this.tab.click(...point);
  }
  async answer(step, value) {
    await this.at(step);
    await this.press(value);
    await until(this.look, ({ chosen }) => chosen.includes(value), `${value} is chosen`);
    await this.press(words.shell.next);
  }
  async begin(now = 'none') {
    await until(this.look, ({ listens }) => listens, 'listens to the back button');
    await this.press(words.shell.start);
    await this.answer('safety-112', 'none');
    await this.answer('safety-now', now);
    await this.answer('safety-today', 'none');
  }
}

for (const name of (process.env.BROWSERS || 'chromium').split(',').map((name) => name.trim()))
  describe(`the buttons of ${name}`, () => {
    let server;
    let tab;
    before(async () => {
      const config = { rootDir: HOME, hostname: 'localhost', injectWebSocket: false };
      server = await startDevServer({ config, readCliArgs: false, readFileConfig: false, logStartMessage: false });
      tab = await openTab(name);
    });
    after(async () => {
      await tab?.close();
      await server?.stop();
    });
    const open = async () => {
      for (const page of ['?before', '']) await tab.goTo(`http://localhost:${server.config.port}${PATH}${page}`);
      return new Visitor(tab);
    };

    test('lead back and forward by one question, and no answer is lost', async () => {
      const visitor = await open();
      await visitor.begin();
      await visitor.answer('1.1', 'yes');
      await visitor.answer('1.2', 'unsure');
      await visitor.at('1.3');
      await tab.back();
      await visitor.at('1.2');
      await tab.back();
      const { chosen, state, focus } = await visitor.at('1.1');
      assert.deepEqual(chosen, ['yes']);
      assert.deepEqual(state, { 'rug-zelfdiagnose': 4 });
      assert.equal(focus, words.questions.questions['1.1'].title);
      await tab.forward();
      await visitor.at('1.2');
      await tab.forward();
      const { answers } = await visitor.at('1.3');
      assert.equal(answers['1.1'], 'yes');
      assert.equal(answers['1.2'], 'unsure');
    });

    test('lead from the first question to the intro, and from there off the page', async () => {
      const visitor = await open();
      await visitor.begin();
      for (const step of ['safety-today', 'safety-now', 'safety-112', 'intro']) {
        await tab.back();
        await visitor.at(step);
      }
      await tab.back();
      await visitor.on('?before');
    });

    test('and Vorige keep in step', async () => {
      const visitor = await open();
      await visitor.begin();
      await visitor.answer('1.1', 'no');
      await visitor.answer('1.2', 'no');
      await visitor.at('1.3');
      await visitor.press(words.shell.back);
      await visitor.entry(5);
      await tab.back();
      await visitor.at('1.1');
      await tab.forward();
      await visitor.at('1.2');
      await tab.forward();
      await visitor.at('1.3');
    });

    test('show an urgent page again, and then its question', async () => {
      const visitor = await open();
      await visitor.begin('safety-now.1');
      const { title } = words.urgency.now;
      await until(visitor.look, ({ focus }) => focus === title, title);
      await visitor.press(words.shell.next);
      await visitor.at('1.1');
      await tab.back();
      await until(visitor.look, ({ focus }) => focus === title, title);
      await tab.back();
      const { chosen } = await visitor.at('safety-today');
      assert.deepEqual(chosen, ['none']);
    });

    test('lead off the page at once after Opnieuw beginnen', async () => {
      const visitor = await open();
      await visitor.begin();
      await visitor.answer('1.1', 'yes');
      await visitor.at('1.2');
      await visitor.press(words.pages.restart.title);
      await visitor.press(words.pages.restart.erase);
      await visitor.at('intro');
      await visitor.entry(0);
      await tab.back();
      await visitor.on('?before');
    });
  });
