// The package as others get it: what its entries are, what they bring with them, and what the manifest says.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const packageJson = JSON.parse(read('package.json'));

const filesIn = (folder, end) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(end))
    .sort();

/** What a script imports when it is loaded: not what it may import later. */
const staticImports = (code) =>
  [...code.matchAll(/^\s*(?:import|export)\s+(?:[^'"();]*?\bfrom\s+)?['"]([^'"]+)['"]/gm)].map(([, from]) => from);

/** All files of the package that come with a file, and the packages that they need. */
function graph(entry) {
  const files = new Set();
  const packages = new Set();
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const from of staticImports(read(file)))
      if (from.startsWith('.')) visit(relative(ROOT, resolve(ROOT, dirname(file), from)));
      else packages.add(from);
  };
  visit(entry);
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** Every name under which another project can import a script of this one. */
const ENTRIES = Object.entries(packageJson.exports)
  .filter(([, target]) => target.default?.endsWith('.js'))
  .flatMap(([name, { default: file }]) => {
    if (!name.includes('*')) return [[name, file.slice(2)]];
    const [before, after] = file.slice(2).split('*');
    return filesIn(dirname(before + 'x'), after).map((found) => [
      name.replace('*', found.slice(before.length, -after.length)),
      found,
    ]);
  })
  .map(([name, file]) => ({ name: name.replace('.', packageJson.name), file }));

const isDefine = ({ name }) => name.startsWith('rug-zelfdiagnose/define');
const registers = (entry) => isDefine(entry) || entry.name === 'rug-zelfdiagnose/server';

describe('The exports of the package', () => {
  // what others can ask for by name: an entry that is added here is an API from then on
  const SCRIPTS = [
    '.',
    './content/evidence',
    './content/flow',
    './content/nl',
    './content/nl-BE',
    './define',
    './define/nl-BE',
    './define/rug-aandoening',
    './define/rug-antwoord',
    './define/rug-lichaamskaart',
    './define/rug-vragenlijst',
    './engine',
    './evidence',
    './server',
  ];
  const TYPES_ALONE = ['./types/react', './types/svelte', './types/vue'];
  const FILES = [
    './custom-elements.json',
    './package.json',
    './vscode.css-custom-data.json',
    './vscode.html-custom-data.json',
    './web-types.json',
    './themes/dark.css',
    './themes/neutral.css',
    './themes/nl-design-system.css',
    './tokens.json',
  ];

  test('are these', () => {
    const kindOf = (target) =>
      typeof target === 'string' ? 'a file' : target.default?.endsWith('.js') ? 'a script' : 'types alone';
    const names = (kind) =>
      Object.entries(packageJson.exports)
        .filter(([, target]) => kindOf(target) === kind)
        .map(([name]) => name)
        .sort();
    assert.deepEqual(names('a script'), SCRIPTS.sort());
    assert.deepEqual(names('types alone'), TYPES_ALONE.sort());
    assert.deepEqual(names('a file'), FILES.sort());
  });

  test('each file is there, and is packed', () => {
    for (const [name, target] of Object.entries(packageJson.exports).filter(([, target]) => typeof target === 'string'))
      if (!target.includes('*')) assert.ok(existsSync(join(ROOT, target)), name);
  });

  test('no framework is a dependency of the package', () => {
    const known = /^(react|vue|svelte|@angular|@types\/react)/;
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'])
      assert.deepEqual(
        Object.keys(packageJson[kind] ?? {}).filter((name) => known.test(name)),
        [],
        kind,
      );
    const scripts = filesIn('dist', '.js').filter((file) => !file.startsWith('dist/cdn/'));
    for (const file of scripts) for (const from of staticImports(read(file))) assert.doesNotMatch(from, known, file);
  });

  for (const entry of ENTRIES)
    test(`${entry.name}: the script and its types are there`, () => {
      assert.ok(existsSync(join(ROOT, entry.file)), entry.file);
      assert.ok(existsSync(join(ROOT, entry.file.replace(/\.js$/, '.d.ts'))), `types of ${entry.file}`);
    });

  for (const entry of ENTRIES)
    test(`${entry.name}: imports in Node without throwing${registers(entry) ? '' : ', and registers nothing'}`, async () => {
      const code = `
        const before = new Set(Object.getOwnPropertyNames(globalThis));
        const names = Object.keys(await import('${entry.name}'));
        const tags = ['rug-vragenlijst', 'rug-antwoord', 'rug-lichaamskaart', 'rug-aandoening'];
        const registered = tags.filter((tag) => globalThis.customElements?.get(tag));
        const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
        console.log(JSON.stringify({ names, registered, added }));`;
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], {
        cwd: ROOT,
        timeout: 30_000, // it ends by itself: nothing goes on running
      });
      assert.equal(stderr.replace(/.*Lit is in dev mode.*/, '').trim(), '');
      const { names, registered, added } = JSON.parse(stdout);
      // a language is only made known
      if (entry.name !== 'rug-zelfdiagnose/define/nl-BE') assert.notEqual(names.length, 0);
      if (!registers(entry)) assert.deepEqual(registered, []);
      // lit brings the names of a browser with it
      const lits = /^(lit|reactiveElement|HTMLElement|Element|customElements|CustomElementRegistry|Event|CustomEvent)/;
      assert.deepEqual(
        added.filter((name) => !lits.test(name)),
        [],
      );
    });

  test('what each gives', async () => {
    const main = await import('rug-zelfdiagnose');
    for (const name of ['RugVragenlijst', 'RugAntwoord', 'RugLichaamskaart'])
      assert.equal(typeof main[name], 'function');
    for (const name of ['Start', 'Step', 'Urgent', 'Result', 'Restart', 'Error'])
      assert.equal(typeof main[`Rug${name}Event`], 'function');
    const engine = await import('rug-zelfdiagnose/engine');
    for (const name of ['start', 'transition', 'restore', 'EngineError']) assert.equal(typeof engine[name], 'function');
    const { flow } = await import('rug-zelfdiagnose/content/flow');
    const { words } = await import('rug-zelfdiagnose/content/nl');
    assert.equal(Object.keys(flow.answers).length, 31);
    assert.equal(Object.keys(words.answers).length, 31);
    const first = engine.start(flow);
    assert.equal(engine.transition(flow, first, { type: 'begin' }).step.id, 'safety-112');
    const { rankConditions, weighConditions } = await import('rug-zelfdiagnose/evidence');
    const { evidence } = await import('rug-zelfdiagnose/content/evidence');
    const road = engine.road(flow, first);
    assert.deepEqual(rankConditions(flow, evidence, road), { ranked: [], standsOut: false, apart: [], stage: null });
    assert.deepEqual(weighConditions(flow, evidence, road), []);
  });

  test('the ranking in Node gives what the README says', async () => {
    const { start, transition, restore, road } = await import('rug-zelfdiagnose/engine');
    const { rankConditions } = await import('rug-zelfdiagnose/evidence');
    const { flow } = await import('rug-zelfdiagnose/content/flow');
    const { evidence } = await import('rug-zelfdiagnose/content/evidence');
    const said = { 'interview.waar-pijn': ['waar-pijn.3'], 'interview.halfgebukt': ['halfgebukt.1'] };
    const values = { checklist: ['none'], question: 'no', choice: '2.5', zone: 'none', multiple: ['skip'] };
    let kept = start(flow);
    while (kept.step.id !== 'outcome') {
      const { id, kind } = kept.step;
      const value = said[id] ?? values[kind];
      kept = transition(flow, kept, value ? { type: 'answer', step: id, value } : { type: 'begin' });
    }
    const { ranked, standsOut } = rankConditions(flow, evidence, road(flow, restore(flow, kept)));
    assert.equal(standsOut, true);
    const { condition, group, for: reasons, against } = ranked[0];
    assert.deepEqual(
      [condition, group, reasons[0], against],
      ['ligamentaire-klachten', 'good', { source: 'waar-pijn.3', strength: 3 }, []],
    );
  });
});

