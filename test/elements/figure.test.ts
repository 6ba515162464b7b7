/** Drawings and charts: each has a name, its words and its numbers as text; the stages of a drawing can be walked through. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core'; // no module: it sets a global
import { html, LitElement } from 'lit';
import { words } from '../../src/content/nl.js';
import type { ArticleWords } from '../../src/content/index.js';
import { chart, type Said } from '../../src/elements/common/chart.js';
import { figureStyles } from '../../src/elements/common/figure-styles.js';
import { figure } from '../../src/elements/common/figure.js';
import { laterStyles } from '../../src/elements/common/later-styles.js';
import { shared } from '../../src/elements/common/styles.js';
import { textStyles } from '../../src/elements/common/text-styles.js';

const { axe } = window as unknown as { axe: typeof Axe };
const articles: ArticleWords = (await words.loadArticles?.())!;
const { figures, charts, controls } = articles.figures;

/** Shows these drawings and charts with the look that articles give them. */
class FigurePage extends LitElement {
  static override readonly styles = [shared, laterStyles, textStyles, figureStyles];
  figures: string[] = [];
  charts: string[] = [];
  said: Said | undefined;

  protected override render() {
    return html`<div class="root" lang="nl">
      ${this.figures.map((name) => figure(name, articles))}
      ${this.charts.map((name) => chart(name, articles, this.said))}
    </div>`;
  }

  all<E extends Element>(selector: string): E[] {
    return [...this.renderRoot.querySelectorAll<E>(selector)];
  }
}
customElements.define('figure-page', FigurePage);

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('main'));
  place.innerHTML = '<h1>Rugpijn</h1>';
});
afterEach(() => place.remove());

/** A page this wide, with the margins that a page has. What is drawn looks at its container, so every engine can be asked. */
const widen = (width: number): void => {
  place.style.inlineSize = `${width - 16}px`;
};

async function show(content: Partial<FigurePage>): Promise<FigurePage> {
  const page = Object.assign(document.createElement('figure-page') as FigurePage, content);
  place.append(page);
  await page.updateComplete;
  return page;
}

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a drawing', () => {
  it('is there for every name that an article or a general page uses', () => {
    const used = [
      ...Object.values(articles.articles).map((article) => article.figure),
      ...Object.values(articles.topics).flatMap(({ sections }) => sections.map((section) => section.figure)),
    ].filter((name) => name !== null);
    expect(used).not.to.be.empty;
    expect(Object.keys(articles.drawings)).to.include.members(used);
  });

  for (const [name, { title, alt, labels, stages }] of Object.entries(figures))
    it(`${name} has a title, a name and all of its words`, async () => {
      const page = await show({ figures: [name] });
      expect(text(page.all('figcaption')[0])).to.equal(title);
      const names = page.all('[role=img], [role=group]').map((image) => image.getAttribute('aria-label'));
      expect(names).to.include(alt);
      for (const image of names) expect(image).to.be.a('string').that.is.not.empty;
      expect(page.all('svg')).to.have.length(stages?.length ?? 1);
      expect(page.all('svg text').map(text).sort()).to.deep.equal(Object.values(labels).sort());
    });

  it('shows its words whole and large enough, also on a page of 320 pixels', async () => {
    for (const width of [320, 592, 640]) {
      widen(width);
      const page = await show({ figures: Object.keys(figures) });
      for (const svg of page.all<SVGSVGElement>('svg').filter(({ clientWidth }) => clientWidth > 0)) {
        const room = svg.getBoundingClientRect();
        for (const word of svg.querySelectorAll('text')) {
          const box = word.getBoundingClientRect();
          expect(box.left, `${text(word)} at ${width}`).to.be.at.least(room.left - 1);
          expect(box.right, `${text(word)} at ${width}`).to.be.at.most(room.right + 1);
          const size = parseFloat(getComputedStyle(word).fontSize) * word.getScreenCTM()!.a;
          expect(size, `${text(word)} at ${width}`).to.be.at.least(12);
        }
      }
      page.remove();
    }
  });

  it('is nothing for a name that there is not, and for none', async () => {
    const page = await show({ figures: ['no-such-drawing'], charts: ['no-such-chart'] });
    expect(page.all('figure')).to.be.empty;
    expect(figure(null, articles)).to.equal(chart(null, articles));
  });
});

