/** The urgency on the screen: when it has a page of its own, what stands there, and that it stays. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type Urgency } from '../../src/index.js';
import { Flow, focused, isVisible, script, textOf, titleOf, urgencyTitle } from '../support/flow.js';

const SAFE = ['begin', 'safety-112 none', 'safety-now none', 'safety-today none'];

/** The urgency has the page for itself: its words first, the way on below, no question. */
function expectUrgentPage(flow: Flow, urgency: Urgency): void {
  expect(flow.title).to.equal(urgencyTitle(urgency));
  expect(flow.parts('urgency-card')).to.have.length(1);
  expect(flow.inputs).to.deep.equal([]);
  expect(flow.buttons).to.include(words.shell.next);
  for (const line of words.urgency[urgency].lines) expect(flow.text).to.contain(line.replace('{emergency}', '112'));
}

/** A question, with the urgency in one line above it. */
function expectStrip(flow: Flow, step: string, urgency: Urgency | null): void {
  expect(flow.parts('urgency-card')).to.deep.equal([]);
  expect(flow.parts('urgency-strip').map((strip) => textOf(strip))).to.deep.equal(
    urgency ? [urgencyTitle(urgency)] : [],
  );
  flow.expectAt(step);
}

const links = (flow: Flow, within: string) =>
  flow
    .parts(within)
    .flatMap((part) => [...part.querySelectorAll('a')])
    .map((link) => [textOf(link), link.getAttribute('href')]);

describe('Emergency', () => {
  for (const sign of ['safety-112.1', 'safety-112.2', 'safety-112.3', 'safety-112.1 + safety-112.3'])
    it(`${sign} interrupts at once, with the number and a way on`, async () => {
      const flow = await Flow.open();
      await flow.follow('begin', `safety-112 ${sign}`);
      expectUrgentPage(flow, 'emergency');
      expect(flow.title).to.equal('Bel nu 112');
      expect(words.urgency.emergency.lines.length, 'five lines at most').to.be.at.most(5);
      expect(links(flow, 'urgency-card').map(([, href]) => href)).to.deep.equal(['tel:112']);
      expect(focused()).to.equal(flow.headings[0]);
      await flow.next();
      expectStrip(flow, 'safety-now', 'emergency');
    });

  it('is shown once: lower signs after it show nothing new', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow('begin', 'safety-112 safety-112.2', 'next', 'safety-now safety-now.1');
    expectStrip(flow, 'safety-today', 'emergency');
    await flow.follow('safety-today safety-today.1', '1.1 no', '1.2 no', '1.3 no', '1.4 yes');
    expectStrip(flow, '1.5', 'emergency');
  });

  it('interrupts at once too when an earlier answer is changed', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 no');
    await flow.change('safety-112');
    await flow.answer('safety-112', 'safety-112.1');
    expectUrgentPage(flow, 'emergency');
    await flow.next();
    expectStrip(flow, '1.2', 'emergency');
  });
});

