/** The WordPress plugin, as far as it can be seen without WordPress: `npm run test:wordpress` tries it in a real one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { po } from 'gettext-parser';
import { choices } from '../../scripts/wordpress/choices.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const plugin = (path) => read(`demo/wordpress/${path}`);
const entries = (name) =>
  Object.values(po.parse(plugin(`languages/${name}`)).translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid);
const key = ({ msgctxt = '', msgid }) => `${msgctxt}|${msgid}`;
const said = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a telephone number is what the elements take for one', () => {
  const [, rule] = /const PHONE = (\/.+\/);/.exec(read('src/session/settings.ts'));
  assert.ok(plugin('includes/settings.php').includes(`const PHONE = '${rule}D';`));
  assert.ok(plugin('blocks/editor.js').includes(`const PHONE = ${rule};`));
});

test('the emergency text says what the demo says', () => {
  const [, inside] = /<rug-vragenlijst\s*>(.+?)<\/rug-vragenlijst/s.exec(read('demo/plain.html'));
  const [, words] = /const EMERGENCY_TEXT =(.+?);\n/s.exec(plugin('includes/words.php'));
  const text = [...words.matchAll(/["'](.+)["']/g)].map(([, line]) => line.replace('\\n', ' ')).join(' ');
  assert.equal(said(text).replace('{emergency-number}', '112'), said(inside));
});

test('all that it says has a Dutch translation, with the same places for values', () => {
  const template = entries('rug-zelfdiagnose.pot');
  const dutch = entries('rug-zelfdiagnose-nl_NL.po');
  assert.deepEqual(dutch.map(key), template.map(key));
  const places = (text) => (text.match(/%(?:\d\$)?s|\{[\w-]+\}/g) ?? []).sort();
  for (const { msgid, msgstr } of dutch) {
    assert.notEqual(msgstr[0], '', msgid);
    assert.deepEqual(places(msgstr[0]), places(msgid), msgid);
  }
});

test('what the blocks are called can be translated', () => {
  const known = new Set(entries('rug-zelfdiagnose.pot').map(key));
  for (const block of ['vragenlijst', 'antwoord', 'aandoening']) {
    const { title, description, keywords, textdomain } = JSON.parse(plugin(`blocks/${block}/block.json`));
    assert.equal(textdomain, 'rug-zelfdiagnose');
    for (const text of [`block title|${title}`, `block description|${description}`]) assert.ok(known.has(text), text);
    for (const word of keywords) assert.ok(known.has(`block keyword|${word}`), word);
  }
});

test('it takes nothing from elsewhere', () => {
  const files = readdirSync(new URL('../../demo/wordpress', import.meta.url), { recursive: true });
  for (const file of files.filter((name) => /\.(php|js|css)$/.test(name)))
    for (const [address] of plugin(file).matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+\S*/g))
      assert.match(address, /^https:\/\/opensource\.org\/license\/mit$/, file);
});

test('an editor chooses by name: 31 answers, and every condition and general page', async () => {
  const { answers, articles } = await choices(new URL('../../content/nl', import.meta.url).pathname);
  assert.deepEqual(
    answers.map(({ value }) => value),
    Array.from({ length: 31 }, (_, at) => at + 1),
  );
  assert.equal(articles.length, 54 + 8);
  assert.deepEqual(
    articles.find(({ value }) => value === 'hernia'),
    { value: 'hernia', label: 'Hernia' },
  );
});
