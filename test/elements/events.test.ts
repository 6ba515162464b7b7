/** The events of the contract: their fields, their order, and what they never tell. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { flow as rules } from '../../src/content/flow.js';
import { words } from '../../src/content/nl.js';
import {
  RugErrorEvent,
  RugRestartEvent,
  RugResultEvent,
  RugStartEvent,
  RugStepEvent,
  RugUrgentEvent,
} from '../../src/index.js';
import { Flow, script } from '../support/flow.js';

const CLASSES = {
  'rug-start': RugStartEvent,
  'rug-step': RugStepEvent,
  'rug-urgent': RugUrgentEvent,
  'rug-result': RugResultEvent,
  'rug-restart': RugRestartEvent,
  'rug-error': RugErrorEvent,
};
type Name = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as Name[];

interface Heard {
  name: string;
  fields: Record<string, unknown>;
  event: Event;
}

/** Everything of ours that arrives at a place, with the fields that each event carries. */
function listen(place: EventTarget): Heard[] {
  const heard: Heard[] = [];
  for (const name of NAMES)
    place.addEventListener(name, (event) => {
      const own = Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted'));
      heard.push({ name, fields: own, event });
    });
  return heard;
}

/** One line an event, for the eye: `rug-step safety 1`. */
const lines = (heard: Heard[]) =>
  heard.map(({ name, fields: { part, position, urgency, status, outcomes, lang } }) =>
    [name, part, position, lang, status, outcomes && JSON.stringify(outcomes), urgency].filter((x) => x).join(' '),
  );

/** Opens a questionnaire in a place that is listened at. */
async function open(attributes: Record<string, string> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const heard = listen(place);
  const flow = await Flow.openIn(place, attributes, script);
  return { flow, heard, place };
}

const { id, version } = rules;

afterEach(() => document.querySelectorAll('body > div').forEach((place) => place.remove()));

describe('Events', () => {
  it('of a whole course, in order', async () => {
    const { flow, heard } = await open();
    expect(heard, 'none before the visitor does something').to.deep.equal([]);
    await flow.goTo('answer-5.2', 'safety-now safety-now.3', '1.1 yes', '5.1 unsure', '5.2 yes');
    await flow.recognise();
    expect(lines(heard)).to.deep.equal([
      'rug-start nl',
      'rug-step safety 1',
      'rug-step safety 2',
      'rug-step safety 3',
      'rug-urgent now',
      'rug-step lists 1',
      'rug-step lists 2',
      'rug-step lists 3',
      'rug-step lists 4',
      'rug-step lists 5',
      'rug-step lists 6',
      'rug-step lists 7',
      'rug-result shown [1] now',
      'rug-result rejected [1] now',
      'rug-step lists 8',
      'rug-step lists 9',
      'rug-step lists 10',
      'rug-step lists 11',
      'rug-result shown [16] now',
      'rug-result recognised [16] now',
    ]);
  });

  it('emergency: rug-urgent at once, the next step after "Verder"', async () => {
    const { flow, heard } = await open();
    await flow.follow('begin', 'safety-112 safety-112.1');
    expect(lines(heard)).to.deep.equal(['rug-start nl', 'rug-step safety 1', 'rug-urgent emergency']);
    await flow.next();
    expect(lines(heard).slice(3)).to.deep.equal(['rug-step safety 2']);
  });

  it('rug-urgent comes for each rise to today or higher, and for nothing lower', async () => {
    const { flow, heard } = await open();
    await flow.goTo('answer-3.3', 'safety-today safety-today.1', '1.1 yes', '3.3 yes');
    expect(heard.filter(({ name }) => name === 'rug-urgent').map(({ fields }) => fields.urgency)).to.deep.equal([
      'today',
      'now',
    ]);
  });

  it('nothing recognised: a result without outcomes, and the interview as a part of its own', async () => {
    const { flow, heard } = await open();
    await flow.goTo('interview');
    expect(lines(heard).slice(-2)).to.have.members(['rug-step interview 1', 'rug-result rejected []']);
    expect(heard.find(({ name }) => name === 'rug-result')!.fields).to.deep.equal({
      outcomes: [],
      conditions: [],
      urgency: null,
      status: 'rejected',
      flow: id,
      version,
    });
  });

  it('rug-result is fired the first time an answer page is shown, and each time it is decided', async () => {
    const { flow, heard } = await open();
    await flow.goTo('answer-7', '7 7.1');
    await flow.reject();
    await flow.back();
    await flow.recognise();
    expect(lines(heard.filter(({ name }) => name === 'rug-result'))).to.deep.equal([
      'rug-result shown [28] routine',
      'rug-result rejected [28] routine',
      'rug-result rejected [] routine',
      'rug-result recognised [28] routine',
    ]);
  });

  it('rug-result names the conditions that its outcomes fit with, the most urgent outcome first', async () => {
    const { flow, heard } = await open();
    await flow.goTo('answer-3.1', '3.1 yes', '3.3 yes');
    const { fields } = heard.at(-1)!;
    expect(fields.outcomes).to.deep.equal([7, 27]);
    const conditions = [7, 27].flatMap((number) => Object.keys(words.answers[number]!.fits));
    expect(fields.conditions).to.have.members([...new Set(conditions)]);
    expect(fields.conditions).to.have.length.above(0);
  });

  it('rug-restart, and then a new rug-start', async () => {
    const { flow, heard } = await open();
    await flow.follow('begin', 'safety-112 none');
    await flow.restart();
    await flow.begin();
    expect(lines(heard)).to.deep.equal([
      'rug-start nl',
      'rug-step safety 1',
      'rug-step safety 2',
      'rug-restart',
      'rug-start nl',
      'rug-step safety 1',
    ]);
  });

  it('after beginning again a result is told as if for the first time', async () => {
    const { flow, heard } = await open();
    await flow.goTo('answer-7', '7 7.2');
    await flow.restart();
    heard.length = 0;
    await flow.goTo('answer-7', '7 7.2');
    expect(lines(heard).at(-1)).to.equal('rug-result shown [29] self-care');
  });

  it('going back shows earlier pages: their ordinals again, no answers, no new result', async () => {
    const { flow, heard } = await open();
    await flow.goTo('1.2');
    heard.length = 0;
    await flow.back();
    await flow.back();
    expect(lines(heard)).to.deep.equal(['rug-step lists 1', 'rug-step safety 3']);
  });
});

