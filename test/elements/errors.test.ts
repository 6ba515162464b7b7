/** What goes wrong: the element says so to the host and to the visitor, keeps what it had, and is never a blank box. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { addLanguage, RugVragenlijst, type Snapshot, type Words } from '../../src/index.js';
import { all, Flow, focused, isVisible, parts, script, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

/** The errors that arrive at a place, as `code: message`. */
function listen(place: EventTarget = document): string[] {
  const heard: string[] = [];
  place.addEventListener('rug-error', (event) => {
    const { code, message } = event as HTMLElementEventMap['rug-error'];
    heard.push(`${code}: ${message}`);
  });
  return heard;
}

/** Puts markup on the page, in a place that is listened at. */
async function put(markup: string) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const heard = listen(place);
  place.innerHTML = markup;
  const element = place.firstElementChild as RugVragenlijst;
  const flow = new Flow(element, script);
  await flow.settled();
  return { element, flow, heard };
}

const says = (flow: Flow, text: string) => waitUntil(() => flow.text.includes(text), `the page does not say: ${text}`);

const { settings, damaged } = words.pages.notices;

const articles = await words.loadArticles!();
const hernia = articles.articles.hernia!.name;
/** Articles with another name for the hernia. */
const named = (name: string) => () =>
  Promise.resolve({ ...articles, articles: { ...articles.articles, hernia: { ...articles.articles.hernia!, name } } });

describe('A setting of <rug-vragenlijst> that is wrong', () => {
  const WRONG: [attribute: string, value: string][] = [
    ['share', 'all'],
    ['share', 'RESULT'],
    ['heading-level', '9'],
    ['heading-level', '0'],
    ['heading-level', 'two'],
    ['heading-level', '2.5'],
    ['emergency-number', 'bel ons'],
    ['emergency-number', 'javascript:alert(1)'],
    ['gp-number', 'x'],
    ['out-of-hours-number', '1'],
    ['midwife-number', '<b>020</b>'],
  ];
  for (const [attribute, value] of WRONG)
    it(`${attribute}="${value}": says so, and goes on with the default`, async () => {
      const { flow, heard, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
      element.setAttribute(attribute, value);
      await flow.settled();
      expect(heard).to.have.length(1);
      const property = attribute.replace(/-./g, (part) => part[1]!.toUpperCase());
      expect(heard[0])
        .to.match(/^wrong-setting: /)
        .and.to.match(new RegExp(`${attribute}|${property}`));
      await says(flow, settings);
      expect(flow.title).to.equal(words.shell.intro.title);
      expect(flow.headings[0]!.ariaLevel).to.equal('2');

      await flow.goTo('urgent', 'safety-now safety-now.1');
      const links = flow.all<HTMLAnchorElement>('a[href]').map((link) => link.getAttribute('href'));
      expect(new Set(links)).to.deep.equal(new Set(['tel:112']));
      expect(heard, 'said once').to.have.length(1);
    });

  it('said from the start, when it is written in the page', async () => {
    const { flow, heard } = await put('<rug-vragenlijst share="everything"></rug-vragenlijst>');
    expect(heard).to.have.length(1);
    await says(flow, settings);
  });

  it('on the way: what was said so far stays', async () => {
    const { flow, element, heard } = await put('<rug-vragenlijst></rug-vragenlijst>');
    await flow.goTo('1.3', '1.2 yes');
    element.setAttribute('heading-level', 'x');
    await flow.settled();
    flow.expectAt('1.3');
    expect(heard).to.have.length(1);
    expect(flow.text).to.contain(settings).and.to.contain(urgencyTitle('days'));
    await flow.back();
    expect(flow.chosen).to.deep.equal(['yes']);
  });

  it('mended: the page says no more of it', async () => {
    const { flow, element } = await put('<rug-vragenlijst share="x"></rug-vragenlijst>');
    await says(flow, settings);
    element.setAttribute('share', 'urgency');
    await flow.settled();
    expect(flow.text).not.to.contain(settings);
  });
});

describe('A language that is not here', () => {
  for (const markup of [
    '<rug-vragenlijst lang="xx"></rug-vragenlijst>',
    '<rug-antwoord number="11" lang="xx"></rug-antwoord>',
    '<rug-lichaamskaart lang="xx"></rug-lichaamskaart>',
    '<rug-aandoening name="hernia" lang="xx"></rug-aandoening>',
    '<rug-aandoening lang="xx"></rug-aandoening>',
  ])
    it(`${markup}: says so, in Dutch`, async () => {
      const { flow, heard } = await put(markup);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/^unknown-lang: .*xx/);
      await waitUntil(() => flow.parts('notice').some((notice) => textOf(notice)), 'nothing said');
      expect(flow.part('root').lang).to.equal('nl');
      expect(flow.text.length).to.be.above(100);
    });

  it('on the page around it is no error: Dutch it is', async () => {
    const { flow, heard } = await put('<div lang="xx"><rug-vragenlijst></rug-vragenlijst></div>');
    expect(textOf(flow.element)).to.contain(words.shell.intro.title);
    expect(heard).to.deep.equal([]);
  });
});