describe('Now and today', () => {
  const ENDS: [said: string[], urgency: Urgency][] = [
    [['safety-112 unsure', 'safety-now none', 'safety-today none'], 'now'],
    [['safety-112 none', 'safety-now safety-now.3', 'safety-today none'], 'now'],
    [['safety-112 none', 'safety-now unsure', 'safety-today none'], 'now'],
    [['safety-112 none', 'safety-now none', 'safety-today safety-today.2'], 'today'],
    [['safety-112 none', 'safety-now none', 'safety-today unsure'], 'today'],
    [['safety-112 none', 'safety-now safety-now.8', 'safety-today safety-today.4'], 'now'],
    [['safety-112 none', 'safety-now none', 'safety-today safety-today.1 + safety-today.3'], 'now'],
  ];
  for (const [said, urgency] of ENDS)
    it(`${said.join(', ')}: ${urgency}, at the end of the safety check only`, async () => {
      const flow = await Flow.open();
      await flow.begin();
      for (const word of said) {
        expect(flow.isUrgentPage, `before ${word}`).to.equal(false);
        await flow.say(word);
      }
      expectUrgentPage(flow, urgency);
      expect(focused()).to.equal(flow.headings[0]);
      await flow.next();
      expectStrip(flow, '1.1', urgency);
    });

  it('nothing ticked shows no urgency at all', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE);
    expectStrip(flow, '1.1', null);
  });

  it('a later rise is shown at once: fever', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 no', '1.2 no', '1.3 no', '1.4 yes');
    expectUrgentPage(flow, 'today');
    await flow.next();
    expectStrip(flow, '1.5', 'today');
  });

  it('a later rise is shown at once: two alarm questions', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 yes', '1.2 yes');
    expectUrgentPage(flow, 'today');
    await flow.next();
    expectStrip(flow, '1.3', 'today');
  });

  it('the same urgency is not shown a second time', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today safety-today.4');
    expectUrgentPage(flow, 'today');
    await flow.follow('next', '1.1 no', '1.2 no', '1.3 no', '1.4 yes');
    expectStrip(flow, '1.5', 'today');
  });

  it('where the next step is an answer page, the heading of that page says it: list 1', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 yes', '1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 yes');
    expect(flow.isUrgentPage).to.equal(false);
    expect(flow.title).to.equal(urgencyTitle('today'));
    expect(flow.text).to.contain(words.answers[1]!.title).and.to.contain(words.answers[6]!.title);
    expect(focused()).to.equal(flow.headings[0]);
  });

  it('where the next step is an answer page, the heading of that page says it: cancer and failing nerves', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow('begin', 'safety-112 none', 'safety-now none', 'safety-today safety-today.1', 'next');
    await flow.goTo('answer-3.3', '3.3 yes');
    expect(flow.isUrgentPage).to.equal(false);
    expect(flow.title).to.equal(urgencyTitle('now'));
    expect(flow.text).to.contain(words.answers[7]!.title);
    expect(focused()).to.equal(flow.headings[0]);
  });

  it('the heading of an answer page is the highest urgency so far; the own advice of the answer stands below', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-5.2', 'safety-today safety-today.4', '5.2 yes');
    expect(flow.title).to.equal(urgencyTitle('today'));
    expect(flow.text).to.contain(urgencyTitle('self-care'));
    const card = flow.part('urgency-card').getBoundingClientRect();
    const answer = flow.part('answer').getBoundingClientRect();
    expect(answer.top).to.be.at.least(card.bottom);
  });

  it('stays to the end, also when the answer is rejected', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-1', '1.4 yes');
    await flow.reject();
    expectStrip(flow, '2', 'today');
    await flow.goTo('interview');
    expect(flow.title).to.equal(urgencyTitle('today'));
  });

  it('Vorige goes from an urgent page to the question before it, with what was said', async () => {
    const flow = await Flow.open();
    await flow.follow('begin', 'safety-112 none', 'safety-now safety-now.2', 'safety-today none');
    expectUrgentPage(flow, 'now');
    await flow.back();
    flow.expectAt('safety-today');
    expect(flow.chosen).to.deep.equal(['none']);
    await flow.back();
    expect(flow.chosen).to.deep.equal(['safety-now.2']);
  });
});

describe('Lower urgencies', () => {
  it('show in the strip, without a page of their own', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 yes');
    expectStrip(flow, '1.2', 'days');
    await flow.follow('1.2 no', '1.3 no', '1.4 no', '1.5 no', '1.6 no', 'reject', '2 2.3', '5.1 no', '5.2 yes');
    expect(flow.title).to.equal(urgencyTitle('days'));
  });

  it('a routine answer that was rejected stays in the strip', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-4.2', '4.2 yes');
    expect(flow.title).to.equal(urgencyTitle('routine'));
    await flow.reject();
    expectStrip(flow, '4.3', 'routine');
  });
});

