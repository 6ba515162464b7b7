// The byte gates (brotli 11). With --why: what each module of the first script weighs, heaviest first.
import { readdir, readFile } from 'node:fs/promises';
import { constants, brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { minify as terser } from 'terser';
import cdn, { minify } from '../rollup.config.mjs';

const GATES = {
  first: {
    limit: 14_600,
    what: 'until the first tick box works',
    todo:
      'Move words or code that the first safety page does not need into a later chunk, and see what is in it with ' +
      '"npm run size -- --why". Never drop a safety, accessibility or error feature for a byte.',
  },
  engine: {
    limit: 3_200,
    what: 'the engine alone',
    todo: 'Simplify src/engine, or move what is not a rule out of it. No word and no dependency belongs there.',
  },
  words: {
    limit: 90_000,
    what: 'all Dutch words but the first',
    todo: 'Say it in fewer words, or leave out what no page shows.',
  },
};

const CDN = new URL('../dist/cdn/', import.meta.url);
const ENTRY = 'rug-zelfdiagnose.js';

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })
    .length;
const bytes = (n) => `${n.toLocaleString('en')} bytes`;

/** The files that a browser must have before it runs the entry: each is one request, chained to the one before. */
async function neededFirst(file, seen = new Map()) {
  if (seen.has(file.href)) return seen;
  const code = await readFile(file, 'utf8');
  seen.set(file.href, code);
  for (const { source } of parseAst(code).body) if (source) await neededFirst(new URL(source.value, file), seen);
  return seen;
}

async function engineAlone() {
  const bundle = await rollup({ input: 'dist/engine/index.js', plugins: [nodeResolve(), minify()] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** What each module of the entry weighs: how much smaller the script would be without it. About half a minute. */
async function why() {
  const bundle = await rollup({ ...cdn, plugins: cdn.plugins.filter(({ name }) => name !== 'terser') });
  const { output } = await bundle.generate(cdn.output);
  const modules = Object.entries(output.find((file) => file.isEntry).modules).filter(([, { code }]) => code);
  // `unused` would take away what only the left out module uses
  const options = { ecma: 2022, compress: { toplevel: true, unused: false }, mangle: { toplevel: true } };
  const sizeWithout = async (left) => {
    const rest = modules.filter(([id]) => id !== left).map(([, { code }]) => code);
    return brotli((await terser(rest.join('\n'), options)).code);
  };
  const all = await sizeWithout();
  const rows = [];
  for (const [id] of modules)
    rows.push([all - (await sizeWithout(id)), id.replace(/^.*\/(?=dist\/|node_modules\/)/, '')]);
  console.log(`\nWhat each module adds to ${ENTRY}, in bytes, about:`);
  for (const [weight, id] of rows.sort(([a], [b]) => b - a)) console.log(`${String(weight).padStart(6)}  ${id}`);
}

const problems = [];
const check = ({ limit, what, todo }, size) => {
  console.log(
    `${what}: ${bytes(size)} of ${bytes(limit)} (${bytes(Math.abs(limit - size))} ${size > limit ? 'over' : 'left'})`,
  );
  if (size > limit) problems.push(`${what}: ${bytes(size - limit)} over the gate of ${bytes(limit)}. ${todo}`);
};

const first = await neededFirst(new URL(ENTRY, CDN));
check(
  GATES.first,
  [...first.values()].reduce((sum, code) => sum + brotli(code), 0),
);
if (first.size > 1)
  problems.push(
    `${ENTRY} needs ${first.size} requests before it runs, it must be one: ` +
      `a static import of ${[...first.keys()].slice(1).join(', ')} was split off.`,
  );
check(GATES.engine, brotli(await engineAlone()));

const chunks = (await readdir(new URL('chunks/', CDN)).catch(() => [])).filter((file) => file.endsWith('.js'));
const sizes = new Map();
for (const file of chunks.sort()) sizes.set(file, brotli(await readFile(new URL(`chunks/${file}`, CDN))));
for (const [file, size] of sizes) console.log(`chunk ${file}: ${bytes(size)}`);
check(
  GATES.words,
  [...sizes].reduce((sum, [file, size]) => sum + (file.startsWith('nl-') ? size : 0), 0),
);

if (process.argv.includes('--why')) await why();
for (const problem of problems) console.error(`\nSIZE: ${problem}`);
process.exitCode = problems.length ? 1 : 0;
