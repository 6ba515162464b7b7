import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFigures } from '../../scripts/content/figures.mjs';
import { generateModules } from '../../scripts/content/generate.mjs';
import { copyContent, problemLines } from './content-copy.mjs';

const FIGURE = 'content/figures/test.svg';
const RULES = {
  flow: { lists: [], answers: {}, raises: [] },
  evidence: { rows: {}, conditions: {}, stages: [] },
  words: new Map(),
};
const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20">\n${inside}\n</svg>\n`;

function read(t, text) {
  const copy = copyContent(t);
  copy.write(FIGURE, text);
  return readFigures(copy.root).figures.get('test');
}

describe('a drawing', () => {
  test('becomes path data by group', (t) => {
    const figure = read(
      t,
      svg('<g id="back">\n<path d="M0 0\n  h5"/>\n<path class="guide" d="M1 1v2"/>\n</g>\n<g id="zone-7.1"></g>'),
    );
    assert.deepEqual(figure, {
      viewBox: '0 0 10 20',
      groups: { back: ['M0 0 h5', { d: 'M1 1v2', class: 'guide' }], 'zone-7.1': [] },
    });
  });
  test('has its circles and ellipses as two half turns', (t) => {
    const figure = read(
      t,
      svg('<g id="a"><circle cx="5" cy="6" r="2"/><ellipse class="b" cx="194.5" cy="6" rx="12.1" ry="3"/></g>'),
    );
    assert.deepEqual(figure.groups.a, [
      'M3 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
      { d: 'M182.4 6a12.1 3 0 1 0 24.2 0a12.1 3 0 1 0 -24.2 0z', class: 'b' },
    ]);
  });
  test('has the places of its words by their ids, and the lines to them among its shapes', (t) => {
    const places = '<path class="guide" d="M1 1v2"/><circle class="label" r="1" cx="2.5" cy="7" id="label-nerve"/>';
    const figure = read(t, svg(`<g id="disc"></g><g id="labels">${places}</g>`));
    assert.deepEqual(figure, {
      viewBox: '0 0 10 20',
      groups: { disc: [], labels: [{ d: 'M1 1v2', class: 'guide' }] },
      labels: { 'label-nerve': [2.5, 7] },
    });
  });
  test('may begin as XML and hold comments', (t) => {
    assert.deepEqual(read(t, `<?xml version="1.0"?>\n${svg('<!-- own drawing -->\n<g id="a"></g>')}`).groups, {
      a: [],
    });
  });
  test('is a constant of the generated module', () => {
    const figures = new Map([['body-reach', { viewBox: '0 0 1 1', groups: {} }]]);
    const text = generateModules({ ...RULES, figures }).get('figures.ts');
    assert.match(text, /export const bodyReach: Figure = \{/);
  });
  test('is in another module when words belong to it: that one comes with the articles', () => {
    const figures = new Map([['disc', { viewBox: '0 0 1 1', groups: {}, labels: {} }]]);
    const modules = generateModules({ ...RULES, figures });
    assert.doesNotMatch(modules.get('figures.ts'), /disc/);
    assert.match(modules.get('figures-articles.ts'), /"disc": \{/);
  });
  test('is in the module of the interview when a page of it shows the drawing', () => {
    const drawing = { viewBox: '0 0 1 1', groups: {}, labels: {} };
    const figures = new Map([
      ['disc', drawing],
      ['walk', drawing],
    ]);
    const words = new Map(
      Object.entries({
        shell: { intro: { version: '' } },
        interview: { pages: { a: { figure: 'walk' }, b: {} } },
        figures: { figures: { disc: {}, walk: {} } },
        terms: { terms: {} },
      }),
    );
    const modules = generateModules({ ...RULES, words: new Map([['nl', words]]), figures });
    assert.match(modules.get('figures-interview.ts'), /"walk": \{/);
    assert.doesNotMatch(modules.get('figures-interview.ts'), /disc/);
    assert.doesNotMatch(modules.get('figures-articles.ts'), /walk/);
  });
});

describe('a drawing is refused when it holds', () => {
  const only = 'expected only <path/>, <circle/> and <ellipse/>, found';
  const group = (inside) => `<g id="a">\n${inside}\n</g>`;
  for (const [name, inside, line, says] of [
    ['text', group('<text>Links</text>'), 3, `g "a": ${only} <text> with something inside`],
    ['loose text', group('<path d="M0 0"/>\nLinks'), 2, `g "a": ${only} text`],
    ['an image', group('<image href="https://example.org/a.png"/>'), 3, `g "a": ${only} <image>`],
    [
      'a style',
      '<style>path{fill:red}</style>',
      2,
      '<style>: not expected here, expected <g id> with the shapes in it',
    ],
    ['a script', '<script>alert(1)</script>', 2, '<script>: not expected here, expected <g id> with the shapes in it'],
    ['a reference', group('<use href="#b"/>'), 3, `g "a": ${only} <use>`],
    ['a group within a group', group('<g id="b"><path d="M0 0"/></g>'), 3, `g "a": ${only} <g> with something inside`],
    ['a shape in no group', '<path d="M0 0"/>', 2, '<path>: not expected here, expected <g id> with the shapes in it'],
    ['a group without an id', '<g></g>', 2, '<g>: expected the attribute id, found nothing'],
    [
      'a transform',
      group('<path d="M0 0" transform="scale(2)"/>'),
      3,
      '<path>: unknown attribute transform, expected d or class',
    ],
    [
      'a handler',
      group('<path d="M0 0" onclick="alert(1)"/>'),
      3,
      '<path>: unknown attribute onclick, expected d or class',
    ],
    ['a path without data', group('<path/>'), 3, '<path>: expected the attribute d, found nothing'],
    [
      'a path of other data',
      group('<path d="url(#a)"/>'),
      3,
      '<path>: d: expected path data that starts with M, found "url(#a)"',
    ],
    [
      'a circle without a number',
      group('<circle cx="5%" cy="1" r="1"/>'),
      3,
      '<circle>: cx: expected a number, found "5%"',
    ],
    [
      'a place for a word outside of the labels',
      group('<circle class="label" r="1" cx="1" cy="1"/>'),
      3,
      'g "a": expected a place for a word only in g "labels", found one',
    ],
    [
      'a place for a word that has no id',
      '<g id="labels">\n<circle class="label" r="1" cx="1" cy="1"/></g>',
      3,
      '<circle>: expected the attribute id, found nothing',
    ],
    [
      'a place for a word that has another id',
      '<g id="labels">\n<circle class="label" r="1" cx="1" cy="1" id="nerve"/></g>',
      3,
      'g "labels": expected an empty circle with an id like label-nerve, found "nerve"',
    ],
    [
      'a place for the same word twice',
      `<g id="labels">${'\n<circle class="label" r="1" cx="1" cy="1" id="label-nerve"/>'.repeat(2)}</g>`,
      4,
      'g "labels": expected label-nerve once, found it again',
    ],
    [
      'an id on another shape',
      '<g id="labels">\n<path d="M0 0" id="label-nerve"/></g>',
      3,
      '<path>: unknown attribute id, expected d or class',
    ],
    ['an id twice', `${group('')}\n<g id="a"></g>`, 5, 'g "a": expected this id once, found it again'],
  ]) {
    test(name, (t) => {
      const copy = copyContent(t);
      copy.write(FIGURE, svg(inside));
      assert.deepEqual(problemLines(copy.root), [`${FIGURE}:${line}: ${says}`]);
    });
  }

  const refused = (name, text, says) =>
    test(name, (t) => {
      const copy = copyContent(t);
      copy.write(FIGURE, text);
      const lines = problemLines(copy.root);
      assert.equal(lines.length, 1);
      assert.match(lines[0], says);
    });
  refused('no viewBox', '<svg></svg>', /test\.svg:1: <svg>: expected the attribute viewBox, found nothing$/);
  refused(
    'a style of its own',
    '<svg viewBox="0 0 1 1" style="color:red"></svg>',
    /:1: <svg>: unknown attribute style/,
  );
  refused('tags that do not match', '<svg viewBox="0 0 1 1">\n<g id="a">\n</svg>', /test\.svg:3: not valid XML: /);
  refused('an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('')}`, /:1: expected no DOCTYPE and no ENTITY$/);
});

test('another file among the drawings is named', (t) => {
  const copy = copyContent(t);
  copy.write('content/figures/back.png', '');
  assert.deepEqual(problemLines(copy.root), [
    'content/figures/back.png:1: not expected here, expected .svg files with names of small letters, digits and hyphens',
  ]);
});
