// The custom properties of each element, for the manifest.
import { documented } from './css.mjs';
import { readTokens } from './read.mjs';

/** What a value may be, as CSS says it. */
const SYNTAX = {
  color: '<color>',
  dimension: '<length>',
  number: '<number>',
  fontWeight: '<number>',
  fontFamily: '<family-name>#',
};

/** An element has the tokens of the parts that it has, and those that are for every part. */
export function cssPropertiesOf(tokens = readTokens()) {
  return ({ cssParts = [] }) => {
    const has = new Set(cssParts.map(({ name }) => name));
    return tokens
      .filter(({ own }) => !own.parts || own.parts.some((part) => has.has(part)))
      .map((token) => ({
        name: token.name,
        description: token.description,
        syntax: SYNTAX[token.type],
        default: documented(token, tokens),
      }));
  };
}