describe('Words of the host that are not a whole language', () => {
  for (const wrong of [{}, { lang: 'nl' }, { ...words, shell: undefined }, 'nl'])
    it(`${JSON.stringify(wrong).slice(0, 20)}: says so, and keeps the words it had`, async () => {
      const { flow, heard, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
      element.words = wrong as unknown as Words;
      await flow.settled();
      expect(heard.map((line) => line.split(':')[0])).to.deep.equal(['wrong-words']);
      expect(flow.title).to.equal(words.shell.intro.title);
      await flow.goTo('1.1');
      flow.expectAt('1.1');
    });

  it('whole words of the host take the place of the language', async () => {
    const { flow, heard, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
    element.words = { ...words, lang: 'nl-NL', shell: { ...words.shell, start: 'Van start' } };
    await flow.settled();
    expect(flow.buttons).to.include('Van start');
    expect(heard).to.deep.equal([]);
  });
});

describe('<rug-antwoord> of a number that does not exist', () => {
  const { unknownAnswer, noNumber } = words.pages.errors;
  const NUMBERS: [number: string, says: string][] = [
    ['99', unknownAnswer.replace('{number}', '99')],
    ['-1', unknownAnswer.replace('{number}', '-1')],
    ['1.5', unknownAnswer.replace('{number}', '1.5')],
    ['0', ''],
    ['zeven', ''],
    ['', ''],
  ];
  for (const [number, text] of NUMBERS)
    it(`number="${number}": says so; the emergency signs are there all the same`, async () => {
      const { flow, heard } = await put(`<rug-antwoord number="${number}"></rug-antwoord>`);
      expect(heard.map((line) => line.split(':')[0])).to.deep.equal(['unknown-answer']);
      expect(textOf(flow.part('notice')))
        .to.contain(text)
        .and.not.to.contain('NaN');
      expect(textOf(flow.part('notice'))).to.not.equal('');
      for (const sign of ['safety-now.1', 'safety-now.9'])
        expect(flow.text).to.contain(words.safety.signs[sign]!.label);
      expect(flow.all('a[href="tel:112"]')).to.have.length.above(0);
    });

  it('no number: says what is missing', async () => {
    const { flow, heard } = await put('<rug-antwoord></rug-antwoord>');
    expect(heard.map((line) => line.split(':')[0])).to.deep.equal(['unknown-answer']);
    expect(flow.text).to.contain(noNumber);
  });

  it('mended: the answer is there', async () => {
    const { flow, element } = await put('<rug-antwoord number="32"></rug-antwoord>');
    element.setAttribute('number', '31');
    await flow.settled();
    expect(flow.text).to.contain(words.answers[31]!.title);
    expect(flow.parts('notice')).to.deep.equal([]);
  });
});

describe('<rug-aandoening> with what it does not know', () => {
  it('heading-level="9": says so, and goes on with the default', async () => {
    const { flow, heard } = await put('<rug-aandoening name="hernia" heading-level="9"></rug-aandoening>');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^wrong-setting: .*9/);
    expect(textOf(flow.part('notice'))).to.equal(settings);
    expect(flow.headings[0]!.ariaLevel).to.equal('2');
  });
});

describe('<rug-lichaamskaart> with what it does not know', () => {
  it('mode="front": says so, and shows the reach of the pain', async () => {
    const { flow, heard } = await put('<rug-lichaamskaart mode="front"></rug-lichaamskaart>');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^wrong-setting: .*front/);
    expect(flow.text).to.contain(titleOf('2'));
    expect(flow.inputs.map(({ value }) => value)).to.deep.equal(['2.1', '2.2', '2.3', '2.4', '2.5']);
    expect(
      flow
        .parts('notice')
        .map((notice) => textOf(notice))
        .join(),
      'in the page too',
    ).not.to.equal('');
  });

  it('a mode that is wrong later keeps the map that was there', async () => {
    const { flow, element, heard } = await put('<rug-lichaamskaart mode="spot" value="7.1"></rug-lichaamskaart>');
    element.setAttribute('mode', 'side');
    await flow.settled();
    expect(heard).to.have.length(1);
    expect(flow.chosen).to.deep.equal(['7.1']);
  });

  for (const value of ['9.9', '7.1', 'toString', 'none'])
    it(`value="${value}" on a reach map: says so, and keeps what was chosen`, async () => {
      const { flow, element, heard } = await put('<rug-lichaamskaart value="2.3"></rug-lichaamskaart>');
      const map = element as unknown as { value: string | null };
      map.value = value;
      await flow.settled();
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.match(/^wrong-value: /)
        .and.to.contain(value);
      expect(map.value).to.equal('2.3');
      expect(flow.chosen).to.deep.equal(['2.3']);
    });
});