describe('What an entry brings with it', () => {
  /** The rest are builds for pages without a bundler. */
  const isModule = (file) => !/^dist\/(cdn|wordpress)\//.test(file);
  const WORDS = /content\/(nl|generated\/nl)/;

  test('rug-zelfdiagnose: no words, and no side effect', () => {
    const { files, packages } = graph('dist/index.js');
    assert.ok(files.length > 10, 'the graph was read');
    assert.deepEqual(
      files.filter((file) => WORDS.test(file) || file.includes('define/rug-')),
      [],
    );
    assert.deepEqual(
      packages.filter((name) => !/^(lit|@lit\/context)(\/|$)/.test(name)),
      [],
    );
  });

  test('the reader of graphs sees words where there are some', () => {
    assert.ok(graph('dist/content/nl.js').files.some((file) => WORDS.test(file)));
    assert.ok(graph('dist/define/index.js').files.some((file) => WORDS.test(file)));
  });

  for (const { name, file } of ENTRIES.filter(isDefine))
    test(`${name}: the first words, never the answers or articles`, () => {
      assert.deepEqual(
        graph(file).files.filter((one) => /nl-(answers|later|rest|articles|terms)/.test(one)),
        [],
      );
    });

  test('define/rug-antwoord: also the article, which opens inside it', () => {
    const elements = (entry) => graph(entry).files.filter((file) => file.startsWith('dist/define/rug-'));
    assert.deepEqual(elements('dist/define/rug-antwoord.js'), [
      'dist/define/rug-aandoening.js',
      'dist/define/rug-antwoord.js',
    ]);
    assert.deepEqual(elements('dist/define/rug-aandoening.js'), ['dist/define/rug-aandoening.js']);
  });

  test('engine: its own files, and no dependency', () => {
    const { files, packages } = graph('dist/engine/index.js');
    assert.deepEqual(packages, []);
    assert.deepEqual(
      files.filter((file) => !file.startsWith('dist/engine/')),
      [],
    );
  });

  test("evidence: its own files and the engine's, and no dependency", () => {
    const { files, packages } = graph('dist/evidence/index.js');
    assert.deepEqual(packages, []);
    assert.deepEqual(
      files.filter((file) => !/^dist\/(evidence|engine)\//.test(file)),
      [],
    );
  });

  for (const name of ['flow', 'evidence'])
    test(`content/${name}: data alone`, () => {
      const { files, packages } = graph(`dist/content/${name}.js`);
      assert.deepEqual(packages, []);
      assert.deepEqual(
        files.filter((file) => !file.startsWith('dist/content/')),
        [],
      );
    });

  test('the runtime dependencies are lit and @lit/context', () => {
    assert.deepEqual(Object.keys(packageJson.dependencies).sort(), ['@lit/context', 'lit']);
    const needed = filesIn('dist', '.js')
      .filter(isModule)
      .flatMap((file) => staticImports(read(file)))
      .filter((from) => !from.startsWith('.'))
      .map((from) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    assert.deepEqual([...new Set(needed)].sort(), ['@lit/context', 'lit']);
  });

  test('every script of the package has its types', () => {
    const without = filesIn('dist', '.js')
      .filter(isModule)
      .filter((file) => !existsSync(join(ROOT, file.replace(/\.js$/, '.d.ts'))));
    assert.deepEqual(without, []);
  });

  test('bundlers keep what registers and drop the rest', () => {
    assert.deepEqual(packageJson.sideEffects, ['./dist/define/*.js', './dist/cdn/*.js', './dist/themes/*.css']);
  });
});

describe('The build for pages without a bundler', () => {
  const scripts = filesIn('dist/cdn', '.js');

  test('is one script with its chunks beside it', () => {
    assert.ok(scripts.includes('dist/cdn/rug-zelfdiagnose.js'));
    assert.ok(scripts.length > 1);
    assert.deepEqual(staticImports(read('dist/cdn/rug-zelfdiagnose.js')), [], 'one request until the first tick box');
  });

  test('asks for nothing from anywhere else', () => {
    for (const file of scripts) {
      const code = read(file);
      // names that XML and SVG have, and links in comments of licences, are no requests
      const addresses = [...code.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([address]) => address);
      assert.deepEqual(
        addresses.filter((address) => !/^http:\/\/www\.w3\.org\//.test(address)),
        [],
        file,
      );
      assert.doesNotMatch(code, /\bfetch\(|XMLHttpRequest|sendBeacon|sessionStorage|indexedDB|document\.cookie/, file);
      // `save` keeps answers on the device, when a host turns it on: src/elements/vragenlijst/keeping.ts
      if (!file.includes('/chunks/later-pages-')) assert.doesNotMatch(code, /localStorage/, file);
      for (const [, target] of code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g))
        assert.match(target, /^\.{1,2}\//, file);
    }
  });

  test('no chunk is named after an answer, a condition or a question', () => {
    for (const file of scripts.map((name) => name.replace(`-${packageJson.version}.js`, '.js')))
      assert.doesNotMatch(file, /answer-\d|\d\.\d|hernia|antwoord-\d/);
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const elementOf = (tag) => declarations.find(({ tagName }) => tagName === tag);
  const names = (list = []) => list.map(({ name }) => name).sort();

  const URGENCIES = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'];
  const CONTRACT = {
    'rug-vragenlijst': {
      attributes: ['lang', 'name', 'required', 'disabled', 'heading-level', 'emergency-number', 'gp-number'].concat([
        'out-of-hours-number',
        'midwife-number',
        'share',
        'history',
        'save',
        'idle-reset',
      ]),
      events: ['rug-start', 'rug-step', 'rug-urgent', 'rug-result', 'rug-restart', 'rug-error'],
      slots: ['', 'provider', 'privacy', ...URGENCIES.map((urgency) => `next-${urgency}`)],
      members: ['snapshot', 'words'],
    },
    'rug-antwoord': {
      attributes: ['number', 'lang', 'heading-level'],
      events: ['rug-error'],
      slots: ['link'],
      members: [],
    },
    'rug-aandoening': {
      attributes: ['name', 'lang', 'heading-level'],
      events: ['rug-error'],
      slots: ['link'],
      members: [],
    },
    'rug-lichaamskaart': {
      attributes: ['mode', 'value', 'name', 'required', 'disabled', 'lang'],
      events: ['input', 'change', 'rug-error'],
      slots: [],
      members: [],
    },
  };

  test('names four elements', () => {
    const tags = declarations.map(({ tagName }) => tagName).filter(Boolean);
    assert.deepEqual(tags.sort(), Object.keys(CONTRACT).sort());
  });

  for (const [tag, { attributes, events, slots, members }] of Object.entries(CONTRACT)) {
    test(`<${tag}> has the attributes and events of the contract`, () => {
      const element = elementOf(tag);
      assert.deepEqual(names(element.attributes), [...attributes].sort());
      assert.deepEqual(names(element.events), [...events].sort());
      for (const member of members) assert.ok(names(element.members).includes(member), member);
    });

    test(`<${tag}> names its slots and its parts, each with a description`, () => {
      const element = elementOf(tag);
      for (const slot of slots) assert.ok(names(element.slots).includes(slot), `slot ${slot}`);
      assert.notEqual(names(element.cssParts).length, 0, 'parts');
      for (const one of [...element.attributes, ...element.events, ...(element.slots ?? []), ...element.cssParts])
        assert.ok(one.description, `${tag} ${one.name} has no description`);
    });
  }

  test('every part in a template is named for an element', () => {
    const used = filesIn('src/elements', '.ts').flatMap((file) =>
      [...read(file).matchAll(/\spart="([^"$]+)"/g)].flatMap(([, list]) => list.split(' ')),
    );
    const named = new Set(Object.keys(CONTRACT).flatMap((tag) => names(elementOf(tag).cssParts)));
    assert.deepEqual(
      [...new Set(used)].filter((part) => !named.has(part)),
      [],
    );
  });

  test('every event is a class of its own, registered by its own define file', () => {
    for (const event of CONTRACT['rug-vragenlijst'].events) {
      const name = event.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase()) + 'Event';
      assert.ok(
        declarations.some((one) => one.kind === 'class' && one.name === name),
        name,
      );
    }
    for (const tag of Object.keys(CONTRACT)) {
      const module = modules.find(({ path }) => path === `src/define/${tag}.ts`);
      assert.ok(module.exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === tag));
    }
  });
});
