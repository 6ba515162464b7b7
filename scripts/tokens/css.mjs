// What a token is in CSS.
import { aliasOf } from './read.mjs';

const percent = (share) => `${Math.round(share * 100)}%`;
const shortHex = (hex) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** The words of a value of its own: the text of the page stands for black, `em` for the `rem` of the format, a colour of the system for itself. */
function plain({ type, own }, value) {
  if (type === 'dimension') return `${value.value}${value.unit === 'rem' ? 'em' : value.unit}`;
  if (type !== 'color') return String(value);
  if (own.system) return own.system;
  if (own.mixedFrom !== 'text') return shortHex(value.hex);
  if (value.alpha === 0) return 'transparent';
  return value.alpha === 1 ? 'currentcolor' : `color-mix(in srgb, currentcolor ${percent(value.alpha)}, transparent)`;
}

/** A colour that leans towards another one. */
const leaning = ({ to, by }, from) =>
  `color-mix(in srgb, ${from} ${percent(1 - by)}, ${to === 'text' ? 'currentcolor' : '#000'})`;

/**
 * The default of a token.
 * @param {import('./read.mjs').Token} token
 * @param {(path: string) => string} refer how another token is written
 */
export function defaultOf(token, refer, value = token.value) {
  const alias = aliasOf(value);
  const base = alias ? refer(alias) : plain(token, value);
  return token.own.leans ? leaning(token.own.leans, base) : base;
}

/** The default as the documentation shows it: another token by its public name. */
export function documented(token, tokens) {
  const nameOf = new Map(tokens.map(({ path, name }) => [path, name]));
  return defaultOf(token, (path) => `var(${nameOf.get(path)})`);
}

/** What CSS gives where nothing is set: such a token needs no default in a sheet. */
const UNSET = ['currentcolor', 'transparent', 'inherit'];

/** The name that the sheets of the elements use: the token with its default. */
export const privateName = ({ name, own }) =>
  own.urgency ? (name.startsWith('--rug-on-') ? '--_on-u' : '--_u') : name.replace('--rug-', '--_');

/**
 * The rules that give the elements' own names what a host set, or else the default.
 * @param {import('./read.mjs').Token[]} tokens all
 * @param {Set<string>} needed the paths that these rules are for
 * @param {Set<string>} bare the paths that the sheets use by their public name, with nothing behind it
 */
export function sheet(tokens, needed, bare) {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const refer = (path) => `var(${bare.has(path) ? byPath.get(path).name : privateName(byPath.get(path))})`;
  const own = tokens.filter(({ path, own }) => needed.has(path) && !bare.has(path) && !own.urgency);
  return `:host{${own.map((token) => line(token, refer)).join(';')}}${urgencyRules(tokens, needed)}`;
}

/** Of these, the colours of an urgency: its class brings them. */
export function urgencyRules(tokens, needed) {
  const rules = new Map();
  for (const token of tokens.filter(({ path, own }) => needed.has(path) && own.urgency)) {
    const { urgency } = token.own;
    rules.set(urgency, [...(rules.get(urgency) ?? []), line(token)]);
  }
  return [...rules].map(([urgency, lines]) => `.${urgency}{${lines.join(';')}}`).join('');
}

const line = (token, refer) => `${privateName(token)}:var(${token.name},${small(defaultOf(token, refer))})`;

/** No spaces and zeros that say nothing. */
const small = (value) => value.replace(/, /g, ',').replace(/\b0\./g, '.');

export const needsNoDefault = (token) => UNSET.includes(defaultOf(token, () => ''));
