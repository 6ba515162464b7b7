/** Going back, changing an earlier answer, seeing why, and beginning again. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { all, Flow, isVisible, mouse, script, textOf, titleOf, urgencyTitle } from '../support/flow.js';
import { PAGES } from './kinds-of-page.js';

const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];
const { review, answer, restart } = words.pages;

/** Questions and what was said, as a list of one's answers shows them. */
const listed = (flow: Flow): string[][] =>
  flow
    .all('dl > div')
    .filter(isVisible)
    .map((row) => all(row, 'dt, dd').map((cell) => textOf(cell)));

describe('Wijzig', () => {
  it('shows the question again with what was said; another answer leads to the first open step', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 no', '1.2 unsure', '1.3 no');
    await flow.change('1.2');
    flow.expectAt('1.2');
    expect(flow.chosen).to.deep.equal(['unsure']);
    await flow.answer('1.2', 'yes');
    flow.expectAt('1.4');
  });

  it('the same answer again leads to the first open step too', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 no', '1.2 unsure', '1.3 no');
    await flow.change('safety-112');
    expect(flow.chosen).to.deep.equal(['none']);
    await flow.next();
    flow.expectAt('1.4');
  });

  it('ticks can be changed', async () => {
    const flow = await Flow.open();
    await flow.follow(
      'begin',
      'safety-112 none',
      'safety-now safety-now.1 + safety-now.4',
      'safety-today none',
      'next',
    );
    await flow.change('safety-now');
    expect(flow.chosen).to.deep.equal(['safety-now.1', 'safety-now.4']);
    await flow.answer('safety-now', 'safety-now.4 + safety-now.9');
    await flow.open(review.title);
    const [, said] = listed(flow).find(([question]) => question === titleOf('safety-now'))!;
    expect(said)
      .to.contain(words.safety.signs['safety-now.9']!.label)
      .and.not.to.contain(words.safety.signs['safety-now.1']!.label);
  });

  it('another reach of the pain leads to the other list; the answers of the first are kept for later', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('4.3', '4.1 unsure');
    await flow.change('2');
    expect(flow.chosen).to.deep.equal(['2.2']);
    await flow.answer('2', '2.3');
    flow.expectAt('5.1');
    expect(flow.chosen).to.deep.equal([]);
    await flow.answer('5.1', 'no');
    await flow.change('2');
    await flow.answer('2', '2.2');
    flow.expectAt('4.3');
    await flow.back();
    await flow.back();
    expect(flow.chosen, "the visitor's own answer").to.deep.equal(['unsure']);
  });

  it('on a body map: the place that was chosen is chosen', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-7', '7 7.3');
    await flow.change('7');
    flow.expectAt('7');
    expect(flow.chosen).to.deep.equal(['7.3']);
    await flow.answer('7', '7.1');
    expect(flow.text).to.contain(words.answers[28]!.title);
  });

  it('Vorige gives the change up', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('3.2', '1.4 unsure');
    await flow.change('1.4');
    await flow.choose('yes');
    await flow.back();
    flow.expectAt('3.2');
    await flow.change('1.4');
    expect(flow.chosen).to.deep.equal(['unsure']);
  });

  it('from a closing page: the change counts, and the course goes on from there', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-5.2', '5.2 yes');
    await flow.recognise();
    await flow.change('5.2');
    await flow.answer('5.2', 'no');
    flow.expectAt('5.3');
  });

  it('that changes which answers a page has: the decision on it counts no more', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('2', '1.1 yes');
    await flow.change('1.3');
    await flow.answer('1.3', 'yes');
    expect(flow.title).to.equal(urgencyTitle('today'));
    if (flow.isUrgentPage) await flow.next();
    expect(flow.text).to.contain(words.answers[1]!.title).and.to.contain(words.answers[3]!.title);
    expect(flow.isAlarm).to.equal(true);
  });
});

describe('"Uw antwoorden"', () => {
  it('lists every question with what was said, in order, each with Wijzig', async () => {
    const flow = await Flow.open();
    await flow.follow('begin', 'safety-112 none', 'safety-now unsure', 'safety-today safety-today.2 + safety-today.4');
    await flow.follow('next', '1.1 yes', '1.2 no', '1.3 unsure', '1.4 no', '1.5 no', '1.6 no', 'reject', '2 2.5');
    await flow.open(review.title);
    const { signs, none, unsure } = words.safety;
    expect(listed(flow)).to.deep.equal(
      [
        ['safety-112', none],
        ['safety-now', unsure],
        ['safety-today', `${signs['safety-today.2']!.label} ${signs['safety-today.4']!.label}`],
        ['1.1', 'Ja'],
        ['1.2', 'Nee'],
        ['1.3', 'Weet ik niet'],
        ['1.4', 'Nee'],
        ['1.5', 'Nee'],
        ['1.6', 'Nee'],
        ['2', words.questions.options['2.5']!.label],
      ].map(([step, said]) => [titleOf(step!), said, 'Wijzig']),
    );
  });

  it('each Wijzig has a name that says of what', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('1.2');
    await flow.open(review.title);
    const names = flow.parts('button-change').map(({ ariaLabel }) => ariaLabel);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.at(-1)).to.contain(titleOf('1.1'));
  });

  it('is on the closing page, with the nearest choice and the place in words', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-7', '2 2.1', 'nearest-3 none', '7 7.4');
    await flow.recognise();
    const rows = listed(flow);
    expect(rows.at(-1)).to.deep.equal([titleOf('7'), words.questions.options['7.4']!.label, 'Wijzig']);
    expect(rows.some(([question, said]) => question === titleOf('nearest-3') && said === 'Geen van deze')).to.equal(
      true,
    );
  });
});

