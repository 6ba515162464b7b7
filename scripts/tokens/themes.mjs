// The theme that is made of the token file: the light defaults, and beside each the one for a dark ground.
import { defaultOf } from './css.mjs';

const ELEMENTS = ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'];

const HEAD = `/*
 * For a page that is dark, or light and dark in turn: where \`color-scheme\` of the element is dark, its colours are for a dark ground.
 * Neutrals come from the text of your page as ever. Your own rules on the elements win from these, wherever they stand.
 */
`;

export function darkTheme(tokens) {
  const lines = tokens
    .filter(({ own }) => own.dark)
    .map(
      (token) => `    ${token.name}: light-dark(${defaultOf(token)}, ${defaultOf(token, undefined, token.own.dark)});`,
    );
  // a browser that does not know light-dark() keeps the defaults
  return `${HEAD}@supports (color: light-dark(#000, #fff)) {
  :where(${ELEMENTS.join(', ')}) {
${lines.join('\n')}
  }
}
`;
}
