// The apps as a host builds them: checked, built, and gone through in a browser. `npm run test:frameworks` installs first.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import puppeteer from 'puppeteer-core';
import { words } from 'rug-zelfdiagnose/content/nl';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { serve, visit } from './visitor.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Runs a program of the apps' own; gives all that it says, and whether it ended well. */
const run = (script, ...args) =>
  new Promise((done) =>
    execFile(process.execPath, [script, ...args], { cwd: HERE }, (error, out, err) =>
      done({ ok: !error, said: stripVTControlCharacters(`${out}${err}`) }),
    ),
  );
const bin = (name) => `node_modules/${name}`;
const vite = (app) => [
  [bin('vite/bin/vite.js'), 'build', app, '--config', `${app}/vite.config.js`, '--logLevel', 'error'],
];

const APPS = {
  react: {
    wrong: 'wrong.tsx',
    check: [bin('typescript/bin/tsc'), '-p', 'react', '--pretty', 'false'],
    build: vite('react'),
  },
  vue: {
    wrong: 'Wrong.vue',
    check: [bin('vue-tsc/bin/vue-tsc.js'), '-p', 'vue', '--pretty', 'false'],
    build: vite('vue'),
  },
  svelte: {
    wrong: 'Wrong.svelte',
    check: [
      bin('svelte-check/bin/svelte-check'),
      '--workspace',
      'svelte',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    ],
    build: vite('svelte'),
  },
  angular: {
    wrong: 'wrong.ts',
    check: [bin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular/tsconfig.wrong.json'],
    build: [
      [bin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular/tsconfig.json'],
      ['angular/bundle.mjs'],
    ],
  },
};

/** How tsc and vue-tsc, svelte-check, and ngc say it. */
const FORMS = [
  /^(?:\w+\/)?([\w.]+)\((\d+),\d+\): error/gm,
  /(?:ERROR|WARNING) "([\w.]+)" (\d+):/g,
  /^(?:\w+\/)*([\w.]+):(\d+):\d+ - error/gm,
];

/** Each file and line that a checker calls wrong: "Wrong.vue 12". */
const errorsIn = (said) => FORMS.flatMap((form) => [...said.matchAll(form)].map(([, file, line]) => `${file} ${line}`));

/** The lines below the marks in a file. */
const marked = (text) => text.split('\n').flatMap((line, i) => (/(\/\*|<!--) wrong: /.test(line) ? [i + 2] : []));

const once = (list) => [...new Set(list)];

/** `APPS=vue,svelte` tests these alone. */
const wanted = process.env.APPS?.split(',') ?? Object.keys(APPS);

for (const [app, { wrong, check, build }] of Object.entries(APPS).filter(([app]) => wanted.includes(app)))
  describe(app, { concurrency: 1 }, () => {
    let browser, server, visitor;

    before(async () => {
      for (const step of build) {
        const { ok, said } = await run(...step);
        assert.ok(ok, said);
      }
      const { launchOptions } = await findChromium();
      browser = await puppeteer.launch(launchOptions);
      server = await serve(`${HERE}${app}/dist`);
      visitor = await visit(browser, server.address);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });

    test('types: what is right passes, and each wrong use is an error', async () => {
      const { said } = await run(...check);
      const lines = marked(await readFile(`${HERE}${app}/${wrong}`, 'utf8'));
      assert.ok(lines.length >= 15, 'the marks were read');
      assert.deepEqual(
        once(errorsIn(said)),
        lines.map((line) => `${wrong} ${line}`),
        said,
      );
    });

    test('shows the questionnaire with the settings and the words of the host', async () => {
      await visitor.reads(words.shell.intro.title);
      assert.equal(await visitor.text('rug-vragenlijst [slot="provider"]'), 'U krijgt deze vragen van De Lindehof.');
      const level = await visitor.page.$eval(
        'rug-vragenlijst >>> [part~="heading"]',
        (heading) => heading.ariaLevel ?? heading.localName,
      );
      assert.match(level, /3$/);
    });

    test('hears each page, and the urgency, which stays on the page when the course is kept', async () => {
      await visitor.goOn();
      await visitor.hears('step', 'safety 1');
      await visitor.answer('none');
      await visitor.hears('step', 'safety 2');
      await visitor.answer('none');
      await visitor.hears('step', 'safety 3');
      await visitor.answer('safety-today.2');
      await visitor.hears('urgent', 'today');
      await visitor.reads(words.urgency.today.title);
      assert.ok(await visitor.page.$('rug-vragenlijst >>> a[href="tel:0300001234"]'), "the huisarts' own number");
      await visitor.goOn();
      for (const position of [1, 2, 3, 4, 5, 6]) {
        await visitor.hears('step', `lists ${position}`);
        await visitor.answer('no');
      }
      await visitor.hears('step', 'lists 7');
      await visitor.answer('2.1');
      await visitor.hears('step', 'lists 8');
      await visitor.answer('no');
      await visitor.hears('step', 'lists 9');
      await visitor.reads(words.questions.questions['3.2'].title);
    });

    test('taken away in the middle: nothing of it is left', async () => {
      await visitor.click('#toggle');
      await visitor.hears('course', 'Verdergaan');
      assert.equal(await visitor.page.$('rug-vragenlijst'), null);
    });

    test('put back: goes on where it was, the urgency first', async () => {
      await visitor.click('#toggle');
      await visitor.reads(words.urgency.today.title);
      await visitor.goOn();
      await visitor.reads(words.questions.questions['3.2'].title);
    });

    test('hears the result, shown and decided', async () => {
      await visitor.answer('no');
      await visitor.hears('step', 'lists 10');
      await visitor.answer('no');
      await visitor.hears('step', 'lists 11');
      await visitor.answer('no');
      await visitor.hears('step', 'lists 12');
      await visitor.answer('yes');
      await visitor.hears('result', 'shown 10');
      await visitor.goOn();
      await visitor.hears('result', 'recognised 10');
    });

    test('the body map is a field of the form: required, chosen, sent, cleared', async () => {
      await visitor.click('#send');
      await visitor.hears('sent', '');
      await visitor.click('form rug-lichaamskaart >>> input[value="7.3"]');
      await visitor.hears('place', '7.3');
      await visitor.click('#send');
      await visitor.hears('sent', '7.3');
      await visitor.click('#clear');
      await visitor.hears('place', '');
      assert.equal(await visitor.page.$('form rug-lichaamskaart >>> input:checked'), null);
      await visitor.click('form rug-lichaamskaart >>> input[value="7.1"]');
      await visitor.hears('place', '7.1');
    });

    test('the article follows the state of the app', async () => {
      const { articles, topics } = await words.loadArticles();
      const shows = (title) => visitor.says('rug-aandoening', title, (text) => text.includes(title));
      await shows(articles.hernia.name);
      await visitor.page.select('select', 'zitten');
      await shows(topics.zitten.title);
    });

    test('taken away again and again: none is left in memory', async () => {
      const other = await visit(browser, server.address);
      await other.reads(words.shell.intro.title);
      await other.goOn();
      for (let times = 0; times < 3; times++) {
        await other.reads(words.safety.pages['safety-112'].title);
        await other.click('#toggle');
        await other.hears('course', 'Verdergaan');
        await other.letsGo('rug-vragenlijst');
        await other.click('#toggle');
      }
      assert.deepEqual(other.wrong, []);
    });

    test('the console stayed empty', () => assert.deepEqual(visitor.wrong, []));
  });
