/**
 * Makes every article a page by itself, as light HTML without scripts, for a site that wants them found.
 * `--out DIR` (pages/), `--base URL` for canonical links and sitemap.txt, `--lang` (nl).
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from './content/check.mjs';
import { languages } from './content/layout.mjs';
import { formatProblem } from './content/problems.mjs';
import { writeChanged } from './content/write.mjs';
import { makePages } from './pages/make.mjs';
import { readBase, readLang } from './pages/options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'pages' },
      base: { type: 'string' },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const options = { base: readBase(values.base), lang: readLang(values.lang, languages(root)) };
  const { problems, content } = checkContent(root);
  if (problems.length > 0) throw new Error([...problems.map(formatProblem), '', 'Nothing was written.'].join('\n'));

  const files = makePages(content, options);
  const out = resolve(values.out);
  const changed = writeChanged(out, files);
  console.log(`${files.size} files in ${out}; ${changed.length} changed.`);
  // A page of an earlier time would stay on the site: whose folder it is decides whether it goes.
  const others = readdirSync(out).filter((name) => !files.has(name));
  if (others.length > 0) console.log(`Also there, and not made now: ${others.join(', ')}.`);
}

try {
  run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
