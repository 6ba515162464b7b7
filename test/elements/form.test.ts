/** The elements in a form of the host: the body map as a field, the questionnaire as one. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { type RugLichaamskaart } from '../../src/index.js';
import { all, click, clickOnce, Flow, focused, key, parts, script, textOf } from '../support/flow.js';
import { waitUntil } from '../support/wait.js';

/** A form, and what it sends. */
async function form(inside: string): Promise<HTMLFormElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<form><label>Naam <input name="who" value="Ans" /></label>${inside}<button>Verstuur</button></form>`;
  const element = place.querySelector('form')!;
  element.addEventListener('submit', (event) => event.preventDefault());
  return element;
}
const sent = (element: HTMLFormElement) => Object.fromEntries(new FormData(element));

describe('<rug-lichaamskaart> in a form', () => {
  async function open(attributes: string, around = (map: string) => map) {
    const host = await form(around(`<rug-lichaamskaart ${attributes}></rug-lichaamskaart>`));
    const map = host.querySelector('rug-lichaamskaart')!;
    await new Flow(map as never).settled();
    return { host, map };
  }
  const radio = (map: RugLichaamskaart, value: string) => all<HTMLInputElement>(map, `input[value="${value}"]`)[0]!;
  const choose = async (map: RugLichaamskaart, value: string) => {
    await click(radio(map, value).labels![0]!);
    await map.updateComplete;
  };

  it('sends the place that was chosen under its name', async () => {
    const { host, map } = await open('name="plek" mode="spot"');
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    await choose(map, '7.3');
    expect(sent(host)).to.deep.equal({ who: 'Ans', plek: '7.3' });
    expect(map.value).to.equal('7.3');
    await choose(map, 'none');
    expect(sent(host)).to.deep.equal({ who: 'Ans', plek: 'none' });
  });

  it('without a name it sends nothing', async () => {
    const { host, map } = await open('');
    await choose(map, '2.1');
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
  });

  it('knows its form, and the form knows it', async () => {
    const { host, map } = await open('name="plek"');
    expect(map.form).to.equal(host);
    expect([...host.elements]).to.include(map);
  });

  it('a value of the host is chosen, and sent; a new one takes its place without an event', async () => {
    const { host, map } = await open('name="plek" value="2.2"');
    const heard: string[] = [];
    for (const name of ['input', 'change']) map.addEventListener(name, () => heard.push(name));
    expect(sent(host).plek).to.equal('2.2');
    expect(radio(map, '2.2').checked).to.equal(true);
    map.value = '2.4';
    await map.updateComplete;
    expect(sent(host).plek).to.equal('2.4');
    expect(radio(map, '2.4').checked).to.equal(true);
    map.value = null;
    await map.updateComplete;
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    expect(all<HTMLInputElement>(map, 'input').some(({ checked }) => checked)).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('a choice fires input, then change, once each; in both the value is there', async () => {
    const { host, map } = await open('name="plek"');
    const heard: unknown[] = [];
    for (const name of ['input', 'change'])
      host.addEventListener(name, (event) => heard.push([name, event.target === map, map.value, sent(host).plek]));
    await choose(map, '2.3');
    expect(heard).to.deep.equal([
      ['input', true, '2.3', '2.3'],
      ['change', true, '2.3', '2.3'],
    ]);
    heard.length = 0;
    await key('ArrowDown');
    expect(heard.map((one) => (one as unknown[])[0])).to.deep.equal(['input', 'change']);
    expect(map.value).to.equal('2.4');
  });

  it('a press on the drawing does the same', async () => {
    const { host, map } = await open('name="plek" mode="spot"');
    const heard: string[] = [];
    for (const name of ['input', 'change']) host.addEventListener(name, () => heard.push(name));
    await click(parts(map, 'zone')[0]!.querySelector('path')!);
    await map.updateComplete;
    expect(heard).to.deep.equal(['input', 'change']);
    expect(sent(host).plek).to.match(/^7\.[1-4]$/);
  });

  it('required: the form is not valid before a choice, and says so in words', async () => {
    const { host, map } = await open('name="plek" required');
    expect(map.validity.valueMissing).to.equal(true);
    expect(map.validationMessage).to.equal(words.shell.chooseOne);
    expect([map.checkValidity(), host.checkValidity()]).to.deep.equal([false, false]);
    expect(host.querySelector(':invalid')).to.equal(map);
    await choose(map, '2.5');
    expect([map.validity.valid, map.validationMessage, host.checkValidity()]).to.deep.equal([true, '', true]);
  });

  it('required: to send stops at the first place of the list, which gets the focus', async () => {
    const { host, map } = await open('name="plek" required');
    let submitted = false;
    host.addEventListener('submit', () => (submitted = true));
    host.requestSubmit();
    expect(submitted).to.equal(false);
    expect(focused()).to.equal(radio(map, '2.1'));
  });

  it('disabled: can not be used, is not sent, and holds up nothing', async () => {
    const { host, map } = await open('name="plek" value="2.1" required disabled');
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    expect(radio(map, '2.2').matches(':disabled')).to.equal(true);
    await clickOnce(radio(map, '2.2').labels![0]!);
    expect(map.value).to.equal('2.1');
    map.value = null;
    await map.updateComplete;
    expect(host.checkValidity()).to.equal(true);
    map.disabled = false;
    map.value = '2.3';
    await map.updateComplete;
    expect(sent(host).plek).to.equal('2.3');
  });

  it('disabled: the drawing can not be pressed either', async () => {
    const { map } = await open('name="plek" disabled');
    await clickOnce(parts(map, 'zone')[1]!.querySelector('path')!);
    await map.updateComplete;
    expect(map.value ?? null).to.equal(null);
  });

  it('a disabled fieldset of the host disables it', async () => {
    const { host, map } = await open('name="plek" value="2.1"', (inside) => `<fieldset disabled>${inside}</fieldset>`);
    await map.updateComplete;
    expect(radio(map, '2.2').matches(':disabled')).to.equal(true);
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    host.querySelector('fieldset')!.disabled = false;
    await map.updateComplete;
    expect(radio(map, '2.2').matches(':disabled')).to.equal(false);
    expect(sent(host).plek).to.equal('2.1');
  });

  it('a reset goes back to the value of the host, or to none', async () => {
    const { host, map } = await open('name="plek" value="2.1"');
    await choose(map, '2.4');
    host.reset();
    await map.updateComplete;
    expect([map.value, sent(host).plek, radio(map, '2.1').checked]).to.deep.equal(['2.1', '2.1', true]);
    const second = await open('name="plek" required');
    await choose(second.map, '2.4');
    second.host.reset();
    await second.map.updateComplete;
    expect(sent(second.host)).to.deep.equal({ who: 'Ans' });
    expect(all<HTMLInputElement>(second.map, 'input').some(({ checked }) => checked)).to.equal(false);
    expect(second.host.checkValidity()).to.equal(false);
  });

  it('what the browser kept comes back', async () => {
    const { host, map } = await open('name="plek"');
    map.formStateRestoreCallback('2.2');
    await map.updateComplete;
    expect(sent(host).plek).to.equal('2.2');
  });

  it('two maps in one form keep to themselves', async () => {
    const { host, map } = await open(
      'name="ver" mode="reach"',
      (inside) => `${inside}<rug-lichaamskaart name="plek" mode="spot"></rug-lichaamskaart>`,
    );
    const other = host.querySelectorAll('rug-lichaamskaart')[1]!;
    await new Flow(other as never).settled();
    await choose(map, '2.2');
    await choose(other, '7.1');
    expect(sent(host)).to.deep.equal({ who: 'Ans', ver: '2.2', plek: '7.1' });
  });

  it('has its question as the name of the group', async () => {
    const { map } = await open('mode="spot"');
    expect(textOf(all(map, 'legend')[0]!)).to.equal(words.questions.choices['7']!.title);
  });
});

describe('<rug-vragenlijst> in a form', () => {
  async function open(attributes: Record<string, string> = { name: 'rug' }, hand = script) {
    const host = await form('<div id="here"></div>');
    const flow = await Flow.openIn(host.querySelector('#here')!, attributes, hand);
    return { host, flow };
  }
  const result = (host: HTMLFormElement) => JSON.parse(sent(host).rug as string) as Record<string, unknown>;

  it('sends nothing before a result, then the last result as JSON', async () => {
    const { host, flow } = await open();
    await flow.goTo('7');
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    await flow.answer('7', '7.1');
    const fields = ['outcomes', 'conditions', 'urgency', 'status', 'flow', 'version'];
    expect(Object.keys(result(host))).to.have.members(fields);
    expect(result(host)).to.deep.include({ outcomes: [28], urgency: 'routine', status: 'shown' });
    await flow.reject();
    expect(result(host)).to.deep.include({ outcomes: [], conditions: [], status: 'rejected' });
    await flow.back();
    await flow.recognise();
    expect(result(host)).to.deep.include({ outcomes: [28], status: 'recognised' });
  });

  it('is what the last rug-result said', async () => {
    const { host, flow } = await open();
    let told: unknown;
    flow.element.addEventListener('rug-result', ({ outcomes, conditions, urgency, status, flow, version }) => {
      told = { outcomes, conditions, urgency, status, flow, version };
    });
    await flow.goTo('answer-3.1', '3.1 yes', '3.3 yes');
    expect(result(host)).to.deep.equal(told);
  });

  it('share="urgency": without outcomes and conditions', async () => {
    const { host, flow } = await open({ name: 'rug', share: 'urgency' });
    await flow.goTo('answer-7', '7 7.1');
    expect(result(host)).to.deep.include({ outcomes: [], conditions: [], urgency: 'routine', status: 'shown' });
  });

  it('share="none": no value at all', async () => {
    const { host, flow } = await open({ name: 'rug', share: 'none' });
    await flow.goTo('answer-7', '7 7.1');
    await flow.recognise();
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
  });

  describe('what the browser kept of an earlier visit', () => {
    const KEPT = JSON.stringify({ outcomes: [29], conditions: [], urgency: 'self-care', status: 'recognised' });
    async function back() {
      const { host, flow } = await open({ name: 'rug', required: '' });
      flow.element.formStateRestoreCallback(KEPT);
      await flow.settled();
      return { host, flow };
    }

    it('is sent again, meets required, and the page says that it is there', async () => {
      const { host, flow } = await back();
      await waitUntil(() => flow.parts('notice').length, 'the words do not come');
      expect(sent(host).rug).to.equal(KEPT);
      expect(host.checkValidity()).to.equal(true);
      expect(flow.title, 'never an old answer page').to.equal(words.shell.intro.title);
      expect(flow.text).to.contain(words.pages.notices.kept);
    });

    it('is gone when a new course begins', async () => {
      const { host, flow } = await back();
      await flow.begin();
      expect(sent(host).rug).to.equal(undefined);
      expect(host.checkValidity()).to.equal(false);
      expect(flow.text).not.to.contain(words.pages.notices.kept);
    });

    it('is gone after a reset of the form', async () => {
      const { host, flow } = await back();
      host.reset();
      await flow.settled();
      expect(sent(host).rug).to.equal(undefined);
      expect(host.checkValidity()).to.equal(false);
    });
  });

  it('never sends an answer', async () => {
    const { host, flow } = await open();
    await flow.goTo('answer-3.2', 'safety-now safety-now.3', '1.4 unsure', '3.2 yes', '3.3 unsure');
    expect(sent(host).rug).not.to.match(/safety-|"\d\.\d+"|yes|unsure|nearest|answer-/);
    expect(Object.keys(sent(host)), 'no field from inside').to.deep.equal(['who', 'rug']);
  });

  it('required is met by a closing page', async () => {
    const { host, flow } = await open({ name: 'rug', required: '' });
    expect(host.checkValidity()).to.equal(false);
    expect(flow.element.validity.valueMissing).to.equal(true);
    await flow.goTo('answer-7', '7 7.2');
    expect(host.checkValidity(), 'an answer is not the end').to.equal(false);
    expect(flow.element.validationMessage).to.equal(words.pages.notices.required);
    await flow.recognise();
    expect(host.checkValidity()).to.equal(true);
    await flow.back();
    expect(host.checkValidity(), 'back from the end').to.equal(false);
  });

  it('required is met too when nothing was recognised, and with share="none"', async () => {
    const { host, flow } = await open({ name: 'rug', required: '', share: 'none' });
    await flow.goTo('interview');
    expect(host.checkValidity()).to.equal(true);
  });

  it('a disabled one holds up nothing, sends nothing and can not be used', async () => {
    const { host, flow } = await open({ name: 'rug', required: '', disabled: '' });
    expect(host.checkValidity()).to.equal(true);
    expect(flow.control(words.shell.start).matches(':disabled')).to.equal(true);
    await flow.hand.press(flow.control(words.shell.start));
    await flow.settled();
    expect(flow.title).to.equal(words.shell.intro.title);
  });

  it('a disabled fieldset of the host disables every control of the course', async () => {
    const host = await form('<fieldset disabled><div id="here"></div></fieldset>');
    const flow = await Flow.openIn(host.querySelector('#here')!, { name: 'rug' }, script);
    const fieldset = host.querySelector('fieldset')!;
    for (const target of ['intro', '2', '4.1', 'answer-4.1']) {
      fieldset.disabled = false;
      await flow.settled();
      await flow.goTo(target, '4.1 yes');
      fieldset.disabled = true;
      await flow.settled();
      const controls = [...flow.inputs, ...flow.parts('button-primary'), ...flow.parts('button-back')];
      expect(controls.length).to.be.above(0);
      expect(
        controls.filter((control) => !control.matches(':disabled')).map((control) => control.outerHTML),
      ).to.deep.equal([]);
    }
  });

  it('a reset of the form begins again', async () => {
    const { host, flow } = await open();
    const heard: string[] = [];
    flow.element.addEventListener('rug-restart', () => heard.push('rug-restart'));
    await flow.goTo('answer-7', '7 7.2');
    (document.activeElement as HTMLElement).blur();
    host.reset();
    await flow.settled();
    expect(flow.title).to.equal(words.shell.intro.title);
    expect(flow.element.snapshot.answers).to.deep.equal({});
    expect(sent(host)).to.deep.equal({ who: 'Ans' });
    expect(heard).to.deep.equal(['rug-restart']);
    expect(focused(), 'the host did it, so the focus stays').to.equal(document.body);
  });

  it('Enter and the buttons of the course never send the form of the host', async () => {
    const { host, flow } = await open();
    const heard: string[] = [];
    host.addEventListener('submit', () => heard.push('submit'));
    host.addEventListener('reset', () => heard.push('reset'));
    await flow.begin();
    flow.input('none').focus();
    await key(' ');
    await key('Enter');
    await flow.settled();
    flow.expectAt('safety-now');
    await flow.goTo('2');
    flow.input('2.1').focus();
    await key(' ');
    await key('Enter');
    await flow.settled();
    await flow.goTo('answer-3.4', '3.4 yes');
    await flow.change('1.1');
    await flow.answer('1.1', 'unsure');
    await flow.back();
    await flow.goTo('answer-3.4', '3.4 yes');
    await flow.recognise();
    await flow.restart();
    expect(heard).to.deep.equal([]);
  });

  it('Enter in a field of the host does not touch the course', async () => {
    const { host, flow } = await open();
    await flow.follow('begin');
    await flow.choose('none');
    host.querySelector('input')!.focus();
    await key('Enter');
    await flow.settled();
    flow.expectAt('safety-112');
  });
});
