import { describe } from 'node:test';
import { wrong } from './content-copy.mjs';

const FLOW = 'content/flow.json';

const list = (flow, id) => flow.lists.find((one) => one.id === id);
const step = (flow, id) => flow.lists.flatMap(({ steps }) => steps).find((one) => one.id === id);
const raise = (flow, id) => flow.raises.find((one) => one.id === id);

/** A rule of the right form, to add where something must not be lost by the mistake. */
const question = (id, outcomes = [1]) => ({ id, kind: 'question', outcomes });
const newRaise = (to, ...all) => ({ id: 'new-raise', to, all });

const wrongRule = (name, ...rest) => wrong(name, FLOW, ...rest);

describe('an unknown id in the rules is named:', () => {
  wrongRule('the next list', (flow) => (list(flow, '6').next = '99'), [
    '"next": "99"',
    "list 6: next: expected a list, 'interview' or 'end', found '99'",
  ]);
  wrongRule('the next list of an option', (flow) => step(flow, '2').options.push({ id: '2.6', next: '99' }), [
    '"next": "99"',
    "step 2: option 2.6: next: expected a list, 'interview' or 'end', found '99'",
  ]);
  wrongRule('the list of a nearest choice', (flow) => (step(flow, 'nearest-3').nearest = '99'), [
    '"nearest": "99"',
    "step nearest-3: nearest: expected a list with questions, found '99'",
  ]);
  wrongRule('a nearest choice of a list without questions', (flow) => (step(flow, 'nearest-3').nearest = '7'), [
    '"nearest": "7"',
    "step nearest-3: nearest: expected a list with questions, found '7'",
  ]);
  wrongRule('the answer of a question', (flow) => step(flow, '4.1').outcomes.push(99), [
    '99',
    'step 4.1: outcomes: expected the number of an answer, found 99',
  ]);
  wrongRule('the answer of a zone', (flow) => step(flow, '7').options[0].outcomes.push(99), [
    '99',
    'step 7: option 7.1: outcomes: expected the number of an answer, found 99',
  ]);
  wrongRule('the question that is also asked', (flow) => (step(flow, '4.1').alsoAsk = '99'), [
    '"alsoAsk": "99"',
    "step 4.1: alsoAsk: expected a later question of list 4, found '99', no step of that id",
  ]);
  wrongRule('the sign of a channel', (flow) => (step(flow, 'safety-now').channels['safety-now.99'] = 'midwife'), [
    '"safety-now.99"',
    "step safety-now: channels: expected a sign of this step, found 'safety-now.99'",
  ]);
  wrongRule('an urgency', (flow) => (flow.answers[20].urgency = 'soon'), [
    '"soon"',
    'answers.20.urgency: expected emergency, now, today, days, routine or self-care, found "soon"',
  ]);
  wrongRule('the urgency of a reply', (flow) => (step(flow, '1.4').urgency.yes = 'soon'), [
    '"soon"',
    'lists[1].steps[3].urgency.yes: expected emergency, now, today, days, routine or self-care, found "soon"',
  ]);
  wrongRule('a certainty', (flow) => (flow.answers[20].fits.spit = 'surely'), [
    '"surely"',
    'answers.20.fits.spit: expected rule-out, likely, usually, resembles, consider, possible, sometimes, rare, underlying or author-only, found "surely"',
  ]);
});

describe('an id that stands twice in the rules is named:', () => {
  const again = 'expected this id once, found it again';
  wrongRule('a list', (flow) => flow.lists.push({ ...list(flow, '7'), steps: [question('7.9')] }), [
    '"id": "7"',
    `list 7: ${again}`,
    'last',
  ]);
  wrongRule('a step', (flow) => list(flow, '4').steps.push(question('4.1')), [
    '"id": "4.1"',
    `step 4.1: ${again}`,
    'last',
  ]);
  wrongRule('a sign', (flow) => step(flow, 'safety-today').signs.push('safety-112.1'), [
    '"safety-112.1"',
    `sign safety-112.1: ${again}`,
    'last',
  ]);
  wrongRule('an option', (flow) => step(flow, '7').options.push({ id: '2.1', outcomes: [1] }), [
    '"id": "2.1"',
    `step 7: option 2.1: ${again}`,
    'last',
  ]);
  wrongRule('a raise', (flow) => flow.raises.push(raise(flow, 'fragile-bone')), [
    '"id": "fragile-bone"',
    `raise fragile-bone: ${again}`,
    'last',
  ]);
  wrongRule('a row of the interview', (flow) => step(flow, 'interview.doof').options.push({ id: 'hoesten.1' }), [
    '"id": "hoesten.1"',
    `step interview.hoesten: option hoesten.1: ${again}`,
    'last',
  ]);
});

