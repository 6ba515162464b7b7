import { describe } from 'node:test';
import { wrong } from './content-copy.mjs';

const WORDS = 'content/nl/interview.json';
const wrongWords = (name, ...rest) => wrong(name, WORDS, ...rest);

describe('the pages of the interview have their words:', () => {
  wrongWords('one that is missing', ({ pages }) => delete pages['interview.doof'], [
    '"pages"',
    "pages: expected 'interview.doof' as in the rules, found nothing",
  ]);
  wrongWords('one that the rules do not have', ({ pages }) => (pages['interview.slapen'] = { title: 'Slaapt u?' }), [
    '"interview.slapen"',
    "pages.interview.slapen: expected an id of the rules, found 'interview.slapen'",
  ]);
  wrongWords('one that asks nothing', ({ pages }) => (pages['interview.doof'].title = 'Uw voet'), [
    '"Uw voet"',
    'pages.interview.doof.title: expected a question mark at the end, found "Uw voet"',
  ]);
});

describe('the rows of the interview have their words:', () => {
  wrongWords('one that is missing', ({ rows }) => delete rows['stand.2'], [
    '"rows"',
    "rows: expected 'stand.2' as in the rules, found nothing",
  ]);
  wrongWords('none of a page, where that speaks for something', ({ rows }) => delete rows['zitten.none'], [
    '"rows"',
    "rows: expected 'zitten.none' as in the rules, found nothing",
  ]);
  wrongWords('one that the rules do not have', ({ rows }) => (rows['stand.9'] = { label: 'Pijn' }), [
    '"stand.9"',
    "rows.stand.9: expected a row of the rules, found 'stand.9'",
  ]);
  wrongWords('none of a page, where that says nothing', ({ rows }) => (rows['doof.none'] = { label: 'Pijn' }), [
    '"doof.none"',
    "rows.doof.none: expected a row of the rules, found 'doof.none'",
  ]);
  for (const [name, id] of Object.entries({
    'that speaks for something': 'waar-pijn.6',
    'of our own': 'doof.5',
    'that speaks only against something': 'lopen.none',
  }))
    wrongWords(`one ${name} says why`, ({ rows }) => delete rows[id].why, [
      `"${id}": {`,
      `rows.${id}: expected 'why', since this row speaks for or against something`,
    ]);
  wrongWords('but one that speaks for nothing need not', ({ rows }) => (rows['stand.2'].why = 'Dit is recht.'));
});

describe('the stages have their words:', () => {
  wrongWords('one that is missing', ({ outcome }) => delete outcome.stages.dural, [
    '"stages"',
    "outcome.stages: expected 'dural', a stage of evidence.json, found nothing",
  ]);
  wrongWords('one that is not there', ({ outcome }) => (outcome.stages.end = { name: 'Klaar', text: 'Pijn.' }), [
    '"end": {',
    "outcome.stages.end: expected a stage of evidence.json, found 'end'",
  ]);
});

describe('the drawings of the interview are there:', () => {
  const walk = ({ pages }) => pages['interview.loopgang'];
  wrongWords('a name that is none of them', (words) => (walk(words).figure = 'exam-jump'), [
    '"exam-jump"',
    'pages.interview.loopgang.figure: expected exam-walk, exam-stand, exam-bend, exam-sit or exam-lie, found "exam-jump"',
  ]);
});
