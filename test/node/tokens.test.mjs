// The token file: what stands in it is used, what is used stands in it, and each colour is seen on what it stands on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contrast, mix, over, parseColour } from '../../scripts/tokens/contrast.mjs';
import { pairsOf } from '../../scripts/tokens/pairs.mjs';
import { readTokens } from '../../scripts/tokens/read.mjs';
import { onPage } from '../../scripts/tokens/resolve.mjs';
import { problemsIn, useOf } from '../../scripts/tokens/use.mjs';

const tokens = readTokens();
const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('The token file', () => {
  test('keeps the public names', () => {
    const urgencies = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'];
    assert.deepEqual(
      tokens.filter(({ layer }) => layer === 'public').map(({ name }) => name.replace('--rug-', '')),
      [
        'accent',
        'on-accent',
        'line',
        'tint',
        'radius',
        'focus',
        'scroll-margin',
        ...urgencies.flatMap((id) => [id, `on-${id}`]),
      ],
    );
  });

  test('has three layers, each token with a description', () => {
    assert.deepEqual([...new Set(tokens.map(({ layer }) => layer))], ['public', 'component', 'state']);
    for (const { path, description } of tokens) assert.match(description, /^[A-Z].*\.$/, path);
  });

  test('is used, all of it, and the sheets use nothing else', () => assert.deepEqual(useOf(tokens).problems, []));

  const made = {
    path: 'public.shine',
    name: '--rug-shine',
    layer: 'public',
    type: 'color',
    value: { hex: '#ffffff' },
    own: {},
  };
  test('a token that nothing uses is found', () =>
    assert.deepEqual(useOf([...tokens, made]).problems, ['public.shine: no sheet uses it']));

  for (const [what, css, found] of [
    ['a name that is no token', 'var(--_shine)', /there is no token --_shine/],
    ['a default in a sheet', 'var(--rug-accent, #1464b8)', /has a default/],
    ['a public name where CSS has no such default', 'var(--rug-accent)', /has no default/],
  ])
    test(`${what} is found`, () =>
      assert.match(problemsIn(tokens, new Map([['a.ts', `a { color: ${css} }`]])).join('\n'), found));
});

describe('Contrast', () => {
  const of = (front, back) => contrast(parseColour(front), parseColour(back));
  const near = (found, expected) => assert.ok(Math.abs(found - expected) < 0.01, `${found} is not about ${expected}`);

  test('is what WCAG 2 says', () => {
    near(of('#000', '#fff'), 21);
    near(of('#767676', '#ffffff'), 4.54);
    near(of('rgb(119, 119, 119)', 'color(srgb 1 1 1)'), 4.48);
    near(of('#f00', '#fff'), 4);
    assert.equal(of('#fff', '#fff'), 1);
  });

  test('mixes and lets the ground through, as a browser does', () => {
    assert.deepEqual(
      over(mix([0, 0, 0, 1], 0.6, [0, 0, 0, 0]), [1, 1, 1, 1]).map((part) => part.toFixed(1)),
      ['0.4', '0.4', '0.4', '1.0'],
    );
    assert.deepEqual(mix([1, 0, 0, 1], 0.75, [0, 0, 1, 1]), [0.75, 0, 0.25, 1]);
  });
});

