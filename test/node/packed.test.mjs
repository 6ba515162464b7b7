// The package as npm packs it, in another project: its entries, its types, and what a bundler leaves of it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { projectWithPackage } from '../support/packed.mjs';

const run = promisify(execFile);
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const project = projectWithPackage();
after(() => project.remove());
const packageJson = JSON.parse(readFileSync(join(project.home, 'package.json'), 'utf8'));
const entries = Object.entries(packageJson.exports)
  .filter(([name]) => !name.includes('*'))
  .map(([name, target]) => ({ name: name.replace('.', 'rug-zelfdiagnose'), target }));
const scripts = entries.filter(({ target }) => target.default?.endsWith('.js'));

describe('the tarball', () => {
  const files = new Set(project.files);

  test('has everything that the exports name', () => {
    for (const { name, target } of entries)
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(files.has(file.slice(2)), `${name}: ${file}`);
  });

  test('has what a host and its lawyer look for, and nothing of the workshop', () => {
    for (const file of ['README.md', 'LICENSE', 'dist/cdn/THIRD-PARTY-LICENSES.txt', 'dist/cdn/integrity.json'])
      assert.ok(files.has(file), file);
    const others = [...files].filter((file) => /^(test|scripts|demo|docs|build|\.)|\.test\.|\.tgz$/.test(file));
    assert.deepEqual(others, []);
  });

  for (const { name } of scripts)
    test(`${name} is imported in Node`, async () => {
      const file = project.write('import.mjs', `console.log(Object.keys(await import('${name}')).length);`);
      const { stdout } = await run(process.execPath, ['--conditions=production', file]);
      if (!name.endsWith('/nl-BE')) assert.ok(Number(stdout) > 0); // a language is only made known
    });
});

const TYPES = `
import type { RugAandoening, RugAntwoord, RugLichaamskaart, RugVragenlijst, RugResultEvent, RugErrorEvent } from 'rug-zelfdiagnose';
import { start, transition } from 'rug-zelfdiagnose/engine';
import { flow } from 'rug-zelfdiagnose/content/flow';
${scripts.map(({ name }, i) => `import * as entry${i} from '${name}';\nvoid entry${i};`).join('\n')}

const page: RugVragenlijst = document.createElement('rug-vragenlijst');
const answer: RugAntwoord | null = document.querySelector('rug-antwoord');
const article: RugAandoening = document.createElement('rug-aandoening');
const map: RugLichaamskaart = document.createElement('rug-lichaamskaart');
void [answer, article];

page.share = 'urgency';
map.mode = 'spot';
page.addEventListener('rug-result', (event) => {
  const result: RugResultEvent = event;
  const first: number | undefined = event.outcomes[0];
  const status: 'shown' | 'recognised' | 'rejected' = event.status;
  void [result, first, status];
});
article.addEventListener('rug-error', (event) => {
  const error: RugErrorEvent = event;
  void error.code;
});
page.addEventListener('rug-step', ({ part, position }) => void [part, position + 1]);
page.addEventListener('rug-urgent', ({ urgency }) => void urgency);
page.addEventListener('rug-start', ({ flow, version, lang }) => void [flow, version, lang]);
page.addEventListener('rug-restart', (event) => void event.type);
void transition(flow, start(flow), { type: 'answer', step: '3.1', value: 'yes' });

// @ts-expect-error there is no such element
const wrong: RugVragenlijst = document.createElement('rug-vragen');
// @ts-expect-error share is one of three
page.share = 'everything';
// @ts-expect-error mode is one of two
map.mode = 'front';
// @ts-expect-error the event has no answers
page.addEventListener('rug-result', (event) => void event.answers);
// @ts-expect-error a step has no id
page.addEventListener('rug-step', (event) => void event.id);
// @ts-expect-error the map has no share
map.share = 'none';
// @ts-expect-error there is no such event of the engine
void transition(flow, start(flow), { type: 'skip' });
void wrong;
`;

describe('the types', () => {
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])
    test(`elements and events are known by name, with the resolution of ${moduleResolution}`, async () => {
      project.write('types.ts', TYPES);
      const compilerOptions = {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        noEmit: true,
        module,
        moduleResolution,
      };
      const config = project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.ts'] }));
      const said = await run(process.execPath, [TSC, '-p', config]).catch(({ stdout }) => ({ stdout }));
      assert.equal(said.stdout, '');
    });
});