describe('The heading of the urgency', () => {
  it('is the first heading of its page, at the level that the host wants', async () => {
    const flow = await Flow.open({ 'heading-level': '4' }, script);
    await flow.follow('begin', 'safety-112 safety-112.1');
    expect(flow.headings[0]!.getAttribute('role')).to.equal('heading');
    expect(flow.headings[0]!.ariaLevel).to.equal('4');
    expect(flow.part('urgency-card').contains(flow.headings[0]!)).to.equal(true);
  });

  it('is level 2 without a setting, also on an answer page', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-5.1', '5.1 yes');
    expect(flow.headings[0]!.ariaLevel).to.equal('2');
    expect(flow.headings.slice(1).every(({ ariaLevel }) => Number(ariaLevel) > 2)).to.equal(true);
  });
});

describe('The numbers of the host', () => {
  const numbers = {
    'emergency-number': '911',
    'gp-number': '020 123 45 67',
    'out-of-hours-number': '+31 (0)88 003 06 00',
    'midwife-number': '(020) 765-4321',
  };

  it('the emergency number takes the place of 112 everywhere', async () => {
    const flow = await Flow.open(numbers, script);
    await flow.follow('begin', 'safety-112 safety-112.1');
    expect(flow.title).to.equal('Bel nu 911');
    expect(links(flow, 'urgency-card')).to.deep.equal([['Bel 911', 'tel:911']]);
    await flow.open('Nu hulp nodig?');
    expect(flow.text).not.to.contain('112');
    await flow.next();
    expect(textOf(flow.part('urgency-strip'))).to.equal('Bel nu 911');
    const link = flow.part('urgency-strip').querySelector('[part="phone"]')!;
    expect(link.getAttribute('href'), 'at one press').to.equal('tel:911');
    await flow.goTo('interview');
    expect(flow.text).not.to.contain('112');
  });

  it('now: the huisarts, the spoedpost, and who is not reached calls the emergency number', async () => {
    const flow = await Flow.open(numbers, script);
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(links(flow, 'urgency-card')).to.deep.equal([
      ['Huisarts: 020 123 45 67', 'tel:0201234567'],
      ['Spoedpost: +31 (0)88 003 06 00', 'tel:+31880030600'],
      ['Bel 911', 'tel:911'],
    ]);
  });

  it('today: the huisarts and the spoedpost', async () => {
    const flow = await Flow.open(numbers, script);
    await flow.goTo('urgent', 'safety-today safety-today.4');
    expect(links(flow, 'urgency-card').map(([, href]) => href)).to.deep.equal(['tel:0201234567', 'tel:+31880030600']);
  });

  it('without numbers the words stand alone, and 112 is there', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expect(flow.title).to.equal('Bel nu uw huisarts of de spoedpost');
    expect(links(flow, 'urgency-card').map(([, href]) => href)).to.deep.equal(['tel:112']);
  });

  it('pregnant with fever: the midwife first', async () => {
    const flow = await Flow.open(numbers, script);
    await flow.goTo('urgent', 'safety-now safety-now.9');
    expect(flow.text).to.contain(words.shell.midwifeFirst);
    expect(links(flow, 'urgency-card')[0]).to.deep.equal(['Verloskundige: (020) 765-4321', 'tel:0207654321']);
    const flow2 = await Flow.open(numbers, script);
    await flow2.goTo('urgent', 'safety-now safety-now.8');
    expect(flow2.text).not.to.contain(words.shell.midwifeFirst);
    expect(links(flow2, 'urgency-card').map(([, href]) => href)).not.to.include('tel:0207654321');
  });

  it('pregnant with fever, without the number of a midwife: the words say it', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('urgent', 'safety-now safety-now.9');
    expect(flow.text).to.contain(words.shell.midwifeFirst);
  });
});

