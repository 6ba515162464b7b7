import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { hashOf } from '../../scripts/review/hash.mjs';
import { copyContent, problemLinesButWords as problemLines, wrong } from './content-copy.mjs';

const ALARM = 'content/nl/answers/1.json';
const ANSWER = 'content/nl/answers/20.json';
const CONDITION = 'content/nl/conditions/spit.json';
const PAGES = 'content/nl/pages.json';
const QUESTIONS = 'content/nl/questions.json';
const SAFETY = 'content/nl/safety.json';
const SHELL = 'content/nl/shell.json';
const URGENCY = 'content/nl/urgency.json';
const ALLOWED = 'content/nl/allowed-words.json';
const PREGNANCY =
  'Bent u zwanger of korter dan een jaar geleden bevallen? Vraag dit dan eerst aan uw verloskundige of huisarts.';

describe('words of a wrong form are named:', () => {
  wrong('too few items', ANSWER, (words) => (words.do = words.do.slice(0, 2)), [
    '"do": [',
    'do: expected at least 3 items, found 2',
  ]);
  wrong('too many items', ANSWER, (words) => (words.summary = ['Een.', 'Twee.', 'Drie.', 'Vier.']), [
    '"summary": [',
    'summary: expected at most 3 items, found 4',
  ]);
  wrong('a long title', ANSWER, (words) => (words.title = 'a'.repeat(46)), [
    '"title"',
    'title: expected at most 45 characters, found 46',
  ]);
  wrong('a title with a full stop', ANSWER, (words) => (words.title = 'Het schoot erin.'), [
    '"title"',
    'title: expected no full stop at the end, found "Het schoot erin."',
  ]);
  wrong('a list where a text is expected', ANSWER, (words) => (words.howCommon = ['Vaak.']), [
    '"howCommon"',
    'howCommon: expected text, found a list',
  ]);
  wrong('an empty text', ANSWER, (words) => (words.call[1] = ''), [
    '""',
    'call[1]: expected text on one line, with no space before or after it, found ""',
  ]);
  wrong('a missing key', SAFETY, (words) => delete words.none, ['{', "expected 'none', found nothing"]);
  wrong('a key that does not exist', URGENCY, (words) => (words.days.colour = 'red'), [
    '"colour"',
    "days.colour: unknown key 'colour', expected title or lines",
  ]);
  wrong('a lost place to fill in', PAGES, (words) => (words.answer.source = 'Bron'), [
    '"source": "Bron"',
    'answer.source: expected a text with {source}, found "Bron"',
  ]);
  wrong('another schema', ANSWER, (words) => (words.$schema = 'https://example.org/schema.json'), [
    '"$schema"',
    '$schema: expected "../../schema/answer.schema.json", found "https://example.org/schema.json"',
  ]);
  wrong('a question without a question mark', QUESTIONS, (words) => (words.questions['4.1'].title = 'Pijn'), [
    '"title": "Pijn"',
    'questions.4.1.title: expected a question mark at the end, found "Pijn"',
  ]);
});

describe('a review', () => {
  const who = { name: 'A. Arts', role: 'huisarts', date: '2026-03-31' };
  const by = (review) => (words) => (words.reviewedBy = review);
  const signed = (words) => (words.reviewedBy = { ...who, hash: hashOf(words) });
  const digits = '0123456789abcdef';

  wrong('is null or has a name, a role, a date and the hash of the text', ANSWER, signed);
  wrong('is named when it is a name alone', ANSWER, by('A. Arts'), [
    '"reviewedBy"',
    'reviewedBy: expected a group { } or null, found text',
  ]);
  wrong('is named when its date is missing', ANSWER, by({ ...who, date: undefined, hash: digits }), [
    '"reviewedBy"',
    "reviewedBy: expected 'date', found nothing",
  ]);
  wrong('is named when its hash is missing', ANSWER, by(who), [
    '"reviewedBy"',
    "reviewedBy: expected 'hash', found nothing",
  ]);
  wrong('is named when its date does not exist', ANSWER, by({ ...who, date: '2026-02-30', hash: digits }), [
    '"date"',
    'reviewedBy.date: expected a date such as 2026-03-31, found "2026-02-30"',
  ]);
  wrong('is named when its hash is none', ANSWER, by({ ...who, hash: 'abc' }), [
    '"hash"',
    'reviewedBy.hash: expected 16 hexadecimal digits, found "abc"',
  ]);

  test('is named, with the new hash, when the text has changed since', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, signed);
    const { hash } = JSON.parse(copy.read(ANSWER)).reviewedBy;
    copy.change(ANSWER, (words) => (words.howCommon = 'Dit komt veel voor.'));
    const now = hashOf(JSON.parse(copy.read(ANSWER)));
    assert.notEqual(now, hash);
    const place = `${ANSWER}:${copy.lineOf(ANSWER, '"hash"')}: reviewedBy.hash`;
    const says = "the text has changed since it was reviewed: expected null as 'reviewedBy' until it is reviewed again";
    assert.deepEqual(problemLines(copy.root), [`${place}: ${says}, and then the hash "${now}", found "${hash}"`]);
  });
  wrong('stays when only notes for editors or the order of keys change', ANSWER, (words) => {
    signed(words);
    words.decisions.push('Een aantekening.');
    const { title, ...others } = words;
    for (const key of Object.keys(words)) delete words[key];
    Object.assign(words, others, { title });
  });
});

