/** Articles on conditions and general pages: alone on a page, as a library, and opened in place in the questionnaire. */
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core'; // no module: it sets a global
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type RugAandoening, type RugAntwoord, type RugErrorEvent, type Words } from '../../src/index.js';
import { all, Flow, focused, parts, script, textOf } from '../support/flow.js';

const { axe } = window as unknown as { axe: typeof Axe };
const articles = await words.loadArticles!();
const { labels } = articles;

/** An article that stands alone, once its words are there. */
async function article(name?: string): Promise<RugAandoening> {
  const element = await fixture<RugAandoening>(
    name ? html`<rug-aandoening name=${name}></rug-aandoening>` : html`<rug-aandoening></rug-aandoening>`,
  );
  await waitUntil(() => parts(element, 'article').length || parts(element, 'library').length, 'something to read');
  await element.updateComplete;
  return element;
}

const headings = (element: Element) => all(element, '[role="heading"]').map((heading) => textOf(heading));
const plain = (text: string) => text.replace(/[[\]]/g, '');
/** The lines that lead on, below a heading of this title. */
const under = (element: Element, title: string) => {
  const heading = all(element, '[role="heading"]').find((one) => textOf(one) === title)!;
  return all(heading.nextElementSibling!, '[part~="button"]');
};
const buttons = (element: Element) => parts(element, 'library').flatMap((shelf) => all(shelf, 'button'));

