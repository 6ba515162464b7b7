/** What a host learns of the interview, and that nothing else leaves the page. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { flow as rules } from '../../src/content/flow.js';
import { words } from '../../src/content/nl.js';
import { all, click, Flow, script } from '../support/flow.js';
import { MANY, RANKED } from '../support/interview.js';
import { visit, type Visit } from '../support/visit.js';

const { rows } = words.interview;
const { id, version } = rules;

describe('What a host learns of the interview', () => {
  interface Told {
    name: string;
    fields: Record<string, unknown>;
  }

  /** Opens a questionnaire in a form of the host, and listens. */
  async function listen(attributes: Record<string, string> = {}) {
    const host = await fixture<HTMLFormElement>(html`<form></form>`);
    const told: Told[] = [];
    for (const name of ['rug-start', 'rug-step', 'rug-urgent', 'rug-result', 'rug-restart', 'rug-error'])
      host.addEventListener(name, (event) => {
        const fields = Object.fromEntries(Object.entries(event).filter(([field]) => field !== 'isTrusted'));
        told.push({ name, fields });
      });
    const flow = await Flow.openIn(host, { name: 'rug', ...attributes }, script);
    const results = () => told.filter(({ name }) => name === 'rug-result').map(({ fields }) => fields);
    const sent = () => new FormData(host).get('rug') as string | null;
    return { flow, told, results, sent };
  }
  const RESULT = { outcomes: [], conditions: RANKED, urgency: 'now', status: 'shown', flow: id, version };

  it('rug-result with the ranked conditions in order; the form sends the same', async () => {
    const { flow, results, sent } = await listen();
    await flow.goTo('outcome', ...MANY);
    expect(results().map(({ status }) => status)).to.deep.equal(['rejected', 'shown']);
    expect(results().at(-1)).to.deep.equal(RESULT);
    expect(JSON.parse(sent()!)).to.deep.equal(RESULT);
  });

  it('rug-start once: who goes into the interview does not start again', async () => {
    const { flow, told } = await listen();
    await flow.goTo('interview.sinds-wanneer');
    expect(told.filter(({ name }) => name === 'rug-start')).to.have.length(1);
    await flow.restart();
    await flow.begin();
    expect(told.filter(({ name }) => name === 'rug-start')).to.have.length(2);
  });

  it('with the answers that were recognised before', async () => {
    const { flow, results, sent } = await listen();
    await flow.goTo('outcome', '2 2.2', '4.2 yes', 'answer-4.2 recognise', 'end more', ...MANY);
    expect(results().map(({ status }) => status)).to.deep.equal(['shown', 'recognised', 'shown']);
    expect(results().at(-1)).to.deep.include({ outcomes: [12], urgency: 'now', status: 'shown' });
    expect((results().at(-1)!.conditions as string[])[0]).to.equal('caudasyndroom');
    expect(JSON.parse(sent()!)).to.deep.equal(results().at(-1));
  });

  it('once for one outcome, and again when it has changed', async () => {
    const { flow, results, sent } = await listen();
    await flow.goTo('outcome', ...MANY);
    const count = results().length;
    await flow.back();
    await flow.next();
    expect(results(), 'the same').to.have.length(count);
    await flow.change('interview.waar-pijn');
    await flow.answer('interview.waar-pijn', 'none');
    expect(results()).to.have.length(count + 1);
    expect(results().at(-1)!.conditions).to.include.members(['caudasyndroom', 'chronische-discopathie', 'hernia']);
    expect(results().at(-1)!.conditions).not.to.include('ligamentaire-klachten');
    expect(JSON.parse(sent()!)).to.deep.equal(results().at(-1));
    await flow.change('interview.waar-pijn');
    await flow.answer('interview.waar-pijn', 'waar-pijn.3 + waar-pijn.5');
    expect(JSON.parse(sent()!), 'as it was at first').to.deep.equal(RESULT);
  });

  it('share="urgency": neither answers nor conditions', async () => {
    const { flow, results, sent } = await listen({ share: 'urgency' });
    await flow.goTo('outcome', '2 2.2', '4.2 yes', 'answer-4.2 recognise', 'end more', ...MANY);
    expect(results().at(-1)).to.deep.equal({ ...RESULT, conditions: [] });
    expect(JSON.parse(sent()!)).to.deep.equal({ ...RESULT, conditions: [] });
  });

  it('share="none": nothing at all', async () => {
    const { flow, told, sent } = await listen({ share: 'none' });
    await flow.goTo('outcome', ...MANY);
    expect(new Set(told.map(({ name }) => name))).to.deep.equal(new Set(['rug-start', 'rug-step']));
    expect(sent()).to.equal(null);
  });

  it('rug-step counts the pages from the door to the outcome, and names none', async () => {
    const { flow, told } = await listen();
    await flow.goTo('outcome', ...MANY);
    const steps = told.filter(({ name, fields }) => name === 'rug-step' && fields.part === 'interview');
    expect(steps.map(({ fields }) => fields)).to.deep.equal(
      Array.from({ length: 25 }, (_, at) => ({ part: 'interview', position: at + 1 })),
    );
  });

  it('never an answer, whatever was said', async () => {
    const { flow, told, sent } = await listen();
    await flow.goTo('outcome', ...MANY, 'interview.doof doof.3', 'interview.familie none', 'interview.stand stand.2');
    await flow.change('interview.stand');
    await flow.answer('interview.stand', 'stand.1');
    const all = [...told.map(({ fields }) => JSON.stringify({ ...fields, version: '' })), sent()].join('\n');
    expect(all).not.to.match(/"(none|skip)"|interview\.|"[a-z-]+\.\d"/);
    for (const row of Object.keys(rows)) expect(all).not.to.contain(`"${row}"`);
  });

  it('required is met at the outcome', async () => {
    const { flow } = await listen({ required: '' });
    await flow.goTo('outcome');
    expect(flow.element.checkValidity()).to.equal(true);
  });
});

