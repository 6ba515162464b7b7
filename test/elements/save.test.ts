/** `save`: a button to keep the answers on this device. Nothing is kept without it, and nothing longer than it says. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { Flow, focused, parts, script, textOf } from '../support/flow.js';
import { openWindow } from '../support/window.js';
import { waitUntil } from '../support/wait.js';

const { save } = words.pages;
const KEY = 'rug-zelfdiagnose:rug';
const DAY = 86_400_000;
const fill = (text: string, date: string) => text.replace('{date}', date);
/** A day as the words name it, some days from now. */
const day = (ahead = 0) =>
  new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(
    new Date().setDate(new Date().getDate() + ahead),
  );

const stored = () =>
  JSON.parse(localStorage.getItem(KEY)!) as Record<'until' | 'saved' | 'checked', number> & {
    snapshot: { answers: Record<string, unknown>; step: { id: string } };
  };
const put = (change: Partial<ReturnType<typeof stored>>) =>
  localStorage.setItem(KEY, JSON.stringify({ ...stored(), ...change }));

describe('save', () => {
  afterEach(() => localStorage.clear());

  let errors: string[];
  const open = async (attributes: Record<string, string> = { save: '' }) => {
    const flow = await Flow.open({}, script);
    errors = [];
    flow.element.addEventListener('rug-error', ({ code, message }) => errors.push(`${code} ${message}`));
    flow.element.setAttribute('name', 'rug');
    for (const [name, value] of Object.entries(attributes)) flow.element.setAttribute(name, value);
    await flow.settled();
    if (Object.hasOwn(attributes, 'save')) await waitUntil(() => parts(flow.element, 'save').length);
    await flow.settled();
    return flow;
  };
  const keep = async (flow: Flow) => {
    await flow.open(save.title);
    await flow.press(save.keep);
  };
  const canKeep = (flow: Flow) => flow.all('summary').some((summary) => textOf(summary) === save.title);
  const said = (flow: Flow) => textOf(flow.part('save').querySelector('[role="status"]')!);
  const settled = async (flow: Flow) => {
    await flow.settled();
    await flow.element.updateComplete;
    await nextFrame();
  };

  it('keeps nothing and shows nothing unless the host turns it on', async () => {
    const flow = await open({});
    await flow.goTo('1.2');
    expect(canKeep(flow)).to.equal(false);
    expect(flow.parts('save')).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
  });

  it('keeps nothing until the visitor presses the button, and says what it means first', async () => {
    const flow = await open();
    await flow.goTo('1.2');
    expect(localStorage).to.have.length(0);
    await flow.open(save.title);
    expect(flow.text)
      .to.include(fill(save.text[0]!, day(7)))
      .and.include(save.text[1]);
    expect(localStorage).to.have.length(0);
    await flow.press(save.keep);
    expect(stored().snapshot.step.id).to.equal('1.2');
    expect(flow.text).to.include(fill(save.kept, day(7)));
    await settled(flow);
    expect(textOf(focused()), 'the button is gone').to.equal(fill(save.kept, day(7)));
  });

  it('says of privacy what is true where answers can be kept, and only there', async () => {
    const flow = await open();
    const { privacy } = words.shell.intro;
    expect(flow.text).to.include(save.privacy).and.not.include(privacy);
    flow.element.removeAttribute('save');
    await settled(flow);
    expect(flow.text).to.include(privacy).and.not.include(save.privacy);
  });

  it('offers nothing to keep before anything was said, or on an urgent page', async () => {
    const flow = await open();
    expect(canKeep(flow)).to.equal(false);
    await flow.begin();
    expect(canKeep(flow)).to.equal(false);
    await flow.answer('safety-112', 'safety-112.1');
    expect(flow.isUrgentPage).to.equal(true);
    expect(canKeep(flow)).to.equal(false);
    await flow.next();
    expect(canKeep(flow)).to.equal(true);
  });

  it('keeps later answers too, and says so', async () => {
    const flow = await open();
    await flow.goTo('1.2');
    await keep(flow);
    const { until } = stored();
    await flow.answer('1.2', 'yes');
    expect(stored().snapshot.answers).to.include({ '1.2': 'yes' });
    expect(stored().until, 'until the day that was promised').to.equal(until);
    expect(flow.text).to.include(fill(save.kept, day(7)));
  });

  for (const [value, days] of [
    ['', 7],
    ['1', 1],
    ['30', 30],
  ] as const)
    it(`save="${value}" keeps for ${days} days`, async () => {
      const flow = await open({ save: value });
      await flow.goTo('1.2');
      await keep(flow);
      expect(flow.text).to.include(fill(save.kept, day(days)));
      const until = new Date(stored().until);
      expect([until.getHours(), until.getMinutes()], 'the end of that day').to.deep.equal([23, 59]);
      expect(new Date(until).setHours(0, 0, 0, 0)).to.equal(new Date(Date.now()).setHours(0, 0, 0, 0) + days * DAY);
    });

  for (const value of ['0', '31', '-1', '2.5', 'ja'])
    it(`save="${value}" is no number of days: an error, a notice, and no button`, async () => {
      const flow = await open({ save: value });
      await flow.goTo('1.2');
      expect(errors).to.deep.equal([`wrong-setting save="${value}"`]);
      expect(flow.text).to.include(words.pages.notices.settings);
      expect(canKeep(flow)).to.equal(false);
      flow.element.setAttribute('save', '3');
      await settled(flow);
      expect(canKeep(flow)).to.equal(true);
      expect(flow.text).not.to.include(words.pages.notices.settings);
    });

  it('takes the property as frameworks set it', async () => {
    const flow = await open({});
    await flow.goTo('1.2');
    for (const [value, shown] of [
      [true, true],
      [false, false],
      [5, true],
      [null, false],
    ] as const) {
      flow.element.save = value;
      await settled(flow);
      expect(canKeep(flow), String(value)).to.equal(shown);
    }
  });

  describe('wiped', () => {
    it('at once by its button, and says so to a screen reader', async () => {
      const flow = await open();
      await flow.goTo('1.2');
      await keep(flow);
      const status = flow.part('save').querySelector('[role="status"]')!;
      expect(textOf(status)).to.equal('');
      await flow.press(save.erase);
      await settled(flow);
      expect(localStorage).to.have.length(0);
      expect(flow.part('save').querySelector('[role="status"]'), 'was there before').to.equal(status);
      expect(textOf(status)).to.equal(save.erased);
      expect(focused(), 'the button is gone').to.equal(status);
      await flow.answer('1.2', 'no');
      expect(localStorage, 'and nothing is kept from then on').to.have.length(0);
      expect(said(flow)).to.equal('');
    });

    it('by Opnieuw beginnen', async () => {
      const flow = await open();
      await flow.goTo('1.2');
      await keep(flow);
      await flow.restart();
      await settled(flow);
      expect(localStorage).to.have.length(0);
      expect(said(flow)).to.equal(save.erased);
      expect(flow.buttons).not.to.include(fill(save.resume, day()));
    });

    it('by a reset of the form', async () => {
      const flow = await open();
      const form = document.createElement('form');
      flow.element.before(form);
      form.append(flow.element);
      await settled(flow);
      await flow.goTo('1.2');
      await keep(flow);
      form.reset();
      await settled(flow);
      expect(localStorage).to.have.length(0);
    });
  });

  /** Somebody kept answers up to here, and comes back. */
  const comeBack = async (
    said: string[] = ['1.1 yes'],
    to = '1.4',
    change: Partial<ReturnType<typeof stored>> = {},
  ) => {
    const before = await open();
    await before.goTo(to, ...said);
    await keep(before);
    before.element.remove();
    put(change);
    return open();
  };

  describe('going on', () => {
    const resume = async (flow: Flow) => {
      await flow.press(fill(save.resume, day()));
      await flow.press(save.yes);
    };

    it('is offered in the first screen of a phone, below the title', async () => {
      const flow = await comeBack(['safety-now safety-now.1'], '1.2'); // with the urgency, so at its longest
      flow.element.style.inlineSize = '288px';
      await settled(flow);
      const top = flow.element.getBoundingClientRect().top;
      expect(flow.headings[0]!.getBoundingClientRect().bottom).to.be.lessThan(
        flow.part('save').getBoundingClientRect().top,
      );
      for (const name of [fill(save.resume, day()), save.erase])
        expect(flow.control(name).getBoundingClientRect().bottom - top, name).to.be.lessThan(640);
      expect(flow.text.indexOf(fill(save.offer, day()))).to.be.lessThan(flow.text.indexOf(words.shell.intro.text[0]!));
    });

    it('is offered on the first page, and never done by itself', async () => {
      const flow = await comeBack();
      expect(flow.title).to.equal(words.shell.intro.title);
      expect(flow.text).to.include(fill(save.offer, day()));
      expect(flow.element.snapshot.answers).to.deep.equal({});
      expect(flow.element.contains(focused()), 'the focus stays where it was').to.equal(false);
    });

    it('asks first whether the complaints are the same', async () => {
      const flow = await comeBack();
      await flow.press(fill(save.resume, day()));
      expect(textOf(focused())).to.equal(fill(save.same, day()));
      expect(flow.element.snapshot.answers).to.deep.equal({});
      await flow.press(save.yes);
      flow.expectAt('1.4');
      expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes' });
      expect(textOf(focused())).to.equal(flow.title);
      await flow.answer('1.4', 'no');
      expect(stored().snapshot.answers, 'and is kept further').to.include({ '1.4': 'no' });
    });

    it('begins with the safety check when they are not, and wipes the old answers', async () => {
      const flow = await comeBack();
      await flow.press(fill(save.resume, day()));
      await flow.press(save.no);
      await settled(flow);
      flow.expectAt('safety-112');
      expect(flow.chosen).to.deep.equal([]);
      expect(localStorage).to.have.length(0);
      expect(said(flow)).to.equal(save.erased);
    });

    it('wipes them without going on', async () => {
      const flow = await comeBack();
      await flow.press(save.erase);
      await settled(flow);
      expect(localStorage).to.have.length(0);
      expect(said(flow)).to.equal(save.erased);
      expect(flow.buttons).not.to.include(fill(save.resume, day()));
      expect(textOf(focused()), 'the button is gone').to.equal(save.erased);
      expect(flow.text.indexOf(save.erased)).to.be.lessThan(flow.text.indexOf(words.shell.start));
    });

    it('leaves them alone for who begins anew', async () => {
      const flow = await comeBack();
      const before = localStorage.getItem(KEY);
      await flow.goTo('1.2', '1.1 no');
      expect(localStorage.getItem(KEY)).to.equal(before);
    });

    it('shows the urgency that was reached, before one goes on and after', async () => {
      const flow = await comeBack(['safety-now safety-now.1'], '1.2');
      expect(flow.text).to.include('Bel nu uw huisarts of de spoedpost');
      let told = '';
      flow.element.addEventListener('rug-urgent', ({ urgency }) => (told = urgency));
      await resume(flow);
      expect(flow.isUrgentPage).to.equal(true);
      expect(told).to.equal('now');
    });

    describe('after more than a day', () => {
      const old = { checked: Date.now() - DAY - 60_000 };

      it('asks the safety check again with nothing filled in, then goes on where one was', async () => {
        const flow = await comeBack(['1.1 yes', '2 2.1'], '3.2', old);
        await resume(flow);
        for (const step of ['safety-112', 'safety-now', 'safety-today']) {
          expect(flow.text).to.include(save.checkAgain);
          expect(flow.text.indexOf(save.checkAgain), 'above what is asked').to.be.lessThan(
            flow.text.indexOf(words.safety.none),
          );
          expect(flow.chosen).to.deep.equal([]);
          expect(stored().checked, 'counts once it is done').to.equal(old.checked);
          await flow.answer(step, 'none');
        }
        await settled(flow);
        flow.expectAt('3.2');
        expect(textOf(focused())).to.equal(flow.title);
        expect(flow.text).not.to.include(save.checkAgain);
        expect(flow.element.snapshot.answers).to.include({ '1.1': 'yes', '2': '2.1' });
        expect(stored().checked).to.be.greaterThan(Date.now() - 60_000);
      });

      it('shows a new urgency before anything else', async () => {
        const flow = await comeBack(['2 2.1'], '3.2', old);
        await resume(flow);
        await flow.answer('safety-112', 'none');
        await flow.answer('safety-now', 'safety-now.1');
        await flow.answer('safety-today', 'none');
        await settled(flow);
        expect(flow.isUrgentPage).to.equal(true);
        expect(flow.title).to.equal('Bel nu uw huisarts of de spoedpost');
        await flow.next();
        await settled(flow);
        flow.expectAt('3.2');
        expect(flow.element.snapshot.urgency).to.equal('now');
      });

      it('counts from the safety check, not from the last answer', async () => {
        const flow = await comeBack([], '1.2', { ...old, saved: Date.now() });
        await resume(flow);
        flow.expectAt('safety-112');
      });
    });

    it('leads to an answer page and to the interview too', async () => {
      for (const [to, ...said] of [['answer-4.2', '2 2.2', '4.2 yes'], ['interview.sinds-wanneer']] as const) {
        const flow = await comeBack([...said], to);
        await resume(flow);
        expect(flow.element.snapshot.step.id).to.equal(to);
        flow.element.remove();
      }
    });
  });

  describe('what no longer holds is wiped with a word', () => {
    const cases: Record<string, () => void> = {
      'past its day': () => put({ until: Date.now() - 1000 }),
      'of a clock that was set back': () => put({ saved: Date.now() + DAY }),
      'for longer than can be asked': () => put({ until: Date.now() + 40 * DAY }),
      'of other rules': () => put({ snapshot: { ...stored().snapshot, version: '0.0.1' } as never }),
      'that does not follow from its answers': () =>
        put({ snapshot: { ...stored().snapshot, urgency: 'now' } as never }),
      'that is no JSON': () => localStorage.setItem(KEY, '{'),
      'that is something else': () => localStorage.setItem(KEY, '[1]'),
      'that is null': () => localStorage.setItem(KEY, 'null'),
    };
    for (const [what, damage] of Object.entries(cases))
      it(what, async () => {
        const before = await open();
        await before.goTo('1.2');
        await keep(before);
        before.element.remove();
        damage();
        const flow = await open();
        await settled(flow);
        expect(said(flow)).to.equal(save.gone);
        expect(localStorage).to.have.length(0);
        expect(flow.buttons.some((name) => name.includes(fill(save.resume, day())))).to.equal(false);
        expect(errors).to.deep.equal([]);
      });
  });

  describe('in a browser that keeps nothing', () => {
    it('says so when it is full, and leaves nothing half', async () => {
      const flow = await open();
      await flow.goTo('1.2');
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        await keep(flow);
        await settled(flow);
        expect(said(flow)).to.equal(save.failed);
        expect(flow.text).not.to.include(fill(save.kept, day(7)));
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(localStorage).to.have.length(0);
    });

    it('shows no button when it is not allowed', async () => {
      // a page of its own, where nothing has asked for the storage yet: WebKit would go on with what it gave before
      const page = await openWindow('extras.html');
      let refused = 0;
      Object.defineProperty(page, 'localStorage', {
        get: () => {
          refused++;
          throw new page.DOMException('no', 'SecurityError');
        },
      });
      const flow = await Flow.openIn(page.document.querySelector('main')!, {}, script);
      let told = 0;
      flow.element.addEventListener('rug-error', () => told++);
      flow.element.setAttribute('save', '');
      await waitUntil(() => refused);
      await flow.goTo('1.2');
      expect(canKeep(flow)).to.equal(false);
      expect(told).to.equal(0);
    });
  });

  it('keeps each questionnaire under its own name', async () => {
    const flow = await open();
    await flow.goTo('1.2');
    await keep(flow);
    const other = await open({ save: '' });
    other.element.setAttribute('name', 'ander');
    const third = await Flow.open({ save: '', id: 'derde' }, script);
    await waitUntil(() => third.parts('save').length);
    expect(third.buttons).not.to.include(fill(save.resume, day()));
  });

  describe('with two windows', () => {
    /** What another window does with the same storage is heard here as an event. */
    const elsewhere = async (flow: Flow, newValue: string | null) => {
      if (newValue === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, newValue);
      window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue, storageArea: localStorage }));
      await aTimeout(0);
      await settled(flow);
    };

    it('stops here, with a word, when they are wiped there', async () => {
      const flow = await open();
      await flow.goTo('1.2');
      await keep(flow);
      await elsewhere(flow, null);
      expect(said(flow)).to.equal(save.elsewhere);
      await flow.answer('1.2', 'yes');
      expect(localStorage).to.have.length(0);
    });

    it('stops here when they are changed there: neither undoes the other', async () => {
      const flow = await open();
      await flow.goTo('1.2');
      await keep(flow);
      const there = JSON.stringify({ ...stored(), saved: stored().saved + 5 });
      await elsewhere(flow, there);
      expect(said(flow)).to.equal(save.elsewhere);
      await flow.answer('1.2', 'yes');
      expect(localStorage.getItem(KEY)).to.equal(there);
    });

    it('takes the offer away when they are wiped there', async () => {
      const flow = await comeBack();
      expect(flow.buttons).to.include(fill(save.resume, day()));
      await elsewhere(flow, null);
      expect(flow.buttons).not.to.include(fill(save.resume, day()));
    });
  });

  it('listens to nothing once the element is gone', async () => {
    const flow = await comeBack();
    flow.element.remove();
    localStorage.removeItem(KEY);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null, storageArea: localStorage }));
    await aTimeout(0);
    expect(flow.buttons.length === 0 || flow.text.includes(fill(save.offer, day())), 'as it was').to.equal(true);
  });

  it('keeps the answers only: no more than the snapshot and three times', async () => {
    const flow = await open();
    await flow.goTo('1.2');
    await keep(flow);
    expect(Object.keys(stored()).sort()).to.deep.equal(['checked', 'format', 'saved', 'snapshot', 'until']);
    expect(flow.buttons).to.include(save.erase);
  });
});
