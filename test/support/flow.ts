/**
 * The questionnaire as a visitor sees and uses it: real clicks, or real keys, on what the shadow DOM shows. What a page
 * must say comes from the words; places on it are found by role, part, value and text, never by class.
 */
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';

const { door } = words.interview;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The shadow root of an element; one that the page made a closed one too, as its element knows it. */
const rootIn = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? (element as Partial<{ renderRoot: ShadowRoot }>).renderRoot ?? null;

/** The children that are rendered: of a shadow root, of a slot, or its own. Works for nodes of a frame too. */
export function rendered(node: Node): Node[] {
  if (!isElement(node)) return [...node.childNodes];
  const assigned = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : [...(rootIn(node) ?? node).childNodes];
}

/** All elements below a node, across shadow roots, in the order of the page. */
export function everything(node: Node): Element[] {
  return rendered(node).flatMap((child) => (isElement(child) ? [child, ...everything(child)] : []));
}

/** The elements below a node that a selector means, across shadow roots, in the order of the page. */
export const all = <E extends Element = HTMLElement>(node: Node, selector: string): E[] =>
  everything(node).filter((element): element is E => element.matches(selector));

/** The elements that name a part. */
export const parts = (node: Node, name: string): HTMLElement[] => all(node, `[part~="${name}"]`);

const isShown = (element: Element): boolean => {
  const { display, visibility } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

/** A text as it is read: without the marks of its difficult words. */
export const plain = (text: string): string => text.replace(/[[\]]/g, '');

/** The text that somebody can read at a node: no closed details, nothing hidden, nothing meant for nobody's ears. */
export function textOf(node: Node): string {
  const read = (at: Node): string => {
    if (!isElement(at)) return at.nodeType === 3 ? (at.textContent ?? '') : rendered(at).map(read).join('');
    if (!isShown(at) || at.matches('[aria-hidden="true"], script, style')) return '';
    const inside = at.matches('details:not([open])') ? all(at, 'summary').slice(0, 1) : rendered(at);
    const text = inside.map(read).join('');
    return at.matches('span, strong, em, a, slot, .term') ? text : ` ${text} `;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, however deep. */
export function focused(within: Document = document): Element {
  let element = within.activeElement!;
  for (let inner; (inner = rootIn(element)?.activeElement);) element = inner;
  return element;
}

/** The element and what it is rendered in, up to the document. */
function* outwards(element: Element | null): Iterable<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
}

/** Whether somebody can see an element: nothing around it is hidden, closed, or a host that has no slot for it. */
export function isVisible(element: Element): boolean {
  let inner: Element | undefined;
  for (const at of outwards(element)) {
    if (!isShown(at)) return false;
    if (at.matches('details:not([open])') && inner && inner.localName !== 'summary') return false;
    if (inner && rootIn(at) && inner.parentNode === at && !inner.assignedSlot) return false;
    inner = at;
  }
  return element.isConnected;
}

/** What lies on top at a point of the window, however deep. */
function topAt(within: Document, x: number, y: number): Element | null {
  let found = within.elementFromPoint(x, y);
  for (let inner = found; inner && rootIn(inner); found = inner) {
    inner = rootIn(inner)!.elementFromPoint(x, y);
    if (!inner || inner === found) break;
  }
  return found;
}

/** A way to press things and to choose. */
export interface Hand {
  /** A button, a summary, a link. */
  press(target: HTMLElement): Promise<void>;
  /** A tick box or a radio button. */
  choose(input: HTMLInputElement): Promise<void>;
}

/** How far from the left and the top: the middle first, then all over. */
const SPOTS = [0.5, 0.25, 0.75, 0.1, 0.9, 0.4, 0.6];

/** A point of the window where a click hits this element, and nothing that lies on top of it. */
function pointOn(target: Element): [x: number, y: number] {
  const { left, top, width, height } = target.getBoundingClientRect();
  for (const down of SPOTS)
    for (const along of SPOTS) {
      const [x, y] = [Math.round(left + width * along), Math.round(top + height * down)];
      if ([...outwards(topAt(target.ownerDocument, x, y))].includes(target)) return [x, y];
    }
  throw new Error(`Nobody can press ${target.outerHTML.slice(0, 200)}`);
}

/** One real click on something that can be seen. */
export async function clickOnce(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const [x, y] = pointOn(target);
  const frame = target.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [x + Math.round(frame?.left ?? 0), y + Math.round(frame?.top ?? 0)] });
}

/** A real click that arrives: where the page has only just scrolled, WebKit's driver may click on what was there before. */
export async function click(target: Element): Promise<void> {
  let arrived = false;
  const arrives = () => (arrived = true);
  target.addEventListener('click', arrives, true);
  for (let tries = 0; !arrived && tries < 4; tries++) {
    if (tries) await nextFrame();
    await clickOnce(target);
  }
  target.removeEventListener('click', arrives, true);
  if (!arrived) throw new Error(`The click does not arrive at ${target.outerHTML.slice(0, 200)}`);
}