describe('A snapshot', () => {
  /** As a host keeps it: JSON. */
  async function kept(target: string, ...said: string[]): Promise<Snapshot> {
    const flow = await Flow.open({}, script);
    await flow.goTo(target, ...said);
    const json = JSON.stringify(flow.element.snapshot);
    flow.element.remove();
    return JSON.parse(json) as Snapshot;
  }
  async function restore(data: unknown, element?: RugVragenlijst) {
    const heard = listen();
    const flow = element ? new Flow(element, script) : await Flow.open({}, script);
    flow.element.snapshot = data;
    await flow.settled();
    return { flow, heard };
  }

  const PLACES: [target: string, said: string[], shows: string][] = [
    ['safety-today', [], titleOf('safety-today')],
    ['1.5', ['1.1 yes'], titleOf('1.5')],
    ['2', [], titleOf('2')],
    ['4.3', ['4.2 yes'], titleOf('4.3')],
    ['nearest-5', [], titleOf('nearest-5')],
    ['7', [], titleOf('7')],
    ['answer-6.1', ['6.1 yes'], urgencyTitle('routine')],
    ['interview', [], urgencyTitle('self-care')],
  ];
  for (const [target, said, shows] of PLACES)
    it(`that stands at ${target} shows that page again`, async () => {
      const data = await kept(target, ...said);
      const { flow, heard } = await restore(data);
      expect(flow.title).to.equal(shows);
      expect(flow.element.snapshot).to.deep.equal(data);
      expect(heard).to.deep.equal([]);
      expect(focused(), 'the host did it, so the focus stays').to.equal(document.body);
    });

  it('that is restored goes on as if nothing had happened', async () => {
    const { flow } = await restore(await kept('3.4', '1.2 yes', '3.1 unsure'));
    await flow.back();
    await flow.back();
    await flow.back();
    expect(flow.chosen).to.deep.equal(['unsure']);
    await flow.goTo('answer-3.5', '3.5 yes');
    expect(flow.text).to.contain(words.answers[10]!.title).and.to.contain(urgencyTitle('days'));
  });

  it('with an urgency shows it again', async () => {
    const { flow } = await restore(await kept('1.1', 'safety-now safety-now.3'));
    expect(flow.text).to.contain(urgencyTitle('now'));
  });

  it('that the host gives before the element is defined is taken', async () => {
    const data = await kept('7');
    const tag = `rug-later-${Math.round(performance.now())}`;
    const element = document.createElement(tag) as RugVragenlijst;
    (element as { snapshot: unknown }).snapshot = data;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    class Later extends RugVragenlijst {}
    customElements.define(tag, Later);
    const flow = new Flow(element, script);
    await flow.settled();
    flow.expectAt('7');
    expect(Object.hasOwn(element, 'snapshot')).to.equal(false);
  });

  it('that the host gives before the element is on the page is taken', async () => {
    const data = await kept('7');
    const element = document.createElement('rug-vragenlijst');
    element.snapshot = data;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    const flow = new Flow(element, script);
    await flow.settled();
    flow.expectAt('7');
  });

  const DAMAGED: [name: string, code: string, damage: (good: Snapshot) => unknown][] = [
    ['a text', 'wrong-snapshot', () => 'hallo'],
    ['JSON that was never parsed', 'wrong-snapshot', (good) => JSON.stringify(good)],
    ['a number', 'wrong-snapshot', () => 42],
    ['a list', 'wrong-snapshot', () => []],
    ['an empty object', 'wrong-snapshot', () => ({})],
    ['a step that is missing', 'wrong-snapshot', (good) => ({ ...good, step: undefined })],
    ['answers that are missing', 'wrong-snapshot', (good) => ({ ...good, answers: undefined })],
    [
      'an answer that nobody can give',
      'wrong-snapshot',
      (good) => ({ ...good, answers: { ...good.answers, 1.1: 'maybe' } }),
    ],
    [
      'a question that does not exist',
      'wrong-snapshot',
      (good) => ({ ...good, answers: { ...good.answers, 9.9: 'yes' } }),
    ],
    ['another version of the rules', 'other-version', (good) => ({ ...good, version: '0.0.0' })],
    ['other rules', 'other-flow', (good) => ({ ...good, flow: 'neck-pain' })],
    ['a forged urgency', 'wrong-snapshot', (good) => ({ ...good, urgency: 'self-care' })],
    ['a forged step', 'wrong-snapshot', (good) => ({ ...good, step: { kind: 'question', id: '5.1' } })],
    [
      'H04: an answer page without the safety check',
      'wrong-snapshot',
      (good) => ({ ...good, answers: {}, urgency: null, step: { kind: 'answer', id: 'answer-7', outcomes: [29] } }),
    ],
  ];
  for (const [name, code, damage] of DAMAGED)
    it(`refused: ${name}; says so, and what was there is still there`, async () => {
      const good = await kept('1.4', 'safety-today safety-today.1');
      const { flow } = await restore(await kept('5.2'));
      flow.expectAt('5.2');
      const before = flow.element.snapshot;
      const { heard } = await restore(damage(good), flow.element);
      expect(heard.map((line) => line.split(':')[0])).to.deep.equal([code]);
      expect(heard[0]!.length, 'a message for the site builder').to.be.above(code.length + 2);
      expect(flow.text).to.contain(damaged);
      flow.expectAt('5.2');
      expect(flow.element.snapshot).to.equal(before);
      await flow.answer('5.2', 'no');
      flow.expectAt('5.3');
      expect(flow.text, 'said once').not.to.contain(damaged);
    });

  it('refused before the visitor began: the intro is there, and works', async () => {
    const { flow, heard } = await restore({ half: 'a snapshot' });
    expect(heard).to.have.length(1);
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(flow.text).to.contain(damaged);
    await flow.begin();
    flow.expectAt('safety-112');
  });

  it('is frozen plain JSON, and no answer can be slipped in', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('2');
    const { snapshot } = flow.element;
    expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.answers) && Object.isFrozen(snapshot.step)).to.equal(
      true,
    );
    expect(JSON.parse(JSON.stringify(snapshot))).to.deep.equal(snapshot);
  });
});

