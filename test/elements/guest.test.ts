/** A polite guest: on any page, beside others, moved about, taken away. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { addLanguage, RugVragenlijst } from '../../src/index.js';
import { all, everything, Flow, focused, isVisible, parts, plain, script, textOf, titleOf } from '../support/flow.js';
import { CDN, frame, guestPage, type GuestPage } from '../support/guest-page.js';
import { KINDS, openKind } from './kinds-of-page.js';
import { waitUntil } from '../support/wait.js';

afterEach(() => document.querySelectorAll('iframe').forEach((element) => element.remove()));

/** To the end, in few steps. */
async function wholeCourse(flow: Flow): Promise<void> {
  await flow.goTo('answer-7', '7 7.2');
  await flow.recognise();
  expect(flow.text).to.contain(words.answers[29]!.title);
}

describe('On a page of somebody else', () => {
  it('puts nothing on the window, but what lit keeps there itself', async () => {
    const { page, flow, about } = await guestPage(CDN);
    await wholeCourse(flow);
    const added = Object.getOwnPropertyNames(page).filter((name) => !about.namesBefore.includes(name));
    const known = [
      'namesBefore',
      'errors',
      'said',
      'listeners',
      'timers',
      'stored',
      'litElementVersions',
      'litPropertyMetadata',
      'litHtmlVersions',
      'reactiveElementVersions',
    ];
    expect(added.filter((name) => !known.includes(name) && !/^\d+$/.test(name))).to.deep.equal([]);
    expect(about.errors).to.deep.equal([]);
  });

  it('leaves no listener at the window, the document or the body', async () => {
    const { page, flow, about } = await guestPage(CDN);
    await wholeCourse(flow);
    flow.element.remove();
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<rug-antwoord number="3"></rug-antwoord><rug-lichaamskaart></rug-lichaamskaart>',
    );
    for (const element of page.document.querySelectorAll('rug-antwoord, rug-lichaamskaart')) {
      await new Flow(element as RugVragenlijst).settled();
      element.remove();
    }
    expect(about.listeners.map(([, type]) => type)).to.deep.equal([]);
  });

  it('adds nothing to the page around it', async () => {
    const { page, flow } = await guestPage(CDN);
    const outside = () => page.document.documentElement.cloneNode(true) as Element;
    const before = outside();
    await wholeCourse(flow);
    const after = outside();
    for (const copy of [before, after]) copy.querySelector('rug-vragenlijst')!.remove();
    expect(after.outerHTML).to.equal(before.outerHTML);
  });

  it('the script twice, also by another address, is no error; both run', async () => {
    const { page, flow, about } = await guestPage(CDN, CDN, `${CDN}?ver=2`);
    const second = await Flow.openIn(page.document.body, {}, script);
    await wholeCourse(flow);
    await wholeCourse(second);
    expect(about.errors).to.deep.equal([]);
  });

  it('the elements of another copy that was there first stay', async () => {
    const page = await frame('guest.html');
    class Other extends page.HTMLElement {}
    page.customElements.define('rug-antwoord', Other);
    const element = page.document.createElement('script');
    element.type = 'module';
    element.src = CDN;
    page.document.head.append(element);
    await page.customElements.whenDefined('rug-vragenlijst');
    expect(page.customElements.get('rug-antwoord')).to.equal(Other);
    expect((page as unknown as GuestPage).errors).to.deep.equal([]);
  });
});

