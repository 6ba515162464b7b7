/** A page that makes it hard, in a frame that real clicks can reach, and what must hold on it all the same. */
import { expect } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { all, everything, Flow, isVisible, parts, textOf, urgencyTitle } from './flow.js';
import { waitUntil } from './wait.js';

export type Page = Window & typeof globalThis;

export interface Hostile {
  page: Page;
  flow: Flow;
  /** Errors, messages in the console and breaches of a policy, as test/pages/hostile/watch.js noted them. */
  seen: readonly string[];
}

/** The elements of a document by their tag: a hostile page may have taken `querySelector` or `Document` away. */
export const byTag = (page: Page, tag: string): Element[] => [
  ...Document.prototype.getElementsByTagName.call(page.document, tag),
];

/** Opens an address in a frame, and waits until it is there. */
export async function openFrame(address: string, width = 600, attributes: Record<string, string> = {}) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '500';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  if (!attributes.srcdoc) frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

export const hostileAddress = (name: string): string =>
  new URL(`../../../test/pages/hostile/${name}.html`, import.meta.url).href;

/** The first questionnaire of a page in a frame. */
export async function flowIn(frame: HTMLIFrameElement): Promise<Hostile> {
  const page = frame.contentWindow as Page;
  await page.customElements.whenDefined('rug-vragenlijst');
  const flow = new Flow(byTag(page, 'rug-vragenlijst')[0] as RugVragenlijst);
  await flow.settled();
  return { page, flow, seen: (page as unknown as { seen: string[] }).seen };
}

export const openHostile = async (name: string, width?: number): Promise<Hostile> =>
  flowIn(await openFrame(hostileAddress(name), width));

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

type Colour = [red: number, green: number, blue: number, alpha: number];

function colourOf(value: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = value.match(/[\d.]+/g)!.map(Number);
  return [red, green, blue, alpha];
}

/** What lies behind an element: the first ground that hides all behind it, or white. */
function groundOf(element: Element): Colour {
  for (let at: Element | null = element; at;) {
    const colour = colourOf(at.ownerDocument.defaultView!.getComputedStyle(at).backgroundColor);
    if (colour[3] === 1) return colour;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return [255, 255, 255, 1];
}

const light = (colour: Colour): number => {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The contrast of a text with what lies behind it, as WCAG has it. */
export function contrastOf(element: Element): number {
  const { color } = element.ownerDocument.defaultView!.getComputedStyle(element);
  const [less, more] = [light(colourOf(color)), light(groundOf(element))].sort((a, b) => a - b);
  return (more! + 0.05) / (less! + 0.05);
}

const brief = (element: Element): string => element.outerHTML.slice(0, 160);
const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));

/** What is on the page can be seen and read, and nothing of it sticks out at a side. */
export function expectUsable({ element }: Flow): void {
  const page = element.ownerDocument.defaultView!;
  const styleOf = (each: Element) => page.getComputedStyle(each);
  const edges = element.getBoundingClientRect();
  expect(element.offsetWidth, 'room for the whole').to.be.at.least(200);
  expect([edges.left >= -0.5, edges.right <= page.innerWidth + 0.5], 'inside the window').to.deep.equal([true, true]);
  const seen = everything(element).filter((each) => isVisible(each) && (each as HTMLElement).clientWidth !== 1);
  const wide = seen.filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width > 1 && (left < edges.left - 0.5 || right > edges.right + 0.5);
  });
  expect(wide.map(brief), 'sticks out').to.deep.equal([]);
  const texts = seen.filter((each) => hasText(each) && !each.closest('svg'));
  expect(texts.length, 'something to read').to.be.above(0);
  expect(texts.filter((each) => parseFloat(styleOf(each).fontSize) < 12).map(brief), 'too small to read').to.deep.equal(
    [],
  );
  expect(texts.filter((each) => contrastOf(each) < 4.5).map(brief), 'too faint').to.deep.equal([]);
  const typed = texts.filter((each) => /write/.test(styleOf(each).getPropertyValue('-webkit-user-modify')));
  expect(typed.map(brief), 'can be typed over').to.deep.equal([]);
  const low = texts.filter((each) => parseFloat(styleOf(each).lineHeight) < 1.2 * parseFloat(styleOf(each).fontSize));
  expect(low.map(brief), 'lines on top of each other').to.deep.equal([]);
  for (const input of all<HTMLInputElement>(element, 'input'))
    expect(input.offsetWidth, 'the box can be seen').to.be.at.least(18);
  for (const button of parts(element, 'button-primary').filter(isVisible))
    expect(button.offsetHeight, 'a large target').to.be.at.least(44);
}