describe('The next step of the host', () => {
  const inside = ['emergency', 'now', 'today', 'days', 'routine', 'self-care']
    .map((urgency) => `<a slot="next-${urgency}" href="#${urgency}">Afspraak ${urgency}</a>`)
    .join('');

  /** Only the link for this urgency is there, and below our own card. */
  function expectNext(flow: Flow, urgency: Urgency): void {
    const shown = [...flow.element.querySelectorAll('a')].filter(isVisible);
    expect(shown.map((link) => link.slot)).to.deep.equal([`next-${urgency}`]);
    const card = flow.part('urgency-card').getBoundingClientRect();
    expect(shown[0]!.getBoundingClientRect().top).to.be.at.least(card.bottom);
  }

  it('emergency: stands below the card on its page', async () => {
    const flow = await Flow.open({}, script, inside);
    await flow.goTo('urgent', 'safety-112 safety-112.1');
    expectNext(flow, 'emergency');
  });

  it('now: stands below the card on its page, and again on the answer page', async () => {
    const flow = await Flow.open({}, script, inside);
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expectNext(flow, 'now');
    await flow.goTo('answer-5.2', '5.2 yes');
    expectNext(flow, 'now');
  });

  const ANSWERS: [Urgency, target: string, said: string][] = [
    ['today', 'answer-3.3', '3.3 yes'],
    ['days', 'answer-5.1', '5.1 yes'],
    ['routine', 'answer-5.3', '5.3 yes'],
    ['self-care', 'answer-5.2', '5.2 yes'],
  ];
  for (const [urgency, target, said] of ANSWERS)
    it(`${urgency}: stands below the card on the answer page and on the closing page`, async () => {
      const flow = await Flow.open({}, script, inside);
      await flow.goTo(target, said);
      expectNext(flow, urgency);
      await flow.recognise();
      expectNext(flow, urgency);
    });

  it('nothing recognised: stands below the card on the closing page', async () => {
    const flow = await Flow.open({}, script, inside);
    await flow.goTo('interview', '1.5 yes');
    expectNext(flow, 'routine');
  });

  it('is not there on the intro', async () => {
    const flow = await Flow.open({}, script, inside);
    expect([...flow.element.querySelectorAll('a')].some(isVisible)).to.equal(false);
  });
});

describe('An urgency that falls', () => {
  const { lowered } = words.pages.notices;

  it('because its answer was changed: the page says so', async () => {
    const flow = await Flow.open();
    await flow.follow(...SAFE, '1.1 no', '1.2 no', '1.3 no', '1.4 yes', 'next', '1.5 no');
    await flow.change('1.4');
    expect(flow.text).not.to.contain(lowered);
    await flow.answer('1.4', 'no');
    flow.expectAt('1.6');
    expectStrip(flow, '1.6', null);
    expect(flow.text).to.contain(lowered);
    await flow.say('1.6 no');
    expect(flow.text, 'said once').not.to.contain(lowered);
  });

  it('because what caused it is no longer on the road', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('answer-3.3', '3.3 yes');
    expect(flow.title).to.equal(urgencyTitle('today'));
    await flow.reject();
    expectStrip(flow, '3.4', 'today');
    await flow.change('2');
    await flow.answer('2', '2.5');
    expectStrip(flow, '7', null);
    expect(flow.text).to.contain(lowered);
  });

  it('a change that leaves it as it was says nothing', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 yes', '1.2 no');
    await flow.change('1.1');
    await flow.answer('1.1', 'unsure');
    expectStrip(flow, '1.3', 'days');
    expect(flow.text).not.to.contain(lowered);
  });

  it('when it rises again, it is shown again', async () => {
    const flow = await Flow.open({}, script);
    await flow.follow(...SAFE, '1.1 no', '1.2 no', '1.3 no', '1.4 yes', 'next');
    await flow.change('1.4');
    await flow.answer('1.4', 'no');
    expectStrip(flow, '1.5', null);
    await flow.back();
    expect(flow.title).to.equal(titleOf('1.4'));
    await flow.answer('1.4', 'yes');
    expectUrgentPage(flow, 'today');
  });

  it('by beginning again', async () => {
    const flow = await Flow.open({}, script);
    await flow.goTo('1.1', 'safety-now safety-now.1');
    await flow.restart();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(flow.parts('urgency-strip')).to.deep.equal([]);
    await flow.goTo('urgent', 'safety-now safety-now.1');
    expectUrgentPage(flow, 'now');
  });
});
