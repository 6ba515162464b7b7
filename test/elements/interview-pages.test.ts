/** The pages of the interview: what stands on each, what can be chosen together, the two drawings, and the self-examination. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type Snapshot } from '../../src/index.js';
import {
  all,
  click,
  clickOnce,
  Flow,
  focused,
  key,
  keyboard,
  mouse,
  plain,
  script,
  textOf,
  titleOf,
} from '../support/flow.js';
import { after, INTERVIEW, openAt, rowsOf } from '../support/interview.js';
import { waitUntil } from '../support/wait.js';

const { door, none, skip, skipExamination, how, stop, rows, pages, figures } = words.interview;

/** Every row stands alone: radio buttons. */
const RADIO = ['hoesten', 'staan', 'stand'];
/** One of the rows says that it is none of them. */
const WITHOUT_NONE = ['hoesten', 'stand'];
const EXAMINATION = ['loopgang', 'stand', 'bewegen', 'test-zitten', 'test-liggen'];
/** Rows that stand alone among tick boxes. */
const ALONE = ['sinds-wanneer.6', 'fotos.4'];

const valuesOf = (page: string) => [...rowsOf(page), ...(WITHOUT_NONE.includes(page) ? [] : ['none']), 'skip'];

const at = (page: string, hand = script, ...said: string[]) => openAt(`interview.${page}`, said, hand);

describe('A page of the interview', () => {
  for (const page of INTERVIEW)
    it(`${page}: its question, its rows, and which of them stand alone`, async () => {
      const flow = await at(page);
      expect(flow.title).to.equal(pages[`interview.${page}`]!.title);
      expect(flow.text).to.contain(plain(pages[`interview.${page}`]!.help!));
      expect(flow.element.snapshot.step.kind).to.equal('multiple');
      expect(flow.inputs.map(({ value }) => value)).to.deep.equal(valuesOf(page));
      const unknown = EXAMINATION.includes(page) ? skipExamination : skip;
      expect(flow.inputs.map((input) => textOf(input.labels![0]!))).to.deep.equal(
        valuesOf(page).map((value) => rows[value]?.label ?? (value === 'none' ? none : unknown)),
      );
      const type = RADIO.includes(page) ? 'radio' : 'checkbox';
      expect(new Set(flow.inputs.map((input) => input.type))).to.deep.equal(new Set([type]));
      expect(flow.chosen, 'nothing is chosen by us').to.deep.equal([]);

      const together = type === 'radio' ? [] : rowsOf(page).filter((row) => !ALONE.includes(row));
      await flow.choose(...together);
      expect(flow.chosen).to.deep.equal(together);
      for (const value of valuesOf(page).filter((one) => !together.includes(one))) {
        await flow.choose(value);
        expect(flow.chosen).to.deep.equal([value]);
        if (together[0]) await flow.choose(together[0]);
        if (together[0]) expect(flow.chosen).to.deep.equal([together[0]]);
      }
    });

  it('by real clicks: rows together, and what stands alone in their place', async () => {
    const flow = await at('fotos', mouse);
    await flow.choose('fotos.1', 'fotos.3');
    expect(flow.chosen).to.deep.equal(['fotos.1', 'fotos.3']);
    for (const alone of ['fotos.4', 'none', 'skip', 'fotos.4', 'fotos.2']) {
      await flow.choose(alone);
      expect(flow.chosen).to.deep.equal([alone]);
    }
  });

  for (const page of ['waar-last', 'hoesten', 'waar-pijn', 'loopgang'])
    it(`${page}: Verder without a choice says so, and puts the focus on the first`, async () => {
      const flow = await at(page, mouse);
      expect(flow.text).not.to.contain(words.shell.chooseOne);
      await flow.next();
      flow.expectAt(`interview.${page}`);
      expect(flow.text).to.contain(words.shell.chooseOne);
      expect(focused() === flow.inputs[0], 'focus').to.equal(true);
      await flow.choose('skip');
      await flow.next();
      flow.expectAt(after(page));
      expect(flow.text).not.to.contain(words.shell.chooseOne);
      expect(flow.chosen).to.deep.equal([]);
    });

  it('Vorige shows what was chosen, page by page, back to the door', async () => {
    const said = ['doof none', 'hoesten hoesten.2', 'zitten skip', 'halfgebukt halfgebukt.1'];
    const flow = await at(
      'staan',
      mouse,
      ...['sinds-wanneer sinds-wanneer.6', ...said].map((one) => `interview.${one}`),
    );
    const seen: string[] = [];
    for (let page = 0; page < 8; page++) {
      await flow.back();
      seen.push(flow.chosen.join());
    }
    expect(seen).to.deep.equal([
      'halfgebukt.1',
      'skip',
      'hoesten.2',
      'none',
      'skip',
      'skip',
      'sinds-wanneer.6',
      'skip',
    ]);
    await flow.back();
    expect(flow.parts('interview-door')).to.have.length(1);
  });

  it('a difficult word of the help opens its meaning, and sends and ticks nothing', async () => {
    const flow = await at('aanvullend', mouse);
    await flow.choose('aanvullend.2');
    await flow.hand.press(flow.parts('term')[0]!);
    await waitUntil(() => flow.parts('meaning').some((meaning) => textOf(meaning).length > 20), 'no meaning');
    flow.expectAt('interview.aanvullend');
    expect(flow.chosen).to.deep.equal(['aanvullend.2']);
  });

  it('of a questionnaire that the host disabled can not be used, nor can its drawing', async () => {
    const flow = await at('waar-pijn');
    flow.element.setAttribute('disabled', '');
    await flow.settled();
    const controls = [...flow.inputs, ...flow.parts('button-primary'), ...flow.parts('button-back')];
    expect(controls.every((control) => control.matches(':disabled'))).to.equal(true);
    await clickOnce(zones(flow)[0]!.querySelector('path')!);
    await flow.settled();
    expect([flow.chosen, hatched(flow)]).to.deep.equal([[], []]);
  });

  it('a snapshot taken in the middle goes on on a new element, with what was chosen', async () => {
    const flow = await at('uitstraling', script, 'interview.waar-pijn waar-pijn.3 + waar-pijn.5');
    await flow.back();
    const kept = JSON.parse(JSON.stringify(flow.element.snapshot)) as Snapshot;
    const other = await Flow.open();
    other.element.snapshot = kept;
    await other.settled();
    other.expectAt('interview.waar-pijn');
    expect(other.chosen).to.deep.equal(['waar-pijn.3', 'waar-pijn.5']);
    expect(hatched(other)).to.have.length(2);
    expect(JSON.stringify(other.element.snapshot)).to.equal(JSON.stringify(kept));
    await other.next();
    other.expectAt('interview.uitstraling');
    expect(other.chosen).to.deep.equal([]);
  });
});