export const mouse: Hand = {
  press: click,
  choose: (input) => click(input.labels![0]!),
};

export const key = (name: string): Promise<unknown> => sendKeys({ press: name });
export const backwards = (): Promise<unknown> => executeServerCommand('chord', ['Shift', 'Tab']);

/** Tab until something has the focus; backwards when it lies before what has it now. */
export async function tabTo(is: (element: Element) => boolean): Promise<void> {
  const order = everything(document.body);
  const back = order.findIndex(is) < order.indexOf(focused());
  for (let tabs = 0; tabs < 80; tabs++) {
    if (is(focused())) return;
    await (back ? backwards() : key('Tab'));
  }
  throw new Error(`Tab does not get there; it is at ${focused().outerHTML.slice(0, 200)}`);
}

export const keyboard: Hand = {
  async press(target) {
    await tabTo((element) => element === target);
    await key('Enter');
  },
  async choose(input) {
    if (input.type === 'checkbox') {
      await tabTo((element) => element === input);
      return void (await key(' '));
    }
    const group = all<HTMLInputElement>(input.getRootNode(), `input[name="${input.name}"]`);
    await tabTo((element) => group.includes(element as HTMLInputElement));
    if (focused() === input && !input.checked) await key(' ');
    // WebKit does not go round
    const arrow = group.indexOf(focused() as HTMLInputElement) > group.indexOf(input) ? 'ArrowUp' : 'ArrowDown';
    for (let turns = 0; focused() !== input && turns < group.length; turns++) await key(arrow);
  },
};

/** Clicks by script: quick, for the way to a page that a test is about. */
export const script: Hand = {
  press: (target) => Promise.resolve(target.click()),
  choose: (input) => Promise.resolve(input.click()),
};

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** What a step asks, as its heading says it. */
export const titleOf = (step: string): string => {
  const { safety, questions, interview } = words;
  const found = safety.pages[step] ?? questions.questions[step] ?? questions.choices[step] ?? interview.pages[step];
  if (!found) throw new Error(`No words for step ${step}`);
  return found.title;
};

/** The words of an urgency, with 112 or another number. */
export const urgencyTitle = (urgency: keyof typeof words.urgency, emergency = '112'): string =>
  fill(words.urgency[urgency].title, { emergency });

const REACH: Record<string, string> = { '3': '2.1', '4': '2.2', '5': '2.3', '6': '2.4' };

/** The elements that fetch words inside another one. */
const INNER = 'rug-antwoord, rug-lichaamskaart, rug-aandoening';

/** One visitor at one `<rug-vragenlijst>`. */
export class Flow {
  constructor(
    readonly element: RugVragenlijst,
    public hand: Hand = mouse,
  ) {}