describe('an article alone on a page', () => {
  it('has the emergency signs first, then what it is, what to do and when to call', async () => {
    const element = await article('hernia');
    const text = textOf(element);
    const { name, do: advice, call } = articles.articles.hernia!;
    const places = [
      words.safety.signs['safety-112.1']!.label,
      words.pages.answer.nowSigns,
      name,
      labels.do,
      plain(advice[0]!),
      labels.call,
      plain(call[0]!),
    ].map((part) => text.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('has when to call now at one press', async () => {
    const element = await article('hernia');
    const opener = all(element, 'summary').find((one) => textOf(one) === words.pages.answer.nowSigns)!;
    opener.click();
    await element.updateComplete;
    for (let sign = 1; sign <= 9; sign++)
      expect(textOf(element)).to.contain(words.safety.signs[`safety-now.${sign}`]!.label);
  });

  it('says how sure it is, where it comes from, and that no doctor has reviewed it', async () => {
    const text = textOf(await article('piriformis-syndroom'));
    const { certainty, certaintyText, source } = articles.articles['piriformis-syndroom']!;
    expect(text).to.contain(labels.certainty[certainty]);
    expect(text).to.contain(plain(certaintyText));
    expect(text).to.contain(source);
    expect(text).to.contain(words.pages.answer.notReviewed);
  });

  it('takes the heading level of the page, and no focus', async () => {
    const element = await fixture<RugAandoening>(html`<rug-aandoening name="spit" heading-level="3"></rug-aandoening>`);
    await waitUntil(() => parts(element, 'article').length);
    const levels = all(element, '[role="heading"]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels[0]).to.equal('3');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['4']));
    expect(focused()).to.equal(document.body);
  });

  for (const id of [...Object.keys(articles.articles), ...Object.keys(articles.topics)])
    it(`${id} is there, with a title`, async () => {
      const [title] = headings(await article(id));
      expect(title).to.equal(articles.articles[id]?.name ?? articles.topics[id]!.title);
    });

  it('of an unknown name says so, fires rug-error and shows what there is', async () => {
    const element = document.createElement('rug-aandoening');
    element.name = 'zweefhernia';
    const fired = oneEvent(element, 'rug-error');
    document.body.append(element);
    const { code, message } = (await fired) as unknown as RugErrorEvent;
    expect(code).to.equal('unknown-condition');
    expect(message).to.contain('zweefhernia').and.to.contain('hernia');
    expect(textOf(element)).to.contain(labels.unknown);
    buttons(element)
      .find((button) => textOf(button) === articles.articles.hernia!.name)!
      .click();
    await element.updateComplete;
    expect(headings(element)[0]).to.equal(articles.articles.hernia!.name);
    element.remove();
  });
});

describe('the library', () => {
  const search = async (element: RugAandoening, text: string) => {
    all<HTMLInputElement>(element, '[type="search"]')[0]!.focus();
    await sendKeys({ type: text });
    await element.updateComplete;
  };

  const paste = async (element: RugAandoening, text: string) => {
    const [field] = all<HTMLInputElement>(element, '[type="search"]');
    field!.value = text;
    field!.dispatchEvent(new Event('input'));
    await element.updateComplete;
  };

  it('lists every condition and every general page once', async () => {
    const names = buttons(await article()).map((button) => textOf(button));
    const expected = [
      ...Object.values(articles.articles).map(({ name }) => name),
      ...Object.values(articles.topics).map(({ title }) => title),
    ];
    expect([...names].sort()).to.deep.equal(expected.sort());
  });

  it('has the conditions in the order of their names, but for een, de and het, each with its other names', async () => {
    const element = await article();
    const rows = all(element, 'li:has([part~="button"])').slice(Object.keys(articles.topics).length);
    const names = rows.map((row) => textOf(all(row, 'button')[0]!));
    const bare = names.map((name) => name.replace(/^(een|de|het) /i, ''));
    expect(bare).to.deep.equal([...bare].sort((a, b) => a.localeCompare(b, 'nl')));
    expect(bare).not.to.deep.equal(names);
    const hernia = rows.find((row) => textOf(all(row, 'button')[0]!) === 'Hernia')!;
    expect(textOf(hernia)).to.contain('HNP');
  });

  it('finds by name and by another name, whatever the capitals and accents', async () => {
    const element = await article();
    await search(element, 'ISCHÍAS');
    expect(textOf(buttons(element)[0]!)).to.equal(articles.articles.ischias!.name);
    await paste(element, 'hnp');
    expect(textOf(buttons(element)[0]!)).to.equal(articles.articles.hernia!.name);
  });

  it('finds by complaint, and says how many', async () => {
    const element = await article();
    await search(element, 'niezen');
    const names = buttons(element).map((button) => textOf(button));
    expect(names).to.include(articles.articles.hernia!.name);
    const status = all(element, '[role="status"]')[0]!;
    expect(textOf(status)).to.equal(labels.found.replace('{count}', String(names.length)));
  });

  for (const part of ['what', 'notice', 'worse', 'better', 'radiates', 'do', 'doctor', 'call'] as const)
    it(`finds by what stands under "${labels[part]}"`, async () => {
      const element = await article();
      const { name, [part]: lines } = Object.values(articles.articles)
        .filter((one) => one[part].length)
        .at(-1)!;
      await paste(element, plain(lines.at(-1)!));
      expect(buttons(element).map((button) => textOf(button))).to.include(name);
    });

  it('finds a general page by any of its parts', async () => {
    const element = await article();
    for (const { title, sections } of Object.values(articles.topics))
      for (const section of sections)
        for (const line of [section.title, ...section.text, ...section.list]) {
          await paste(element, plain(line));
          expect(buttons(element).map((button) => textOf(button))).to.include(title);
        }
  });

  it('that finds one says so; that finds nothing says what to do', async () => {
    const element = await article();
    const status = () => textOf(all(element, '[role="status"]')[0]!);
    await paste(element, 'anquin');
    expect(status()).to.equal(labels.found.replace('{count}', '1'));
    await paste(element, 'anquin blindedarm');
    expect(status()).to.equal(labels.notFound);
    expect(buttons(element)).to.be.empty;
    await paste(element, '');
    expect(status()).to.equal('');
    expect(buttons(element).length).to.be.above(60);
  });

  it('opens an article with the focus on its title, and goes back to the line one came from', async () => {
    const element = await article();
    await search(element, 'heup');
    const second = buttons(element)[1]!;
    const name = textOf(second);
    second.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(focused())).to.equal(name);
    parts(element, 'button-back')[0]!.click();
    await element.updateComplete;
    expect(textOf(focused())).to.equal(name);
    expect(all<HTMLInputElement>(element, '[type="search"]')[0]!.value).to.equal('heup');
  });

  it('leads on to what belongs with an article, and back to the line one came from', async () => {
    const element = await article('hernia');
    const { related } = articles.articles.hernia!;
    const links = under(element, labels.related).map((button) => textOf(button));
    const name = articles.articles.spit!.name;
    expect(links).to.deep.equal(related.map((id) => articles.articles[id]!.name));
    const link = parts(element, 'button').find((button) => textOf(button) === name)!;
    link.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(focused())).to.equal(name);
    const [back] = parts(element, 'button-back');
    expect(textOf(back!)).to.equal(labels.backTo.replace('{name}', articles.articles.hernia!.name));
    back!.click();
    await element.updateComplete;
    expect(headings(element)[0]).to.equal(articles.articles.hernia!.name);
    expect(textOf(focused())).to.equal(name);
    expect(element.name, 'the name that the page gave').to.equal('hernia');
  });

  it('leads on to what an article looks like, each with what tells them apart', async () => {
    const element = await article('hernia');
    const { confusedWith } = articles.articles.hernia!;
    const lines = under(element, labels.confusedWith);
    expect(lines.map((button) => textOf(button))).to.deep.equal(
      confusedWith.map(({ condition }) => articles.articles[condition]!.name),
    );
    for (const [at, { text }] of confusedWith.entries())
      expect(textOf(lines[at]!.parentElement!)).to.contain(plain(text));
  });

  it('goes back to the line that was pressed, also when a text stands in both lists', async () => {
    const { id, confusedWith, related } = Object.values(articles.articles).find((one) =>
      one.confusedWith.some(({ condition }) => one.related.includes(condition)),
    )!;
    const twice = confusedWith.find(({ condition }) => related.includes(condition))!.condition;
    const { name } = articles.articles[twice]!;
    const element = await article(id);
    for (const title of [labels.confusedWith, labels.related]) {
      const line = () => under(element, title).find((button) => textOf(button) === name)!;
      line().focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(textOf(focused())).to.equal(name);
      expect(focused().getAttribute('role')).to.equal('heading');
      parts(element, 'button-back')[0]!.click();
      await element.updateComplete;
      expect(focused() === line(), title).to.equal(true);
    }
    const ids = all(element, '[id]').map((one) => one.id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('shows another article when the page gives another name', async () => {
    const element = await article('hernia');
    all(element, 'li [part~="button"]')[0]!.click();
    await element.updateComplete;
    element.name = 'spit';
    await element.updateComplete;
    expect(headings(element)[0]).to.equal(articles.articles.spit!.name);
    expect(parts(element, 'button-back')).to.be.empty;
  });

  it('sends nothing anywhere', async () => {
    const element = await article();
    const before = performance.getEntriesByType('resource').length;
    await search(element, 'hernia');
    await aTimeout(50);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});

/** Words of a host's own, with another name for one condition. */
const renamed = (id: string, name: string): Words => ({
  ...words,
  loadArticles: async () => {
    const own = await words.loadArticles!();
    return { ...own, articles: { ...own.articles, [id]: { ...own.articles[id]!, name } } };
  },
});
const opener = (element: Element, title: string) =>
  all(element, 'summary').find((summary) => textOf(summary) === title)!;

describe('opened in place in an answer of its own', () => {
  const bulging = words.pages.answer.readMore.replace('{name}', words.conditions['bulging-disc']!.name);
  const inAnswer8 = async (own?: Words) => {
    const element = await fixture<RugAntwoord>(html`<rug-antwoord number="8" .words=${own}></rug-antwoord>`);
    await waitUntil(() => parts(element, 'answer').length, 'an answer');
    return element;
  };
  const opened = async (element: Element) => {
    opener(element, words.pages.answer.fits).click();
    opener(element, bulging).click();
    await waitUntil(() => parts(element, 'article').length, 'the article opens');
  };
  const title = (element: Element) => headings(parts(element, 'article')[0]!)[0];

  it('an article has the words of the answer, and new ones with it', async () => {
    const element = await inAnswer8(renamed('bulging-disc', 'Schijf van de praktijk'));
    await opened(element);
    expect(title(element)).to.equal('Schijf van de praktijk');
    element.words = renamed('bulging-disc', 'Schijf van de kliniek');
    await waitUntil(() => title(element) === 'Schijf van de kliniek', 'the new words');
  });

  it('an article goes with another answer', async () => {
    const element = await inAnswer8();
    const first = (number: number) => words.conditions[Object.keys(words.answers[number]!.fits)[0]!]!.name;
    opener(element, words.pages.answer.fits).click();
    opener(element, words.pages.answer.readMore.replace('{name}', first(8))).click();
    await waitUntil(() => parts(element, 'article').length, 'the article opens');
    expect(title(element)).to.equal(first(8));
    element.number = 20;
    await waitUntil(() => title(element) === first(20), 'the article of the other answer');
  });

  it('there is nothing to open when the words of the host have no articles', async () => {
    const own: Words = { ...words };
    delete own.loadArticles;
    const element = await inAnswer8(own);
    opener(element, words.pages.answer.fits).click();
    expect(all(element, 'summary').map((summary) => textOf(summary))).not.to.include(bulging);
    expect(textOf(element)).to.contain(words.conditions['bulging-disc']!.name);
  });
});

describe('in the questionnaire', () => {
  const atAnswer8 = async (own?: Words) => {
    const flow = await Flow.open({}, script);
    flow.element.words = own;
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today none');
    await flow.follow('1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no', '2 2.1');
    await flow.follow('3.1 no', '3.2 no', '3.3 no', '3.4 yes');
    return flow;
  };

  it('an article opens in place; closing it leaves the course where it was', async () => {
    const flow = await atAnswer8();
    const { step } = flow.element.snapshot;
    opener(flow.element, words.pages.answer.fits).click();
    const { name } = words.conditions['bulging-disc']!;
    const summary = opener(flow.element, words.pages.answer.readMore.replace('{name}', name));
    summary.click();
    await waitUntil(() => flow.all('[part~="article"]').length, 'the article opens');
    expect(flow.all('[role="heading"]').map((heading) => textOf(heading))).to.include(name);
    summary.click();
    expect(flow.element.snapshot.step).to.deep.equal(step);
  });

  it("an article has the host's own words, as all of the questionnaire", async () => {
    const flow = await atAnswer8(renamed('bulging-disc', 'Schijf van de praktijk'));
    opener(flow.element, words.pages.answer.library).click();
    await waitUntil(() => flow.all('[part~="library"]').length, 'the library opens');
    expect(flow.all('[part~="library"] button').map((button) => textOf(button))).to.include('Schijf van de praktijk');
    opener(flow.element, words.pages.answer.fits).click();
    const { name } = words.conditions['bulging-disc']!;
    opener(flow.element, words.pages.answer.readMore.replace('{name}', name)).click();
    await waitUntil(() => flow.all('[part~="article"]').length, 'the article opens');
    expect(textOf(flow.all('[part~="article"] [role="heading"]')[0]!)).to.equal('Schijf van de praktijk');
  });

  it('all there is to read is at hand below an answer', async () => {
    const flow = await atAnswer8();
    opener(flow.element, words.pages.answer.library).click();
    await waitUntil(() => flow.all('[part~="library"]').length, 'the library opens');
    expect(flow.all('[part~="library"] button').length).to.be.greaterThan(60);
  });

  it('what was said stands beside the numbers of other people, as long as it is so', async () => {
    const flow = await atAnswer8();
    const marks = () => flow.all('.mark').map((mark) => textOf(mark));
    const { title } = articles.topics['welke-bewegingen-doen-pijn']!;
    await flow.press(words.pages.answer.reject);
    await flow.follow('3.5 yes'); // sitting, standing and bending hurt more than walking and cycling
    opener(flow.element, words.pages.answer.library).click();
    await waitUntil(() => flow.all('[part~="library"]').length, 'the library opens');
    flow
      .all('[part~="library"] button')
      .find((button) => textOf(button) === title)!
      .click();
    await waitUntil(() => flow.all('[part~="article"]').length, 'the page opens');
    const { more, less } = articles.figures.charts.activities!.marks!;
    expect(marks()).to.deep.equal([more, more, more, less, less]);
  });
});

for (const scheme of ['light', 'dark'])
  describe(`axe finds nothing on a ${scheme} page`, () => {
    const host = () => {
      const place = document.createElement('main');
      Object.assign(place.style, { colorScheme: scheme, background: 'Canvas', color: 'CanvasText' });
      const title = document.createElement('h1');
      title.textContent = 'Rugpijn';
      place.append(title);
      document.body.append(place);
      return place;
    };
    for (const name of [
      '',
      'hernia',
      'caudasyndroom',
      'feiten-over-rugpijn',
      'welke-bewegingen-doen-pijn',
      'zweefhernia',
    ])
      it(name || 'the library', async () => {
        const place = host();
        const element = document.createElement('rug-aandoening');
        element.name = name || null;
        place.append(element);
        await waitUntil(() => parts(element, 'article').length || parts(element, 'library').length);
        const { violations } = await axe.run(place);
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
        place.remove();
      });
  });
