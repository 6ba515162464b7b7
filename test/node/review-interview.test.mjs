import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bookOf } from '../../scripts/review/page/book.mjs';
import { checkContent } from '../../scripts/content/check.mjs';
import { reviewPage } from '../../scripts/review/page/page.mjs';
import { readNow } from '../../scripts/review/read.mjs';
import { interviewChanges, interviewIn } from '../../scripts/review/since/interview.mjs';
import { reportOf, textOf } from '../../scripts/review/since/report.mjs';
import { hashOf } from '../../scripts/review/hash.mjs';
import { copyContent } from './content-copy.mjs';

const FLOW = 'content/flow.json';
const EVIDENCE = 'content/evidence.json';
const root = new URL('../..', import.meta.url).pathname;
const files = readNow(root);
const [flow, evidence, words] = [FLOW, EVIDENCE, 'content/nl/interview.json'].map((file) => files.get(file));

const unmarked = (text) => text.replace(/[[\]]/g, '');
const nameOf = (condition) => unmarked(files.get(`content/nl/conditions/${condition}.json`).name);

/** A page shows signs of markup as entities, and marks on words as elements. */
const plainOf = (page) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim();

describe('the section on the interview', () => {
  const page = reviewPage(bookOf(checkContent(root).content));
  const section = page.slice(page.indexOf('<section id="interview"')).split('</section>')[0];
  const part = (id, end) => section.slice(section.indexOf(`id="${id}"`)).split(end)[0];
  const row = (id) => plainOf(part(`row-${id}`, '</tr>').replace(/^[^>]*>/, ''));
  const item = (id) => plainOf(part(`step-interview.${id}`, '<div class="item"').replace(/^[^>]*>/, ''));

  test('has every page and every row once, none of these too', () => {
    const pages = flow.lists.find(({ id }) => id === 'interview').steps;
    const ids = [
      ...pages.map(({ id }) => `step-${id}`),
      ...pages.flatMap(({ options }) => options.map(({ id }) => `row-${id}`)),
      ...pages.filter(({ none }) => none).map(({ id }) => `row-${id.slice('interview.'.length)}.none`),
    ];
    assert.ok(ids.length > 110);
    for (const id of ids) assert.equal(section.split(`id="${id}"`).length, 2, id);
  });

  test('says of a row what it speaks for, by the book or inferred, and what that comes to', () => {
    const { label, why } = words.rows['waar-pijn.2'];
    const questions = files.get('content/nl/questions.json');
    const said = `7, ${questions.options['7.2'].label}: ${questions.choices[7].title}`;
    assert.equal(
      row('waar-pijn.2'),
      unmarked(
        `waar-pijn.2 ${label} Reden voor de bezoeker: ${why} Niet gevraagd, en telt mee, na: ${said} geen eigen haast ` +
          `Boek: matig ${nameOf('facetsyndroom')}, ${nameOf('blokkeringen')} Afgeleid: zwak ${nameOf('spondylartrose')}`,
      ),
    );
    assert.match(row('waar-last.3'), /Boek: matig lijst 3 Afgeleid: matig .*; zwak .* Telt zo: matig .*; zwak /);
    assert.match(section, /<a href="#list-3">lijst 3<\/a>/);
    assert.equal(
      row('hoesten.3'),
      `hoesten.3 ${words.rows['hoesten.3'].label} Sluit de andere antwoorden uit. geen eigen haast wijst nergens naar`,
    );
  });

  test('says what a row speaks against, and of a cap why', () => {
    assert.match(row('sinds-wanneer.7'), /Past minder bij \(afgeleid\): zwak /);
    assert.match(
      row('stand.1'),
      /Nooit meer dan matig: Scheef staan kan ook van buik of heup komen\. Telt zo: matig Spit/,
    );
    for (const { cap } of Object.values(evidence.rows)) if (cap) assert.ok(plainOf(section).includes(cap.why), cap.why);
  });

  test('names the urgency of a row, and marks what is not in the book', () => {
    assert.match(row('doof.5'), /Eigen antwoord voor de veiligheid, niet uit het boek\..* Bel nu .* Eigen: sterk /);
    assert.doesNotMatch(row('doof.2'), /Eigen/);
    assert.match(row('doof.2'), / Bel vandaag /);
    const own = Object.values(evidence.rows).filter((one) => one.own).length;
    assert.equal(section.split('Eigen antwoord voor de veiligheid').length - 1, own);
  });

  test('says by what a page is settled, and what else can be chosen', () => {
    assert.match(item('hoesten'), /Niet gevraagd na 3\.4, Ja: .* 5\.1, Ja: .* Ook te kiezen [^,]+ Antwoord Haast /);
    assert.ok(item('lopen').includes(`Ook te kiezen ${words.none}, ${words.skip} `));
    assert.ok(
      row('lopen.none').startsWith(`lopen.none ${words.none} In de uitslag: ${words.rows['lopen.none'].label} `),
    );
  });

  test('shows of each part of the self-examination what to do, when to stop and its drawing', () => {
    const pages = Object.entries(words.pages).filter(([, { how }]) => how);
    assert.equal(pages.length, 5);
    for (const [id, { how, stop }] of pages) {
      const shown = part(`step-${id}`, '<div class="item"');
      assert.equal(shown.match(/<svg /g).length, 1, id);
      for (const line of [...how, ...stop, words.how, words.stop])
        assert.ok(plainOf(shown).includes(unmarked(line)), `${id}: ${line}`);
    }
    assert.ok(item('loopgang').includes(`Ook te kiezen ${words.none}, ${words.skipExamination} `));
  });

  test('lists every condition in the order that decides, with how common it is and its rows', () => {
    const rows = [...part('interview-conditions', '</table>').matchAll(/<tr>\s*<th scope="row">.*?<\/tr>/gs)].map(
      ([one]) => plainOf(one),
    );
    assert.equal(rows.length, Object.keys(evidence.conditions).length);
    const of = (id) => rows[Object.keys(evidence.conditions).indexOf(id)];
    assert.match(of('spit'), / vaak "Komt heel veel voor" \(spit\)\. sterk: sinds-wanneer\.7, antwoord 10, /);
    assert.match(of('spit'), /Ertegen, matig: uitstraling\.1, uitstraling\.2, uitstraling\.4/);
    assert.match(of('caudasyndroom'), /Rode vlag: .* sterk: doof\.5, aanvullend\.4/);
    for (const { why } of Object.values(evidence.conditions)) if (why) assert.ok(rows.some((one) => one.includes(why)));
  });

  test('tells the rule with the numbers and the words that the product has', () => {
    const code = readFileSync(new URL('../../src/evidence/rank.ts', import.meta.url), 'utf8');
    const [most, perSection, partly, good] = ['MOST', 'PER_SECTION', 'PARTLY', 'GOOD'].map(
      (name) => new RegExp(`const ${name} = (\\d+);`).exec(code)[1],
    );
    const rule = plainOf(part('interview-rule', '</div>'));
    const { outcome } = words;
    const { certainty } = files.get('content/nl/pages.json');
    for (const says of [
      `tellen de ${perSection} sterkste vragen`,
      `Vanaf ${good} punten, met een sterk antwoord erbij, heet het "${outcome.good}".`,
      `Vanaf ${partly} punten heet het "${outcome.partly}", en anders "${outcome.less}".`,
      `Een rode vlag met minstens ${partly} punten staat bovenaan: "${outcome.first}".`,
      `De bezoeker ziet de eerste ${most}, en nooit een punt of een kans.`,
      `Met "${certainty.likely}" of "${certainty.usually}" even sterk.`,
    ])
      assert.ok(rule.includes(says), says);
    assert.doesNotMatch(rule, /[{}]/);
  });
});

