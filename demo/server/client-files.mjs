import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/**
 * Bundles client.js, as a host does with a bundler of its own. The templates of the elements must stay as they are in the
 * package: what makes them smaller makes them other templates than those of the server, and then nothing fits.
 * @returns {Promise<Map<string, string>>} each file by its path
 */
export async function clientFiles() {
  const bundle = await rollup({
    input: fileURLToPath(new URL('client.js', import.meta.url)),
    plugins: [nodeResolve({ exportConditions: ['production', 'browser'] })],
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}