describe('Registering', () => {
  it('a second time does nothing', () => {
    const there = customElements.get('rug-vragenlijst');
    expect(() => RugVragenlijst.define()).not.to.throw();
    expect(customElements.get('rug-vragenlijst')).to.equal(there);
  });

  it('under a tag of the host', async () => {
    const tag = 'kliniek-vragenlijst';
    class Own extends RugVragenlijst {}
    Own.define(tag);
    Own.define(tag);
    const element = document.createElement(tag) as RugVragenlijst;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    const flow = new Flow(element, script);
    await flow.settled();
    await flow.goTo('1.1');
    flow.expectAt('1.1');
  });

  it('without words, the page shows what the host put inside', async () => {
    const page = await frame('no-words.html');
    for (const [tag, text] of [
      ['rug-vragenlijst', 'Bel 112 bij hevige pijn op de borst.'],
      ['rug-antwoord', 'Bel uw huisarts.'],
      ['rug-lichaamskaart', 'Waar zit de pijn?'],
      ['rug-aandoening', 'Lees over hernia.'],
    ] as const) {
      await page.customElements.whenDefined(tag);
      const element = page.document.querySelector(tag)!;
      await (element as RugVragenlijst).updateComplete;
      expect(textOf(element)).to.equal(text);
      expect(isVisible(element.firstElementChild!)).to.equal(true);
    }
  });

  it('by the entry of the answers alone, an answer leads on to what there is to read', async () => {
    const page = await frame('one-answer.html');
    await page.customElements.whenDefined('rug-antwoord');
    const flow = new Flow(page.document.querySelector('rug-antwoord') as unknown as RugVragenlijst, script);
    await flow.settled();
    const [id] = Object.keys(words.answers[8]!.fits);
    await flow.open(words.pages.answer.fits);
    await flow.open(words.pages.answer.readMore.replace('{name}', words.conditions[id!]!.name));
    await waitUntil(() => flow.parts('article').length, 'no article');
    const { articles } = await words.loadArticles!();
    expect(textOf(flow.part('article'))).to.contain(plain(articles[id!]!.text[0]!));
  });

  it('with words, what the host put inside is not shown any more', async () => {
    const flow = await Flow.open({}, script, '<p>Bel 112 bij hevige pijn op de borst.</p>');
    expect(flow.text).not.to.contain('Bel 112 bij hevige pijn');
  });
});

describe('Two questionnaires on one page', () => {
  it('do not know of each other', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const one = await Flow.openIn(place, {}, script);
    const other = await Flow.openIn(place, { 'gp-number': '020 123 45 67' }, script);
    await one.goTo('1.3', 'safety-now safety-now.1', '1.2 yes');
    expect(other.title).to.equal(words.shell.intro.title);
    await other.goTo('answer-7', '7 7.2');
    one.expectAt('1.3');
    expect(other.text).not.to.contain(words.urgency.now.title + words.urgency.now.lines[0]);
    expect(other.element.snapshot.urgency).to.equal('self-care');
    await one.restart();
    expect(other.text).to.contain(words.answers[29]!.title);
  });

  it('an answer that stands alone beside one keeps its own number', async () => {
    const place = await fixture<HTMLElement>(html`<div><rug-antwoord number="8"></rug-antwoord></div>`);
    const flow = await Flow.openIn(place, {}, script);
    await flow.goTo('answer-7', '7 7.2');
    const alone = place.querySelector('rug-antwoord')!;
    expect(textOf(alone)).to.contain(words.answers[8]!.title).and.not.to.contain(words.answers[29]!.title);
    expect(textOf(alone), 'no decision to make').not.to.contain(words.pages.answer.recognise);
  });
});

describe('An answer that stands alone', () => {
  it('is an article: the emergency line and the now-signs on top, a way to the flow, no buttons, no why', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = '<rug-antwoord number="7"><a slot="link" href="#vragen">Doe de vragenlijst</a></rug-antwoord>';
    const flow = new Flow(place.firstElementChild as RugVragenlijst, script);
    await flow.settled();
    const { title, summary, recognition, call } = words.answers[7]!;
    for (const line of [title, ...summary, ...recognition!, ...call]) expect(flow.text).to.contain(plain(line));
    const at = (text: string) => flow.text.indexOf(text);
    for (let sign = 1; sign <= 9; sign++) {
      const { label } = words.safety.signs[`safety-now.${sign}`]!;
      expect(at(label)).to.be.within(0, at(title));
    }
    expect(flow.text.slice(0, at(title))).to.match(/112/);
    expect(flow.text).to.contain('Doe de vragenlijst');
    const buttons = flow.all('button').filter((button) => !button.part.contains('term'));
    expect(buttons, 'but for difficult words').to.deep.equal([]);
    expect(flow.text).not.to.contain(words.pages.answer.why);
    const text = flow.text;
    expect(text).to.contain('nog niet door een arts beoordeeld');
  });
});

