/** The door of the interview: from where one comes to it, and the way back. And changing what was said behind it. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { words } from '../../src/content/nl.js';
import { all, focused, isVisible, mouse, textOf, titleOf, type Flow } from '../support/flow.js';
import { openAt } from '../support/interview.js';

const { door, none, skip, skipExamination, rows } = words.interview;
const { answer, closing, review } = words.pages;

/** The one place that leads to more questions: its title, its text and its button. */
function expectDoor(flow: Flow): void {
  const section = flow.part('interview-door');
  expect(textOf(section)).to.equal([door.title, ...door.text, door.start].join(' '));
  expect(all(section, 'button, a, input')).to.have.length(1);
  expect(flow.element.snapshot.step.kind).to.be.oneOf(['interview', 'end']);
}

/** The statuses of each `rug-result` from now on. */
function results(flow: Flow): string[] {
  const heard: string[] = [];
  flow.element.addEventListener('rug-result', ({ status, outcomes }) => heard.push(`${status} ${outcomes.join()}`));
  return heard;
}

describe('The door of the interview', () => {
  it('stands on the closing page of nothing, which says what to do, when to call and what to tell', async () => {
    const flow = await openAt('7');
    const heard = results(flow);
    await flow.answer('7', 'none');
    expect(heard).to.deep.equal(['rejected ']);
    expectDoor(flow);
    for (const line of [closing.nothingTitle, ...closing.nothing, closing.do, ...closing.doGeneral])
      expect(flow.text).to.contain(line);
    for (const line of [closing.call, ...closing.callGeneral, closing.tell, ...closing.tellLines])
      expect(flow.text).to.contain(line);
  });

  it('leads in with one press, and back with Vorige', async () => {
    const flow = await openAt('interview', [], mouse);
    await flow.press(door.start);
    flow.expectAt('interview.waar-last');
    expect(textOf(focused())).to.equal(titleOf('interview.waar-last'));
    await flow.back();
    expectDoor(flow);
    await flow.back();
    flow.expectAt('7');
    expect(flow.chosen).to.deep.equal(['none']);
  });

  const ANSWERS: [kind: string, target: string, said: string[], buttons: string[]][] = [
    ['an answer', 'answer-4.2', ['4.2 yes'], [answer.recognise, answer.reject]],
    ['an alarm answer', 'answer-1', ['1.1 yes'], [answer.continue, answer.done]],
    ['two answers', 'answer-6.1', ['6.1 yes'], [answer.recognise, answer.reject]],
    ['a place of the pain', 'answer-7', ['7 7.2'], [answer.recognise, answer.reject]],
    ['what comes nearest', 'answer-nearest-5', ['nearest-5 5.4'], [answer.recognise, answer.reject]],
  ];
  for (const [kind, target, said, buttons] of ANSWERS)
    it(`is the third button of ${kind}; Vorige leads back, and nothing is lost`, async () => {
      const flow = await openAt(target, said, mouse);
      const names = flow.buttons.filter((name) => [...buttons, door.open, door.start].includes(name));
      expect(names).to.deep.equal([...buttons, door.open]);
      const [before, { answers }] = [flow.text, flow.element.snapshot];
      await flow.more();
      expectDoor(flow);
      await flow.back();
      expect(flow.text).to.equal(before);
      expect(flow.element.snapshot.answers).to.deep.equal(answers);
    });

  it('asked for at an answer that was rejected before: Vorige leads back to that answer', async () => {
    const flow = await openAt('5.3', ['2 2.3', '5.2 yes']);
    await flow.back();
    const before = flow.text;
    expect(before).to.contain(words.answers[16]!.title);
    await flow.more();
    expectDoor(flow);
    await flow.back();
    expect(flow.text).to.equal(before);
    await flow.reject();
    flow.expectAt('5.3');
  });

  it('is on the closing page of what was recognised too, and Vorige leads back there', async () => {
    const flow = await openAt('answer-4.2', ['4.2 yes']);
    await flow.recognise();
    expectDoor(flow);
    const before = flow.text;
    const heard = results(flow);
    await flow.more();
    expectDoor(flow);
    expect(flow.text).to.contain(closing.recognisedTitle).and.to.contain(words.answers[12]!.title);
    expect(flow.text, 'something did fit').not.to.contain(closing.nothingTitle);
    expect(heard, 'nothing was rejected').to.deep.equal([]);
    await flow.back();
    expect(flow.text).to.equal(before);
    await flow.follow('more', 'more');
    flow.expectAt('interview.waar-last');
  });

  it('who turns back in the interview goes on with the lists, and later where the interview was left', async () => {
    const flow = await openAt('answer-4.2', ['1.5 unsure', '4.2 yes']);
    await flow.follow('more', 'more', 'interview.waar-last waar-last.3 + waar-last.4', 'interview.sinds-wanneer none');
    await flow.follow('back', 'back', 'back', 'back');
    expect(flow.text).to.contain(words.answers[12]!.title);
    await flow.reject();
    flow.expectAt('4.3');
    await flow.follow('4.3 no', '4.4 no', 'nearest-4 none', '7 none');
    expectDoor(flow);
    await flow.back();
    flow.expectAt('7');
    await flow.follow('7 none', 'more');
    flow.expectAt('interview.waar-pijn');
    await flow.follow('back', 'back');
    expect(flow.chosen).to.deep.equal(['waar-last.3', 'waar-last.4']);
  });
});

