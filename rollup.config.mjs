// The build for pages without a bundler: one script with lit inside, later content in chunks beside it.
// The package itself is what tsc writes to dist/; this only adds dist/cdn/.
import { readFile } from 'node:fs/promises';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { parseAst } from 'rollup/parseAst';
import { inlineTokens } from './scripts/tokens/inline.mjs';

const NAME = 'rug-zelfdiagnose';
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

/** The licences of what the build contains, since the minifier drops the comments that name them. */
const thirdPartyLicences = () => ({
  name: 'third-party-licences',
  async generateBundle() {
    const texts = await Promise.all(
      BUNDLED.map(async (name) => {
        const text = await readFile(new URL(`node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
        return `${name}\n${'-'.repeat(name.length)}\n${text.trim()}\n`;
      }),
    );
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: texts.join('\n\n') });
  },
});

/**
 * How often a chunk is asked for by an address of its own: once, and after a failure. Not without end, so that an import
 * map can name the integrity of each (scripts/integrity.mjs).
 */
export const ADDRESSES = ['', '?', '??', '???', '????', '?????'];

/**
 * A chunk uses what the entry has (lit, the engine). Rollup lets it import the entry for that, but by its bare name: where
 * a host puts a query behind the address (rug-zelfdiagnose.js?ver=1) a browser takes that for another module, and loads
 * and runs it all again. So such a chunk becomes a function, and the entry calls it with what it exports, in a fixed order.
 */
const oneCopy = () => {
  const MOST = ADDRESSES.at(-1).length;
  // A browser remembers by its address that a module did not come, and Firefox does not ask for it again.
  const askingAgain = (code, then = (_, call) => call) => {
    const calls = code.replace(/import\('\.\/([^']+)'\)/g, (_, file) =>
      then(file, `import('./${file}' + tries).catch(again)`),
    );
    // in front of the code: the entry asks for a chunk as it runs
    return `let tries = ''; function again(error) { tries = (tries + '?').slice(0, ${MOST}); throw error; } ${calls}`;
  };
  const ENTRY = `${NAME}.js`;
  const ofType = (code, type) => parseAst(code).body.filter((node) => node.type === type);
  const without = (code, nodes) =>
    nodes.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
  const pairs = (nodes, one, other) =>
    nodes.flatMap(({ specifiers }) => specifiers.map((each) => [each[one].name, each[other].name]));
  return {
    name: 'one-copy',
    renderChunk(code, chunk, _, { chunks }) {
      const exports = ofType(code, 'ExportNamedDeclaration');
      if (chunk.isEntry) {
        const local = new Map(pairs(exports, 'exported', 'local'));
        const given = chunk.exports.map((name) => local.get(name)).join(', ');
        const calls = askingAgain(without(code, exports), (file, call) =>
          chunks[file].imports.includes(ENTRY) ? `${call}.then((chunk) => chunk.default([${given}]))` : call,
        );
        return { code: calls, map: null };
      }
      const imports = ofType(code, 'ImportDeclaration').filter(({ source }) => source.value === `../${ENTRY}`);
      if (!imports.length) return chunk.dynamicImports.length ? { code: askingAgain(code), map: null } : null;
      const local = new Map(pairs(imports, 'imported', 'local'));
      const takes = chunks[ENTRY].exports.map((name) => local.get(name) ?? '').join(', ');
      const gives = pairs(exports, 'exported', 'local').map((pair) => pair.join(': '));
      const body = without(without(code, exports), imports);
      return { code: `export default ([${takes}]) => {${body}\nreturn { ${gives.join(', ')} };\n};`, map: null };
    },
  };
};

/** MooTools puts a thing of its own in the place of `Event`. What a browser's own kinds of event come from stays. */
const NATIVE_EVENT = 'const Event = /* @__PURE__ */ Object.getPrototypeOf(CustomEvent);';

/**
 * lit gives a listener as its own options too. Sugar.js gives every function a method `once`, so a button would work once.
 * Nothing here has such options, so none are given.
 */
const withoutListenerOptions = () => ({
  name: 'without-listener-options',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const changed = code.replace(/(\.addEventListener\(this\.name,this),\w+\)/, '$1)');
    if (changed === code) this.error('lit adds its listeners in another way now');
    return { code: changed, map: null };
  },
});

export const minify = () => terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } });

export default {
  input: { [NAME]: 'dist/define/cdn.js' },
  plugins: [
    inlineTokens(),
    literalsHtmlCssMinifier({ failOnError: true }),
    // without these conditions lit's development build comes in
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    withoutListenerOptions(),
    oneCopy(),
    thirdPartyLicences(),
    minify(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    intro: NATIVE_EVENT,
    // enough to tell six files of a build from those of any other; each sign is a byte of the first script
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    // the maps are there for who wants them; a comment that names them would cost bytes in the first script
    sourcemap: 'hidden',
  },
};