  /** Puts a questionnaire on the test page; `attributes` as a host writes them, `inside` is what stands in the tag. */
  static async open(attributes: Record<string, string> = {}, hand: Hand = mouse, inside = ''): Promise<Flow> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    return Flow.openIn(place, attributes, hand, inside);
  }

  static async openIn(place: Node, attributes: Record<string, string> = {}, hand: Hand = mouse, inside = '') {
    const element = place.ownerDocument!.createElement('rug-vragenlijst');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    place.appendChild(element);
    const flow = new Flow(element, hand);
    await flow.settled();
    return flow;
  }

  /** Waits until the page is there: drawn, its words arrived, and the focus where it will be. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    // longer than a page takes, also where other tests keep the machine busy
    await waitUntil(() => !this.isLoading, 'The words do not come', { interval: 5, timeout: 10_000 });
    for (const inner of all(this.element, INNER)) await (inner as unknown as RugVragenlijst).updateComplete;
    await aTimeout(0); // what was asked for when the update was complete
  }

  get isLoading(): boolean {
    return [this.element, ...all(this.element, INNER)].some((element) =>
      rootIn(element)?.textContent?.includes(words.shell.loading),
    );
  }

  /** All that the visitor can read now. */
  get text(): string {
    return textOf(this.element);
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return all<E>(this.element, selector);
  }
  parts(name: string): HTMLElement[] {
    return parts(this.element, name);
  }
  /** The only one of this part. */
  part(name: string): HTMLElement {
    const found = this.parts(name);
    if (found.length !== 1) throw new Error(`${found.length} elements have the part ${name} on: ${this.text}`);
    return found[0]!;
  }

  get headings(): HTMLElement[] {
    const headings = this.all('[role="heading"], h1, h2, h3, h4, h5, h6');
    return headings.filter(isVisible);
  }
  /** The first heading: what the page is about. */
  get title(): string {
    return textOf(this.headings[0]!);
  }

  /** Texts of the buttons that can be seen. */
  get buttons(): string[] {
    return this.all('button')
      .filter(isVisible)
      .map((button) => textOf(button));
  }

  /** The button, or the summary, of this name. */
  control(name: string): HTMLElement {
    const found = this.all('button, summary').filter(
      (control) => isVisible(control) && [textOf(control), control.ariaLabel].includes(name),
    );
    if (!found.length) throw new Error(`Nothing to press that says "${name}" on: ${this.text}`);
    return found[0]!;
  }

  async press(name: string): Promise<void> {
    await this.hand.press(this.control(name));
    await this.settled();
  }

  input(value: string): HTMLInputElement {
    const found = this.all<HTMLInputElement>(`input[value="${value}"]`);
    if (found.length !== 1) throw new Error(`${found.length} choices have the value ${value} on: ${this.text}`);
    return found[0]!;
  }
  get inputs(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input');
  }
  /** The values that are chosen on the page. */
  get chosen(): string[] {
    return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  async choose(...values: string[]): Promise<void> {
    for (const value of values) {
      if (!this.input(value).checked) await this.hand.choose(this.input(value));
      if (!this.input(value).checked) throw new Error(`${value} was pressed, but is not chosen`);
    }
  }

  /** The page asks this step: its words are the first heading. */
  expectAt(step: string): void {
    expect(this.title).to.equal(titleOf(step));
    const list = /^nearest-(\d)$/.exec(step)?.[1];
    if (list) expect(this.inputs.some(({ value }) => value.startsWith(`${list}.`))).to.equal(true);
  }

  /** Chooses on the page of this step, several ticks joined by ` + `, and goes on. */
  async answer(step: string, value: string): Promise<void> {
    this.expectAt(step);
    const values = value.split(' + ');
    for (const input of this.inputs)
      if (input.type === 'checkbox' && input.checked && !values.includes(input.value)) await this.hand.choose(input);
    await this.choose(...values);
    await this.next();
  }

  begin = () => this.press(words.shell.start);
  next = () => this.press(words.shell.next);
  back = () => this.press(words.shell.back);
  /** To the interview, from an answer or a closing page; on its door, into it. */
  more = () => this.press(this.buttons.includes(door.open) ? door.open : door.start);
  /** The buttons of an answer page; an alarm answer has them the other way round. */
  recognise = () => this.press(this.isAlarm ? words.pages.answer.done : words.pages.answer.recognise);
  reject = () => this.press(this.isAlarm ? words.pages.answer.continue : words.pages.answer.reject);

  get isAlarm(): boolean {
    return this.buttons.includes(words.pages.answer.done);
  }

  /** The urgency has the page for itself. */
  get isUrgentPage(): boolean {
    return this.parts('urgency-card').length > 0 && this.buttons.includes(words.shell.next);
  }

  async open(summary: string): Promise<void> {
    await this.press(summary);
  }

  /** Asks to change an earlier answer, in the list of one's answers. */
  async change(step: string): Promise<void> {
    const name = fill(words.pages.review.changeOf, { question: titleOf(step) });
    const shown = this.all(`button[aria-label="${name}"]`).some(isVisible);
    if (!shown) await this.open(words.pages.review.title);
    await this.press(name);
  }

  /** Begins again: asked first, then done. */
  async restart(): Promise<void> {
    await this.open(words.pages.restart.title);
    await this.press(words.pages.restart.erase);
  }

  /** One word of the visitor: `begin`, `next`, `recognise`, `reject`, `back`, or an answer such as `3.2 yes`. */
  async say(word: string): Promise<void> {
    const [step, value] = [word.split(' ', 1)[0]!, word.slice(word.indexOf(' ') + 1)];
    if (step !== word) return this.answer(step, value);
    const does = {
      begin: this.begin,
      next: this.next,
      recognise: this.recognise,
      reject: this.reject,
      back: this.back,
      more: this.more,
    };
    await does[word as keyof typeof does]();
  }

  async follow(...said: string[]): Promise<void> {
    for (const word of said) await this.say(word);
  }

  /**
   * Goes on to a step, saying this on the way, and else no, none, and no to every answer. Urgent pages are passed, unless
   * the target is `urgent`.
   */
  async goTo(target: string, ...said: string[]): Promise<void> {
    const given = new Map(said.map((word) => [word.split(' ', 1)[0]!, word]));
    const reach = REACH[/^(?:answer-)?(?:nearest-)?([3-6])(?:\.|$)/.exec(target)?.[1] ?? ''] ?? '2.5';
    for (let pages = 0; pages < 199; pages++) {
      const { id, kind } = this.element.snapshot.step;
      if (this.isUrgentPage) {
        if (target === 'urgent') return;
        await this.next();
      } else if (id === target) {
        return;
      } else {
        const none = {
          ...{ intro: 'begin', question: `${id} no`, answer: 'reject', checklist: `${id} none` },
          ...{ interview: 'more', multiple: `${id} skip` },
        }[kind as 'intro'];
        const word = given
          .get(id)
          ?.replace(/^(answer-\S+|interview|end) /, '')
          .replace(/^begin$/, id === 'interview' ? 'more' : 'begin');
        await this.say(word ?? none ?? `${id} ${id === '2' ? reach : 'none'}`);
      }
    }
    throw new Error(`Never got to ${target}`);
  }
}
