import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { copyContent, problemLines, wrongWords as wrong } from './content-copy.mjs';

const ANSWER = 'content/nl/answers/20.json';
const CONDITION = 'content/nl/conditions/spit.json';
const QUESTIONS = 'content/nl/questions.json';
const PAGES = 'content/nl/pages.json';
const SHELL = 'content/nl/shell.json';
const TERMS = 'content/nl/terms.json';
const COMMON = 'content/nl/common-words.json';
const EXCEPTIONS = 'content/nl/plain-exceptions.json';

/** Says this where an answer says how often something comes: a text of its own, in the midst of others. */
const say = (text) => (words) => (words.howCommon = text);
const saying = (name, text, ...messages) =>
  wrong(name, ANSWER, say(text), ...messages.map((message) => [text, `howCommon: ${message}`]));

describe('a mark is named', () => {
  saying(
    'when its words are no form of a term, with the nearest one',
    'Dit is een [littekken].',
    'expected between brackets a form of a term in terms.json, such as "litteken", found "littekken"',
  );
  saying(
    'when it is empty',
    'Dit is [] zo.',
    `expected between brackets a form of a term in terms.json, such as "ct", found ""`,
  );
  saying(
    'when it is a part of a word',
    'Dit is [litteken]pijn.',
    'expected brackets around whole words, found "[litteken]"',
  );
  for (const text of ['Dit is [een dag.', 'Dit is een] dag.', 'Dit is [een [litteken]].'])
    saying(
      `when its brackets do not pair: ${text}`,
      text,
      `expected brackets in pairs, one pair around a word, found "${text}"`,
    );
  saying(
    'when the word is marked twice in one text',
    'Een [litteken] naast een [litteken].',
    'expected a term marked once in a text, found it again: "[litteken]"',
  );
  saying(
    'when another form of the same term is marked as well',
    'Een [litteken] naast [littekens].',
    'expected a term marked once in a text, found it again: "[littekens]"',
  );
  saying(
    'when it is not the first time that the word stands there',
    'Een litteken naast een [litteken].',
    'expected "[litteken]", the first time in this text, found no mark',
  );

  const place = (name, file, mutate, path) =>
    wrong(`where none can stand: ${name}`, file, mutate, [
      '[litteken]',
      `${path}: expected no mark here, found "[litteken]"`,
    ]);
  place('a title', ANSWER, (words) => (words.title = 'Een [litteken]'), 'title');
  place(
    'another answer',
    ANSWER,
    (words) => (words.seeAlso = [{ answer: 7, text: 'Een [litteken]?' }]),
    'seeAlso[0].text',
  );
  place('a name', CONDITION, (words) => (words.name = 'Een [litteken]'), 'name');
  place('another name', CONDITION, (words) => (words.alsoCalled[0] = '[litteken]'), 'alsoCalled[0]');
  place('a question', QUESTIONS, (words) => (words.questions['1.6'].title = 'Een [litteken]?'), 'questions.1.6.title');
  place(
    'a statement',
    QUESTIONS,
    (words) => (words.questions['1.6'].statement = 'Een [litteken].'),
    'questions.1.6.statement',
  );
  place(
    'the label of a box',
    QUESTIONS,
    (words) => (words.options['2.5'].label = 'Een [litteken]'),
    'options.2.5.label',
  );
  place('the first script', SHELL, (words) => (words.loading = 'Een [litteken].'), 'loading');
  place('the pages', PAGES, (words) => (words.closing.stopped = 'Een [litteken].'), 'closing.stopped');
  place('a meaning', TERMS, (words) => (words.terms.cage.meaning = ['Een [litteken].']), 'terms.cage.meaning[0]');
});

describe('a mark passes', () => {
  saying('once, in any form and with a capital', '[Littekens] zijn er, met nog een litteken.');
  saying('of several words', 'Een [koude rilling] is er soms.');
  wrong('in two questions, each a page of its own', QUESTIONS, (words) => {
    words.questions['1.6'].help = 'Een [litteken].';
    words.questions['6.6'].help = 'Een [litteken].';
  });
  test('through the other checks, which see the text as it is read', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, (words) => {
      words.howCommon = 'Vroeger gebruikte men een [korset].';
      words.explanation[1] = 'U hebt een [scoliose].';
    });
    const found = problemLines(copy.root);
    assert.deepEqual(
      found.map((line) => line.slice(line.indexOf(': ') + 2)),
      [
        `explanation[1]: expected words like 'past bij', never a diagnosis, found "U hebt een scoliose"`,
        `howCommon: expected "korset" only under 'sinceBook', or with a reason in allowed-words.json, found "Vroeger gebruikte men een korset."`,
      ],
    );
  });
});