describe('ids that differ from the rules are named:', () => {
  /** Takes one id out of a group, and adds one that no rule has. */
  const swap = (file, group, id, words) => {
    wrong(`one missing in ${group}`, file, (data) => delete data[group][id], [
      `"${group}": {`,
      `${group}: expected '${id}' as in the rules, found nothing`,
    ]);
    wrong(`one too many in ${group}`, file, (data) => (data[group]['9.99'] = words), [
      '"9.99"',
      `${group}.9.99: expected an id of the rules, found '9.99'`,
    ]);
  };
  swap(SAFETY, 'pages', 'safety-now', { title: 'Wat merkt u?' });
  swap(SAFETY, 'signs', 'safety-now.1', { label: 'Dit merkt u.' });
  swap(QUESTIONS, 'lists', '3', { title: 'Pijn' });
  swap(QUESTIONS, 'questions', '3.1', { title: 'Hebt u pijn?', statement: 'U voelt pijn.' });
  swap(QUESTIONS, 'choices', 'nearest-3', { title: 'Wat past het best?' });
  swap(QUESTIONS, 'options', '7.none', { label: 'Geen van deze' });
  swap(QUESTIONS, 'options', 'none', { label: 'Geen van deze' });
  swap(ANSWER, 'fits', 'spit', 'Dit past hierbij.');

  wrong('another number than the file has', ANSWER, (words) => (words.number = 19), [
    '"number"',
    "number: expected 20 as in the file's name, found 19",
  ]);
  wrong(
    'a link to an answer that does not exist',
    ANSWER,
    (words) => (words.seeAlso = [{ answer: 99, text: 'Lees ook' }]),
    ['"answer": 99', 'seeAlso[0].answer: expected the number of another answer, found 99'],
  );
  wrong('a link to the answer itself', ANSWER, (words) => (words.seeAlso = [{ answer: 20, text: 'Lees ook' }]), [
    '"answer": 20',
    'seeAlso[0].answer: expected the number of another answer, found 20',
  ]);
});

describe('a file is named', () => {
  for (const name of [
    'shell',
    'safety',
    'urgency',
    'pages',
    'questions',
    'articles',
    'terms',
    'interview',
    'common-words',
    'answers/12',
  ]) {
    test(`when the language lacks ${name}`, (t) => {
      const copy = copyContent(t);
      const file = `content/nl/${name}.json`;
      copy.remove(file);
      const found = problemLines(copy.root).filter((line) => line.startsWith(`${file}:`));
      assert.deepEqual(found, [`${file}:1: expected this file, found nothing`]);
    });
  }
  for (const file of ['content/nl/extra.json', 'content/extra.json', 'content/nl/answers/one.json']) {
    test(`when it has no place: ${file}`, (t) => {
      const copy = copyContent(t);
      copy.write(file, '{}');
      assert.deepEqual(problemLines(copy.root), [`${file}:1: not expected here: no schema is for this place`]);
    });
  }
  test('when no rule has its answer', (t) => {
    const copy = copyContent(t);
    copy.write('content/nl/answers/40.json', copy.read(ANSWER).replace('"number": 20', '"number": 40'));
    const found = problemLines(copy.root).filter((line) => line.startsWith('content/nl/answers/40.json:'));
    assert.deepEqual(found, ['content/nl/answers/40.json:1: expected an answer of the rules, found answer 40']);
  });
  test('when a language has no checks and no files yet', (t) => {
    const copy = copyContent(t);
    mkdirSync(join(copy.root, 'content/xx'));
    const lines = problemLines(copy.root);
    assert.equal(lines.length, 11 + 31 + 1);
    assert.ok(lines.includes('content/xx/shell.json:1: expected this file, found nothing'));
    assert.ok(
      lines.includes("content/xx:1: expected checks for the language 'xx' in scripts/content/language.mjs, found none"),
    );
  });
});