/** The emergency page: what it is and the number stand there large, in a colour that one can read. */
export function expectEmergency(flow: Flow): void {
  expect(flow.title).to.equal(urgencyTitle('emergency'));
  const [heading] = flow.headings;
  const [phone] = flow.all<HTMLAnchorElement>('[part~="urgency-card"] a[href="tel:112"]');
  for (const line of [heading!, phone!]) {
    const { fontSize } = line.ownerDocument.defaultView!.getComputedStyle(line);
    expect(isVisible(line) && textOf(line)).to.contain('112');
    expect(parseFloat(fontSize), 'large').to.be.at.least(20);
    expect(contrastOf(line)).to.be.at.least(4.5);
  }
}

const LISTS = ['1.1 no', '1.2 unsure', '1.3 no', '1.4 no', '1.5 no', '1.6 no', '2 2.2', '4.1 no', '4.2 yes'];

/**
 * The whole way, as a visitor goes it: an emergency, the lists with an answer that is rejected, the nearest choice, both
 * maps, an answer that is recognised, the interview and its outcome, a change, and the end of it all.
 */
export async function wholeFlow(flow: Flow, look: () => void = () => expectUsable(flow)): Promise<void> {
  const then = async (...said: string[]) => {
    for (const word of said) {
      await flow.say(word);
      look();
    }
  };
  look();
  await then('begin');
  await flow.open(words.shell.helpNow);
  look();
  await flow.next();
  expect(flow.text).to.contain(words.shell.chooseOne);
  await then('safety-112 safety-112.1');
  expectEmergency(flow);
  await then('next', 'safety-now safety-now.7', 'safety-today none', ...LISTS);
  expect(flow.text).to.contain(words.answers[12]!.title);
  await flow.open(words.pages.answer.fits);
  await flow.open(words.pages.answer.why);
  look();
  await then('reject', '4.3 no', '4.4 no', 'nearest-4 none', '7 7.2', 'recognise');
  expect(flow.text).to.contain(words.answers[29]!.title).and.contain(urgencyTitle('emergency'));
  await then('more', 'more');
  const pages = await interview(flow, then);
  expect(pages).to.be.above(15);
  await flow.change('1.2');
  look();
  await then('1.2 no');
  await flow.restart();
  look();
  expect(flow.title).to.equal(words.shell.intro.title);
  expect(Object.keys(flow.element.snapshot.answers)).to.deep.equal([]);
}

/** Every page of the interview, with rows on three of them. */
async function interview(flow: Flow, then: (...said: string[]) => Promise<void>): Promise<number> {
  const rows: Record<string, string> = {
    'interview.uitstraling': 'uitstraling.2',
    'interview.hoesten': 'hoesten.2',
    'interview.bewegen': 'bewegen.2',
  };
  let pages = 0;
  for (; flow.element.snapshot.step.kind === 'multiple'; pages++) {
    const { id } = flow.element.snapshot.step;
    await then(`${id} ${rows[id] ?? 'skip'}`);
    if (flow.isUrgentPage) await then('next');
  }
  expect(flow.element.snapshot.step.kind).to.equal('end');
  await waitUntil(() => flow.parts('outcome').length, 'no outcome');
  return pages;
}