describe('a word is named', () => {
  saying(
    'when it is difficult and not marked',
    'Soms is er een litteken.',
    'expected "[litteken]", the first time in this text, found no mark',
  );
  const unknown = (word) =>
    `expected words that everybody knows, found "${word}": explain it in terms.json, or add it to common-words.json`;
  saying('when nobody explained it, once', 'Een prikrug is een prikrug.', unknown('prikrug'));
  saying('when it only holds a form of a term', 'Een litteken-rug.', unknown('litteken-rug'));
  wrong('in the first script too', SHELL, (words) => (words.loading = 'De prikrug komt eraan.'), [
    'De prikrug',
    `loading: ${unknown('prikrug')}`,
  ]);
  wrong('in a meaning', TERMS, (words) => (words.terms.cage.meaning = ['Een prikrug.']), [
    'Een prikrug',
    `terms.cage.meaning[0]: ${unknown('prikrug')}`,
  ]);
});

describe('a word passes', () => {
  saying('when it is a number, or the name of a letter', 'Een 45e dag, 12 keer, met L5 en een S.');
  wrong('when it is a difficult word where no mark can stand', SHELL, (words) => (words.loading = 'Een litteken.'));
  wrong('when it is another name', CONDITION, (words) => (words.alsoCalled = ['prikrug']));
  test('when it is a form of a term with an everyday meaning too', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, say('Soms is er een litteken.'));
    copy.change(COMMON, ({ words }) => words.push('litteken'));
    assert.deepEqual(problemLines(copy.root), []);
  });
});

describe('a term is named', () => {
  wrong('when another one has the same form', TERMS, ({ terms }) => terms.cage.forms.push('litteken'), [
    '"litteken"',
    `terms.litteken.forms[0]: expected "litteken" for one term only, found it for 'cage' too`,
    'last',
  ]);
  wrong('when its condition has no article', TERMS, ({ terms }) => (terms.cage.seeCondition = 'proefkwaal'), [
    'proefkwaal',
    "terms.cage.seeCondition: expected the id of a condition that has an article, found 'proefkwaal'",
  ]);
  wrong('when a form has a capital', TERMS, ({ terms }) => terms.cage.forms.push('Kooitje'), [
    '"Kooitje"',
    'terms.cage.forms[2]: expected words in small letters, with one space between them, found "Kooitje"',
  ]);
  wrong('when its name holds a bracket', TERMS, ({ terms }) => (terms.cage.term = '[cage]'), [
    '"[cage]"',
    'terms.cage.term: expected a name of letters, digits, spaces and hyphens, found "[cage]"',
  ]);
});

describe('a term that no text uses', () => {
  wrong('passes', TERMS, ({ terms }) => (terms.prikrug = { ...terms.cage, term: 'prikrug', forms: ['prikrug'] }));
});

describe('a sentence that says no twice', () => {
  const no = (...found) =>
    `expected one no in a sentence, or a reason in plain-exceptions.json, found ${found.join(' and ')}: `;
  saying('is named', 'Dat is niet zonder reden.', `${no('"niet"', '"zonder"')}"Dat is niet zonder reden."`);
  saying(
    'is named with each of its words',
    'Nooit kan niemand niets.',
    `${no('"Nooit"', '"niemand"', '"niets"')}"Nooit kan niemand niets."`,
  );
  saying('is not what two sentences are', 'Dat is niet zo. Dat is geen reden.');

  const allow = (copy, entry) =>
    copy.change(EXCEPTIONS, ({ allowed }) =>
      allowed.unshift({ file: 'answers/20.json', reason: 'Een proef.', ...entry }),
    );
  test('passes with a reason, also with a mark in it', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, say('Dat is niet zonder [litteken].'));
    allow(copy, { sentence: 'Dat is niet zonder litteken.' });
    assert.deepEqual(problemLines(copy.root), []);
  });
  test('leaves no reason behind', (t) => {
    const copy = copyContent(t);
    allow(copy, { sentence: 'Weg.' });
    assert.deepEqual(problemLines(copy.root), [
      `${EXCEPTIONS}:${copy.lineOf(EXCEPTIONS, '"answers/20.json"')}: allowed[0]: expected a sentence that stands in answers/20.json, found none like it`,
    ]);
  });
});
