// Makes what is made of the token file: the rules that the elements adopt. Fails when a sheet uses a token that is not there,
// gives one a default of its own, or when nothing uses a token.
import { mkdirSync, writeFileSync } from 'node:fs';
import { sheet } from './tokens/css.mjs';
import { readTokens } from './tokens/read.mjs';
import { useOf } from './tokens/use.mjs';

const GENERATED = new URL('../src/tokens/generated/', import.meta.url);
const HEAD = '// Made by scripts/tokens.mjs from src/tokens/rug.tokens.json: change that file.\n';

const tokens = readTokens();
const { first, later, bare, problems } = useOf(tokens);

if (problems.length) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, needed] of Object.entries({ first, later })) {
    const rules = JSON.stringify(sheet(tokens, needed, bare));
    writeFileSync(new URL(`${name}.ts`, GENERATED), `${HEAD}export const ${name} = ${rules};\n`);
  }
  console.log(`The tokens are right: ${tokens.length}, ${first.size} of them in the first script.`);
}