describe('a drawing in stages', () => {
  const NAME = 'disc-stages';
  const stages = figures[NAME]!.stages!;
  const titleOf = (at: number) => `Stap ${at + 1} van ${stages.length}: ${stages[at]!.name}`;
  const shown = (page: FigurePage) =>
    page
      .all<HTMLElement>('.stage')
      .filter(({ offsetHeight }) => offsetHeight > 0)
      .map((stage) => text(stage.querySelector('.stage-title')));
  const button = (page: FigurePage, name: string) =>
    page.all<HTMLButtonElement>('button').find((each) => text(each) === name)!;

  it('shows one at a time on a narrow page, and says which one one went to', async () => {
    widen(320);
    const page = await show({ figures: [NAME] });
    const live = page.all('[aria-live=polite]')[0]!;
    expect(shown(page)).to.deep.equal([titleOf(0)]);
    expect(text(live)).to.equal('');
    for (let at = 1; at < stages.length; at += 1) {
      button(page, controls.next).click();
      expect(shown(page)).to.deep.equal([titleOf(at)]);
      expect(text(live)).to.equal(titleOf(at));
    }
    expect(page.all('[aria-live=polite]')[0]).to.equal(live);
  });

  it('stays within its ends, where the button says that it does nothing', async () => {
    widen(320);
    const page = await show({ figures: [NAME] });
    const disabled = () => [controls.previous, controls.next].map((name) => button(page, name).ariaDisabled);
    expect(disabled()).to.deep.equal(['true', 'false']);
    button(page, controls.previous).click();
    expect(shown(page)).to.deep.equal([titleOf(0)]);
    for (let times = 0; times <= stages.length; times += 1) button(page, controls.next).click();
    expect(shown(page)).to.deep.equal([titleOf(stages.length - 1)]);
    expect(disabled()).to.deep.equal(['false', 'true']);
  });

  it('can be walked through with the keyboard, and the focus stays where it is', async () => {
    widen(320);
    const page = await show({ figures: [NAME] });
    const next = button(page, controls.next);
    next.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    expect(shown(page)).to.deep.equal([titleOf(2)]);
    for (let times = 0; times < stages.length; times += 1) await sendKeys({ press: 'Enter' });
    expect(page.shadowRoot!.activeElement).to.equal(next);
    await executeServerCommand('chord', ['Shift', 'Tab']);
    await sendKeys({ press: 'Enter' });
    expect(shown(page)).to.deep.equal([titleOf(stages.length - 2)]);
  });

  it('stays at its stage when the page renders again', async () => {
    widen(320);
    const page = await show({ figures: [NAME] });
    button(page, controls.next).click();
    page.requestUpdate();
    await page.updateComplete;
    expect(shown(page)).to.deep.equal([titleOf(1)]);
  });

  it('shows all of them on a wide page, without buttons', async () => {
    widen(900);
    const page = await show({ figures: [NAME] });
    expect(shown(page)).to.deep.equal(stages.map((_, at) => titleOf(at)));
    expect(button(page, controls.next).offsetHeight).to.equal(0);
  });
});

