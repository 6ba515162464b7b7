/**
 * Checks everything below content/ and turns it into typed modules below src/content/generated/.
 * `--check` only checks. Every problem is a line; with any problem nothing is written and the exit code is 1.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildContent } from './content/build.mjs';
import { formatProblem } from './content/problems.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const { problems, written } = buildContent(root, { checkOnly: values.check });

if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in content/; nothing was written.`);
  process.exitCode = 1;
} else {
  console.log(values.check ? 'The content is right.' : `The content is right; ${written.length} modules changed.`);
}
