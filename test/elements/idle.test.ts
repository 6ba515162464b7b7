/** `idle-reset`: on a shared computer it asks whether somebody is still there, and wipes when nobody says so. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { all, Flow, focused, key, script, textOf } from '../support/flow.js';

const { idle } = words.pages;
const INTRO = words.shell.intro.title;
const MINUTE = 60_000;
const SECOND = 1000;

/** A clock that a test moves, and the timers of ours that wait for it; all others run as ever. */
class Clock {
  now = Date.now();
  #waiting = new Map<number, { at: number; run: () => void }>();
  #real = { now: Date.now.bind(Date), set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };
  #next = 1e9;

  start(): void {
    Date.now = () => this.now;
    window.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) => {
      if (run.name !== '#look') return this.#real.set(run, delay, ...rest); // of the tests themselves
      this.#waiting.set(++this.#next, { at: this.now + delay, run });
      return this.#next;
    }) as never;
    window.clearTimeout = ((id: number) => (this.#waiting.delete(id) ? undefined : this.#real.clear(id))) as never;
  }

  stop(): void {
    Date.now = this.#real.now;
    window.setTimeout = this.#real.set as never;
    window.clearTimeout = this.#real.clear;
  }

  /** Time goes by, and timers run as it does. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [id, due] = [...this.#waiting].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!due || due.at > end) break;
      this.#waiting.delete(id!);
      this.now = Math.max(this.now, due.at);
      due.run();
    }
    this.now = end;
  }

  /** Time goes by, and nothing runs: the device sleeps. */
  sleep(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#waiting.size;
  }
}