/** What is left of the modules after a bundler took out what nobody uses, with the size of each. */
const BUNDLERS = {
  async rollup(input) {
    const plugins = [nodeResolve({ exportConditions: ['production', 'browser'] })];
    const bundle = await rollup({ input, plugins, onwarn() {} }); // an empty chunk is what one test wants
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const left = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength);
    return { left: left.map(([id]) => id), code: output[0].code };
  },
  // in one file: with `splitting`, esbuild also makes chunks for the imports of modules that it drops
  async esbuild(input) {
    const { metafile, outputFiles } = await build({
      entryPoints: [input],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      conditions: ['production'],
      absWorkingDir: project.folder,
      logLevel: 'silent',
    });
    const [{ inputs }] = Object.values(metafile.outputs);
    const left = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput);
    return { left: left.map(([path]) => join(project.folder, path)), code: outputFiles[0].text };
  },
};

/** Names of modules as one says them: `dist/…` of ours, else the package. */
function named(ids, input) {
  const home = realpathSync(project.home);
  const names = ids
    .filter((id) => realpathSync(id) !== realpathSync(input))
    .map((id) => {
      const inside = relative(home, realpathSync(id));
      return inside.startsWith('..') ? /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)[1] : inside;
    });
  return [...new Set(names)].sort();
}

for (const [bundler, bundle] of Object.entries(BUNDLERS))
  describe(`${bundler} leaves`, () => {
    const leave = async (name, text) => {
      const input = project.write(`${bundler}-${name}.js`, text);
      const { left, code } = await bundle(input);
      return { left: named(left, input), code };
    };
    const REGISTERS = /^dist\/(define|cdn)\//;
    const WORDS = /^dist\/content\/(nl|generated\/nl)/;

    test('of an import that names nothing: nothing', async () => {
      const { left } = await leave('nothing', "import 'rug-zelfdiagnose';");
      assert.deepEqual(left, []);
    });

    test('of one class: no registration, no words, no other element that stands by itself', async () => {
      const { left } = await leave(
        'class',
        "import { RugLichaamskaart } from 'rug-zelfdiagnose'; console.log(RugLichaamskaart);",
      );
      assert.ok(left.includes('dist/elements/lichaamskaart/rug-lichaamskaart.js'));
      assert.deepEqual(
        left.filter((file) => REGISTERS.test(file) || WORDS.test(file)),
        [],
      );
      assert.deepEqual(
        left.filter((file) => /^dist\/elements\/(vragenlijst|antwoord|aandoening)\//.test(file)),
        [],
      );
      const packages = left.filter((name) => !name.startsWith('dist/'));
      assert.deepEqual(
        packages.filter((name) => !/^(lit|lit-html|lit-element|@lit\/(reactive-element|context))$/.test(name)),
        [],
      );
    });

    test('of an event: the event, and less than 1.5 kB before it is minified', async () => {
      const { left, code } = await leave(
        'event',
        "import { RugResultEvent } from 'rug-zelfdiagnose'; console.log(RugResultEvent);",
      );
      assert.deepEqual(
        left.filter((file) => !file.startsWith('dist/events/')),
        [],
      );
      assert.ok(code.length < 1_500, `${code.length} characters`);
    });

    test('of the engine: the engine', async () => {
      const { left, code } = await leave(
        'engine',
        "import { start } from 'rug-zelfdiagnose/engine'; console.log(start);",
      );
      assert.ok(left.length);
      assert.deepEqual(
        left.filter((file) => !file.startsWith('dist/engine/')),
        [],
      );
      assert.doesNotMatch(code, /litElementVersions|customElements/);
    });

    test('of the rules: the rules', async () => {
      const { left } = await leave('flow', "import { flow } from 'rug-zelfdiagnose/content/flow'; console.log(flow);");
      assert.deepEqual(
        left.filter((file) => !/^dist\/content\/(flow|generated\/flow|rules|generated\/[a-z-]*rules)\.js$/.test(file)),
        [],
      );
    });

    test('of a define file: the registration and the first words', async () => {
      const { left, code } = await leave('define', "import 'rug-zelfdiagnose/define/rug-lichaamskaart';");
      assert.ok(left.includes('dist/define/rug-lichaamskaart.js'));
      assert.ok(left.includes('dist/define/words-nl.js'));
      assert.match(code, /RugLichaamskaart\.define\(/);
      assert.deepEqual(
        left.filter((file) =>
          /^dist\/(cdn|define\/(rug-vragenlijst|rug-antwoord|rug-aandoening|index|cdn))/.test(file),
        ),
        [],
      );
    });
  });