describe('Each event', () => {
  const FIELDS: Record<Name, string[]> = {
    'rug-start': ['flow', 'version', 'lang'],
    'rug-step': ['part', 'position'],
    'rug-urgent': ['urgency'],
    'rug-result': ['outcomes', 'conditions', 'urgency', 'status', 'flow', 'version'],
    'rug-restart': [],
    'rug-error': ['code', 'message'],
  };

  async function courseWithAll() {
    const { flow, heard } = await open({ 'heading-level': '9' });
    await flow.goTo('answer-3.3', '1.4 yes', '3.3 yes');
    await flow.recognise();
    await flow.restart();
    return { flow, heard };
  }

  it('has its own class, bubbles, leaves shadow roots, and comes from the element', async () => {
    const { flow, heard } = await courseWithAll();
    expect(new Set(heard.map(({ name }) => name))).to.deep.equal(new Set(NAMES));
    for (const { name, event } of heard) {
      expect(event).to.be.instanceOf(CLASSES[name as Name]);
      expect(event.constructor).to.equal(CLASSES[name as Name]);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(event.target).to.equal(flow.element);
    }
  });

  it('has the fields of the contract and no others', async () => {
    const { heard } = await courseWithAll();
    for (const { name, fields } of heard) expect(Object.keys(fields), name).to.have.members(FIELDS[name as Name]);
  });

  it('says which rules and which language at the start', async () => {
    const { flow, heard } = await open();
    await flow.begin();
    expect(heard[0]!.fields).to.deep.equal({ flow: id, version, lang: 'nl' });
  });

  it('is heard outside the shadow root that the questionnaire stands in', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const heard = listen(document);
    const flow = await Flow.openIn(outer.attachShadow({ mode: 'open' }), {}, script);
    await flow.begin();
    expect(lines(heard)).to.deep.equal(['rug-start nl', 'rug-step safety 1']);
  });

  it('is typed in the map of HTML elements', async () => {
    const { flow } = await open();
    const told: unknown[] = [];
    flow.element.addEventListener('rug-start', (event) => told.push(event.lang, event.flow, event.version));
    flow.element.addEventListener('rug-step', (event) => told.push(event.part, event.position));
    flow.element.addEventListener('rug-urgent', (event) => told.push(event.urgency));
    flow.element.addEventListener('rug-result', ({ outcomes, conditions, status, urgency }) =>
      told.push(outcomes, conditions, status, urgency),
    );
    flow.element.addEventListener('rug-restart', (event) => told.push(event.type));
    flow.element.addEventListener('rug-error', (event) => told.push(event.code, event.message));
    await flow.begin();
    expect(told).to.deep.equal(['nl', id, version, 'safety', 1]);
  });
});

