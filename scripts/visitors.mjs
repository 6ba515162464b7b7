/**
 * Lets the invented visitors of test/evidence/visitors.json go through the interview, and prints how high the condition
 * stands that each of them was written from, as docs/evidence.md has it. `--each` prints a line for each visitor too.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report } from './visitors/report.mjs';

const FILES = ['content/flow.json', 'content/evidence.json', 'test/evidence/visitors.json'];
const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

const { values } = parseArgs({ options: { each: { type: 'boolean' } } });
const { shown, table, lines } = report(...FILES.map(read));
if (values.each)
  for (const { visitor, ranked } of shown)
    console.log(`${visitor.id}: ${ranked.indexOf(visitor.condition) + 1 || 'not shown'} of ${ranked.join(', ')}`);
console.log([...table, '', ...lines].join('\n'));