const zones = (flow: Flow) => flow.parts('zone');
const hatched = (flow: Flow) => zones(flow).filter(({ classList }) => classList.contains('chosen'));
const press = async (flow: Flow, zone: Element) => {
  await click(zone.querySelector('path')!);
  await flow.settled();
};

for (const [page, count] of [
  ['waar-pijn', 7],
  ['uitstraling', 4],
] as const)
  describe(`The drawing of ${page}`, () => {
    it('ticks the box of a zone that is pressed, and unticks it; more than one may be chosen', async () => {
      const flow = await at(page, mouse);
      expect(zones(flow)).to.have.length(count);
      const rowOf = new Map<Element, string>();
      for (const zone of zones(flow)) {
        const before = flow.chosen;
        await press(flow, zone);
        const [row, ...more] = flow.chosen.filter((value) => !before.includes(value));
        expect([flow.chosen.length, more], 'one more than before').to.deep.equal([before.length + 1, []]);
        rowOf.set(zone, row!);
        expect(new Set(hatched(flow))).to.deep.equal(new Set(rowOf.keys()));
      }
      expect([...rowOf.values()].sort()).to.deep.equal(rowsOf(page).slice(0, count));
      for (const zone of zones(flow)) await press(flow, zone);
      expect([flow.chosen, hatched(flow)]).to.deep.equal([[], []]);

      const [zone, row] = [...rowOf].at(-1)!;
      await flow.choose(row);
      expect(hatched(flow), 'by the list').to.deep.equal([zone]);
      await flow.choose('none');
      expect(hatched(flow)).to.deep.equal([]);
      await press(flow, zone);
      expect(flow.chosen).to.deep.equal([row]);
    });

    it('is one image with a text, and takes no Tab stop', async () => {
      const flow = await at(page);
      const [image] = all(flow.part('map'), 'svg');
      expect(image!.getAttribute('role')).to.equal('img');
      expect(image!.getAttribute('aria-label')).to.equal(pages[`interview.${page}`]!.map);
      expect(all(flow.part('map'), '[tabindex], a, button, input')).to.have.length(0);
    });

    it('shows what was chosen after Vorige, and no more than that when a change is begun', async () => {
      const flow = await at(page);
      const [one, other] = rowsOf(page);
      await flow.answer(`interview.${page}`, one!);
      await flow.back();
      expect([flow.chosen, hatched(flow).length]).to.deep.equal([[one], 1]);
      await flow.choose(other!);
      expect(hatched(flow)).to.have.length(2);
      await flow.change(`interview.${page}`);
      expect([flow.chosen, hatched(flow).length]).to.deep.equal([[one], 1]);
    });
  });

