/** Where a host may put the questionnaire, and what it may do with it while somebody is on the way. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { all, click, Flow, focused, isVisible, key, script, textOf, titleOf } from '../support/flow.js';
import {
  byTag,
  expectUsable,
  flowIn,
  hostileAddress,
  openFrame,
  openHostile,
  wholeFlow,
  type Page,
} from '../support/hostile.js';

/** A page with nothing special. */
const openPlain = () => openHostile('plain');
const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];

describe('Moved on the way', () => {
  it('removed while its words are on their way, and put back: it goes on', async () => {
    const { page, flow, seen } = await openPlain();
    const { element } = flow;
    const place = element.parentElement!;
    await click(flow.control(words.shell.start));
    element.remove();
    await aTimeout(50);
    place.append(element);
    await flow.settled();
    await flow.follow('safety-112 none', 'safety-now none');
    element.remove();
    page.document.body.prepend(element);
    await flow.settled();
    await flow.follow('safety-today none', '1.1 no');
    expect(seen).to.deep.equal([]);
  });

  it('moved from place to place before every page of the whole flow', async () => {
    const { page, flow, seen } = await openPlain();
    const places = [0, 1].map(() => page.document.body.appendChild(page.document.createElement('section')));
    let moves = 0;
    await wholeFlow(flow, () => {
      const heading = flow.title;
      places[moves++ % 2]!.append(flow.element);
      expect(flow.title).to.equal(heading);
      expectUsable(flow);
    });
    expect(seen).to.deep.equal([]);
  });

  it('a clone begins anew, with the same settings, and neither knows of the other', async () => {
    const { flow, seen } = await openPlain();
    await flow.goTo('1.2', 'safety-now safety-now.1');
    const clone = flow.element.cloneNode(true) as RugVragenlijst;
    flow.element.after(clone);
    const other = new Flow(clone);
    await other.settled();
    expect(other.title).to.equal(words.shell.intro.title);
    expect(other.parts('urgency-strip')).to.deep.equal([]);
    await other.goTo('urgent', 'safety-now safety-now.2');
    expect(textOf(other.part('urgency-card'))).to.contain('030 000 12 34');
    expect(other.element.snapshot.answers).not.to.deep.equal(flow.element.snapshot.answers);
    flow.expectAt('1.2');
    expect(seen).to.deep.equal([]);
  });
});

describe('Put into something else', () => {
  it('the shadow root of another element, open or closed', async () => {
    const { page, flow, seen } = await openPlain();
    for (const mode of ['open', 'closed'] as const) {
      const host = page.document.body.appendChild(page.document.createElement('div'));
      const inside = host.attachShadow({ mode });
      const element = page.document.createElement('rug-vragenlijst');
      inside.append(element);
      const other = new Flow(element);
      await other.settled();
      other.hand = script;
      await wholeFlow(other, () => void expect(other.title).not.to.equal(''));
      host.remove();
    }
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(seen).to.deep.equal([]);
  });

  it('a modal dialog: the whole flow; Escape closes a meaning first, then the dialog, and the course stays', async () => {
    const { page, flow, seen } = await openHostile('dialog');
    const dialog = byTag(page, 'dialog')[0] as HTMLDialogElement;
    await click(byTag(page, 'button')[0]!);
    expect(dialog.open).to.equal(true);
    await flow.settled();
    await wholeFlow(flow, () => expectUsable(flow));
    await flow.goTo('answer-4.2', '4.2 yes');
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    await flow.settled();
    const term = flow.parts('term').find(isVisible)!;
    await click(term);
    await key('Escape');
    expect([term.ariaExpanded, dialog.open]).to.deep.equal(['false', true]);
    await key('Escape');
    await waitUntil(() => !dialog.open, 'the dialog stays open', { interval: 5 });
    await click(byTag(page, 'button')[0]!);
    await flow.settled();
    expect(flow.text).to.contain(words.answers[12]!.title);
    expect(seen).to.deep.equal([]);
  });

  it('a place that is not shown, until it is', async () => {
    const { page, flow, seen } = await openPlain();
    const place = flow.element.parentElement!;
    place.style.display = 'none';
    flow.hand = script;
    const hidden = page.document.createElement('rug-vragenlijst');
    place.append(hidden);
    await hidden.updateComplete;
    place.style.display = '';
    for (const element of [flow.element, hidden]) {
      const shown = new Flow(element);
      await shown.settled();
      expectUsable(shown);
      await shown.follow(...SAFE);
      expectUsable(shown);
    }
    expect(seen).to.deep.equal([]);
  });

  it('a frame of a document that is a text: srcdoc', async () => {
    const { href } = new URL('../../../', import.meta.url);
    const frame = await openFrame('', 600, {
      srcdoc: `<!doctype html><html lang="nl"><body><script src="${href}test/pages/hostile/watch.js"></script>
        <script type="module" src="${href}dist/cdn/rug-zelfdiagnose.js"></script><rug-vragenlijst></rug-vragenlijst>`,
    });
    const { flow, seen } = await flowIn(frame);
    await wholeFlow(flow);
    expect(seen).to.deep.equal([]);
  });
});

