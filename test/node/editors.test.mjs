// What editors read: asked of the language services of VS Code, and for JetBrains of the file itself.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { getCSSLanguageService, newCSSDataProvider } from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';

const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService; // an older kind of module

const ROOT = new URL('../../', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));

const packageJson = readJson('package.json');
const elements = readJson('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const namesOf = (list = []) => list.map(({ name }) => name).sort();
const all = (kind) => [...new Set(elements.flatMap((element) => namesOf(element[kind])))].sort();

/** The editor's answer where the text has a "|". */
function at(text, language) {
  const place = text.indexOf('|');
  const document = TextDocument.create(`file:///x.${language}`, language, 1, text.replace('|', ''));
  return { document, position: document.positionAt(place) };
}

describe('VS Code', () => {
  const data = readJson('vscode.html-custom-data.json');
  const html = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('rug', data)],
  });
  const offered = (text) => {
    const { document, position } = at(text, 'html');
    return html.doComplete(document, position, html.parseHTMLDocument(document)).items;
  };
  const labels = (text) => offered(text).map(({ label }) => label);

  test('offers the elements', () => {
    for (const { tagName } of elements) assert.ok(labels('<|').includes(tagName), tagName);
  });

  for (const { tagName, attributes } of elements)
    test(`offers the attributes of <${tagName}>, each with what it is for`, () => {
      const items = offered(`<${tagName} |></${tagName}>`).filter(({ label }) => !/^(data-|aria-|on)/.test(label));
      assert.deepEqual(items.map(({ label }) => label).sort(), namesOf(attributes));
      for (const { label, documentation } of items) assert.ok(documentation?.value, label);
    });

  test('offers the values that an attribute knows, and no types', () => {
    const values = (text) => labels(text).map((label) => label.replaceAll('"', ''));
    assert.deepEqual(values('<rug-lichaamskaart mode="|">'), ['reach', 'spot']);
    assert.deepEqual(values('<rug-vragenlijst share="|">'), ['result', 'urgency', 'none']);
    for (const name of ['gp-number', 'heading-level', 'lang'])
      assert.deepEqual(values(`<rug-vragenlijst ${name}="|">`), [], name);
  });

  test('writes an attribute that is there or not without a value', () => {
    const insert = (name) =>
      offered('<rug-vragenlijst |>')
        .find(({ label }) => label === name)
        .textEdit.newText.replace(/\$\d/, '');
    assert.equal(insert('required'), 'required');
    assert.equal(insert('gp-number'), 'gp-number=""');
  });

  test('tells of an element what it is, with its events and slots', () => {
    const { document, position } = at('<rug-vra|genlijst></rug-vragenlijst>', 'html');
    const { value } = html.doHover(document, position, html.parseHTMLDocument(document)).contents;
    for (const text of ['safety check', 'rug-result', 'next-emergency']) assert.ok(value.includes(text), text);
    assert.doesNotMatch(value, /--rug-|undefined/);
  });

  test('offers each part and each custom property once, in a style sheet', () => {
    const css = getCSSLanguageService({
      customDataProviders: [newCSSDataProvider(readJson('vscode.css-custom-data.json'))],
    });
    const items = (text) => {
      const { document, position } = at(text, 'css');
      return css.doComplete(document, position, css.parseStylesheet(document)).items.map(({ label }) => label);
    };
    const ours = (list, pattern) => list.filter((label) => pattern.test(label)).sort();
    const parts = all('cssParts').map((name) => `::part(${name})`);
    assert.deepEqual(ours(items('rug-vragenlijst::|'), /^::part\(./), parts);
    assert.deepEqual(ours(items('rug-vragenlijst { --rug| }'), /^--rug/), all('cssProperties'));
  });
});

describe('JetBrains', () => {
  const { name, version, contributions, ...rest } = readJson('web-types.json');

  test('finds the file by the name in package.json, of this version', () => {
    assert.equal(packageJson['web-types'], './web-types.json');
    assert.deepEqual([name, version], [packageJson.name, packageJson.version]);
    assert.equal(rest['js-types-syntax'], 'typescript');
  });

  for (const element of elements)
    test(`<${element.tagName}>: attributes, properties, events, slots, and where it is defined`, () => {
      const { attributes, slots, events, js, source } = contributions.html.elements.find(
        (each) => each.name === element.tagName,
      );
      assert.deepEqual(namesOf(attributes), namesOf(element.attributes));
      assert.deepEqual(namesOf(events), namesOf(element.events));
      assert.deepEqual(namesOf(slots), namesOf(element.slots).filter(Boolean));
      const fields = element.members.filter((member) => member.kind === 'field' && !member.static);
      assert.deepEqual(namesOf(js.properties), namesOf(fields));
      assert.equal(source.symbol, element.name);
      assert.ok(existsSync(new URL(source.module, ROOT)), source.module);
    });

  test('knows the values of an attribute', () => {
    const typeOf = (tag, attribute) => {
      const { attributes } = contributions.html.elements.find((each) => each.name === tag);
      return attributes.find((each) => each.name === attribute).value.type;
    };
    assert.equal(typeOf('rug-lichaamskaart', 'mode'), "'reach' | 'spot'");
    assert.equal(typeOf('rug-vragenlijst', 'share'), "'result' | 'urgency' | 'none'");
    assert.equal(typeOf('rug-vragenlijst', 'required'), 'boolean');
  });

  test('has each part and each custom property once', () => {
    const { properties, 'pseudo-elements': parts } = contributions.css;
    assert.deepEqual(namesOf(properties), all('cssProperties'));
    assert.deepEqual(
      namesOf(parts),
      all('cssParts').map((part) => `part(${part})`),
    );
  });
});

describe('the package', () => {
  test('brings the files, and lets others ask for them', () => {
    for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json']) {
      assert.equal(packageJson.exports[`./${file}`], `./${file}`);
      assert.ok(packageJson.files.some((each) => each === file || each === 'vscode.*.json'));
    }
  });
});