describe('The self-examination', () => {
  for (const page of EXAMINATION)
    it(`${page}: what to do, when to stop, and a drawing, before the choices`, async () => {
      const flow = await at(page);
      const own = pages[`interview.${page}`]!;
      expect(own.how!.length * own.stop!.length).to.be.above(0);
      const places = [how, ...own.how!.map(plain), stop, ...own.stop!.map(plain)].map((line) =>
        flow.text.indexOf(line),
      );
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      const { title, alt } = figures[own.figure!]!;
      const figure = flow.part('figure');
      expect(textOf(all(figure, 'figcaption')[0]!)).to.equal(title);
      const images = all(figure, '[role="img"]');
      expect(images.map((image) => image.getAttribute('aria-label'))).to.deep.equal([alt]);
      expect(figure.compareDocumentPosition(flow.inputs[0]!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

  it('no other page has a drawing to look at', async () => {
    const flow = await at('waar-last');
    for (const page of INTERVIEW.filter((one) => !EXAMINATION.includes(one))) {
      await flow.goTo(`interview.${page}`);
      expect(flow.parts('figure')).to.deep.equal([]);
    }
  });
});

describe('By keyboard alone', () => {
  it('the whole interview, with the heading in focus on each page', async () => {
    const flow = await Flow.openIn(await fixture<HTMLElement>(html`<div></div>`), {}, script);
    await flow.goTo('interview');
    flow.hand = keyboard;
    await flow.press(door.start);
    for (const page of INTERVIEW) {
      const step = `interview.${page}`;
      expect(focused() === flow.headings[0], 'focus').to.equal(true);
      expect(textOf(focused())).to.equal(titleOf(step));
      const values = rowsOf(page).filter((row) => !ALONE.includes(row));
      await flow.choose(RADIO.includes(page) ? values[1]! : values.at(-1)!);
      await key('Enter');
      await flow.settled();
      if (flow.isUrgentPage) await flow.next();
    }
    expect(flow.element.snapshot.step.id).to.equal('outcome');
    expect(flow.element.snapshot.answers['interview.hoesten']).to.deep.equal(['hoesten.2']);
    expect(flow.element.snapshot.answers['interview.fietsen']).to.deep.equal(['fietsen.2']);
    expect(focused() === flow.headings[0], 'focus').to.equal(true);
  });

  it('Space ticks and unticks, and hatches the zone; Enter with nothing chosen says so', async () => {
    const flow = await at('waar-pijn', keyboard);
    await flow.choose('waar-pijn.1', 'waar-pijn.2');
    expect(hatched(flow)).to.have.length(2);
    await key(' ');
    expect([flow.chosen, hatched(flow).length]).to.deep.equal([['waar-pijn.1'], 1]);
    await flow.choose('none');
    await key(' ');
    await key('Enter');
    await flow.settled();
    flow.expectAt('interview.waar-pijn');
    expect(flow.text).to.contain(words.shell.chooseOne);
  });
});