describe('Moved, taken away, put back', () => {
  it('keeps where the visitor is, and what was said', async () => {
    const flow = await Flow.open({}, script);
    const [here, there] = [flow.element.parentElement!, await fixture<HTMLElement>(html`<div></div>`)];
    await flow.goTo('3.2', '1.2 yes');
    there.append(flow.element);
    await flow.settled();
    flow.expectAt('3.2');
    flow.element.remove();
    here.append(flow.element);
    await flow.settled();
    flow.expectAt('3.2');
    await flow.answer('3.2', 'yes');
    await flow.answer('3.3', 'no');
    expect(flow.text).to.contain(words.answers[9]!.title);
    await flow.recognise();
    expect(flow.text).to.contain(titleOf('1.2'));
  });

  it('an answer page that is moved still has its session', async () => {
    const flow = await Flow.open({}, script);
    const there = await fixture<HTMLElement>(html`<div></div>`);
    await flow.goTo('answer-5.2', '5.2 yes');
    const text = flow.text;
    there.append(flow.element);
    await flow.settled();
    expect(flow.text).to.equal(text);
    await flow.reject();
    flow.expectAt('5.3');
  });

  it('fires no event by itself, and takes no focus', async () => {
    const flow = await Flow.open({}, script);
    const there = await fixture<HTMLElement>(html`<div><button>Van de host</button></div>`);
    await flow.goTo('2');
    there.querySelector('button')!.focus();
    const heard: string[] = [];
    for (const name of ['rug-start', 'rug-step', 'rug-result', 'rug-urgent', 'rug-error', 'rug-restart'])
      there.addEventListener(name, () => heard.push(name));
    there.append(flow.element);
    await flow.settled();
    expect(heard).to.deep.equal([]);
    expect(focused().textContent).to.equal('Van de host');
  });

  it('a map that is moved keeps its place', async () => {
    const place = await fixture<HTMLElement>(html`<div><rug-lichaamskaart mode="spot"></rug-lichaamskaart></div>`);
    const flow = new Flow(place.firstElementChild as RugVragenlijst, script);
    await flow.settled();
    await flow.choose('7.2');
    (await fixture<HTMLElement>(html`<form></form>`)).append(flow.element);
    await flow.settled();
    expect(flow.chosen).to.deep.equal(['7.2']);
  });
});

describe('Where it stands', () => {
  it('works inside the shadow root of another element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const flow = await Flow.openIn(place.attachShadow({ mode: 'open' }));
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today none');
    flow.expectAt('1.1');
    expect(focused()).to.equal(flow.headings[0]);
    flow.hand = script;
    await wholeCourse(flow);
  });

  it('inherits the font and the colour of the page, and is hidden when the page says so', async () => {
    const place = await fixture<HTMLElement>(html`<div style="font: 20px/1.2 monospace; color: rgb(1, 2, 3)"></div>`);
    const flow = await Flow.openIn(place, {}, script);
    const { fontFamily, color, fontSize } = getComputedStyle(flow.headings[0]!);
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
    expect(parseFloat(fontSize), 'em, not rem').to.be.above(20);
    flow.element.hidden = true;
    expect(isVisible(flow.element)).to.equal(false);
  });

  it('what the page does to its own elements does not reach inside', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML =
      '<style>p, section, a, button, [role="heading"] { display: none !important; color: white }</style>';
    const flow = await Flow.openIn(place, {}, script);
    await flow.goTo('urgent', 'safety-112 safety-112.1');
    expect(flow.title).to.equal('Bel nu 112');
    expect(flow.all('a[href="tel:112"]').filter(isVisible)).to.have.length.above(0);
  });

  describe('in a column of 280 px nothing is wider than the column', () => {
    for (const kind of KINDS)
      it(kind, async () => {
        const place = await fixture<HTMLElement>(html`<div style="inline-size: 280px; overflow: auto"></div>`);
        await openKind(kind, place);
        expect(place.scrollWidth).to.be.at.most(280);
        const { right } = place.getBoundingClientRect();
        const wide = everything(place).filter(
          (element) =>
            isVisible(element) && element.clientWidth > 1 && element.getBoundingClientRect().right > right + 0.5,
        );
        expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
      });
  });
});

