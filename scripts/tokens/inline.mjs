// For the build for pages without a bundler: what a sheet calls `--_line` is written out where it stands. A browser has fewer
// properties to keep for each element, and the script is smaller. The colours of an urgency stay: a class brings them.
import { defaultOf, privateName, urgencyRules } from './css.mjs';
import { readTokens } from './read.mjs';
import { useOf } from './use.mjs';

export function inlineTokens() {
  const tokens = readTokens();
  const { first, later, bare } = useOf(tokens);
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const written = (path) => {
    const token = byPath.get(path);
    return bare.has(path) ? `var(${token.name})` : `var(${token.name}, ${defaultOf(token, written)})`;
  };
  const inline = new Map(
    tokens.filter(({ own }) => !own.urgency).map((token) => [`var(${privateName(token)})`, written(token.path)]),
  );
  const rules = { first, later };
  return {
    name: 'inline-tokens',
    transform(code, id) {
      const [, generated] = /\/tokens\/generated\/(\w+)\.js$/.exec(id) ?? [];
      if (generated)
        return {
          code: `export const ${generated} = ${JSON.stringify(urgencyRules(tokens, rules[generated]))};`,
          map: null,
        };
      if (!id.endsWith('styles.js')) return null;
      return { code: code.replace(/var\(--_[\w-]+\)/g, (name) => inline.get(name) ?? name), map: null };
    },
  };
}
