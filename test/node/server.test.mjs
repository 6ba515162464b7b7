// What a server answers: the elements as declarative shadow DOM, with their words, and nothing that needs a script to work.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { words } from 'rug-zelfdiagnose/content/nl';
import { words as belgian } from 'rug-zelfdiagnose/content/nl-BE';
import { styleHashes } from 'rug-zelfdiagnose/server';
import { demoSite } from '../../demo/server/site.mjs';

const site = await demoSite();
const { articles } = await words.loadArticles();
const made = (template) => collectResult(render(template));
/** What one reads in markup. */
const textIn = (markup) =>
  markup
    .replace(/<style>.*?<\/style>|<!--.*?-->|<\/?(?:span|strong)[^>]*>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
const plain = (text) => text.replace(/[[\]]/g, '');
const includes = (text, ...all) => all.forEach((one) => assert.ok(text.includes(one), `"${one}" is not there`));

const SIGN = words.safety.signs['safety-112.1'].label;
const WAITS = [words.shell.loading, words.shell.failed, words.shell.retry];

/** No button, no field that one can fill in, nobody waiting. */
function nothingDead(markup) {
  assert.doesNotMatch(markup, /<button|<select|<textarea|type="search"/);
  const [before, ...fields] = markup.split('<input');
  if (fields.length) assert.match(before, /<fieldset disabled/);
  for (const wait of WAITS) assert.ok(!textIn(markup).includes(wait), wait);
}

describe('an element from the server', () => {
  test('<rug-vragenlijst>: the emergency text of the page, then the intro; no button to begin', async () => {
    const markup = await made(html`<rug-vragenlijst gp-number="030 000 12 34"><p>Bel 112 bij …</p></rug-vragenlijst>`);
    assert.match(markup, /<rug-vragenlijst[^>]*><template shadowroot="open" shadowrootmode="open">/);
    nothingDead(markup);
    includes(textIn(markup), words.shell.intro.title, ...words.shell.intro.text, words.shell.intro.privacy);
    assert.ok(markup.indexOf('<slot>') < markup.indexOf(words.shell.intro.title), 'its place is on top');
    includes(textIn(markup), words.shell.helpNow, '030\u00a0000\u00a012\u00a034'.replace(/\s+/g, ' '));
    assert.match(markup, /<\/template><p>Bel 112 bij …<\/p>/);
  });

  test('<rug-vragenlijst> without any: our own emergency text stands in its place', async () => {
    const [, fallback] = /<slot dir="auto">(.*?)<\/slot>/s.exec(await made(html`<rug-vragenlijst></rug-vragenlijst>`));
    includes(textIn(fallback), SIGN, 'Bel nu 112');
  });

  for (const number of Object.keys(words.answers))
    test(`<rug-antwoord number="${number}">: when to call, then all its text`, async () => {
      const markup = await made(html`<rug-antwoord number=${number}></rug-antwoord>`);
      nothingDead(markup);
      const text = textIn(markup);
      const { title, summary, explanation, do: does, call } = words.answers[number];
      includes(text, SIGN, title, ...[...summary, ...explanation, ...does, ...call].map(plain));
      assert.ok(text.indexOf(SIGN) < text.indexOf(title));
    });

  for (const { id, name, text: lines, what, call } of Object.values(articles))
    test(`<rug-aandoening name="${id}">`, async () => {
      const markup = await made(html`<rug-aandoening name=${id}></rug-aandoening>`);
      nothingDead(markup);
      const text = textIn(markup);
      includes(text, SIGN, name, ...[...lines, ...what, ...call].map(plain));
      assert.ok(text.indexOf(SIGN) < text.indexOf(name));
    });

  test('<rug-aandoening>: when to call, then all there is to read', async () => {
    const markup = await made(html`<rug-aandoening></rug-aandoening>`);
    nothingDead(markup);
    includes(textIn(markup), SIGN, ...Object.values(articles).map(({ name }) => name));
  });

  test('<rug-lichaamskaart>: its zones to read, in a fieldset that is off; the chosen one is', async () => {
    const markup = await made(html`<rug-lichaamskaart mode="spot" value="7.2" name="plek"></rug-lichaamskaart>`);
    nothingDead(markup);
    includes(textIn(markup), words.questions.choices['7'].title, words.questions.options['7.1'].label);
    assert.equal([...markup.matchAll(/<input/g)].length, 5);
    assert.deepEqual(/value="([^"]+)"\s+checked/.exec(markup)?.[1], '7.2');
  });

  test('what a host gets wrong throws nothing: the rest is there', async () => {
    includes(
      textIn(await made(html`<rug-vragenlijst gp-number="nee" heading-level="9" lang="xx"></rug-vragenlijst>`)),
      words.shell.intro.title,
    );
    includes(textIn(await made(html`<rug-antwoord number="99"></rug-antwoord>`)), SIGN);
    includes(textIn(await made(html`<rug-aandoening name="niets"></rug-aandoening>`)), SIGN, articles.hernia.name);
    includes(
      textIn(await made(html`<rug-lichaamskaart mode="x" value="9.9"></rug-lichaamskaart>`)),
      words.questions.choices['2'].title,
    );
  });
});