describe('a change of the interview', () => {
  /** The files as they are, and with something changed. */
  const changed = (mutate) => {
    const after = structuredClone(files);
    mutate({ flow: after.get(FLOW), evidence: after.get(EVIDENCE), after });
    return after;
  };
  const step = (rules, id) => rules.lists.flatMap(({ steps }) => steps).find((one) => one.id === `interview.${id}`);
  const option = (rules, id) => step(rules, id.split('.')[0]).options.find((one) => one.id === id);
  const changesOf = (mutate) => interviewChanges(...[files, changed(mutate)].map(interviewIn));
  const linesOf = (before, after) => textOf(reportOf(before, after)).split('\n');
  const table = (lines, title) => {
    const from = lines.slice(lines.indexOf(title) + 2);
    return from.slice(0, from.indexOf('')).filter((line) => line.startsWith('|'));
  };

  test('that is none is said to be none', () => {
    assert.deepEqual(
      changesOf(() => {}),
      { rules: [], effects: [], urgencies: [] },
    );
    assert.ok(linesOf(files, files).includes('- De regels van het interview zijn niet veranderd.'));
  });

  test('of a strength is told by row and condition, before and after', () => {
    const { effects } = changesOf(({ evidence: { rows } }) => {
      rows['waar-pijn.6'].for.myalgie = 'strong';
      rows['waar-pijn.6'].for.fibromyalgie = 'weak';
      delete rows['sinds-wanneer.7'].against;
    });
    assert.deepEqual(effects, [
      {
        row: 'sinds-wanneer.7',
        condition: 'bechterew',
        before: [{ side: 'against', strength: 'weak' }],
        after: [],
      },
      {
        row: 'waar-pijn.6',
        condition: 'myalgie',
        before: [{ side: 'for', strength: 'weak' }],
        after: [{ side: 'for', strength: 'strong' }],
      },
      { row: 'waar-pijn.6', condition: 'fibromyalgie', before: [], after: [{ side: 'for', strength: 'weak' }] },
    ]);
  });

  test('of an answer reaches all rows that name it or its list', () => {
    const { rules, effects } = changesOf(({ flow: rulesNow }) => (rulesNow.answers[28].fits.lordose = 'likely'));
    assert.deepEqual(rules, []);
    const strength = (name) => [{ side: 'for', strength: name }];
    assert.deepEqual(effects, [
      { row: 'waar-pijn.1', condition: 'lordose', before: strength('weak'), after: strength('moderate') },
      { row: 'answer=28', condition: 'lordose', before: strength('moderate'), after: strength('strong') },
    ]);
  });

  test('of the urgency of rows is told too, what may harm first', () => {
    const after = changed(({ flow: rules }) => {
      option(rules, 'waar-last.1').urgency = 'today';
      option(rules, 'doof.4').urgency = 'today';
      delete option(rules, 'loopgang.4').urgency;
      step(rules, 'stand').options[0].urgency = 'days';
    });
    const lines = linesOf(files, after);
    assert.deepEqual(table(lines, 'Antwoorden van het interview met andere haast'), [
      '| Antwoord | Verandering | Was | Nu |',
      `| loopgang.4 ${words.rows['loopgang.4'].label} | LAGERE HAAST | nu bellen | geen haast |`,
      `| doof.4 ${words.rows['doof.4'].label} | LAGERE HAAST | nu bellen | vandaag |`,
      `| stand.1 ${words.rows['stand.1'].label} | HOGERE HAAST | geen haast | paar dagen |`,
      `| waar-last.1 ${words.rows['waar-last.1'].label} | HOGERE HAAST | geen haast | vandaag |`,
    ]);
    assert.ok(lines.includes('- De regels zijn niet veranderd. Elke gang door de vragen komt op dezelfde plek uit.'));
    assert.ok(lines.includes('- Geen enkel antwoord past ergens anders bij.'));
  });

  test('is a table for the terminal and on the page', () => {
    const after = changed(({ evidence: { rows } }) => (rows['waar-pijn.6'].for.myalgie = 'moderate'));
    const lines = linesOf(files, after);
    assert.ok(lines.includes('- evidence rows waar-pijn.6 for myalgie: was weak, nu moderate'));
    assert.deepEqual(table(lines, 'Waar een antwoord van het interview anders bij past'), [
      '| Antwoord | Aandoening | Was | Nu |',
      `| waar-pijn.6 ${words.rows['waar-pijn.6'].label} | ${nameOf('myalgie')} | zwak erbij | matig erbij |`,
    ]);
    const page = reviewPage(bookOf(checkContent(root).content, { rev: 'HEAD', since: reportOf(files, after) }));
    assert.match(plainOf(page), new RegExp(`${nameOf('myalgie')} zwak erbij matig erbij`));
    assert.ok(!lines.some((line) => line.startsWith('- Veranderd: content/evidence.json')));
  });

  test('of what else decides is named by its place', () => {
    const { rules } = changesOf(({ flow: now, evidence: all }) => {
      step(now, 'doof').section = 'activities';
      option(now, 'doof.4').known = ['3.3=yes'];
      delete step(now, 'fotos').none;
      delete all.conditions.caudasyndroom.redFlag;
      all.rows['stand.1'].cap.to = 'weak';
      const { spit, ...rest } = all.conditions;
      all.conditions = { ...rest, spit };
    });
    assert.deepEqual(
      rules.map(({ place }) => place),
      [
        'interview steps interview.doof section',
        'interview steps interview.fotos none',
        'evidence rows stand.1 cap to',
        'evidence conditions order',
        'evidence conditions caudasyndroom redFlag',
        'interview steps interview.doof options doof.4 known',
      ],
    );
  });

  test('is that there is one at all: an earlier revision has none', () => {
    const before = new Map(files);
    before.delete(EVIDENCE);
    before.delete('content/nl/interview.json');
    before.set(FLOW, { ...flow, lists: flow.lists.slice(0, -1) });
    const lines = linesOf(before, files);
    const count = Object.keys(evidence.rows).length;
    assert.ok(lines.includes(`- Het interview is nieuw: 23 pagina's, en ${count} antwoorden met waar ze bij passen.`));
    assert.ok(lines.includes('- De regels zijn niet veranderd. Elke gang door de vragen komt op dezelfde plek uit.'));
    assert.ok(linesOf(files, before).includes('- Het interview is er niet meer.'));
    assert.ok(!linesOf(before, before).some((line) => line.includes('interview')));
  });

  test('that cannot be compared hides nothing else', () => {
    const after = changed(({ evidence: { rows } }) => (rows['waar-pijn.6'].for = { 'answer=99': 'weak' }));
    const lines = linesOf(files, after);
    assert.ok(lines.some((line) => line.startsWith('- De regels van het interview zijn niet te vergelijken: ')));
    assert.ok(lines.includes('- Geen enkele tekst is veranderd.'));
  });

  test('takes the sign-off of the evidence away', (t) => {
    const copy = copyContent(t);
    copy.change(EVIDENCE, (all) => {
      all.reviewedBy = { name: 'A. Arts', role: 'huisarts', date: '2026-03-31', hash: hashOf(all) };
    });
    const before = readNow(copy.root);
    copy.change(EVIDENCE, ({ rows }) => (rows['waar-pijn.6'].for.myalgie = 'moderate'));
    const lines = linesOf(before, readNow(copy.root));
    assert.ok(lines.includes('- Vervallen goedkeuring: content/evidence.json, van A. Arts, huisarts, 2026-03-31'));
  });
});