describe('Wijzig', () => {
  /** Questions and what was said, as the open list of one's answers shows them. */
  const listed = (flow: Flow): string[][] =>
    flow
      .all('dl > div')
      .filter(isVisible)
      .map((row) => all(row, 'dt, dd').map((cell) => textOf(cell)));

  it('changes a page of the interview, and goes on where one was in it', async () => {
    const flow = await openAt('interview.doof', ['interview.sinds-wanneer sinds-wanneer.2 + sinds-wanneer.4']);
    await flow.open(review.title);
    const labels = ['sinds-wanneer.2', 'sinds-wanneer.4'].map((row) => rows[row]!.label).join(' ');
    expect(listed(flow)).to.deep.include([titleOf('interview.sinds-wanneer'), labels, review.change]);
    expect(listed(flow)).to.deep.include([titleOf('interview.waar-last'), skip, review.change]);
    await flow.press(review.changeOf.replace('{question}', titleOf('interview.sinds-wanneer')));
    flow.expectAt('interview.sinds-wanneer');
    expect(flow.chosen).to.deep.equal(['sinds-wanneer.2', 'sinds-wanneer.4']);
    await flow.answer('interview.sinds-wanneer', 'none');
    flow.expectAt('interview.doof');
    await flow.open(review.title);
    expect(listed(flow)).to.deep.include([titleOf('interview.sinds-wanneer'), none, review.change]);
  });

  it('from the door changes what was said behind it', async () => {
    const flow = await openAt('interview.uitstraling', ['interview.waar-last waar-last.1']);
    await flow.follow('back', 'back', 'back', 'back');
    expectDoor(flow);
    await flow.press(review.changeOf.replace('{question}', titleOf('interview.waar-last')));
    flow.expectAt('interview.waar-last');
    expect(flow.chosen).to.deep.equal(['waar-last.1']);
    await flow.answer('interview.waar-last', 'waar-last.4');
    flow.expectAt('interview.uitstraling');
  });

  it('from the outcome leads back to it', async () => {
    const flow = await openAt('outcome', ['interview.bewegen bewegen.2']);
    expect(listed(flow).at(-1)).to.deep.equal([titleOf('interview.test-liggen'), skipExamination, review.change]);
    await flow.press(review.changeOf.replace('{question}', titleOf('interview.bewegen')));
    expect(flow.chosen).to.deep.equal(['bewegen.2']);
    await flow.answer('interview.bewegen', 'bewegen.3');
    expect(flow.element.snapshot.step.id).to.equal('outcome');
    expect(flow.text).to.contain(rows['bewegen.3']!.label).and.not.to.contain(rows['bewegen.2']!.label);
  });

  it('of a question of the lists counts too, and loses nothing of the interview', async () => {
    const flow = await openAt('interview.liggen', ['interview.doof doof.1', '2 2.4']);
    await flow.change('6.5');
    await flow.answer('6.5', 'yes');
    await flow.goTo('interview');
    await flow.more();
    flow.expectAt('interview.liggen');
    expect(flow.inputs.map(({ value }) => value)).not.to.include('liggen.3');
    expect(flow.element.snapshot.answers).to.deep.include({ 'interview.doof': ['doof.1'] });
  });
});
