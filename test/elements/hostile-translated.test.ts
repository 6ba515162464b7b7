/** A page that the browser translates: what stands there is gone and something else has come, while the visitor goes on. */
import { expect, nextFrame } from '@open-wc/testing';
import { words } from '../../src/content/nl.js';
import { byTag, expectUsable, openHostile, type Hostile } from '../support/hostile.js';
import { all, Flow, isVisible, plain, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { type RugVragenlijst } from '../../src/index.js';
import { waitUntil } from '../support/wait.js';

/** A text as the page has it once it is translated: each piece between < and >. */
const original = (text: string): string => text.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();

/** A visitor who reads the translation; names of buttons are found by what they were translated from. */
class TranslatedFlow extends Flow {
  override async settled(): Promise<void> {
    await super.settled();
    await nextFrame(); // the translator has seen it
  }
  override get title(): string {
    return original(super.title);
  }
  override get text(): string {
    return original(super.text);
  }
  override get buttons(): string[] {
    return super.buttons.map(original);
  }
  override control(name: string): HTMLElement {
    const found = this.all('button, summary').filter(
      (control) => isVisible(control) && [original(textOf(control)), control.ariaLabel].includes(name),
    );
    if (!found.length) throw new Error(`Nothing to press that says "${name}" on: ${this.text}`);
    return found[0]!;
  }
}

async function open(): Promise<Hostile> {
  const { page, flow, seen } = await openHostile('translated');
  const translated = new TranslatedFlow(flow.element);
  await waitUntil(() => textOf(flow.element).startsWith('<'), 'nothing is translated');
  return { page, flow: translated, seen };
}

describe('A page that the browser translates', () => {
  it('says on every page what belongs there, and goes on to the end', async () => {
    const { flow, seen } = await open();
    const { safety } = words;
    await flow.follow('begin', 'safety-112 none');
    for (const sign of ['safety-now.1', 'safety-now.9']) expect(flow.text).to.contain(safety.signs[sign]!.label);
    await flow.answer('safety-now', 'none');
    await flow.answer('safety-today', 'none');
    for (const step of ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6']) {
      expect(flow.title).to.equal(titleOf(step));
      expectUsable(flow);
      await flow.answer(step, 'no');
    }
    await flow.follow('2 2.2', '4.1 no', '4.2 yes');
    expect(flow.text).to.contain(words.answers[12]!.title);
    await flow.reject();
    await flow.answer('4.3', 'yes');
    expect(flow.text).to.contain(words.answers[14]!.title).and.not.contain(words.answers[12]!.title);
    await flow.reject();
    await flow.follow('4.4 no', 'nearest-4 none', '7 7.2', 'recognise', 'more', 'more');
    while (flow.element.snapshot.step.kind === 'multiple') {
      const { id } = flow.element.snapshot.step;
      await flow.answer(id, 'skip');
    }
    await flow.restart();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(seen).to.deep.equal([]);
  });

  it('an urgency that rises is the one that it says, on its page and in the strip', async () => {
    const { flow, seen } = await open();
    await flow.goTo('1.4', 'safety-today safety-today.4');
    expect(original(textOf(flow.part('urgency-strip')))).to.equal(urgencyTitle('today'));
    await flow.back();
    await flow.change('safety-now');
    await flow.answer('safety-now', 'safety-now.1');
    expect(flow.title).to.equal(urgencyTitle('now'));
    await flow.next();
    expect(original(textOf(flow.part('urgency-strip')))).to.equal(urgencyTitle('now'));
    await flow.change('safety-112');
    await flow.answer('safety-112', 'safety-112.3');
    expect(flow.title).to.equal(urgencyTitle('emergency'));
    expect(seen).to.deep.equal([]);
  });

  it('the numbers to call are not translated', async () => {
    const { flow } = await open();
    await flow.goTo('urgent', 'safety-112 safety-112.1');
    for (const phone of flow.parts('phone')) expect(textOf(phone)).not.to.match(/[<>]/);
    expect(flow.parts('phone').map(({ textContent }) => textContent)).to.include('Bel 112');
  });

  it('a difficult word still opens its meaning', async () => {
    const { flow, seen } = await open();
    await flow.goTo('answer-4.2', '4.2 yes');
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    const term = flow.parts('term').find(isVisible)!;
    await flow.hand.press(term);
    await waitUntil(() => flow.all('[role="note"] strong').length, 'no meaning');
    expect(seen).to.deep.equal([]);
  });

  it('in the library a line leads to the text of its name', async () => {
    const { page, seen } = await open();
    const library = byTag(page, 'rug-aandoening')[0] as unknown as RugVragenlijst;
    const flow = new TranslatedFlow(library);
    await waitUntil(() => flow.parts('library').length, 'no library');
    const { articles, topics } = await words.loadArticles!();
    const field = all<HTMLInputElement>(library, 'input')[0]!;
    for (const query of ['spit', 'zitten', 'hernia']) {
      field.value = query;
      field.dispatchEvent(new page.Event('input', { bubbles: true }));
      await flow.settled();
      const lines = flow.parts('button').filter(({ id }) => id.startsWith('read-'));
      expect(lines.length).to.be.above(0);
      for (const line of lines) {
        const id = line.id.replace('read-', '');
        expect(original(textOf(line))).to.equal(articles[id]?.name ?? topics[id]!.title);
      }
      const [status] = flow.all('[role="status"]');
      expect(original(textOf(status!))).to.contain(String(lines.length));
    }
    await flow.press(articles.hernia!.name);
    expect(flow.text).to.contain(plain(articles.hernia!.text[0]!));
    expect(seen).to.deep.equal([]);
  });
});