describe('Words that do not arrive', () => {
  let fails = true;
  const { shell, safety, urgency, reviewedBy } = words;
  addLanguage({
    first: { lang: 'zz', shell, safety, urgency, reviewedBy },
    load: () => (fails ? Promise.reject(new Error('no network')) : Promise.resolve({ ...words, lang: 'zz' })),
  });
  beforeEach(() => (fails = true));

  it('<rug-antwoord number="11">: the emergency signs and the way to the questionnaire are there all the same', async () => {
    const { flow } = await put(
      '<rug-antwoord number="11" lang="zz"><a slot="link" href="#vragen">Naar de vragen</a></rug-antwoord>',
    );
    await waitUntil(() => flow.text.includes(shell.failed));
    for (const sign of ['safety-112.1', 'safety-112.2', 'safety-112.3'])
      expect(flow.text).to.contain(safety.signs[sign]!.label);
    expect(flow.parts('phone').map((link) => link.getAttribute('href'))).to.include('tel:112');
    expect(flow.text).to.contain('Naar de vragen');
  });

  it('the safety check works without them; then the page says so, and nothing is lost', async () => {
    const { flow, heard } = await put('<rug-vragenlijst lang="zz"></rug-vragenlijst>');
    await flow.follow('begin', 'safety-112 unsure', 'safety-now none', 'safety-today none');
    expect(flow.title, 'the urgency needs no later words').to.equal(urgencyTitle('now'));
    await flow.next();
    expect(flow.title).to.equal(shell.failed);
    expect(focused()).to.equal(flow.headings[0]);
    expect(new Set(heard.map((line) => line.split(':')[0]))).to.deep.equal(new Set(['load-failed']));
    expect(flow.element.snapshot.answers).to.have.keys('safety-112', 'safety-now', 'safety-today');
    await flow.press(shell.retry);
    expect(flow.title, 'still no network').to.equal(shell.failed);
    fails = false;
    await flow.press(shell.retry);
    flow.expectAt('1.1');
    expect(flow.text).to.contain(urgencyTitle('now'));
    await flow.back();
    expect(flow.chosen).to.deep.equal(['none']);
  });

  it('Vorige works on the page that says so', async () => {
    const { flow } = await put('<rug-vragenlijst lang="zz"></rug-vragenlijst>');
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today none');
    expect(flow.title).to.equal(shell.failed);
    await flow.back();
    flow.expectAt('safety-today');
  });

  it('"Nu hulp nodig?" works without them', async () => {
    const { flow } = await put('<rug-vragenlijst lang="zz"></rug-vragenlijst>');
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today none');
    await flow.open(shell.helpNow);
    expect(flow.all('a[href="tel:112"]')).to.have.length.above(0);
  });

  it('a snapshot that was to be restored waits for them', async () => {
    const first = await Flow.open({}, script);
    await first.goTo('5.3');
    const { flow, element } = await put('<rug-vragenlijst lang="zz"></rug-vragenlijst>');
    element.snapshot = first.element.snapshot;
    await flow.settled();
    expect(flow.text, 'no blank box').to.contain(shell.failed);
    fails = false;
    await flow.press(shell.retry);
    flow.expectAt('5.3');
  });

  for (const [markup, title] of [
    ['<rug-antwoord number="12" lang="zz"></rug-antwoord>', words.answers[12]!.title],
    ['<rug-lichaamskaart mode="spot" lang="zz"></rug-lichaamskaart>', titleOf('7')],
    ['<rug-aandoening name="hernia" lang="zz"></rug-aandoening>', hernia],
    ['<rug-aandoening lang="zz"></rug-aandoening>', hernia],
  ] as const) {
    it(`${markup}: says so, and comes when asked again`, async () => {
      const { flow, heard } = await put(markup);
      expect(heard.map((line) => line.split(':')[0])).to.deep.equal(['load-failed']);
      expect(flow.text).to.contain(shell.failed);
      fails = false;
      await flow.press(shell.retry);
      expect(flow.text).to.contain(title);
    });

    it(`${markup}: comes when the page takes another language`, async () => {
      const { flow, element, heard } = await put(markup);
      element.lang = 'nl';
      await flow.settled();
      expect(flow.text).to.contain(title).and.not.to.contain(shell.failed);
      expect(heard).to.have.length(1);
    });
  }
});

