// Writes the tables of README.md from custom-elements.json, and the hash of the build. With --check: only says whether they are current, and fails
// for a part or a token that no JSDoc comment names, and for a link in the documentation that leads nowhere.
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { documented } from './tokens/css.mjs';
import { readTokens } from './tokens/read.mjs';

const ROOT = new URL('../', import.meta.url);
const README = new URL('README.md', ROOT);
const ELEMENTS = new URL('src/elements/', ROOT);

const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', ROOT), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter(({ tagName }) => tagName).sort((a, b) => order(a) - order(b));

/** The questionnaire first: the others serve it. */
function order({ tagName }) {
  return ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'].indexOf(tagName);
}

const tokens = readTokens();
/** What the first column of each table of tokens says. */
const TOKEN_LAYERS = { public: 'for all', component: 'for one thing', state: 'for a state' };

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  rows.length ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n') : '';

/** Attributes and the properties that a page can set or read; what only a form asks for is one line below. */
function properties({ attributes = [], members = [] }) {
  const isField = ({ kind, static: isStatic }) => kind === 'field' && !isStatic;
  const own = members.filter((member) => isField(member) && !member.readonly);
  const rows = own.map(({ name, type, description }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
    return [code(attribute), code(name), code(type?.text), description];
  });
  const others = members.filter((member) => !own.includes(member) && !member.static);
  const names = others.map(({ name, kind }) => code(kind === 'method' ? `${name}()` : name));
  return [table(['attribute', 'property', 'type', 'what'], rows), names.length ? `Also: ${names.join(', ')}.` : ''];
}

const named = (title, things = []) =>
  table(
    [title, 'what'],
    things.map(({ name, description }) => [name ? code(name) : 'without a name', description]),
  );

/** What the build says of itself. */
async function built() {
  const text = await readFile(new URL('dist/cdn/integrity.json', ROOT), 'utf8').catch(() => {
    throw new Error('There is no dist/cdn/integrity.json: run "npm run compile" first.');
  });
  return JSON.parse(text);
}
const { entry, files: hashes } = await built();

const blocks = {
  integrity: () =>
    [
      '```html',
      `<script type="module" src="/rug-zelfdiagnose/${entry}" integrity="${hashes[entry]}"></script>`,
      '<rug-vragenlijst>Bel 112 bij … Bel nu uw huisarts of de spoedpost als …</rug-vragenlijst>',
      '```',
    ].join('\n'),

  elements: () =>
    elements.flatMap((element) => [
      `### \`<${element.tagName}>\``,
      element.description.replace(/\s+/g, ' '),
      ...properties(element),
      named('slot', element.slots),
      named('part', element.cssParts),
    ]),

  events: () => {
    const byName = new Map();
    for (const { events = [], tagName } of elements)
      for (const event of events) {
        const { tags = [] } = byName.get(event.name) ?? {};
        byName.set(event.name, { ...event, ...byName.get(event.name), tags: [...tags, code(`<${tagName}>`)] });
      }
    return [...byName.values()].map(({ name, type, description, tags }) => {
      const fields = declarations.find((each) => each.name === type.text)?.members ?? [];
      const rows = fields.map((field) => [code(field.name), code(field.type.text), field.description]);
      return `#### \`${name}\`\n\n${description} From ${tags.join(', ')}.\n\n${table(['field', 'type', 'what'], rows)}`;
    });
  },

  tokens: () =>
    Object.entries(TOKEN_LAYERS).map(([layer, title]) => {
      const own = tokens.filter((token) => token.layer === layer);
      return table(
        [title, 'default', 'what'],
        own.map((token) => [code(token.name), code(documented(token, tokens)), token.description]),
      );
    }),
};

/** Parts that the source has and no JSDoc names. Of the tokens, `npm run tokens` says so. */
async function undescribed() {
  const files = (await readdir(ELEMENTS, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const source = (await Promise.all(files.map((file) => readFile(new URL(file, ELEMENTS), 'utf8')))).join('\n');
  const known = new Set([...elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => `part ${name}`))]);
  const used = new Set([
    ...[...source.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names]) =>
      names.split(' ').map((name) => `part ${name}`),
    ),
  ]);
  return [
    ...[...used].filter((each) => !known.has(each)).map((each) => `${each}: in the source, not in a JSDoc comment`),
    ...[...known].filter((each) => !used.has(each)).map((each) => `${each}: in a JSDoc comment, not in the source`),
  ];
}

/** Links in the documentation to files that are not there. */
async function brokenLinks() {
  const pages = (await readdir(ROOT)).concat(
    (await readdir(new URL('docs/', ROOT), { recursive: true })).map((file) => `docs/${file}`),
  );
  const broken = [];
  for (const page of pages.filter((file) => file.endsWith('.md'))) {
    const url = new URL(page, ROOT);
    for (const [, link] of (await readFile(url, 'utf8')).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g))
      if (!link.includes(':'))
        await access(new URL(link, url)).catch(() => broken.push(`${page}: there is no ${link}`));
  }
  return broken;
}

const old = await readFile(README, 'utf8');
const filled = old.replace(
  /(<!-- generated: (\w+) -->)[^]*?(<!-- end -->)/g,
  (_, start, name, end) => `${start}\n\n${[blocks[name]()].flat().filter(Boolean).join('\n\n')}\n\n${end}`,
);
const text = await format(filled, { ...(await resolveConfig(README)), filepath: 'README.md' });

const problems = [...(await undescribed()), ...(await brokenLinks())];
const checkOnly = process.argv.includes('--check');
if (checkOnly && text !== old) problems.push('README.md is not current: run "npm run readme" and commit the file.');
else if (text !== old) await writeFile(README, text);

for (const problem of problems) console.error(problem);
// a build goes on: only the check holds the comments against the source
process.exitCode = checkOnly && problems.length ? 1 : 0;
