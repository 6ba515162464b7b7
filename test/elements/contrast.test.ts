/** The colours that are really on the screen: each text and each control on each kind of page, with each theme. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { list } from '../../src/tokens/generated/list.js';
import { seen } from '../support/parts.js';
import { KINDS, openKind } from './kinds-of-page.js';

type Colour = readonly [number, number, number, number];
interface Contrast {
  parseColour(text: string): Colour;
  over(front: Colour, back: Colour): Colour;
  contrast(front: Colour, back: Colour): number;
}
const CONTRAST = '/scripts/tokens/contrast.mjs'; // plain JavaScript, as the page of the demo loads it
const { parseColour, over, contrast } = (await import(CONTRAST)) as Contrast;

/** A host's page, and the theme that it wears. */
const PAGES = {
  'a light page': { scheme: 'light', color: '#1d2928', background: '#f7f5f0' },
  'a dark page with the dark theme': { scheme: 'dark', color: '#e6ebe8', background: '#1a2120', theme: 'dark' },
  'a garish page with the neutral theme': { scheme: 'light', color: '#ff0', background: '#f0f', theme: 'neutral' },
  'a dark page with the neutral theme': { scheme: 'dark', color: '#e6ebe8', background: '#1a2120', theme: 'neutral' },
  'the page of a municipality with the theme for NL Design System': {
    scheme: 'light',
    color: '#2b2b2b',
    background: '#fff',
    theme: 'nl-design-system',
    site: '/test/pages/municipality.css',
  },
};

/** What an element is drawn in. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What lies behind the text of an element, nothing shining through. */
function groundOf(element: Element): Colour {
  const own = parseColour(getComputedStyle(element).backgroundColor);
  const outside = around(element);
  return own[3] === 1 || !outside ? own : over(own, groundOf(outside));
}

const key = (colour: Colour) =>
  colour
    .slice(0, 3)
    .map((part) => Math.round(part * 255))
    .join(' ');

/** The pairs of the token file, as colours on this page: what stands on what, by how much it needs. */
function declared(host: Element): Record<'text' | 'line', Set<string>> {
  const style = getComputedStyle(host);
  const probe = host.parentElement!.appendChild(document.createElement('span'));
  probe.style.color = style.color;
  probe.style.colorScheme = style.colorScheme;
  for (const { name } of list.tokens) probe.style.setProperty(name, style.getPropertyValue(name) || 'initial');
  const colourOf = (css: string) => {
    probe.style.backgroundColor = css;
    return parseColour(getComputedStyle(probe).backgroundColor);
  };
  const found = { text: new Set<string>(), line: new Set<string>() };
  for (const { front, back, least } of list.pairs) {
    const under = over(colourOf(back.css), groundOf(host));
    found[least > 3 ? 'text' : 'line'].add(`${key(over(colourOf(front.css), under))} on ${key(under)}`);
  }
  probe.remove();
  return found;
}

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
const isOff = (element: Element): boolean => element.matches(':disabled, [aria-disabled="true"]');
const BORDERED = '[part~="choice"], [part~="search"], button:not(.link, .term, .primary)';

/** A line for each that is seen too badly, and for each that the token file does not know. */
function findings(host: Element, pairs: Record<'text' | 'line', Set<string>>): string[] {
  const check = (element: Element, kind: 'text' | 'line', front: Colour, back: Colour): string[] => {
    const pair = `${key(over(front, back))} on ${key(back)}`;
    const where = `${kind} ${pair}: ${(element.cloneNode() as Element).outerHTML.slice(0, 100)}`;
    const ratio = contrast(front, back);
    return [
      ...(ratio < (kind === 'text' ? 4.5 : 3) ? [`${ratio.toFixed(2)}, ${where}`] : []),
      ...(pairs[kind].has(pair) ? [] : [`not in the token file, ${where}`]),
    ];
  };
  return seen(host).flatMap((element) => {
    if (isOff(element)) return [];
    const style = getComputedStyle(element);
    const drawn = element.localName === 'text' ? style.fill : style.color;
    const border = parseColour(style.borderBlockStartColor);
    const outside = around(element);
    return [
      ...(hasText(element) ? check(element, 'text', parseColour(drawn), groundOf(element)) : []),
      ...(element.matches(BORDERED) ? check(element, 'line', border, groundOf(outside!)) : []),
    ];
  });
}

let place: HTMLElement;
let links: HTMLLinkElement[] = [];

async function hostPage({
  scheme,
  color,
  background,
  theme,
  site,
}: {
  scheme: string;
  color: string;
  background: string;
  theme?: string;
  site?: string;
}) {
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { colorScheme: scheme, color, background });
  if (site) await addSheet(site);
  if (theme) await addSheet(`/dist/themes/${theme}.css`);
}

async function addSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
  document.head.append(link);
  links.push(link);
  await loaded;
}
afterEach(() => {
  place.remove();
  for (const link of links) link.remove();
  links = [];
});

for (const [name, page] of Object.entries(PAGES))
  describe(`the colours on ${name} are seen, and stand in the token file`, () => {
    for (const kind of KINDS)
      it(kind, async () => {
        await hostPage(page);
        const { element } = await openKind(kind, place);
        expect(findings(element, declared(element))).to.deep.equal([]);
      });
  });

it('finds a text that is seen too badly, and a colour that no token has', async () => {
  await hostPage(PAGES['a light page']);
  const { element } = await openKind('question', place);
  const pairs = declared(element);
  element.style.setProperty('--rug-heading-color', '#999');
  const found = findings(element, pairs);
  expect(found.some((line) => /^2\.\d+, text 153 153 153/.test(line))).to.equal(true);
  expect(found.some((line) => line.startsWith('not in the token file, text 153 153 153'))).to.equal(true);
});