describe('lang="nl-BE" from the server', () => {
  const DUTCH_ONLY = /spoedpost|huisartsenpost|verloskund|fysiotherap|thuisarts/i;
  const PAGES = {
    'the questionnaire': [
      html`<rug-vragenlijst lang="nl-BE" out-of-hours-number="1733"></rug-vragenlijst>`,
      belgian.shell.intro.title,
      'Wachtpost: 1733',
    ],
    'an answer, in small letters': [
      html`<rug-antwoord lang="nl-be" number="5"></rug-antwoord>`,
      'vroedvrouw',
      'wachtpost',
    ],
    'an answer': [html`<rug-antwoord lang="nl-BE" number="5"></rug-antwoord>`, 'vroedvrouw', 'wachtpost'],
    'an article': [html`<rug-aandoening lang="nl-BE" name="naar-de-huisarts"></rug-aandoening>`, 'wachtpost'],
    'all there is to read': [html`<rug-aandoening lang="nl-BE"></rug-aandoening>`, 'wachtpost'],
  };
  for (const [what, [template, ...texts]] of Object.entries(PAGES))
    test(`${what} has the words of Belgium, and none that only the Netherlands have`, async () => {
      const markup = await made(template);
      nothingDead(markup);
      includes(textIn(markup), ...texts);
      assert.equal(DUTCH_ONLY.exec(textIn(markup)), null);
      assert.match(markup, /<div class="root" lang="nl-BE"/);
    });
});

test('an element of a page that only registered them, without all words, shows the emergency signs and no button', async () => {
  const code = `
    import { html, render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    await import('rug-zelfdiagnose/define');
    console.log(await collectResult(render(html\`<rug-vragenlijst></rug-vragenlijst><rug-antwoord number="7"></rug-antwoord>\`)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  includes(textIn(stdout), words.shell.intro.title, SIGN);
  assert.doesNotMatch(stdout, /<button/);
});

describe('the style in the answer', () => {
  test('each has a hash that the policy can allow', async () => {
    const page = await collectResult(site.at('').body);
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style);
    assert.equal(styles.length, 5);
    const hashes = new Set(styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    assert.deepEqual([...hashes].sort(), (await styleHashes()).sort());
    for (const hash of hashes) assert.ok(site.policy.includes(hash));
    assert.doesNotMatch(site.policy, /unsafe/);
  });
});

describe('the page of demo/server', () => {
  test('has the emergency text before everything of the questionnaire that needs a script', async () => {
    const page = await collectResult(site.at('').body);
    assert.match(page, /^<!doctype html>/);
    assert.doesNotMatch(page.replace(/<form.*<\/form>/s, ''), /<button|\son[a-z]+=|\sstyle="/);
    for (const [, address] of page.replace(/<template.*?<\/template>/gs, '').matchAll(/(?:src|href)="([^"]+)"/g))
      if (!address.startsWith('tel:')) assert.ok(site.at(address), address);
  });

  test('is served as the README says, under its policy, with its script', async (t) => {
    const server = spawn(process.execPath, ['demo/server/server.mjs'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, PORT: '0' },
    });
    t.after(() => server.kill());
    let said = '';
    for await (const text of server.stdout.setEncoding('utf8')) if ((said += text).includes('Ctrl+C')) break;
    const [address] = /http:\/\/localhost:\d+\//.exec(said);
    const answer = await fetch(address);
    assert.equal(answer.headers.get('content-security-policy'), site.policy);
    includes(await answer.text(), '<template shadowroot="open" shadowrootmode="open">', words.shell.intro.title);
    const script = await fetch(`${address}client.js`);
    assert.equal(script.headers.get('content-type'), 'text/javascript');
    assert.match(await script.text(), /hydrat/i);
    assert.equal((await fetch(`${address}package.json`)).status, 404);
  });
});