describe('H13: of the interview nothing leaves the page', () => {
  /** From the door to the outcome, by real clicks on the drawings and by script on the rest. */
  async function interview({ flow }: Visit): Promise<void> {
    flow.hand = script;
    await flow.goTo('interview');
    await flow.more();
    await flow.answer('interview.waar-last', 'waar-last.5');
    await flow.next();
    await flow.answer('interview.sinds-wanneer', 'sinds-wanneer.7');
    for (const page of ['waar-pijn', 'uitstraling']) {
      flow.expectAt(`interview.${page}`);
      await click(flow.parts('zone')[0]!.querySelector('path')!);
      await flow.settled();
      expect(flow.chosen).to.have.length(1);
      await flow.next();
    }
    await flow.goTo('outcome', 'interview.aanvullend aanvullend.4');
    for (const part of flow.parts('outcome')) await flow.hand.press(all(part, 'summary')[0]!);
    await flow.change('interview.hoesten');
    await flow.answer('interview.hoesten', 'hoesten.1');
    expect(flow.parts('outcome').length).to.equal(5);
  }

  it('under a strict policy: no violation, no error, and nothing called that sends or keeps', async () => {
    const here = await visit();
    await interview(here);
    expect(here.seen).to.deep.equal({ violations: [], reports: [], errors: [], calls: [] });
  });

  it('no request, no trace on the machine, and nothing new on the window', async () => {
    const here = await visit();
    here.flow.hand = script;
    await here.flow.goTo('1.1');
    const before = [here.requests(), await here.traces()];
    const names = new Set(Object.getOwnPropertyNames(here.page));
    await interview(here);
    expect([here.requests(), await here.traces()]).to.deep.equal(before);
    expect(Object.getOwnPropertyNames(here.page).filter((name) => !names.has(name))).to.deep.equal([]);
  });
});
