// Makes what is made of the token file: the rules that the elements adopt, the list of tokens, and the themes in dist/. Fails when
// a sheet uses a token that is not there, gives one a default of its own, or when nothing uses a token.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { sheet } from './tokens/css.mjs';
import { listOf } from './tokens/list.mjs';
import { readTokens } from './tokens/read.mjs';
import { darkTheme } from './tokens/themes.mjs';
import { useOf } from './tokens/use.mjs';

const GENERATED = new URL('../src/tokens/generated/', import.meta.url);
const THEMES = new URL('../dist/themes/', import.meta.url);
const HEAD = '// Made by scripts/tokens.mjs from src/tokens/rug.tokens.json: change that file.\n';

const tokens = readTokens();
const { first, later, bare, problems } = useOf(tokens);

if (problems.length) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  mkdirSync(GENERATED, { recursive: true });
  const modules = { first: sheet(tokens, first, bare), later: sheet(tokens, later, bare), list: listOf(tokens) };
  for (const [name, value] of Object.entries(modules))
    writeFileSync(new URL(`${name}.ts`, GENERATED), `${HEAD}export const ${name} = ${JSON.stringify(value)};\n`);
  cpSync(new URL('../src/themes/', import.meta.url), THEMES, { recursive: true });
  writeFileSync(new URL('dark.css', THEMES), darkTheme(tokens));
  console.log(`The tokens are right: ${tokens.length}, ${first.size} of them in the first script.`);
}