describe('<rug-aandoening> whose articles do not come', () => {
  const { shell } = words;
  const sign = words.safety.signs['safety-112.1']!.label;
  /** A text with words of the host, in a place that is listened at. */
  async function withWords(own: Words, name: string | null = 'hernia') {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard = listen(place);
    const element = document.createElement('rug-aandoening');
    element.name = name;
    element.words = own;
    element.innerHTML = '<a slot="link" href="#vragen">Doe de vragenlijst</a>';
    place.append(element);
    const flow = new Flow(element as unknown as RugVragenlijst, script);
    await element.updateComplete;
    return { element, flow, heard };
  }
  const expectSigns = (flow: Flow) => {
    expect(flow.text).to.contain(sign).and.to.contain('Doe de vragenlijst');
    expect(flow.all('a[href="tel:112"]').filter(isVisible)).to.have.length(1);
  };

  for (const name of ['hernia', null])
    it(`${name ?? 'library'}: words of the host that have none: says so once, the signs are there, and other words mend it`, async () => {
      const own: Words = { ...words };
      delete own.loadArticles;
      const { flow, heard, element } = await withWords(own, name);
      await says(flow, shell.failed);
      expectSigns(flow);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/^load-failed: .*loadArticles/);
      await flow.press(shell.retry);
      expect(heard).to.have.length(2);
      expect(flow.text).to.contain(shell.failed);
      element.words = { ...words };
      await says(flow, hernia);
      expect(flow.text).not.to.contain(shell.failed);
      expect(heard).to.have.length(2);
    });

  it('says so, keeps the signs in sight, and comes when asked again', async () => {
    let fails = true;
    const { flow, heard } = await withWords({
      ...words,
      loadArticles: () => (fails ? Promise.reject(new Error('no network')) : words.loadArticles!()),
    });
    await says(flow, shell.failed);
    expectSigns(flow);
    expect(heard).to.deep.equal(['load-failed: Error: no network']);
    fails = false;
    await flow.press(shell.retry);
    expect(flow.text).to.contain(hernia).and.not.to.contain(shell.failed);
    expectSigns(flow);
  });

  it('on their way: the signs and the link to call are there, and stay when the text comes', async () => {
    let arrive = () => {};
    const there = new Promise<void>((resolve) => (arrive = resolve));
    const { flow } = await withWords({ ...words, loadArticles: () => there.then(() => words.loadArticles!()) });
    expect(flow.text).to.contain(shell.loading);
    expectSigns(flow);
    const [link] = flow.all('a[href="tel:112"]');
    link!.focus();
    arrive();
    await says(flow, hernia);
    expect(focused() === link, 'the focus stays').to.equal(true);
    expectSigns(flow);
  });

  it('nor the later words: the signs need the first ones alone', async () => {
    const { safety, urgency, reviewedBy } = words;
    addLanguage({ first: { lang: 'zy', shell, safety, urgency, reviewedBy }, load: () => new Promise(() => {}) });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<rug-aandoening name="hernia" lang="zy">
      <a slot="link" href="#vragen">Doe de vragenlijst</a></rug-aandoening>`;
    const flow = new Flow(place.firstElementChild as RugVragenlijst, script);
    await flow.element.updateComplete;
    expect(flow.text).to.contain(shell.loading);
    expectSigns(flow);
  });

  it('in the questionnaire: says so there; the page around it has the signs', async () => {
    const { flow, heard, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
    element.words = { ...words, loadArticles: () => Promise.reject(new Error('no network')) };
    await flow.goTo('answer-4.2', '4.2 yes');
    await flow.open(words.pages.answer.library);
    await says(flow, shell.failed);
    expect(flow.text).not.to.contain(sign);
    expect(heard).to.deep.equal(['load-failed: Error: no network']);
    expect(flow.buttons).to.include(shell.retry);
  });
});

describe('A language that changes on the way', () => {
  const fy: Words = { ...words, lang: 'fy', shell: { ...words.shell, next: 'Fierder' }, loadArticles: named('Rêch') };
  addLanguage({ first: fy, load: () => Promise.resolve(fy) });

  const WAYS: Record<string, (element: HTMLElement) => void> = {
    'by attribute': (element) => element.setAttribute('lang', 'fy'),
    'by property': (element) => (element.lang = 'fy'),
  };
  for (const [way, change] of Object.entries(WAYS)) {
    it(`${way}, <rug-vragenlijst>: the same page in the other words`, async () => {
      const { flow, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
      await flow.goTo('3.3');
      change(element);
      await flow.settled();
      flow.expectAt('3.3');
      expect(flow.buttons).to.include('Fierder');
      expect(flow.part('root').lang).to.equal('fy');
    });

    for (const markup of [
      '<rug-antwoord number="12"></rug-antwoord>',
      '<rug-lichaamskaart></rug-lichaamskaart>',
      '<rug-aandoening name="hernia"></rug-aandoening>',
      '<rug-aandoening></rug-aandoening>',
    ])
      it(`${way}, ${markup}: is there in the other words, never a blank box`, async () => {
        const { flow, element } = await put(markup);
        change(element);
        await flow.settled();
        expect(parts(element, 'root').map(({ lang }) => lang)).to.deep.equal(['fy']);
        expect(all(element, 'li, input')).to.have.length.above(3);
      });

    for (const name of ['hernia', ''])
      it(`${way}, <rug-aandoening name="${name}">: has the articles of the other language, and back again`, async () => {
        const { flow, element } = await put(`<rug-aandoening name="${name}"></rug-aandoening>`);
        expect(flow.text).to.contain(hernia);
        change(element);
        await flow.settled();
        expect(flow.text).to.contain('Rêch').and.to.contain(words.safety.signs['safety-112.1']!.label);
        element.lang = 'nl';
        await flow.settled();
        expect(flow.text).to.contain(hernia).and.not.to.contain('Rêch');
      });

    for (const tag of ['rug-vragenlijst', 'rug-antwoord', 'rug-lichaamskaart', 'rug-aandoening'])
      it(`${way}, <${tag}>: before it is on the page`, async () => {
        const element = document.createElement(tag) as RugVragenlijst;
        change(element);
        (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(element);
        await new Flow(element, script).settled();
        expect(parts(element, 'root').map(({ lang }) => lang)).to.deep.equal(['fy']);
      });
  }

  for (const name of ['hernia', ''])
    it(`by other words, <rug-aandoening name="${name}">: has their articles, and back again`, async () => {
      const { flow, element } = await put(`<rug-aandoening name="${name}"></rug-aandoening>`);
      expect(flow.text).to.contain(hernia);
      element.words = { ...words, loadArticles: named('Rug van de praktijk') };
      await flow.settled();
      await says(flow, 'Rug van de praktijk');
      element.words = undefined;
      await flow.settled();
      expect(flow.text).to.contain(hernia).and.not.to.contain('Rug van de praktijk');
    });

  it('by other words, <rug-aandoening>: is no blank box, and words that come too late are not shown', async () => {
    const { flow, element } = await put('<rug-aandoening name="hernia"></rug-aandoening>');
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    element.words = { ...words, loadArticles: () => late.then(named('Te laat')) };
    await element.updateComplete;
    expect(flow.text).to.contain(words.shell.loading).and.not.to.contain(hernia);
    expect(flow.all('a[href="tel:112"]').filter(isVisible)).to.have.length(1);
    element.words = { ...words, loadArticles: named('Op tijd') };
    await says(flow, 'Op tijd');
    arrive();
    await late;
    await flow.settled();
    expect(flow.text).to.contain('Op tijd').and.not.to.contain('Te laat');
  });
});

describe('H12: past the review date', () => {
  const { outdated } = words.pages.notices;
  const due = (reviewDue: string): Words => ({ ...words, pages: { ...words.pages, reviewDue } });
  const notices = (flow: Flow) =>
    flow
      .parts('notice')
      .filter(isVisible)
      .map((notice) => textOf(notice));

  for (const markup of [
    '<rug-antwoord number="12"></rug-antwoord>',
    '<rug-aandoening name="hernia"></rug-aandoening>',
    '<rug-aandoening name="zitten"></rug-aandoening>',
    '<rug-aandoening></rug-aandoening>',
  ])
    it(`${markup} says so, and not before`, async () => {
      const { flow, element } = await put(markup);
      expect(notices(flow)).to.deep.equal([]);
      element.words = due('2020-01-01');
      await flow.settled();
      expect(notices(flow)).to.deep.equal([outdated]);
      element.words = due('2999-01-01');
      await flow.settled();
      expect(notices(flow)).to.deep.equal([]);
    });

  it('the questionnaire says so once on each page after the first, also around an article', async () => {
    const { flow, element } = await put('<rug-vragenlijst></rug-vragenlijst>');
    element.words = due('2020-01-01');
    await flow.goTo('safety-now');
    expect(notices(flow)).to.deep.equal([outdated]);
    await flow.goTo('answer-4.2', '4.2 yes');
    await flow.open(words.pages.answer.library);
    await waitUntil(() => flow.parts('library').length, 'the library opens');
    expect(notices(flow)).to.deep.equal([outdated]);
    element.words = due('2999-01-01');
    await flow.settled();
    expect(notices(flow)).to.deep.equal([]);
  });
});
