// Makes one script of what ngc wrote. Angular's own packages come half compiled: its linker does the rest, so that the
// page needs no compiler, and no leave to make code of text.
import { cp, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const link = {
  name: 'link',
  setup({ onLoad }) {
    onLoad({ filter: /@angular[\\/].+\.mjs$/ }, async ({ path }) => {
      const options = { filename: path, plugins: [linker], compact: false, configFile: false };
      return { contents: (await transformAsync(await readFile(path, 'utf8'), options)).code };
    });
  },
};

await rm(at('dist'), { recursive: true, force: true });
await build({
  entryPoints: [at('build/main.js')],
  outdir: at('dist'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { ngDevMode: 'false', ngJitMode: 'false' },
  plugins: [link],
  logLevel: 'warning',
});
await cp(at('index.html'), at('dist/index.html'));