/** One line for each pair that is seen too badly. */
function tooLow(page) {
  const seen = onPage(tokens, page);
  return pairsOf(tokens).flatMap(({ front, back, least }) => {
    const ratio = contrast(...seen(front, back));
    return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}, at least ${least}`] : [];
  });
}

/** What a theme sets: the light values, or those for a dark ground. */
function readTheme(name, dark) {
  const css = file(`dist/themes/${name}.css`).replace(/\/\*.*?\*\//gs, '');
  const set = {};
  for (const [, property, value] of css.matchAll(/([\w-]+): ([^;{}]+);/g)) {
    const [, light, other] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    if (dark && other) set[property] = other;
    else if (!(property in set)) set[property] = light ?? value;
  }
  return set;
}

/** The tokens of a site, by name. */
const readSite = (path) =>
  Object.fromEntries([...file(path).matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));

/** What a value is on such a site: its own token, what it falls back on, or undefined. */
function onSite(site, value) {
  const [, name, rest] = /^var\(\s*(--[\w-]+)(?:,\s*(.+?))?\s*\)$/s.exec(value) ?? [];
  if (!name) return value;
  return site[name] ?? (rest && onSite(site, rest));
}

/** The page that the theme for NL Design System makes on a site with these tokens. */
function onNlDesignSystem(site) {
  const theme = Object.entries(readTheme('nl-design-system', false));
  const made = Object.fromEntries(theme.map(([name, value]) => [name, onSite(site, value)]));
  const colours = Object.entries(made).filter(([name, value]) => name.startsWith('--rug') && value?.startsWith('#'));
  return {
    text: made.color,
    ground: site['--utrecht-document-background-color'],
    set: Object.fromEntries(colours),
  };
}

describe('Every pair of colours in use has the contrast of WCAG 2.2 AA', () => {
  const LIGHT = { white: '#ffffff', paper: '#f7f5f0', grey: '#f0f1f2', sand: '#f4efe4', blue: '#eaf2fa' };
  const DARK = { black: '#000000', night: '#121716', slate: '#1a2120', navy: '#10192b' };
  const names = new Set(tokens.map(({ name }) => name));

  for (const [name, ground] of Object.entries(LIGHT))
    test(`the defaults on ${name}`, () => {
      for (const text of ['#000000', '#1d2928', '#333333']) assert.deepEqual(tooLow({ text, ground }), [], text);
    });

  for (const [name, ground] of Object.entries(DARK))
    test(`the dark theme on ${name}`, () => {
      const set = readTheme('dark', true);
      for (const text of ['#ffffff', '#e6ebe8', '#d5dad8']) assert.deepEqual(tooLow({ text, ground, set }), [], text);
    });

  test('the dark theme on a light page is the defaults', () => {
    for (const [name, value] of Object.entries(readTheme('dark', false))) {
      const hex = tokens.find((token) => token.name === name).value.hex;
      assert.deepEqual(parseColour(value), parseColour(hex), name);
    }
  });

  for (const dark of [false, true])
    test(`the neutral theme, ${dark ? 'dark' : 'light'}`, () => {
      const { color: text, background: ground, ...rest } = readTheme('neutral', dark);
      const set = Object.fromEntries(
        Object.entries(rest).filter(([name, value]) => name.startsWith('--') && value.startsWith('#')),
      );
      assert.deepEqual(tooLow({ text, ground, set }), []);
    });

  describe('the theme for NL Design System, with the tokens of an invented municipality', () => {
    const site = readSite('test/pages/municipality.css');

    test('all of them', () => {
      const page = onNlDesignSystem(site);
      assert.deepEqual(tooLow(page), []);
      const { set } = page;
      assert.equal(set['--rug-accent'], '#00567a');
      assert.equal(set['--rug-button-color'], '#00567a');
      assert.equal(set['--rug-dialog-background'], '#fff');
      const others = Object.keys(readTheme('nl-design-system', false)).filter((name) => !(name in set));
      assert.deepEqual(
        others.filter((name) => name.startsWith('--rug')),
        ['--rug-radius', '--rug-heading-font', '--rug-heading-weight'],
        'each colour that the theme names is there',
      );
    });

    for (const left of [
      'button-secondary',
      'heading',
      'link',
      'focus',
      'form',
      'accordion',
      'button-primary-action-(hover|active)',
    ])
      test(`without its ${left}`, () => {
        const rest = Object.entries(site).filter(([name]) => !new RegExp(`^--utrecht-${left}`).test(name));
        assert.ok(rest.length < Object.keys(site).length);
        assert.deepEqual(tooLow(onNlDesignSystem(Object.fromEntries(rest))), []);
      });

    test('a municipality whose colours are too light is found', () => {
      const light = { ...site, '--utrecht-form-field-error-message-color': '#ff6f61' };
      assert.deepEqual(
        tooLow(onNlDesignSystem(light)).map((line) => line.split(':')[0]),
        ['state.invalid on ground'],
      );
    });
  });

  test('a theme sets nothing that is no token', () => {
    for (const theme of ['neutral', 'dark', 'nl-design-system'])
      for (const name of Object.keys(readTheme(theme, false)))
        if (name.startsWith('--rug')) assert.ok(names.has(name), `${theme}: ${name}`);
  });

  test('the defaults are too dark for a dark page, and the dark values too light for a light one: so this finds something', () => {
    assert.deepEqual(
      tooLow({ text: '#e6ebe8', ground: '#1a2120' }).map((line) => line.split(':')[0]),
      ['public.accent on ground', 'component.map.accent on ground'],
    );
    assert.ok(tooLow({ text: '#000000', ground: '#ffffff', set: readTheme('dark', true) }).length > 0);
  });
});