describe('an id that the engine uses itself is named:', () => {
  const taken = 'expected an id that the engine does not use itself';
  for (const id of ['intro', 'end', 'interview', 'answer-1'])
    wrongRule(`the step ${id}`, (flow) => list(flow, '4').steps.push(question(id)), [
      `"id": "${id}"`,
      `step ${id}: ${taken}`,
    ]);
  wrongRule('the list interview, for another part', (flow) => (list(flow, 'interview').part = 'lists'), [
    '"id": "interview"',
    `list interview: ${taken}`,
  ]);
  wrongRule(
    'the list end',
    (flow) => {
      flow.lists.pop(); // the interview, which would lead to it in a circle
      list(flow, '6').id = 'end';
      step(flow, '2').options[3].next = 'end';
    },
    ['"id": "end"', `list end: ${taken}`],
  );
  wrongRule('but a list may lead to the end', (flow) => (list(flow, '6').next = 'end'));
  wrongRule('and to the door of an interview that is not there', (flow) => flow.lists.pop());
});

describe('what nobody can reach is named:', () => {
  const newList = { id: '8', part: 'lists', ask: 'until-answer', next: 'interview', steps: [question('8.1')] };
  wrongRule('a list that no list leads to', (flow) => flow.lists.push(newList), [
    '"id": "8"',
    'list 8: cannot be reached from list safety',
  ]);
  wrongRule('a list whose only way is taken away', (flow) => (step(flow, '2').options[1].next = '3'), [
    '"id": "4"',
    'list 4: cannot be reached from list safety',
  ]);
  wrongRule('a step after a choice that always leaves', (flow) => list(flow, '2').steps.push(question('2.9')), [
    '"id": "2.9"',
    'step 2.9: cannot be reached: every option of step 2 leads to another list',
  ]);
  wrongRule('an answer that no step leads to', (flow) => (flow.answers[32] = flow.answers[20]), [
    '"32"',
    'answer 32: cannot be reached: expected a step that leads to it, found none',
  ]);
  wrongRule('but an option with neither next nor outcomes falls to the next of its list', (flow) => {
    step(flow, '2').options.push({ id: '2.6' });
  });
});

describe('what leads nowhere is named:', () => {
  wrongRule('a list without an exit', (flow) => delete list(flow, '6').next, [
    '"id": "6"',
    "list 6: dead end: expected 'next' with a list or 'interview', found nothing",
  ]);
  wrongRule(
    'a missing answer',
    (flow) => {
      step(flow, '4.2').outcomes = [11];
      delete flow.answers[12];
    },
    ['"answers": {', "answer 12: expected under 'answers', found nothing"],
  );
  wrongRule(
    'a loop over several lists',
    (flow) => (list(flow, '7').next = '2'),
    ['"next": "2"', 'list 7: next: expected a list that does not lead back here, found a loop: 2, 3, 7, 2', 'last'],
    ['"id": "interview"', 'list interview: cannot be reached from list safety'],
  );
  wrongRule('a list that follows itself', (flow) => (list(flow, '6').next = '6'), [
    '"next": "6"',
    'list 6: next: expected a list that does not lead back here, found a loop: 6, 6',
    'last',
  ]);
  wrongRule('an option that leads back', (flow) => step(flow, '2').options.push({ id: '2.6', next: '1' }), [
    '"next": "1"',
    'step 2: option 2.6: next: expected a list that does not lead back here, found a loop: 1, 2, 1',
    'last',
  ]);
});

describe('an also-ask that cannot be asked is named:', () => {
  const alsoAsk = (from, to) => (flow) => (step(flow, from).alsoAsk = to);
  wrongRule('itself', alsoAsk('4.2', '4.2'), [
    '"alsoAsk": "4.2"',
    "step 4.2: alsoAsk: expected a later question of list 4, found '4.2', itself",
  ]);
  wrongRule('a question of another list', alsoAsk('4.2', '5.1'), [
    '"alsoAsk": "5.1"',
    "step 4.2: alsoAsk: expected a later question of list 4, found '5.1', a step of list 5",
  ]);
  wrongRule('an earlier question', alsoAsk('4.2', '4.1'), [
    '"alsoAsk": "4.1"',
    "step 4.2: alsoAsk: expected a later question of list 4, found '4.1', an earlier step",
  ]);
  wrongRule('a step that is no question', alsoAsk('4.2', 'nearest-4'), [
    '"alsoAsk": "nearest-4"',
    "step 4.2: alsoAsk: expected a later question of list 4, found 'nearest-4', a choice",
  ]);
});