describe('Moved into another document', () => {
  /** A document of the same origin with the library on it: a frame of the page. */
  async function otherDocument(): Promise<Page> {
    const frame = await openFrame(hostileAddress('plain'));
    const page = frame.contentWindow as Page;
    await page.customElements.whenDefined('rug-vragenlijst');
    return page;
  }
  const sheetsOf = (element: RugVragenlijst) => element.shadowRoot!.adoptedStyleSheets.length;

  it('its look stays behind: browsers take sheets of another document away', async () => {
    const { flow } = await openPlain();
    await flow.goTo('1.2');
    expect(sheetsOf(flow.element)).to.be.above(0);
    const other = await otherDocument();
    other.document.body.append(flow.element);
    expect(sheetsOf(flow.element)).to.equal(0);
  });

  it('one that is made there goes on with the snapshot of the first, and has its look', async () => {
    const { flow } = await openPlain();
    await flow.goTo('1.2', 'safety-today unsure');
    const { snapshot } = flow.element;
    flow.element.remove();
    const other = await otherDocument();
    const made = other.document.createElement('rug-vragenlijst');
    made.snapshot = snapshot;
    byTag(other, 'rug-vragenlijst')[0]!.replaceWith(made);
    const there = new Flow(made, script);
    await there.settled();
    expect(there.title, 'what is urgent comes first').to.equal(words.urgency.today.title);
    await there.next();
    there.expectAt('1.2');
    expectUsable(there);
    expect(there.part('urgency-strip').textContent).to.contain(words.urgency.today.title);
    await there.answer('1.2', 'no');
    there.expectAt('1.3');
  });
});

describe('A frame without an origin of its own', () => {
  /** What the page in the frame answers: nobody can look inside. */
  async function ask<T>(frame: HTMLIFrameElement, question: Record<string, string>): Promise<T> {
    const answer = new Promise<T>((resolve) => {
      const hear = ({ data, source }: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', hear);
        resolve(data as T);
      };
      window.addEventListener('message', hear);
    });
    frame.contentWindow!.postMessage(question, '*');
    return answer;
  }

  it('sandbox="allow-scripts": no storage, no cookies, and the flow goes', async () => {
    const frame = await openFrame(hostileAddress('sandbox'), 600, { sandbox: 'allow-scripts' });
    const press = async (name: string) => {
      let at: [x: number, y: number] | null = null;
      for (let tries = 0; !at && tries < 100; tries++) {
        at = await ask(frame, { where: name });
        if (!at) await aTimeout(20);
      }
      if (!at) throw new Error(`Nothing says "${name}"`);
      const { left, top } = frame.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + at[0]), Math.round(top + at[1])] });
    };
    const shows = async (what: string, text: string) => {
      for (let tries = 0; tries < 100; tries++) {
        if ((await ask<string>(frame, { what })).includes(text)) return;
        await aTimeout(20);
      }
      throw new Error(`"${text}" does not come`);
    };
    const { safety, shell, pages } = words;
    await press(shell.start);
    for (const page of ['safety-112', 'safety-now', 'safety-today']) {
      await shows('title', titleOf(page));
      await press(safety.none);
      await press(shell.next);
    }
    for (const step of ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6']) {
      await shows('title', titleOf(step));
      await press(words.questions.no);
      await press(shell.next);
    }
    await press(words.questions.options['2.2']!.label);
    await press(shell.next);
    await press(words.questions.yes);
    await press(shell.next);
    await press(pages.answer.recognise);
    await shows('text', words.answers[13]!.title);
    expect(await ask(frame, { what: 'seen' })).to.deep.equal([]);
  });

  it('no scripts at all: the emergency text and the link are what one reads', async () => {
    const frame = await openFrame(hostileAddress('plain'), 600, { sandbox: 'allow-same-origin' });
    const page = frame.contentWindow as Page;
    const element = byTag(page, 'rug-vragenlijst')[0]!;
    expect(element.shadowRoot).to.equal(null);
    expect(textOf(element)).to.contain('Bel 112').and.contain('Bel nu uw huisarts of de spoedpost');
    expect(all(element, 'a[href]').filter(isVisible)).to.have.lengthOf(1);
    expect(all(element, '[slot]').filter(isVisible), 'only of use with the questionnaire').to.deep.equal([]);
    expect(focused(page.document)).to.equal(page.document.body);
  });
});
