/**
 * Makes the page by which a clinician reviews and signs: all of content/, and where each answer leads.
 * `--out FILE` (demo/review.html). `--since REV` says what has changed since a git revision, here and on the page.
 * `--hash FILE` prints the hash that a sign-off of that file needs, and makes no page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashLines } from './review/hash-lines.mjs';
import { makeReview } from './review/make.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function run() {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, since: { type: 'string' }, hash: { type: 'string' } },
  });
  if (values.hash !== undefined) return console.log(hashLines(values.hash));
  const { problems, page, report } = await makeReview(root, values.since);
  if (report !== undefined) console.log(report);
  if (page === undefined) throw new Error([...problems, '', 'No page was written.'].join('\n'));
  const out = resolve(values.out ?? fileURLToPath(new URL('../demo/review.html', import.meta.url)));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, page);
  console.log(`${out}: ${Math.round(page.length / 1024)} kB.`);
}

try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
