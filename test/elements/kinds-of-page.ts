/** One of every kind of page, for the tests that go over all of them. */

import { words } from '../../src/content/nl.js';
import { type RugVragenlijst } from '../../src/index.js';
import { Flow, script } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

/** Goes to a page in the flow, from the intro. */
type Way = (flow: Flow) => Promise<void>;

export const PAGES: Record<string, Way> = {
  intro: () => Promise.resolve(),
  checklist: (flow) => flow.goTo('safety-now'),
  'checklist with ticks and a strip': async (flow) => {
    await flow.goTo('safety-now', 'safety-112 safety-112.2');
    await flow.choose('safety-now.4', 'safety-now.6');
  },
  'emergency page': (flow) => flow.goTo('urgent', 'safety-112 safety-112.1'),
  'now page': (flow) => flow.goTo('urgent', 'safety-now safety-now.9'),
  'today page': (flow) => flow.goTo('urgent', 'safety-today unsure'),
  question: (flow) => flow.goTo('1.3', '1.1 yes'),
  'question with a choice': async (flow) => {
    await flow.goTo('1.4', 'safety-now unsure');
    await flow.choose('unsure');
  },
  'question with nothing chosen': async (flow) => {
    await flow.goTo('3.3');
    await flow.next();
  },
  'reach map': (flow) => flow.goTo('2'),
  'reach map with a choice': async (flow) => {
    await flow.goTo('2');
    await flow.choose('2.2');
  },
  'reach map with nothing chosen': async (flow) => {
    await flow.goTo('2');
    await flow.next();
  },
  'nearest choice': (flow) => flow.goTo('nearest-3'),
  'spot map': (flow) => flow.goTo('7'),
  'spot map with a choice': async (flow) => {
    await flow.goTo('7');
    await flow.choose('7.3');
  },
  'answer, days': (flow) => flow.goTo('answer-5.1', '5.1 yes'),
  'answer, routine': (flow) => flow.goTo('answer-4.4', '4.4 yes'),
  'answer, self-care': (flow) => flow.goTo('answer-6.4', '6.4 yes'),
  'answer with everything open': async (flow) => {
    await flow.goTo('answer-5.4', '5.4 yes');
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    await waitUntil(() => flow.parts('library').length, 'what there is to read');
    await flow.settled();
  },
  'alarm answer': (flow) => flow.goTo('answer-3.3', '3.3 yes'),
  'two answers': (flow) => flow.goTo('answer-6.1', '6.1 yes'),
  'review open': async (flow) => {
    await flow.goTo('4.1', 'safety-today safety-today.1 + safety-today.4');
    await flow.open(words.pages.review.title);
  },
  'earlier question to change': async (flow) => {
    await flow.goTo('4.1');
    await flow.change('safety-now');
  },
  'beginning again, asked': async (flow) => {
    await flow.goTo('safety-now');
    await flow.open(words.pages.restart.title);
  },
  'help open': async (flow) => {
    await flow.begin();
    await flow.open(words.shell.helpNow);
  },
  'notice that the urgency fell': async (flow) => {
    await flow.goTo('1.6', '1.4 yes');
    await flow.change('1.4');
    await flow.answer('1.4', 'no');
  },
  'closing, recognised': async (flow) => {
    await flow.goTo('answer-7', '7 7.2');
    await flow.recognise();
  },
  'closing, stopped': async (flow) => {
    await flow.goTo('answer-1', '1.4 yes');
    await flow.recognise();
  },
  'closing, nothing': (flow) => flow.goTo('interview'),
  interview: (flow) => flow.goTo('interview.waar-last'),
  'interview with nothing chosen': async (flow) => {
    await flow.goTo('interview.hoesten');
    await flow.next();
  },
  'interview map': async (flow) => {
    await flow.goTo('interview.waar-pijn');
    await flow.choose('waar-pijn.3', 'waar-pijn.5');
  },
  'interview leg': (flow) => flow.goTo('interview.uitstraling'),
  'self-examination': (flow) => flow.goTo('interview.stand'),
  outcome: (flow) =>
    flow.goTo(
      'outcome',
      ...['interview begin', 'interview.waar-pijn waar-pijn.3 + waar-pijn.5', 'interview.hoesten hoesten.2'],
      ...['interview.aanvullend aanvullend.4', 'interview.zitten zitten.1', 'interview.bewegen bewegen.2'],
    ),
  'outcome with everything open': async (flow) => {
    await flow.goTo(
      'outcome',
      'interview begin',
      'interview.uitstraling uitstraling.1',
      'interview.sinds-wanneer sinds-wanneer.7',
    );
    for (const details of flow.all<HTMLDetailsElement>('details')) details.open = true;
    await waitUntil(() => flow.parts('library').length, 'what there is to read');
    await flow.settled();
  },
  'outcome, nothing': (flow) => flow.goTo('outcome', 'interview begin'),
};

/** Pages that need no course: elements alone, and what goes wrong. */
const ALONE: Record<string, string> = {
  'answer alone': '<rug-antwoord number="11"><a slot="link" href="#">Doe de vragenlijst</a></rug-antwoord>',
  'alarm answer alone': '<rug-antwoord number="4"></rug-antwoord>',
  'answer that does not exist': '<rug-antwoord number="99"></rug-antwoord>',
  'answer without a number': '<rug-antwoord></rug-antwoord>',
  'article alone': '<rug-aandoening name="hernia"><a slot="link" href="#">Doe de vragenlijst</a></rug-aandoening>',
  'general page alone': '<rug-aandoening name="welke-bewegingen-doen-pijn"></rug-aandoening>',
  library: '<rug-aandoening></rug-aandoening>',
  'article that does not exist': '<rug-aandoening name="zweefhernia"></rug-aandoening>',
  'reach map alone': '<rug-lichaamskaart mode="reach"></rug-lichaamskaart>',
  'spot map alone': '<rug-lichaamskaart mode="spot" value="7.2" required></rug-lichaamskaart>',
  'map disabled': '<rug-lichaamskaart disabled></rug-lichaamskaart>',
  'wrong map': '<rug-lichaamskaart mode="front" value="9.9"></rug-lichaamskaart>',
  'wrong settings': '<rug-vragenlijst share="all" heading-level="9" gp-number="x"></rug-vragenlijst>',
  disabled: '<rug-vragenlijst disabled></rug-vragenlijst>',
};

export const KINDS = [...Object.keys(PAGES), ...Object.keys(ALONE)];

/** Numbers of the host, so that they are on the pages too. */
const HOST = {
  'gp-number': '020 123 45 67',
  'out-of-hours-number': '088 003 06 00',
  'midwife-number': '020 765 43 21',
};

/** Puts a page of this kind in a place. */
export async function openKind(kind: string, place: HTMLElement): Promise<Flow> {
  const way = PAGES[kind];
  if (way) {
    const flow = await Flow.openIn(place, HOST, script);
    await way(flow);
    return flow;
  }
  place.insertAdjacentHTML('beforeend', ALONE[kind]!);
  const flow = new Flow(place.lastElementChild as RugVragenlijst, script);
  await flow.settled();
  const { settings } = words.pages.notices;
  if (kind === 'wrong settings') await waitUntil(() => flow.text.includes(settings), settings);
  return flow;
}