describe('"Waarom dit antwoord?"', () => {
  const WHY: [target: string, said: string[], because: string[]][] = [
    ['answer-4.2', ['4.2 yes'], ['4.2']],
    ['answer-3.1', ['3.1 yes', '3.3 yes'], ['3.1', '3.3']],
    ['answer-1', ['1.3 yes', '1.6 yes'], ['1.3', '1.6']],
    ['answer-nearest-5', ['nearest-5 5.4'], ['nearest-5']],
    ['answer-7', ['7 7.1'], ['7']],
  ];
  for (const [target, said, because] of WHY)
    it(`${target}: ${because.join(' and ')}, with what was said`, async () => {
      const flow = await Flow.open({}, script);
      await flow.goTo(target, ...said);
      await flow.open(answer.why);
      const rows = listed(flow);
      expect(rows.map(([question]) => question)).to.deep.equal(because.map(titleOf));
      expect(rows.every(([, , wijzig]) => wijzig === 'Wijzig')).to.equal(true);
    });

  it('its Wijzig changes the answer', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 no', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 yes');
    await flow.open(answer.why);
    await flow.press(review.changeOf.replace('{question}', titleOf('1.6')));
    flow.expectAt('1.6');
    await flow.answer('1.6', 'no');
    flow.expectAt('2');
  });
});

describe('Vorige', () => {
  for (const [kind, way] of Object.entries(PAGES))
    if (kind !== 'intro')
      it(`from ${kind}: to a page that works`, async () => {
        const flow = await Flow.open({}, script);
        await way(flow);
        const before = flow.text;
        await flow.back();
        expect(flow.text).not.to.equal(before);
        expect(flow.title).not.to.equal('');
        expect(flow.isUrgentPage, 'an urgency is shown once').to.equal(false);
        expect(flow.buttons.length).to.be.above(0);
      });

  it('goes back to the intro, page by page, and everything that was said is still chosen', async () => {
    const flow = await Flow.open({}, mouse);
    await flow.follow('begin', 'safety-112 none', 'safety-now safety-now.6', 'safety-today unsure', 'next');
    await flow.follow('1.1 no', '1.2 yes', '1.3 unsure');
    const seen: string[][] = [];
    while (flow.title !== words.shell.intro.title) {
      seen.push(flow.chosen);
      await flow.back();
    }
    expect(seen).to.deep.equal([[], ['unsure'], ['yes'], ['no'], ['unsure'], ['safety-now.6'], ['none']]);
    expect(flow.buttons).not.to.include('Vorige');
    await flow.begin();
    for (let page = 0; page < 6; page++) await flow.next();
    flow.expectAt('1.4');
  });

  it('after an answer that was rejected, shows that answer again', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('5.3', '5.2 yes');
    await flow.back();
    expect(flow.text).to.contain(words.answers[16]!.title);
    await flow.recognise();
    expect(flow.text).to.contain(words.pages.closing.recognisedTitle);
  });

  it('from the closing page of nothing, another place can be chosen', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('interview', '7 none');
    await flow.back();
    flow.expectAt('7');
    expect(flow.chosen).to.deep.equal(['none']);
    await flow.answer('7', '7.4');
    expect(flow.text).to.contain(words.answers[31]!.title);
  });
});

describe('"Opnieuw beginnen"', () => {
  it('asks first; who does nothing more keeps everything', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 yes');
    await flow.open(restart.title);
    expect(flow.text).to.contain(restart.question);
    flow.expectAt('1.2');
    await flow.open(restart.title);
    expect(flow.text).not.to.contain(restart.question);
    await flow.back();
    expect(flow.chosen).to.deep.equal(['yes']);
  });

  it('wipes all answers', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 yes', '1.2 unsure');
    await flow.restart();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(flow.element.snapshot.answers).to.deep.equal({});
    expect(flow.element.snapshot.urgency).to.equal(null);
    await flow.begin();
    expect(flow.chosen).to.deep.equal([]);
    await flow.follow('safety-112 none', 'safety-now none', 'safety-today none');
    flow.expectAt('1.1');
    expect(flow.chosen).to.deep.equal([]);
  });

  it('is closed again on the next page', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE);
    await flow.open(restart.title);
    await flow.answer('1.1', 'no');
    expect(flow.text).not.to.contain(restart.question);
  });
});
