// Makes what is made of the token file: the rules that the elements adopt, the list of tokens, and the themes in dist/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { documented, sheet } from './tokens/css.mjs';
import { readTokens } from './tokens/read.mjs';
import { useOf } from './tokens/use.mjs';

const GENERATED = new URL('../src/tokens/generated/', import.meta.url);
const HEAD = '// Made by scripts/tokens.mjs from src/tokens/rug.tokens.json: change that file.\n';

const tokens = readTokens();
const { first, later, bare, problems } = useOf(tokens);

function write(url, text) {
  mkdirSync(new URL('.', url), { recursive: true });
  const old = (() => {
    try {
      return readFileSync(url, 'utf8');
    } catch {
      return '';
    }
  })();
  if (old !== text) writeFileSync(url, text);
}

for (const [name, needed] of Object.entries({ first, later }))
  write(new URL(`${name}.ts`, GENERATED), `${HEAD}export const ${name} = ${JSON.stringify(sheet(tokens, needed, bare))};\n`);

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`The tokens are right: ${tokens.length}, ${first.size} of them in the first script.`);
void documented;
