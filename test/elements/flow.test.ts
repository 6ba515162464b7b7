/** The whole flow by real clicks: every answer is reached, and its page says what it has to. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type Urgency } from '../../src/index.js';
import { click, Flow, isVisible, plain, script, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { ANSWER_URGENCY } from '../support/urgencies.js';

/** Nothing on the three safety pages. */
const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];
/** Six times no in list 1. */
const NO_ALARM = ['1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no'];
const NO_LIST_6 = ['6.1 no', '6.2 no', '6.3 no', '6.4 no', '6.5 no', '6.6 no', '6.7 no', '6.8 no', '6.9 no', '6.10 no'];

/** Answers 1 to 5 and 7 ask no "herkent u dit". */
const ALARM = [1, 2, 3, 4, 5, 7];

/** Which clicks lead to which answers, the most urgent first, and the urgency of the page. */
const COURSES: [outcomes: number[], urgency: Urgency, clicks: string[]][] = [
  [[1], 'days', ['1.1 yes', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no']],
  [[2], 'days', ['1.1 no', '1.2 yes', '1.3 no', '1.4 no', '1.5 no', '1.6 no']],
  [[3], 'days', ['1.1 no', '1.2 no', '1.3 yes', '1.4 no', '1.5 no', '1.6 no']],
  [[4], 'today', ['1.1 no', '1.2 no', '1.3 no', '1.4 yes', 'next', '1.5 no', '1.6 no']],
  [[5], 'routine', ['1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 yes', '1.6 no']],
  [[6], 'days', ['1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 yes']],
  [[7], 'today', [...NO_ALARM, '2 2.1', '3.1 no', '3.2 no', '3.3 yes']],
  [[8], 'routine', [...NO_ALARM, '2 2.1', '3.1 no', '3.2 no', '3.3 no', '3.4 yes']],
  [[9], 'days', [...NO_ALARM, '2 2.1', '3.1 no', '3.2 yes', '3.3 no']],
  [[10], 'days', [...NO_ALARM, '2 2.1', '3.1 no', '3.2 no', '3.3 no', '3.4 no', '3.5 yes']],
  [[11], 'routine', [...NO_ALARM, '2 2.2', '4.1 no', '4.2 no', '4.3 no', '4.4 yes']],
  [[12], 'routine', [...NO_ALARM, '2 2.2', '4.1 no', '4.2 yes']],
  [[13], 'days', [...NO_ALARM, '2 2.2', '4.1 yes']],
  [[14], 'routine', [...NO_ALARM, '2 2.2', '4.1 no', '4.2 no', '4.3 yes']],
  [[15], 'days', [...NO_ALARM, '2 2.3', '5.1 yes']],
  [[16], 'self-care', [...NO_ALARM, '2 2.3', '5.1 no', '5.2 yes']],
  [[17], 'routine', [...NO_ALARM, '2 2.3', '5.1 no', '5.2 no', '5.3 yes']],
  [[18], 'routine', [...NO_ALARM, '2 2.3', '5.1 no', '5.2 no', '5.3 no', '5.4 yes']],
  [[19], 'days', [...NO_ALARM, '2 2.3', '5.1 no', '5.2 no', '5.3 no', '5.4 no', '5.5 yes']],
  [[21, 20], 'routine', [...NO_ALARM, '2 2.4', '6.1 yes']],
  [[21], 'routine', [...NO_ALARM, '2 2.4', '6.1 no', '6.2 yes']],
  [[22], 'self-care', [...NO_ALARM, '2 2.4', '6.1 no', '6.2 no', '6.3 no', '6.4 yes']],
  [[6, 23], 'days', [...NO_ALARM, '2 2.4', ...NO_LIST_6.slice(0, 6), '6.7 yes']],
  [[24], 'days', [...NO_ALARM, '2 2.4', ...NO_LIST_6.slice(0, 7), '6.8 yes']],
  [[25], 'routine', [...NO_ALARM, '2 2.4', ...NO_LIST_6.slice(0, 8), '6.9 yes']],
  [[26], 'routine', [...NO_ALARM, '2 2.4', ...NO_LIST_6.slice(0, 9), '6.10 yes']],
  [[27], 'days', [...NO_ALARM, '2 2.1', '3.1 yes', '3.3 no']],
  [[28], 'routine', [...NO_ALARM, '2 2.5', '7 7.1']],
  [[29], 'self-care', [...NO_ALARM, '2 2.5', '7 7.2']],
  [[30], 'self-care', [...NO_ALARM, '2 2.5', '7 7.3']],
  [[31], 'routine', [...NO_ALARM, '2 2.4', ...NO_LIST_6, '7 7.4']],
];

/** The rest of the protocol that clicks can show: two answers at once, the nearest choice, the ways to list 7 and out. */
const MORE: [name: string, outcomes: number[], urgency: Urgency, clicks: string[]][] = [
  ['3.1 yes asks 3.3 first', [7, 27], 'today', [...NO_ALARM, '2 2.1', '3.1 yes', '3.3 yes']],
  ['3.2 yes asks 3.3 first', [7, 9], 'today', [...NO_ALARM, '2 2.1', '3.1 no', '3.2 yes', '3.3 yes']],
  [
    '6.5 yes asks 6.7 first',
    [6, 23, 22],
    'days',
    [...NO_ALARM, '2 2.4', ...NO_LIST_6.slice(0, 4), '6.5 yes', '6.7 yes'],
  ],
  [
    'all six of list 1 on one page',
    [4, 1, 2, 3, 6, 5],
    'today',
    ['1.1 yes', '1.2 yes', 'next', '1.3 yes', '1.4 yes', '1.5 yes', '1.6 yes'],
  ],
  [
    'after list 3 the nearest choice',
    [8],
    'routine',
    [...NO_ALARM, '2 2.1', '3.1 no', '3.2 no', '3.3 no', '3.4 no', '3.5 no', 'nearest-3 3.4'],
  ],
  [
    'after list 4 the nearest choice',
    [14],
    'routine',
    [...NO_ALARM, '2 2.2', '4.1 no', '4.2 no', '4.3 no', '4.4 no', 'nearest-4 4.3'],
  ],
  [
    'after list 5 the nearest choice, and none of these leads to list 7',
    [29],
    'self-care',
    [...NO_ALARM, '2 2.3', '5.1 no', '5.2 no', '5.3 no', '5.4 no', '5.5 no', 'nearest-5 none', '7 7.2'],
  ],
  [
    'a nearest choice that is rejected leads to list 7',
    [30],
    'routine',
    [...NO_ALARM, '2 2.2', '4.1 no', '4.2 no', '4.3 no', '4.4 no', 'nearest-4 4.4', 'reject', '7 7.3'],
  ],
  [
    'no to an answer goes on with the question after it',
    [18],
    'routine',
    [...NO_ALARM, '2 2.3', '5.1 no', '5.2 yes', 'reject', '5.3 no', '5.4 yes'],
  ],
  [
    'an alarm answer goes on with the questions',
    [12],
    'days',
    ['1.1 yes', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no', 'reject', '2 2.2', '4.1 no', '4.2 yes'],
  ],
];

const list = (numbers: number[]) => `answer${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;

/** What stands on every answer page. */
function expectAnswers(flow: Flow, outcomes: number[], urgency: Urgency): void {
  const { text } = flow;
  expect(flow.title, 'the first heading is the urgency').to.equal(urgencyTitle(urgency));

  const titles = outcomes.map((number) => words.answers[number]!.title);
  const headings = flow.headings.map((heading) => textOf(heading));
  expect(headings.filter((heading) => titles.includes(heading))).to.deep.equal(titles);

  const asked = outcomes.filter((number) => number > 5).length;
  expect(headings.filter((heading) => heading === 'Herkent u dit?')).to.have.length(asked);

  for (const number of outcomes) {
    const { summary, recognition = [], do: doing, call, source } = words.answers[number]!;
    expect(recognition.length > 0, 'answers 1 to 5 have nothing to recognise').to.equal(number > 5);
    for (const line of [...summary, ...recognition, ...doing, ...call, source]) expect(text).to.contain(plain(line));
    const own = words.urgency[ANSWER_URGENCY[number]!].title;
    expect(text, 'its own advice on how soon').to.contain(own);
  }
  expect(headings.filter((heading) => heading === 'Wanneer belt u?')).to.have.length(outcomes.length);
  expect(text).to.contain('nog niet door een arts beoordeeld');

  const signs = ['safety-now.1', 'safety-now.2', 'safety-now.3', 'safety-now.4', 'safety-now.5'];
  signs.push('safety-now.6', 'safety-now.7', 'safety-now.8', 'safety-now.9');
  const items = flow.parts('now-signs').flatMap((part) => [...part.querySelectorAll('li')]);
  expect(items.map((item) => textOf(item))).to.deep.equal(signs.map((sign) => words.safety.signs[sign]!.label));

  const alarm = outcomes.some((number) => ALARM.includes(number));
  const decision = flow.buttons.filter((name) => /^(Ja|Nee|Verder|Klaar)/.test(name));
  expect(decision).to.deep.equal(alarm ? ['Verder met de vragen', 'Klaar'] : ['Ja, dit herken ik', 'Nee, ga verder']);
}

describe('The flow by real clicks', () => {
  it('the table has a course to each of the 31 answers', () => {
    const reached = new Set(COURSES.flatMap(([outcomes]) => outcomes));
    expect([...reached].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: 31 }, (_, i) => i + 1));
  });

  for (const [outcomes, urgency, clicks] of COURSES)
    it(`${clicks.at(-1)} leads to ${list(outcomes)}`, async () => {
      const flow = await Flow.open();
      await flow.follow(...SAFE, ...clicks);
      expectAnswers(flow, outcomes, urgency);
    });

  for (const [name, outcomes, urgency, clicks] of MORE)
    it(`${name}: ${list(outcomes)}`, async () => {
      const flow = await Flow.open();
      await flow.follow(...SAFE, ...clicks);
      expectAnswers(flow, outcomes, urgency);
    });

  it('none of the places of list 7 closes with what to do when nothing fitted', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, ...NO_ALARM, '2 2.5', '7 none');
    const { closing } = words.pages;
    const { text } = flow;
    for (const line of [closing.nothingTitle, ...closing.nothing, closing.do, ...closing.doGeneral])
      expect(text).to.contain(line);
    for (const line of [closing.call, ...closing.callGeneral, closing.tell, ...closing.tellLines])
      expect(text).to.contain(line);
    expect(text, 'your answers').to.contain(words.pages.review.title).and.to.contain(titleOf('2'));
    expect(flow.buttons, 'not before the interview exists').not.to.include('Meer vragen');
  });

  it('a recognised answer closes with it', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, ...NO_ALARM, '2 2.5', '7 7.2', 'recognise');
    const { title, summary, do: doing, call } = words.answers[29]!;
    const { text } = flow;
    expect(flow.title).to.equal(urgencyTitle('self-care'));
    for (const line of [title, summary[0]!, ...doing, ...call, ...words.pages.closing.tellLines])
      expect(text).to.contain(plain(line));
    expect(text).to.contain(words.pages.review.title).and.to.contain(titleOf('7'));
    expect(text).not.to.contain(words.pages.closing.stopped);
    expect(flow.buttons).not.to.include('Meer vragen');
  });

  it('"Klaar" at an alarm answer says that questions are left, and Vorige leads back to them', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 yes', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no');
    await flow.press('Klaar');
    expect(flow.text).to.contain(words.answers[1]!.title).and.to.contain(words.pages.closing.stopped);
    await flow.press('Vorige');
    expectAnswers(flow, [1], 'days');
    await flow.press('Verder met de vragen');
    flow.expectAt('2');
  });
});

describe('A page of the flow', () => {
  it('the intro says what it is, what it is not, for whom, and that nothing leaves the page', async () => {
    const flow = await Flow.open();
    const { title, text, privacy, reviewed } = words.shell.intro;
    for (const line of [title, ...text, privacy, reviewed]) expect(flow.text).to.contain(line);
    expect(flow.text)
      .to.match(/geen diagnose/)
      .and.to.match(/jonger dan 18/)
      .and.to.match(/Versie \d+\.\d+.*\d{4}/);
  });

  it('the intro has a place for who offers it, and for the words of the host on privacy', async () => {
    const inside = '<p slot="provider">Kliniek De Brug</p><p slot="privacy">Lees ons privacybeleid.</p>';
    const flow = await Flow.open({}, script, inside);
    expect(flow.text).to.contain('Kliniek De Brug').and.to.contain('Lees ons privacybeleid.');
    await flow.begin();
    expect(flow.text).not.to.contain('Kliniek De Brug').and.not.to.contain('Lees ons privacybeleid.');
  });

  it('each safety page has a tick box a sign, and two that stand alone', async () => {
    const flow = await Flow.open();
    await flow.begin();
    for (const [page, count] of [
      ['safety-112', 3],
      ['safety-now', 9],
      ['safety-today', 4],
    ] as const) {
      flow.expectAt(page);
      const signs = Array.from({ length: count }, (_, i) => `${page}.${i + 1}`);
      expect(flow.inputs.map(({ value }) => value)).to.deep.equal([...signs, 'none', 'unsure']);
      expect(flow.inputs.every(({ type }) => type === 'checkbox')).to.equal(true);
      expect(flow.chosen, 'nothing is ticked by us').to.deep.equal([]);
      for (const sign of signs) expect(flow.text).to.contain(words.safety.signs[sign]!.label);
      expect(flow.text).to.contain('Geen van deze').and.to.contain('Weet ik niet zeker');
      await flow.answer(page, 'none');
    }
  });

  it('"Geen van deze" and "Weet ik niet zeker" stand alone', async () => {
    const flow = await Flow.open();
    await flow.follow('begin', 'safety-112 none');
    await flow.choose('safety-now.1', 'safety-now.4');
    expect(flow.chosen).to.deep.equal(['safety-now.1', 'safety-now.4']);
    await flow.choose('none');
    expect(flow.chosen).to.deep.equal(['none']);
    await flow.choose('unsure');
    expect(flow.chosen).to.deep.equal(['unsure']);
    await flow.choose('safety-now.9');
    expect(flow.chosen).to.deep.equal(['safety-now.9']);
    await flow.choose('unsure');
    expect(flow.chosen).to.deep.equal(['unsure']);
  });

  it('a question has Ja, Nee, Weet ik niet; none is chosen by us, and choosing does not go on by itself', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE);
    flow.expectAt('1.1');
    expect(flow.inputs.map((input) => textOf(input.labels![0]!))).to.deep.equal(['Ja', 'Nee', 'Weet ik niet']);
    expect(flow.inputs.every(({ type }) => type === 'radio')).to.equal(true);
    expect(flow.chosen).to.deep.equal([]);
    await flow.choose('no');
    await flow.settled();
    flow.expectAt('1.1');
    await flow.choose('yes');
    expect(flow.chosen).to.deep.equal(['yes']);
  });

  it('the next question comes with nothing chosen, although its boxes look the same', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 yes', '1.2 no');
    flow.expectAt('1.3');
    expect(flow.chosen).to.deep.equal([]);
  });

  it('has Vorige, "Nu hulp nodig?", "Opnieuw beginnen" and the progress in words', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 no');
    const expectAlways = () => {
      expect(flow.buttons).to.include('Vorige');
      expect(flow.text).to.contain('Nu hulp nodig?').and.to.contain('Opnieuw beginnen');
    };
    expectAlways();
    expect(flow.text).to.match(/Deel \d van \d\b.*vraag 2 van 6/);
    await flow.goTo('answer-3.4', '3.4 yes');
    expectAlways();
    expect(flow.text).to.match(/Deel \d van \d/);
    await flow.goTo('interview');
    expectAlways();
  });

  it('"Nu hulp nodig?" opens when to call 112, and whom else', async () => {
    const flow = await Flow.open();
    await flow.begin();
    expect(flow.text).not.to.contain(urgencyTitle('now'));
    await flow.open('Nu hulp nodig?');
    for (const line of [...words.urgency.now.lines.slice(0, 2), urgencyTitle('now')])
      expect(flow.text).to.contain(line);
    expect(flow.all<HTMLAnchorElement>('a[href="tel:112"]').some(isVisible)).to.equal(true);
    flow.expectAt('safety-112');
  });

  it('the body map is a way to choose too: a press on a zone of the drawing chooses it in the list', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('2');
    const zones = flow.parts('zone');
    expect(zones, 'voet, kuit, bovenbeen, rug').to.have.length(4);
    const chosen = new Set<string>();
    for (const zone of zones) {
      await click(zone.querySelector('path')!);
      await flow.settled();
      expect(flow.chosen).to.have.length(1);
      chosen.add(flow.chosen[0]!);
    }
    expect([...chosen].sort()).to.deep.equal(['2.1', '2.2', '2.3', '2.4']);
    await flow.next();
    expect(flow.title).not.to.equal(titleOf('2'));
  });

  it('a nearest choice offers what was not rejected, and none of these', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('nearest-4', '4.1 yes', '4.2 yes');
    expect(flow.inputs.map(({ value }) => value)).to.deep.equal(['4.3', '4.4', 'none']);
    for (const id of ['4.3', '4.4']) expect(flow.text).to.contain(words.questions.questions[id]!.statement);
  });

  it('an answer opens its explanation and what it fits with, with the certainty in words', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-4.4', '4.4 yes');
    const { explanation, fits } = words.answers[11]!;
    await flow.open(words.pages.answer.explanation);
    for (const line of explanation) expect(flow.text).to.contain(plain(line));
    await flow.open(words.pages.answer.fits);
    for (const [condition, why] of Object.entries(fits))
      expect(flow.text).to.contain(words.conditions[condition]!.name).and.to.contain(plain(why));
    const certainties = Object.values(words.pages.certainty);
    expect(certainties.some((certainty) => flow.text.includes(certainty))).to.equal(true);
    expect(flow.text, 'no percentage of certainty').not.to.contain('%');
  });

  it('a link to another answer opens it in place; the flow stays where it is', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, ...NO_ALARM, '2 2.3', '5.1 no', '5.2 no', '5.3 no', '5.4 yes');
    const others = words.answers[18]!.seeAlso.map(({ answer }) => words.answers[answer]!);
    expect(
      others.map(({ number }) => number),
      '18 names 17 and 11',
    ).to.have.members([17, 11]);
    const before = JSON.stringify(flow.element.snapshot);
    for (const other of others) {
      const summary = flow.all('summary').find((one) => textOf(one).includes(other.title))!;
      await flow.hand.press(summary);
      await flow.settled();
      for (const line of [...other.summary, ...other.call]) expect(flow.text).to.contain(plain(line));
    }
    expect(JSON.stringify(flow.element.snapshot)).to.equal(before);
    expect(flow.text).to.contain(words.answers[18]!.title);
  });
});