describe('advice on painkillers and manual therapy', () => {
  for (const advice of [
    'Neem een pijnstiller.',
    'Neem een ontstekingsremmer.',
    'Vraag om manipulatie van uw rug.',
    'Kies manuele therapie.',
  ]) {
    const word = /pijnstiller|ontstekingsremmer|manipul|manuele/.exec(advice)[0];
    wrong(
      `is named without the sentence on pregnancy: ${advice}`,
      ANSWER,
      (words) => (words.do = ['Beweeg.', 'Wissel af.', advice]),
      [advice, `do[2]: "${word}": expected after it in this list "${PREGNANCY}", found nothing`],
    );
  }
  wrong(
    'is named when the sentence stands before it',
    ANSWER,
    (words) => (words.do = ['Beweeg.', PREGNANCY, 'Neem een pijnstiller.']),
    ['Neem een pijnstiller.', `do[2]: "pijnstiller": expected after it in this list "${PREGNANCY}", found nothing`],
  );
  wrong(
    'is named outside "do" as well',
    ANSWER,
    (words) => (words.explanation = ['Dit helpt.', 'Een pijnstiller helpt.']),
    [
      'Een pijnstiller helpt.',
      `explanation[1]: "pijnstiller": expected after it in this list "${PREGNANCY}", found nothing`,
    ],
  );
  wrong(
    'passes with the sentence after it',
    ANSWER,
    (words) => (words.do = ['Beweeg.', 'Neem een pijnstiller.', PREGNANCY]),
  );
});

describe('an answer', () => {
  wrong('of 1 to 5 asks for no recognition', ALARM, (words) => (words.recognition = ['Een.', 'Twee.', 'Drie.']), [
    '"recognition"',
    'recognition: not expected on answers 1 to 5',
  ]);
  wrong('from 6 on asks for recognition', ANSWER, (words) => delete words.recognition, [
    '{',
    'recognition: expected three to six statements, found nothing',
  ]);

  /** The urgencies that answers have, each with an answer of that urgency. */
  const phrases = {
    4: ['today', '"Bel vandaag"'],
    1: ['days', '"binnen een paar dagen"'],
    21: ['routine', '"Maak een afspraak"'],
    20: ['self-care', '"afspraak" or "zelf mee aan de slag"'],
  };
  for (const [number, [urgency, phrase]] of Object.entries(phrases)) {
    const file = `content/nl/answers/${number}.json`;
    wrong(`of urgency ${urgency} says so first`, file, (words) => (words.call[0] = 'Wacht af.'), [
      'Wacht af.',
      `call[0]: expected ${phrase}, the words of its urgency '${urgency}', found "Wacht af."`,
    ]);
  }
  for (const text of ['Bij 80% gaat dit over.', 'Bij tachtig procent gaat dit over.']) {
    wrong(`says no percentage: ${text}`, ANSWER, (words) => (words.howCommon = text), [
      text,
      `howCommon: expected no percentage, found "${text}"`,
    ]);
  }
});

describe('no text has markup:', () => {
  for (const [text, mark] of [
    ['Dit is <b>vet</b>.', '<'],
    ['Dit is *vet*.', '*'],
    ['Dit is __vet__.', '_'],
    ['Dit is `code`.', '`'],
    ['# Kop', '#'],
    ['- Een punt.', '- '],
    ['1. Een punt.', '1. '],
    ['Lees [dit](https://example.org).', '[dit]('],
    ['Rug &amp; been.', '&amp;'],
  ]) {
    wrong(text, PAGES, (words) => (words.closing.stopped = text), [
      `"stopped"`,
      `closing.stopped: expected plain text, found "${mark}"`,
    ]);
  }
});

describe('no text claims a side:', () => {
  for (const word of ['links', 'rechts', 'linkerbeen', 'rechterheup']) {
    wrong(word, ANSWER, (words) => (words.howCommon = `Dit zit vaak ${word}.`), [
      word,
      `howCommon: expected no side of the body, found "${word}"`,
    ]);
  }
  wrong('nor a page, but where the map prints it', PAGES, (words) => (words.map.figure = 'Rechts gezien'), [
    '"figure"',
    'map.figure: expected no side of the body, found "Rechts"',
  ]);
  wrong('the words of the map pass', PAGES, (words) => Object.assign(words.map, { left: 'Links', right: 'Rechts' }));
  wrong('a word that holds one passes', ANSWER, (words) => (words.howCommon = 'Sta vaak rechtop.'));
});