describe('a raise that can never fire is named:', () => {
  const raiseOn = (fact) => (flow) => flow.raises.push(newRaise('emergency', { atLeast: 1, of: ['1.1=yes', fact] }));
  wrongRule('an unknown step', raiseOn('9.9=yes'), [
    '"9.9=yes"',
    "raise new-raise: can never fire: expected a step or 'answer' before =, found '9.9=yes'",
  ]);
  wrongRule('a reply that a question does not have', raiseOn('1.1=maybe'), [
    '"1.1=maybe"',
    "raise new-raise: can never fire: expected of step 1.1 yes, no or unsure, found '1.1=maybe'",
  ]);
  wrongRule('a sign of another page', raiseOn('safety-112=safety-now.1'), [
    '"safety-112=safety-now.1"',
    "raise new-raise: can never fire: expected of step safety-112 safety-112.1, safety-112.2, safety-112.3, none or unsure, found 'safety-112=safety-now.1'",
  ]);
  wrongRule('an unknown zone', raiseOn('7=7.9'), [
    '"7=7.9"',
    "raise new-raise: can never fire: expected of step 7 7.1, 7.2, 7.3, 7.4 or none, found '7=7.9'",
  ]);
  wrongRule('a question that a nearest page does not offer', raiseOn('nearest-4=3.1'), [
    '"nearest-4=3.1"',
    "raise new-raise: can never fire: expected of step nearest-4 4.1, 4.2, 4.3, 4.4 or none, found 'nearest-4=3.1'",
  ]);
  wrongRule('an unknown answer', raiseOn('answer=99'), [
    '"answer=99"',
    "raise new-raise: can never fire: expected the number of an answer, found 'answer=99'",
  ]);
  wrongRule('more facts than it has', (flow) => flow.raises.push(newRaise('now', { atLeast: 3, of: ['1.1=yes'] })), [
    '"atLeast": 3',
    'raise new-raise: can never fire: expected at most 1, the number of its facts, found atLeast 3',
  ]);
});

describe('a raise that raises nothing is named:', () => {
  const raiseTo =
    (to, ...all) =>
    (flow) =>
      flow.raises.push(newRaise(to, ...all));
  const says = (given, to) =>
    `raise new-raise: to: expected more urgent than '${given}', which its facts give by themselves, found '${to}'`;
  wrongRule('below the urgency of a reply', raiseTo('days', { atLeast: 1, of: ['1.4=yes'] }), [
    '"to": "days"',
    says('today', 'days'),
  ]);
  wrongRule('equal to what a page gives', raiseTo('emergency', { atLeast: 1, of: ['safety-112=safety-112.1'] }), [
    '"to": "emergency"',
    says('emergency', 'emergency'),
  ]);
  wrongRule('below the urgency of an answer', raiseTo('routine', { atLeast: 1, of: ['answer=4', 'answer=7'] }), [
    '"to": "routine"',
    says('today', 'routine'),
  ]);
  wrongRule(
    'equal to the mildest two of three',
    raiseTo('days', { atLeast: 2, of: ['1.1=yes', '1.4=yes', '1.5=yes'] }),
    ['"to": "days"', says('days', 'days')],
  );
  wrongRule(
    'equal to the more urgent of two clauses',
    raiseTo('today', { atLeast: 1, of: ['1.5=yes'] }, { atLeast: 1, of: ['1.4=yes'] }),
    ['"to": "today"', says('today', 'today'), 'last'],
  );
});

describe('a rule of a wrong form is named:', () => {
  wrongRule('a kind that does not exist', (flow) => (step(flow, '4.1').kind = 'slider'), [
    '"slider"',
    'lists[4].steps[0].kind: expected checklist, question, choice, zone or multiple, found "slider"',
  ]);
  wrongRule('a key that does not exist', (flow) => (step(flow, '4.1').then = 5), [
    '"then": 5',
    "lists[4].steps[0].then: unknown key 'then', expected id, kind, outcomes, urgency, alsoAsk or channels",
  ]);
  wrongRule('a question that leads to no answer', (flow) => (step(flow, '4.1').outcomes = []), [
    '"outcomes": []',
    'lists[4].steps[0].outcomes: expected at least 1 item, found 0',
  ]);
  wrongRule('a choice with both options and nearest', (flow) => (step(flow, '2').nearest = '3'), [
    '"options": [',
    'lists[2].steps[0].options: not expected here, beside the keys that are there',
  ]);
  wrongRule('a choice with neither', (flow) => delete step(flow, 'nearest-3').nearest, [
    '"id": "nearest-3"',
    "lists[3].steps[5]: expected 'options', found nothing",
  ]);
  wrongRule('a fact without a value', (flow) => flow.raises.push(newRaise('now', { atLeast: 1, of: ['1.1'] })), [
    '"1.1"',
    'raises[4].all[0].of[0]: expected a fact: step=value or answer=number, found "1.1"',
    'last',
  ]);
});
