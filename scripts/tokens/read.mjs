// Reads the token file: Design Tokens (DTCG, 2025.10) in three layers, each token with a description.
import { readFileSync } from 'node:fs';

const FILE = new URL('../../src/tokens/rug.tokens.json', import.meta.url);

/** What the format has no words for stands below this key of `$extensions`. */
const OWN = 'nl.rug-zelfdiagnose';

/** From what a host sets first to what it sets last: each layer takes its defaults from those before it. */
export const LAYERS = ['public', 'component', 'state'];

const isToken = (node) => '$value' in node;
const groups = (node) => Object.entries(node).filter(([key]) => !key.startsWith('$'));

/**
 * @typedef {object} Token
 * @property {string} path where it stands in the file, `component.button.border`
 * @property {string} name how a host sets it, `--rug-button-border`
 * @property {'public' | 'component' | 'state'} layer
 * @property {string} type
 * @property {unknown} value
 * @property {string} description
 * @property {{ mixedFrom?: 'text', system?: 'Canvas' | 'CanvasText', leans?: { to: 'text' | 'black', by: number },
 *   urgency?: string, dark?: unknown, contrast?: { on: string, least: number }[] }} own
 */

/** @returns {Token[]} in the order of the file */
export function readTokens(file = FILE) {
  const tokens = [];
  const walk = (node, path) => {
    for (const [key, child] of groups(node)) {
      const at = [...path, key];
      if (isToken(child)) tokens.push(tokenAt(at, child));
      else walk(child, at);
    }
  };
  walk(JSON.parse(readFileSync(file, 'utf8')), []);
  check(tokens);
  return tokens;
}

function tokenAt([layer, ...rest], { $type, $value, $description, $extensions }) {
  return {
    path: [layer, ...rest].join('.'),
    name: `--rug-${rest.join('-')}`,
    layer,
    type: $type,
    value: $value,
    description: $description,
    own: $extensions?.[OWN] ?? {},
  };
}

/** The path that an alias names, `{public.accent}`; undefined for a value of its own. */
export const aliasOf = (value) => (typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined);

function check(tokens) {
  const layerOf = new Map(tokens.map(({ path, layer }) => [path, LAYERS.indexOf(layer)]));
  const names = new Set();
  const wrong = [];
  for (const { path, name, layer, type, value, description, own } of tokens) {
    const say = (what) => wrong.push(`${path}: ${what}`);
    if (!LAYERS.includes(layer)) say(`expected a layer, one of ${LAYERS.join(', ')}`);
    if (!type || !description) say('expected a $type and a $description');
    if (names.has(name)) say(`${name} is there already`);
    names.add(name);
    const named = [value, ...(own.contrast ?? []).map(({ on }) => on)].map(aliasOf).filter(Boolean);
    for (const other of named) if (!layerOf.has(other)) say(`there is no ${other}`);
    if (layerOf.get(aliasOf(value)) > LAYERS.indexOf(layer)) say('takes its default from a layer above it');
    for (const one of [value, own.dark]) if (one?.hex && !sameColour(one)) say('its components are not its hex');
  }
  if (wrong.length) throw new Error(`src/tokens/rug.tokens.json\n${wrong.join('\n')}`);
}

/** The format asks for both; 8 bits of each is what they have in common. */
function sameColour({ components, hex }) {
  const bytes = components.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${bytes.join('')}` === hex;
}