describe('no text claims a diagnosis:', () => {
  const named = (words) => Object.assign(words, { name: 'Proefkwaal (prikrug)', alsoCalled: ['acute proef'] });
  for (const claim of ['U hebt een proefkwaal', 'u hebt waarschijnlijk prikrug', 'u hebt last van acute proef']) {
    test(claim, (t) => {
      const copy = copyContent(t);
      copy.change(CONDITION, named);
      copy.change(ANSWER, (words) => (words.howCommon = `${claim}.`));
      assert.deepEqual(problemLines(copy.root), [
        `${ANSWER}:${copy.lineOf(ANSWER, claim)}: howCommon: expected words like 'past bij', never a diagnosis, found "${claim}"`,
      ]);
    });
  }
  test('naming what it fits with passes', (t) => {
    const copy = copyContent(t);
    copy.change(CONDITION, named);
    copy.change(ANSWER, (words) => (words.howCommon = 'Dit past bij een proefkwaal.'));
    assert.deepEqual(problemLines(copy.root), []);
  });
});

describe('advice of the book that is no advice today', () => {
  const elsewhere = (word, sentence) =>
    `howCommon: expected "${word}" only under 'sinceBook', or with a reason in allowed-words.json, found "${sentence}"`;
  for (const word of ['bedrust', 'korset', 'röntgenfoto', 'spuit', 'kraken', 'paracetamol']) {
    const sentence = `Vroeger koos men ${word}.`;
    wrong(`is named: ${word}`, ANSWER, (words) => (words.howCommon = sentence), [sentence, elsewhere(word, sentence)]);
    wrong(`passes in the notes on the book: ${word}`, ANSWER, (words) => (words.sinceBook = [sentence]));
  }

  const allow = (copy, entry) =>
    copy.change(ALLOWED, (words) => words.allowed.push({ file: 'answers/20.json', reason: 'Een proef.', ...entry }));
  test('passes with a reason', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, (words) => (words.howCommon = 'Dit was bedrust. Dat is voorbij.'));
    allow(copy, { word: 'bedrust', sentence: 'Dit was bedrust.' });
    assert.deepEqual(problemLines(copy.root), []);
  });
  test('is named under "do" even with a reason', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, (words) => (words.do[0] = 'Kies bedrust.'));
    allow(copy, { word: 'bedrust', sentence: 'Kies bedrust.' });
    assert.deepEqual(problemLines(copy.root), [
      `${ANSWER}:${copy.lineOf(ANSWER, 'Kies bedrust.')}: do[0]: expected "bedrust" only under 'sinceBook', found "Kies bedrust."`,
    ]);
  });
  test('passes under "do" when the sentence advises against it, with a reason', (t) => {
    const copy = copyContent(t);
    copy.change(ANSWER, (words) => (words.do[0] = 'Kies geen bedrust.'));
    allow(copy, { word: 'bedrust', sentence: 'Kies geen bedrust.' });
    assert.deepEqual(problemLines(copy.root), []);
  });
  wrong(
    'is named in the list of reasons when its sentence is gone',
    ALLOWED,
    (words) =>
      words.allowed.unshift({ file: 'answers/20.json', word: 'korset', sentence: 'Weg.', reason: 'Een proef.' }),
    [
      '"file": "answers/20.json"',
      'allowed[0]: expected a sentence with "korset" that stands in answers/20.json, found none',
      'last',
    ],
  );
});

describe('plain language:', () => {
  const sentence = (words) => `${Array(words).fill('woord').join(' ')}.`;
  wrong('a sentence of 21 words is named', ANSWER, (words) => (words.call[1] = `Kort. ${sentence(21)}`), [
    sentence(21),
    `call[1]: expected at most 20 words a sentence, found 21: "${sentence(21)}"`,
  ]);
  wrong('a sentence of 20 words passes', ANSWER, (words) => (words.call[1] = sentence(20)));
  wrong(
    'an average above 12 words is named',
    ANSWER,
    (words) => {
      for (const key of ['summary', 'recognition', 'explanation', 'do']) words[key] = Array(3).fill(sentence(13));
      Object.assign(words, { fits: { spit: sentence(13) }, howCommon: sentence(13), sinceBook: [], seeAlso: [] });
      words.call = [`Maak een afspraak ${sentence(10)}`, sentence(13)];
      words.title = sentence(13).slice(0, 10);
    },
    ['{', 'expected at most 12 words a sentence on average, found 12.4'],
  );
  wrong('what only editors read may be longer', SHELL, (words) => (words.source = sentence(40)));
});
