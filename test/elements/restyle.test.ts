/** A host's stylesheet restyles all that is seen, with parts and tokens alone and without `!important`. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { list } from '../../src/tokens/generated/list.js';
import { reachable, seen } from '../support/parts.js';
import { KINDS, openKind } from './kinds-of-page.js';

const TAGS = ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'];
const PARTS = [
  ...[
    'root',
    'heading',
    'question',
    'choice',
    'control',
    'hint',
    'error',
    'notice',
    'progress',
    'urgency-card',
    'urgency-band',
  ],
  ...[
    'urgency-strip',
    'phone',
    'button',
    'button-primary',
    'button-back',
    'button-change',
    'button-print',
    'answer',
    'article',
  ],
  ...[
    'details',
    'summary',
    'certainty',
    'term',
    'meaning',
    'now-signs',
    'figure',
    'table',
    'library',
    'search',
    'map',
    'zone',
  ],
  ...['interview-door', 'outcome-group', 'outcome', 'stages', 'help-now', 'review', 'restart'],
];

/** A colour that nothing else has. */
const colour = (kind: number, at: number) => `rgb(${kind}, ${at}, 77)`;
const partColour = (part: string) => colour(10, PARTS.indexOf(part));
const borderColour = (part: string) => colour(20, PARTS.indexOf(part));
const groundColour = (part: string) => colour(30, PARTS.indexOf(part));

/** The tokens that are a colour, each with one of its own. */
const TOKENS = list.tokens
  .filter((token) => token.type === 'color')
  .map(({ name }, at) => ({ name, value: colour(40, at) }));

const SHEET = `
  ${TAGS.join()} { ${TOKENS.map(({ name, value }) => `${name}: ${value};`).join(' ')} }
  ${PARTS.map((part) => `${TAGS.map((tag) => `${tag}::part(${part})`).join()} { color: ${partColour(part)}; font-family: part-${part}; }`).join('\n')}
`;
/** The same, with borders and grounds by the parts too. */
const BOXES = PARTS.map(
  (part) =>
    `${TAGS.map((tag) => `${tag}::part(${part})`).join()} { border-color: ${borderColour(part)}; background-color: ${groundColour(part)}; }`,
).join('\n');

const CONTROLS = 'button, a[href], input, summary, [data-zone]';
const SIDES = ['top', 'right', 'bottom', 'left'];

let place: HTMLElement;
let sheet: HTMLStyleElement;
function wear(css: string): void {
  sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
}
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  place.style.color = 'rgb(1, 2, 3)';
});
afterEach(() => {
  place.remove();
  sheet.remove();
});

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
const describeOf = (element: Element) => (element.cloneNode() as Element).outerHTML.slice(0, 120);

/** The colours of the borders that are seen. */
const bordersOf = (style: CSSStyleDeclaration) =>
  SIDES.filter(
    (side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)) &&
      style.getPropertyValue(`border-${side}-style`) !== 'none',
  )
    .map((side) => style.getPropertyValue(`border-${side}-color`))
    .filter((value) => value !== 'rgba(0, 0, 0, 0)');

/** The parts of the element, or of the nearest one around it. */
function partsAround(element: Element, parts: Map<Element, string[]>): string[] {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null)
    if (parts.has(at)) return parts.get(at)!;
  return [];
}

describe("a host's stylesheet, without !important, restyles", () => {
  for (const kind of KINDS) {
    it(`${kind}: every text and control`, async () => {
      wear(SHEET);
      const { element: host } = await openKind(kind, place);
      const parts = reachable(host);
      const all = seen(host);
      expect(
        all.filter((one) => one.matches(CONTROLS) && !parts.has(one)).map(describeOf),
        'controls that are no part',
      ).to.deep.equal([]);
      const wrong = all
        .filter((one) => parts.has(one) || hasText(one))
        .filter((one) => {
          const names = partsAround(one, parts);
          const style = getComputedStyle(one);
          const fonts = names.map((name) => `part-${name}`);
          return !names.map(partColour).includes(style.color) || !fonts.includes(style.fontFamily);
        });
      expect(wrong.map(describeOf)).to.deep.equal([]);
    });

    it(`${kind}: every border and ground`, async () => {
      wear(SHEET + BOXES);
      const { element: host } = await openKind(kind, place);
      const parts = reachable(host);
      const tokens = new Set(TOKENS.map(({ value }) => value));
      const wrong = seen(host).flatMap((one) => {
        const style = getComputedStyle(one);
        const own = parts.get(one) ?? [];
        const text = partsAround(one, parts).map(partColour);
        const borders = bordersOf(style).filter(
          (value) => ![...own.map(borderColour), ...(own.length ? [] : [...tokens, ...text])].includes(value),
        );
        const ground = style.backgroundColor;
        const grounds = own.length ? own.map(groundColour) : ['rgba(0, 0, 0, 0)', ...tokens];
        return [
          ...borders.map((value) => `border ${value}: ${describeOf(one)}`),
          ...(grounds.includes(ground) ? [] : [`ground ${ground}: ${describeOf(one)}`]),
        ];
      });
      expect(wrong).to.deep.equal([]);
    });
  }
});
