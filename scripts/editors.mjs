// Writes what editors read, from custom-elements.json: the custom data of VS Code for HTML and CSS, and the web types of
// JetBrains. With --check: only says whether these files are current.
import { readFile, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const ROOT = new URL('../', import.meta.url);
const readJson = async (name) => JSON.parse(await readFile(new URL(name, ROOT), 'utf8'));

const manifest = await readJson('custom-elements.json');
// the questionnaire first: its words for a part or a token that others have too are the ones to show
const first = ({ declarations = [] }) => (declarations.some(({ tagName }) => tagName === 'rug-vragenlijst') ? 0 : 1);
manifest.modules.sort((a, b) => first(a) - first(b));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const attributesOf = (tag) => declarations.find(({ tagName }) => tagName === tag).attributes ?? [];

/** Of several with one name the first. */
const firstOfEach = (list) => list.filter((each, i) => list.findIndex(({ name }) => name === each.name) === i);

/** What one reads when pointing at a tag: not what the styles complete by themselves. */
const TAGS = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true };

function vsCodeHtml() {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, TAGS));
  for (const tag of data.tags) {
    delete tag.references; // there is no site to refer to
    for (const attribute of tag.attributes) {
      if (!attribute.values.length) delete attribute.values;
      const { type } = attributesOf(tag.name).find(({ name }) => name === attribute.name);
      if (type.text === 'boolean') attribute.valueSet = 'v'; // the editor's word for: it needs no value
    }
  }
  return data;
}

function vsCodeCss() {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  for (const property of data.properties) delete property.values;
  return { ...data, properties: firstOfEach(data.properties), pseudoElements: firstOfEach(data.pseudoElements) };
}

function webTypes() {
  // where somebody comes who asks for the definition of a tag
  const modulePathTemplate = (name, path) => `./${path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')}`;
  const data = JSON.parse(getWebTypesData(manifest, { ...TAGS, modulePathTemplate }));
  for (const element of data.contributions.html.elements) {
    delete element['doc-url'];
    // the slot without a name is no value to complete
    element.slots = element.slots?.filter(({ name }) => name);
    for (const { value } of element.attributes) value.type = value.type.replace(/ \| null$/, '');
  }
  const { properties, 'pseudo-elements': parts } = data.contributions.css;
  data.contributions.css = { properties: firstOfEach(properties), 'pseudo-elements': firstOfEach(parts) };
  return { ...data, 'js-types-syntax': 'typescript' };
}

const FILES = {
  'vscode.html-custom-data.json': vsCodeHtml,
  'vscode.css-custom-data.json': vsCodeCss,
  'web-types.json': webTypes,
};

const checkOnly = process.argv.includes('--check');
for (const [name, make] of Object.entries(FILES)) {
  const file = new URL(name, ROOT);
  const text = `${JSON.stringify(make(), null, 2)}\n`;
  if (!checkOnly) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} is not current: run "npm run editors" and commit the file.`);
    process.exitCode = 1;
  }
}