describe('idle-reset', () => {
  let clock: Clock;
  let flow: Flow;
  let told: string[];
  beforeEach(() => (clock = new Clock()));
  afterEach(() => {
    clock.stop();
    localStorage.clear();
  });

  const open = async (attributes: Record<string, string> = { 'idle-reset': '' }, to = '1.2', ...said: string[]) => {
    flow = await Flow.open(attributes, script);
    await flow.goTo(to, '1.1 yes', ...said);
    told = [];
    for (const name of ['rug-start', 'rug-step', 'rug-urgent', 'rug-result', 'rug-restart', 'rug-error'])
      flow.element.addEventListener(name, () => told.push(name));
    clock.start();
    flow.element.dispatchEvent(new Event('click')); // the clock counts from here
  };
  const settle = async () => {
    await flow.settled();
    await nextFrame();
    await flow.settled();
  };
  const pass = async (milliseconds: number) => {
    clock.pass(milliseconds);
    await settle();
  };
  const dialog = () => all<HTMLDialogElement>(flow.element, 'dialog')[0];
  const asks = () => dialog()?.open ?? false;
  const gone = () => flow.title === INTRO && Object.keys(flow.element.snapshot.answers).length === 0;

  it('is off unless the host turns it on', async () => {
    await open({});
    await pass(600 * MINUTE);
    expect(asks()).to.equal(false);
    flow.expectAt('1.2');
    expect(clock.waiting).to.equal(0);
  });

  for (const [value, minutes] of [
    ['', 5],
    ['1', 1],
    ['60', 60],
  ] as const)
    it(`idle-reset="${value}" asks after ${minutes} minutes, and wipes a minute later`, async () => {
      await open({ 'idle-reset': value });
      await pass(minutes * MINUTE - SECOND);
      expect(asks()).to.equal(false);
      await pass(SECOND);
      expect(asks()).to.equal(true);
      await pass(59 * SECOND);
      expect(asks(), 'a minute to answer').to.equal(true);
      flow.expectAt('1.2');
      await pass(SECOND);
      expect(asks()).to.equal(false);
      expect(gone()).to.equal(true);
      expect(flow.text).to.include(idle.wiped);
      expect(flow.text.indexOf(idle.wiped), 'where one begins to read').to.be.lessThan(
        flow.text.indexOf(words.shell.intro.text[0]!),
      );
      expect(
        told.filter((name) => name !== 'rug-step'),
        'and fires nothing else',
      ).to.deep.equal(['rug-restart']);
    });

  for (const value of ['0', '61', '2.5', 'ja'])
    it(`idle-reset="${value}" is no number of minutes: an error, a notice, and five`, async () => {
      const element = document.createElement('rug-vragenlijst');
      const errors: string[] = [];
      element.addEventListener('rug-error', ({ code, message }) => errors.push(`${code} ${message}`));
      const place = await fixture<HTMLElement>(html`<div></div>`);
      element.setAttribute('idle-reset', value);
      place.append(element);
      flow = new Flow(element, script);
      await flow.settled();
      await flow.goTo('1.2');
      expect(errors).to.deep.equal([`wrong-setting idleReset="${value}"`]);
      expect(flow.text).to.include(words.pages.notices.settings);
      clock.start();
      element.dispatchEvent(new Event('click'));
      await pass(5 * MINUTE);
      expect(asks()).to.equal(true);
    });

  it('does not count on the first page, before anything was begun', async () => {
    flow = await Flow.open({ 'idle-reset': '1' }, script);
    clock.start();
    await pass(10 * MINUTE);
    expect(asks()).to.equal(false);
    expect(clock.waiting).to.equal(0);
  });

  describe('the question', () => {
    it('is a dialog over the whole page, with the focus on its heading', async () => {
      await open();
      await pass(5 * MINUTE);
      expect(dialog()!.matches(':modal')).to.equal(true);
      expect(textOf(focused())).to.equal(idle.title);
      expect(focused().getAttribute('role')).to.equal('heading');
      expect(dialog()!.getAttribute('aria-label')).to.equal(idle.title);
      const described = dialog()!.querySelector(`#${dialog()!.getAttribute('aria-describedby')}`)!;
      expect(textOf(described)).to.equal(idle.text.replace('{seconds}', '60'));
      expect(getComputedStyle(dialog()!, '::backdrop').backgroundColor, 'nobody reads the answers behind it').to.match(
        /^rgb\(/,
      );
    });

    it('looks as the host made the cards, on a ground of its own', async () => {
      await open();
      const { style } = flow.element;
      style.setProperty('--rug-dialog-color', '#012345');
      style.setProperty('--rug-dialog-background', '#fedcba');
      style.setProperty('--rug-card-border', '#123456');
      style.setProperty('--rug-radius', '7px');
      style.setProperty('--rug-heading-color', '#fedcba'); // meant for another ground
      await pass(5 * MINUTE);
      const look = getComputedStyle(dialog()!);
      expect([look.backgroundColor, look.borderTopColor, look.borderTopLeftRadius]).to.deep.equal([
        'rgb(254, 220, 186)',
        'rgb(18, 52, 86)',
        '7px',
      ]);
      for (const text of [dialog()!, focused()]) expect(getComputedStyle(text).color).to.equal('rgb(1, 35, 69)');
    });

    it('counts down in words, and tells a screen reader once more near the end', async () => {
      await open();
      await pass(5 * MINUTE);
      const status = dialog()!.querySelector('[role="status"]')!;
      const heard: string[] = [];
      new MutationObserver(() => heard.push(textOf(status))).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      for (let seconds = 59; seconds > 0; seconds--) {
        await pass(SECOND);
        expect(textOf(dialog()!)).to.include(`Over ${seconds} seconden`);
      }
      expect(heard).to.deep.equal([idle.soon.replace('{seconds}', '20')]);
    });

    it('goes on where one was, with its button', async () => {
      await open();
      const heading = flow.headings[0]!;
      heading.focus();
      await pass(5 * MINUTE + 30 * SECOND);
      // the browser tells later of a dialog that was closed, and that counts as a sign of somebody too
      const closed = new Promise((tell) => dialog()!.addEventListener('close', tell, { once: true }));
      await flow.press(idle.stay);
      await closed;
      expect(asks()).to.equal(false);
      flow.expectAt('1.2');
      expect(focused(), 'the focus is where it was').to.equal(heading);
      expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes' });
      await pass(5 * MINUTE - SECOND);
      expect(asks()).to.equal(false);
      await pass(SECOND);
      expect(asks(), 'and asks again').to.equal(true);
    });

    it('goes on with Escape', async () => {
      await open();
      await pass(5 * MINUTE);
      await key('Escape');
      await settle();
      expect(asks()).to.equal(false);
      await pass(4 * MINUTE);
      flow.expectAt('1.2');
    });

    it('gives all the time again for any key', async () => {
      await open();
      await pass(5 * MINUTE + 50 * SECOND);
      await key('Tab');
      await settle();
      expect(asks()).to.equal(true);
      expect(textOf(dialog()!)).to.include('Over 60 seconden');
      await pass(59 * SECOND);
      flow.expectAt('1.2');
      await pass(SECOND);
      expect(gone()).to.equal(true);
    });
  });

  describe('counts from the last sign of the visitor', () => {
    for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchmove'])
      it(sign, async () => {
        await open();
        await pass(4 * MINUTE);
        flow.headings[0]!.dispatchEvent(new Event(sign, { bubbles: true, composed: true }));
        await pass(4 * MINUTE);
        expect(asks()).to.equal(false);
        await pass(MINUTE);
        expect(asks()).to.equal(true);
      });

    it('scroll of the page', async () => {
      await open();
      await pass(4 * MINUTE);
      document.dispatchEvent(new Event('scroll', { bubbles: true }));
      await pass(4 * MINUTE);
      expect(asks()).to.equal(false);
    });

    it('not from what somebody does elsewhere on the page', async () => {
      await open();
      await pass(4 * MINUTE);
      document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
      await pass(MINUTE);
      expect(asks()).to.equal(true);
    });
  });

  describe('when the device slept', () => {
    for (const wake of ['visibilitychange', 'pageshow'])
      it(`${wake}: wipes at once when the time is long over`, async () => {
        await open();
        clock.sleep(8 * 60 * MINUTE);
        (wake === 'pageshow' ? window : document).dispatchEvent(new Event(wake));
        await settle();
        expect(gone()).to.equal(true);
        expect(asks()).to.equal(false);
      });

    it('asks when it is just over', async () => {
      await open();
      clock.sleep(5 * MINUTE + 10 * SECOND);
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      expect(asks()).to.equal(true);
      expect(textOf(dialog()!)).to.include('Over 60 seconden');
    });

    it('wipes when the question stood all that time', async () => {
      await open();
      await pass(5 * MINUTE);
      clock.sleep(60 * MINUTE);
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      expect(gone()).to.equal(true);
    });

    it('takes a key that comes too late for somebody else', async () => {
      await open();
      clock.sleep(60 * MINUTE);
      flow.headings[0]!.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
      await settle();
      expect(gone()).to.equal(true);
    });

    it('counts anew when the clock was set back', async () => {
      await open();
      clock.sleep(-60 * MINUTE);
      await pass(5 * MINUTE - SECOND);
      flow.expectAt('1.2');
    });
  });

  it('wipes kept answers too', async () => {
    await open({ 'idle-reset': '', save: '', name: 'rug' });
    await flow.open(words.pages.save.title);
    await flow.press(words.pages.save.keep);
    expect(localStorage).to.have.length(1);
    await pass(6 * MINUTE);
    expect(gone()).to.equal(true);
    expect(localStorage).to.have.length(0);
  });

  it('counts on an answer page and a closing page as well', async () => {
    await open({ 'idle-reset': '' }, 'end', '2 2.2', '4.2 yes', 'answer-4.2 recognise');
    await pass(6 * MINUTE);
    expect(gone()).to.equal(true);
  });

  it('leaves no timer once the element is gone, also while it asks', async () => {
    await open();
    expect(clock.waiting).to.equal(1);
    flow.element.remove();
    expect(clock.waiting).to.equal(0);
    await open();
    await pass(5 * MINUTE);
    flow.element.remove();
    expect(clock.waiting).to.equal(0);
    expect(dialog()!.open).to.equal(false);
    clock.pass(10 * MINUTE);
    expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes' });
  });

  it('leaves no timer after the wipe, and counts again for the next visitor', async () => {
    await open();
    await pass(6 * MINUTE);
    expect(clock.waiting).to.equal(0);
    await flow.begin();
    expect(flow.text).not.to.include(idle.wiped);
    await pass(5 * MINUTE);
    expect(asks()).to.equal(true);
  });

  it('goes on counting after a move', async () => {
    await open();
    document.body.append(flow.element);
    await settle();
    await pass(5 * MINUTE);
    expect(asks()).to.equal(true);
    flow.element.remove();
  });

  it('locks no page on which it can not be seen', async () => {
    await open();
    flow.element.hidden = true;
    await flow.element.updateComplete;
    clock.pass(5 * MINUTE);
    expect(document.querySelector(':modal')).to.equal(null);
    expect(asks()).to.equal(false);
    clock.pass(MINUTE);
    flow.element.hidden = false;
    await settle();
    expect(gone()).to.equal(true);
  });
});