describe('a chart', () => {
  it('is there for every name that a general page uses', () => {
    const used = Object.values(articles.topics)
      .flatMap(({ sections }) => sections.map((section) => section.chart))
      .filter((name) => name !== null);
    expect(used).not.to.be.empty;
    expect(Object.keys(articles.charts)).to.include.members(used);
  });

  for (const [name, { title, alt, rows }] of Object.entries(charts))
    it(`${name} has a title, a name, a number at each bar, and a table`, async () => {
      const page = await show({ charts: [name] });
      expect(text(page.all('figcaption')[0])).to.equal(title);
      expect(page.all('[role=img]')[0]!.getAttribute('aria-label')).to.equal(alt);
      expect(text(page.all('caption')[0])).to.equal(title);
      expect(page.all('tbody th[scope=row]').map(text)).to.deep.equal(
        articles.charts[name]!.rows.map(({ id }) => rows[id]),
      );
      expect(page.all('thead th[scope=col]').length).to.equal(page.all('tbody tr')[0]!.children.length);
      expect(page.all('.number').map(text)).to.deep.equal(page.all('tbody td:nth-child(2)').map(text));
    });

  it('draws each bar as long as its number', async () => {
    const page = await show({ charts: ['activities'] });
    const [sitting, , , , , , , cycling] = page.all<SVGRectElement>('rect.value');
    const track = page.all<SVGRectElement>('rect.track')[0]!.getBBox().width;
    expect(sitting!.getBBox().width / track).to.be.closeTo(0.85, 0.001);
    expect(cycling!.getBBox().width / track).to.be.closeTo(0.15, 0.001);
  });

  it('tells what stays still from what moves by a pattern and by a word', async () => {
    const page = await show({ charts: ['activities'] });
    const rows = page.all('.bar-row').map((row) => ({
      kind: text(row.querySelector('.kind')),
      pattern: row.querySelector('pattern path')?.getAttribute('class') ?? null,
    }));
    expect(rows[0]).to.deep.equal({ kind: '(stilhouden)', pattern: null });
    expect(rows[4]).to.deep.equal({ kind: '(allebei)', pattern: 'dots' });
    expect(rows[7]).to.deep.equal({ kind: '(bewegen)', pattern: 'hatch' });
    const fill = (at: number) => page.all('rect.value')[at]!.getAttribute('fill');
    expect(fill(7)).to.equal(`url(#${page.all('pattern').at(-1)!.id})`);
  });

  it('puts what the visitor said beside its bar, in its name and in its table', async () => {
    // question 3.5: sitting, standing and bending hurt more than walking and cycling
    const page = await show({ charts: ['activities'], said: new Set(['3.5=yes']) });
    const [more, less] = ['U zei: dit doet meer pijn.', 'U zei: dit doet minder pijn.'];
    const beside = ['Zitten', 'Half gebukt staan', 'Staan', 'Slenteren', 'Bukken', 'Liggen', 'Stevig lopen', 'Fietsen'];
    const marks = [more, '', more, '', more, '', less, less];
    expect(page.all('.bar-row').map((row) => text(row.querySelector('.mark')) ?? '')).to.deep.equal(marks);
    for (const [at, name] of beside.entries())
      if (marks[at]) expect(page.all('[role=img]')[0]!.getAttribute('aria-label')).to.contain(`${name}: ${marks[at]}`);
    expect(page.all('tbody tr').map((row) => text(row.lastElementChild))).to.deep.equal(marks);
  });

  it('puts what was said in the interview beside its bar', async () => {
    const rows = ['zitten.1', 'halfgebukt.1', 'staan.2', 'slenteren.1', 'bukken.1', 'liggen.1', 'lopen.2', 'fietsen.2'];
    const said = new Set(rows.map((row) => `interview.${row.split('.')[0]}=${row}`));
    const page = await show({ charts: ['activities'], said });
    const [more, less] = ['U zei: dit doet meer pijn.', 'U zei: dit doet minder pijn.'];
    const marks = [more, more, less, more, more, more, more, less];
    expect(page.all('.bar-row').map((row) => text(row.querySelector('.mark')))).to.deep.equal(marks);
  });

  it('puts nothing beside a bar of which the visitor said both, and nothing for a no', async () => {
    const page = await show({ charts: ['activities'], said: new Set(['3.2=yes', '3.5=yes', '4.4=no']) });
    const marked = page.all('.marked').map((row) => text(row.querySelector('span')));
    expect(marked.map((name) => name!.replace(/ ?\(.*/, ''))).to.deep.equal(['Staan', 'Fietsen']);
  });
});

it('no drawing, chart or table runs out of a narrow page', async () => {
  widen(320);
  const page = await show({ figures: Object.keys(figures), charts: Object.keys(charts), said: new Set(['3.5=yes']) });
  for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
  const { right } = place.getBoundingClientRect();
  for (const part of page.all('table, figure, .bars'))
    expect(part.getBoundingClientRect().right).to.be.at.most(right + 1);
});

for (const scheme of ['light', 'dark'])
  it(`axe finds nothing on a ${scheme} page with all drawings and charts`, async () => {
    Object.assign(place.style, { colorScheme: scheme, background: 'Canvas', color: 'CanvasText' });
    for (const width of [320, 900]) {
      widen(width);
      const said = new Set(['3.5=yes']);
      const page = await show({ figures: Object.keys(figures), charts: Object.keys(charts), said });
      for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
      const { violations } = await axe.run(place);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html: at }) => `${id}: ${at}`))).to.deep.equal([]);
      page.remove();
    }
  });

it('no drawing and no chart has a style of its own, which a strict policy would refuse', async () => {
  const page = await show({ figures: Object.keys(figures), charts: Object.keys(charts) });
  expect(page.all('[style], figure style')).to.be.empty;
});