describe('share', () => {
  /** Said here: cauda equina, fever, 3.1 and 3.3. */
  const SAID = ['safety-now safety-now.3', '1.4 yes', 'answer-1 reject', '3.1 yes', '3.3 yes'];

  async function told(share?: string) {
    const { flow, heard } = await open(share === undefined ? {} : { share });
    await flow.goTo('answer-3.1', ...SAID);
    await flow.recognise();
    return heard.filter(({ name }) => ['rug-urgent', 'rug-result'].includes(name));
  }

  it('"result", the default: outcomes and conditions', async () => {
    for (const share of [undefined, 'result']) {
      const heard = await told(share);
      expect(lines(heard)).to.deep.equal([
        'rug-urgent now',
        'rug-result shown [4] now',
        'rug-result rejected [4] now',
        'rug-result shown [7,27] now',
        'rug-result recognised [7,27] now',
      ]);
    }
  });

  it('"urgency": outcomes and conditions are empty', async () => {
    const heard = await told('urgency');
    expect(lines(heard)).to.deep.equal([
      'rug-urgent now',
      'rug-result shown [] now',
      'rug-result rejected [] now',
      'rug-result shown [] now',
      'rug-result recognised [] now',
    ]);
    for (const { name, fields } of heard)
      if (name === 'rug-result') expect([fields.outcomes, fields.conditions]).to.deep.equal([[], []]);
  });

  it('"none": neither rug-urgent nor rug-result', async () => {
    expect(await told('none')).to.deep.equal([]);
  });

  it('a value that nobody knows tells no more than the host can have meant', async () => {
    expect(await told('urgncy')).to.deep.equal([]);
  });

  it('can be changed on the way', async () => {
    const { flow, heard } = await open({ share: 'none' });
    await flow.goTo('answer-7', '7 7.3');
    flow.element.setAttribute('share', 'urgency');
    await flow.settled();
    await flow.recognise();
    expect(lines(heard).filter((line) => line.startsWith('rug-result'))).to.deep.equal([
      'rug-result recognised [] self-care',
    ]);
  });
});

describe('H13: events tell no answers', () => {
  /** Two visitors who have nothing in common. */
  const ONE = ['safety-112 none', 'safety-now none', 'safety-today none', '1.1 no', '1.4 no', '2 2.4', '6.1 no'];
  const OTHER = [
    'safety-112 safety-112.2',
    'safety-now safety-now.1 + safety-now.4',
    'safety-today unsure',
    '1.1 unsure',
    '1.4 unsure',
    '2 2.1',
    '3.1 unsure',
  ];

  async function course(said: string[], target: string, share?: string) {
    const { flow, heard } = await open(share ? { share } : {});
    await flow.goTo(target, ...said);
    return heard;
  }
  const asTold = (heard: Heard[]) => heard.map(({ name, fields }) => JSON.stringify([name, fields]));
  const untilResult = (told: string[]) => {
    const end = told.findIndex((line) => line.includes('rug-result'));
    return end < 0 ? told : told.slice(0, end);
  };
  const asFarAsTheShorter = (one: string[], other: string[]) => {
    const length = Math.min(one.length, other.length);
    return [one.slice(0, length), other.slice(0, length)];
  };

  it('two courses with other answers look the same until a result, apart from rug-urgent', async () => {
    const courses = [
      await course([...ONE, '6.9 yes'], 'answer-6.9'),
      await course([...OTHER, '3.5 yes'], 'answer-3.5'),
    ];
    const [one, other] = courses.map((heard) => untilResult(asTold(heard.filter(({ name }) => name !== 'rug-urgent'))));
    const [a, b] = asFarAsTheShorter(one!, other!);
    expect(a!.length).to.be.above(12);
    expect(a).to.deep.equal(b);
  });

  it('with share="none" they look exactly the same', async () => {
    const one = asTold(await course(ONE, 'interview', 'none'));
    const other = asTold(await course(OTHER, 'interview', 'none'));
    expect(one.length).to.be.above(12);
    // as far as the shorter goes: the interview of a shorter course is the first that differs
    const lists = (told: string[]) => told.filter((line) => !line.includes('interview'));
    const [a, b] = asFarAsTheShorter(lists(one), lists(other));
    expect(a).to.deep.equal(b);
  });

  it('no event carries the id of a question, what was said, or a sign', async () => {
    const { flow, heard } = await open();
    await flow.goTo('answer-3.2', ...OTHER.slice(0, 5), '2 2.1', '3.2 yes', '3.3 unsure');
    await flow.recognise();
    const told = heard.map(({ fields }) => JSON.stringify({ ...fields, version: '' })).join('\n');
    expect(told).not.to.match(/"(yes|no|unsure|none)"|safety-(112|now|today)|"\d\.\d+"|nearest|answer-/);
  });

  it('what is ticked, but not sent, tells nothing', async () => {
    const { flow, heard } = await open();
    await flow.follow('begin');
    heard.length = 0;
    await flow.choose('safety-112.1', 'safety-112.2', 'none', 'unsure');
    expect(heard).to.deep.equal([]);
  });

  it('of the events of the browser, neither change nor submit leaves the questionnaire', async () => {
    const { flow, place } = await open();
    const left: string[] = [];
    for (const name of ['change', 'submit', 'formdata', 'toggle'])
      place.addEventListener(name, () => left.push(name), { capture: true });
    await flow.goTo('answer-7', '7 7.1');
    await flow.open(words.pages.answer.why);
    expect(left).to.deep.equal([]);
  });
});
