/** The parts and slots of every kind of page, written out: what a host's stylesheet and markup rely on. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/index.js';
import { reachable, slotsOf, visibleParts } from '../support/parts.js';
import { KINDS, openKind } from './kinds-of-page.js';

/** Every page of the questionnaire. */
const EVERY = 'root heading help-now summary';
/** A page that asks, before all words are there. */
const ASKED = `${EVERY} button-back progress question choice control button-primary`;
/** A page that asks. */
const LATER = `${ASKED} restart review`;
/** A page with the urgency as its heading. */
const CARD = `${EVERY} button-back urgency-card urgency-band phone`;
/** An answer in the course. */
const ANSWER = `${CARD} progress restart review answer details term now-signs button button-primary`;
/** Where a course closes. */
const CLOSING = `${CARD} restart now-signs details button-change button-print`;
/** A text alone on a page. */
const ALONE = 'root now-signs phone';
/** The same, once it is there. */
const TEXT = `${ALONE} heading details summary term`;
/** The body map. */
const MAP = 'root map zone choice control hint';

/** For each kind of page: what is seen and can be reached from outside, and the slots. */
const TABLE: Record<string, [parts: string, slots: string]> = {
  intro: [`${EVERY} button-primary`, 'privacy provider'],
  checklist: [`${LATER} hint`, ''],
  'checklist with ticks and a strip': [`${LATER} hint phone urgency-strip`, ''],
  'emergency page': [`${CARD} button-primary restart review`, 'next-emergency'],
  'now page': [`${CARD} button-primary restart review`, 'next-now'],
  'today page': [`${CARD} button-primary restart review`, 'next-today'],
  question: [`${LATER} hint term urgency-strip`, ''],
  'question with a choice': [`${LATER} hint urgency-strip`, ''],
  'question with nothing chosen': [`${LATER} error hint term`, ''],
  'reach map': [`${LATER} hint map zone`, ''],
  'reach map with a choice': [`${LATER} hint map zone`, ''],
  'reach map with nothing chosen': [`${LATER} error hint map zone`, ''],
  'nearest choice': [`${LATER} hint`, ''],
  'spot map': [`${LATER} hint map term zone`, ''],
  'spot map with a choice': [`${LATER} hint map term zone`, ''],
  'answer, days': [ANSWER, 'next-days'],
  'answer, routine': [ANSWER, 'next-routine'],
  'answer, self-care': [ANSWER, 'next-self-care'],
  'answer with everything open': [`${ANSWER} article button-change certainty figure library search`, 'next-routine'],
  'alarm answer': [ANSWER, 'next-today'],
  'two answers': [ANSWER, 'next-routine'],
  'review open': [`${LATER} button-change urgency-strip`, ''],
  'earlier question to change': [`${LATER} hint`, ''],
  'beginning again, asked': [`${LATER} button hint`, ''],
  'help open': [`${ASKED} hint phone restart`, ''],
  'notice that the urgency fell': [`${LATER} hint notice`, ''],
  'closing, recognised': [`${CLOSING} answer button-primary interview-door term`, 'next-self-care'],
  'closing, stopped': [`${CLOSING} answer button-primary interview-door term`, 'next-today'],
  'closing, nothing': [`${CLOSING} button-primary interview-door`, 'next-self-care'],
  interview: [`${LATER} hint`, ''],
  'interview with nothing chosen': [`${LATER} error hint term`, ''],
  'interview map': [`${LATER} hint map term zone`, ''],
  'interview leg': [`${LATER} hint map zone`, ''],
  'self-examination': [`${LATER} figure hint term`, ''],
  outcome: [`${CLOSING} outcome outcome-group stages term`, 'next-now'],
  'outcome with everything open': [
    `${CLOSING} article button certainty figure library outcome outcome-group search stages term`,
    'next-self-care',
  ],
  'outcome, nothing': [CLOSING, 'next-self-care'],
  'answer alone': [`${TEXT} answer`, 'link'],
  'alarm answer alone': [`${TEXT} answer`, 'link'],
  'answer that does not exist': [`${ALONE} notice`, 'link'],
  'answer without a number': [`${ALONE} notice`, 'link'],
  'article alone': [`${TEXT} article button certainty figure`, 'link'],
  'general page alone': [`${TEXT} article button figure`, 'link'],
  library: [`${ALONE} button details library search summary`, 'link'],
  'article that does not exist': [`${ALONE} button details library notice search summary`, 'link'],
  'reach map alone': [MAP, ''],
  'spot map alone': [`${MAP} term`, ''],
  'map disabled': [MAP, ''],
  'wrong map': [`${MAP} notice`, ''],
  'wrong settings': [`${EVERY} button-primary notice`, 'privacy provider'],
  disabled: [`${EVERY} button-primary`, 'privacy provider'],
};

let place: HTMLElement;
beforeEach(() => (place = document.body.appendChild(document.createElement('div'))));
afterEach(() => place.remove());

describe('the parts and slots of', () => {
  it('every kind of page are in the table', () => {
    expect(Object.keys(TABLE)).to.deep.equal(KINDS);
  });

  for (const [kind, [parts, slots]] of Object.entries(TABLE))
    it(kind, async () => {
      const flow = await openKind(kind, place);
      const { element } = flow;
      // what comes with the later pages stands below every page of the course but the first
      if (parts.includes('restart'))
        await waitUntil(() => flow.parts('restart').length, 'the later pages', { timeout: 10_000 });
      expect(visibleParts(element)).to.deep.equal(parts.split(' ').sort());
      expect(slotsOf(element)).to.deep.equal(slots.split(' ').filter(Boolean).sort());
    });

  it('a chart has its numbers as a table', async () => {
    const { element } = await openKind('general page alone', place);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(visibleParts(element)).to.include('table');
  });
});

describe('an element inside another one', () => {
  const INSIDE = {
    'rug-antwoord': 'answer with everything open',
    'rug-aandoening': 'outcome with everything open',
    'rug-lichaamskaart': 'spot map',
  };
  for (const [tag, kind] of Object.entries(INSIDE))
    it(`hands on every part of ${tag}, but the box around it`, async () => {
      const flow = await openKind(kind, place);
      const [inner] = flow.all(tag);
      const outside = reachable(flow.element);
      const own = [...inner!.shadowRoot!.querySelectorAll('[part]')].filter(
        (element) => !element.part.contains('root'),
      );
      expect(own).to.have.length.above(3);
      expect(own.filter((element) => !outside.has(element)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
});