describe('The language', () => {
  const fy = { ...words, lang: 'fy', shell: { ...words.shell, helpNow: 'No help nedich?' } };
  addLanguage({ first: fy, load: () => Promise.resolve(fy) });

  /** Puts a questionnaire inside these languages, the outer one first. */
  async function within(langs: string[], own?: string) {
    let place = await fixture<HTMLElement>(html`<div></div>`);
    for (const lang of langs) {
      const inner = document.createElement('div');
      inner.lang = lang;
      place.append(inner);
      place = inner;
    }
    return Flow.openIn(place, own ? { lang: own } : {}, script);
  }
  const CASES: [langs: string[], own: string | undefined, lang: 'nl' | 'nl-BE' | 'fy'][] = [
    [['fy'], undefined, 'fy'],
    [['nl', 'fy'], undefined, 'fy'],
    [['fy', 'nl'], undefined, 'nl'],
    [['fy'], 'nl', 'nl'],
    [['nl'], 'fy', 'fy'],
    [['nl-BE'], undefined, 'nl-BE'],
    [['fy-NL'], undefined, 'fy'],
    [['en'], undefined, 'nl'],
  ];
  for (const [langs, own, lang] of CASES)
    it(`the page says ${langs.join(', inside it ')}${own ? `, the element ${own}` : ''}: ${lang}`, async () => {
      const flow = await within(langs, own);
      await waitUntil(() => flow.parts('root').length, 'words that come by themselves');
      expect(flow.text).to.contain(lang === 'fy' ? 'No help nedich?' : 'Nu hulp nodig?');
      expect(flow.part('root').lang, 'said to a screen reader').to.equal(lang);
    });

  it('is found outside a shadow root', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fy"><div></div></div>`);
    const flow = await Flow.openIn(place.firstElementChild!.attachShadow({ mode: 'open' }), {}, script);
    expect(flow.text).to.contain('No help nedich?');
  });

  it('is the same on the answer page and the map inside', async () => {
    const flow = await within(['fy']);
    await flow.goTo('2');
    expect(flow.parts('root').map(({ lang }) => lang)).to.deep.equal(['fy', 'fy']);
    await flow.goTo('answer-7', '7 7.2');
    expect(new Set(flow.parts('root').map(({ lang }) => lang))).to.deep.equal(new Set(['fy']));
  });
});

describe('H08: left and right', () => {
  it('no text claims a side', () => {
    const claims: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'string' && /\b(links|rechts|linker\w*|rechter\w*)\b/i.test(value))
        claims.push(`${path}: ${value}`);
      else if (value && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) look(inner, path ? `${path}.${key}` : key);
    };
    look(words, '');
    expect(claims).to.deep.equal(['pages.map.left: Links', 'pages.map.right: Rechts']);
  });

  for (const mode of ['reach', 'spot'])
    it(`LINKS and RECHTS are printed on the ${mode} map, seen from behind`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = `<rug-lichaamskaart mode="${mode}"></rug-lichaamskaart>`;
      const map = place.firstElementChild!;
      await new Flow(map as RugVragenlijst, script).settled();
      const label = (text: string) => all(parts(map, 'map')[0]!, '*').find((element) => element.textContent === text)!;
      const [left, right] = [label('Links'), label('Rechts')];
      expect([left, right].every(isVisible)).to.equal(true);
      expect(getComputedStyle(left).textTransform).to.equal('uppercase');
      expect(left.getBoundingClientRect().right).to.be.below(right.getBoundingClientRect().left);
      expect(textOf(map)).to.contain(words.pages.map.seenFromBehind);
    });

  it('no zone has a side: each is drawn on both, or in the middle', async () => {
    for (const mode of ['reach', 'spot']) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = `<rug-lichaamskaart mode="${mode}"></rug-lichaamskaart>`;
      const map = place.firstElementChild!;
      await new Flow(map as RugVragenlijst, script).settled();
      const drawing = all<SVGSVGElement>(map, 'svg')[0]!.getBoundingClientRect();
      for (const zone of parts(map, 'zone')) {
        const { left, right } = zone.getBoundingClientRect();
        expect((left + right) / 2).to.be.closeTo((drawing.left + drawing.right) / 2, 2);
      }
    }
  });
});

describe('Nothing by itself', () => {
  it('no focus, no scrolling and no event on load', async () => {
    const place = await fixture<HTMLElement>(html`<div><div style="block-size: 3000px"></div></div>`);
    const heard: string[] = [];
    for (const name of ['rug-start', 'rug-step', 'rug-result', 'rug-urgent', 'rug-error', 'rug-restart'])
      place.addEventListener(name, () => heard.push(name));
    await Flow.openIn(place, {}, script);
    await waitUntil(() => place.querySelector('rug-vragenlijst')!.shadowRoot!.childElementCount > 0);
    expect(focused()).to.equal(document.body);
    expect(window.scrollY).to.equal(0);
    expect(heard).to.deep.equal([]);
  });
});
