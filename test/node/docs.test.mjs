// The reference of the demo: everything that the manifest names is on it, by its name and with what it is for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { docsPage } from '../../scripts/docs/page.mjs';

const ROOT = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', ROOT), 'utf8'));
const page = docsPage(manifest, '0.1.0');
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter(({ tagName }) => tagName);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What one reads of a piece of the page. */
const textOf = (piece) => piece.replace(/<[^>]*>/g, '').replace(/&(\w+|#39);/g, (_, name) => ENTITIES[name]);
const sectionOf = (tag) => textOf(new RegExp(`<section[^>]*data-element="${tag}".*?</section>`, 's').exec(page)[0]);
const plain = (text) => text.replaceAll('`', '').replace(/\s+/g, ' ');

for (const element of elements)
  describe(`<${element.tagName}>`, () => {
    const text = sectionOf(element.tagName).replace(/\s+/g, ' ');
    const members = element.members.filter((member) => !member.name.startsWith('#'));
    const KINDS = {
      attribute: element.attributes,
      property: members.filter(({ kind }) => kind === 'field'),
      method: members.filter(({ kind }) => kind === 'method'),
      event: element.events,
      slot: element.slots,
      part: element.cssParts,
      token: element.cssProperties,
    };
    for (const [kind, things] of Object.entries(KINDS))
      test(`each ${kind}`, () => {
        for (const { name, description, type } of things ?? []) {
          assert.ok(text.includes(name), name);
          assert.ok(text.includes(plain(description)), `${name}: ${description}`);
          if (type) assert.ok(text.includes(type.text), `${name}: ${type.text}`);
        }
      });

    test('the default of each custom property', () => {
      for (const { name, default: value } of element.cssProperties ?? [])
        assert.ok(text.includes(`${name} default ${value}`), name);
    });

    test('the code is that of the example', () => {
      const [, live] = new RegExp(`lang="nl">\\s*(<${element.tagName}.*?</${element.tagName}>)`, 's').exec(page);
      const [, code] = new RegExp(`<pre[^>]*>(.*?&lt;/${element.tagName}&gt;)</code></pre>`, 's').exec(
        page.slice(page.indexOf(`data-element="${element.tagName}"`)),
      );
      assert.equal(textOf(code), live);
    });
  });

test('every event with its fields', () => {
  for (const event of elements.flatMap(({ events }) => events).filter(({ name }) => name.startsWith('rug-'))) {
    const section = textOf(new RegExp(`<section[^>]*event-${event.name}".*?</section>`, 's').exec(page)[0]);
    const { members = [] } = declarations.find(({ name }) => name === event.type.text);
    for (const field of members) assert.ok(section.includes(plain(field.description)), `${event.name}.${field.name}`);
  }
});

test('no name of a place stands twice, and each link on the page leads to one', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
});
