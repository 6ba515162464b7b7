import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { checkContent } from '../../scripts/content/check.mjs';
import { makePages } from '../../scripts/pages/make.mjs';
import { copyContent } from './content-copy.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const BASE = 'https://example.org/rugpijn/';
const TODAY = '2026-12-01';

const { content } = checkContent(project);
const words = content.words.get('nl');
const idsOf = (folder) => readdirSync(join(project, 'content/nl', folder)).map((file) => file.replace('.json', ''));
const idsOfPages = ['conditions', 'topics'].flatMap(idsOf);

const make = (options) => makePages(content, { today: TODAY, ...options });
const files = make();
const pages = [...files].filter(([name]) => name.endsWith('.html'));

/** The pages of the content after a change of its files, which are named as `conditions/spit`. */
function makeChanged(change, options) {
  const copy = structuredClone(content);
  change(copy.words.get('nl'), copy);
  return makePages(copy, { today: TODAY, ...options });
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const dataOf = (text) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)[1]);
/** What a visitor reads. */
const read = (text) =>
  text
    .replace(/<script.*?<\/script>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'");
const headingsOf = (text) => all(text, /<h2>(.*?)<\/h2>/g);
const count = (text, part) => text.split(part).length - 1;

describe('there is a page', () => {
  for (const id of [...idsOfPages, 'index'])
    test(`${id}.html`, () => assert.ok(files.get(`${id}.html`)?.startsWith('<!doctype html>\n<html lang="nl">')));

  test('and no other', () => assert.equal(pages.length, idsOfPages.length + 1));
  test('that lists all others', () => {
    const links = all(files.get('index.html'), /href="([^"]+)\.html"/g);
    assert.deepEqual(links.sort(), idsOfPages.toSorted());
  });
});

describe('each page', () => {
  const every = (name, check) => test(name, () => pages.forEach(([file, text]) => check(text, file)));

  every('is well formed', (text, file) => {
    const valid = XMLValidator.validate(text.replace('<!doctype html>', ''), { unpairedTags: ['meta', 'link', 'br'] });
    assert.equal(valid, true, `${file}: ${JSON.stringify(valid)}`);
  });
  every('has one first heading, and leaves no level out', (text, file) => {
    const levels = all(text, /<h(\d)/g);
    assert.equal(levels[0], '1', file);
    assert.ok(
      levels.slice(1).every((level) => level === '2'),
      file,
    );
  });
  every('has each id once', (text, file) => {
    const ids = all(text, /\sid="([^"]+)"/g);
    assert.deepEqual(ids, [...new Set(ids)], file);
  });
  every('has links that lead somewhere', (text, file) => {
    for (const link of all(text, /\shref="([^"]+)"/g)) {
      if (link === 'tel:112') continue;
      const [name, anchor] = link.split('#');
      const target = name === '' ? text : files.get(name);
      assert.ok(target !== undefined, `${file}: ${link}`);
      if (anchor !== undefined) assert.ok(target.includes(` id="${anchor}"`), `${file}: ${link}`);
    }
  });
  every('names the signs for which one calls at once, and 112', (text, file) => {
    const [, signs] = /<section class="signs">(.*?)<\/section>/s.exec(text) ?? [];
    for (const [id, { label }] of Object.entries(words.get('safety').signs))
      if (!id.startsWith('safety-today'))
        assert.ok(read(signs).includes(label.replace(/[[\]]/g, '')), `${file}: ${id}`);
    assert.match(signs, /<a class="call" href="tel:112">Bel 112<\/a>/);
    assert.ok(text.indexOf('<section class="signs">') < text.indexOf('<p'), `${file}: the signs come first`);
  });
  every('has no script but its data, and nothing that a strict policy forbids', (text, file) => {
    assert.equal(count(text, '<script'), 1, file);
    assert.doesNotMatch(text, /<style|\sstyle=|\son\w+="|javascript:|\ssrc=|@import/, file);
  });
  every('has a title and a description', (text, file) => {
    assert.match(text, /<title>[^<]+<\/title>/, file);
    assert.match(text, /<meta name="description" content="[^"]{20,200}">/, file);
  });
  every('says that no doctor has reviewed it, and which version it is', (text, file) => {
    assert.match(text, /nog niet door een arts beoordeeld|Nog geen arts heeft de teksten beoordeeld/, file);
    assert.match(text, /Versie \d+\.\d+\.\d+ van \d+ \w+ \d{4}\./, file);
  });
  every('has no mark and no place left in its text', (text, file) => {
    assert.doesNotMatch(read(text), /[[\]{}]|undefined|null|\[object/, file);
  });
  every('is light', (text, file) => assert.ok(Buffer.byteLength(text) < 30_000, file));
});

test('an article has its parts in the order of the element', () => {
  const source = readFileSync(join(project, 'src/elements/aandoening/article.ts'), 'utf8');
  const names = all(/PARTS[^=]*= \[(.*?)\]/s.exec(source)[1], /'(\w+)'/g);
  const filled = (files) => {
    const article = files.get('conditions/spit');
    for (const name of ['what', 'sinceBook', ...names]) article[name] = ['Tekst.'];
  };
  const { signsTitle } = words.get('shell');
  const labels = words.get('articles');
  const headings = headingsOf(makeChanged(filled).get('spit.html'));
  assert.deepEqual(
    headings.filter((heading) => heading !== words.get('site').meanings),
    [
      signsTitle.replace('{emergency}', '112'),
      words.get('pages').answer.nowSigns,
      ...['what', ...names, 'confusedWith', 'sinceBook', 'related'].map((name) => labels[name]),
    ],
  );
});

test('an empty part is left out', () => {
  const text = makeChanged((files) => (files.get('conditions/spit').worse = [])).get('spit.html');
  assert.ok(!headingsOf(text).includes(words.get('articles').worse));
});

describe('the data for search engines', () => {
  test('names the condition, and by its other names', () => {
    const { about, ...page } = dataOf(files.get('spit.html'));
    assert.deepEqual(about, {
      '@type': 'MedicalCondition',
      name: 'Spit',
      alternateName: words.get('conditions/spit').alsoCalled,
    });
    assert.equal(page['@type'], 'MedicalWebPage');
    assert.equal(page.inLanguage, 'nl');
  });
  test('names nobody as reviewer while nobody is', () => {
    for (const [file, text] of pages) {
      const article =
        words.get(`conditions/${file.replace('.html', '')}`) ?? words.get(`topics/${file.replace('.html', '')}`);
      if (article?.reviewedBy) continue;
      assert.ok(!('reviewedBy' in dataOf(text)) && !('lastReviewed' in dataOf(text)), file);
    }
  });
  test('says who reviewed it and when, once somebody has', () => {
    const reviewedBy = { name: 'A. Arts', role: 'huisarts', date: '2026-11-30' };
    const text = makeChanged((files) => (files.get('conditions/spit').reviewedBy = reviewedBy)).get('spit.html');
    assert.equal(dataOf(text).lastReviewed, '2026-11-30');
    assert.deepEqual(dataOf(text).reviewedBy, { '@type': 'Person', name: 'A. Arts', jobTitle: 'huisarts' });
    assert.match(text, /Beoordeeld door A\. Arts, huisarts, op 2026-11-30\./);
  });
  test('calls an idea of the author no condition', () => {
    for (const id of idsOf('conditions').filter((id) => words.get(`conditions/${id}`).certainty === 'author-only'))
      assert.equal(dataOf(files.get(`${id}.html`)).about.name, words.get('site').subject);
  });
});

describe('text of the content', () => {
  const hostile = `</script><img src=x onerror="alert('1')"> & [<b>]`;
  const text = makeChanged((files) => {
    const article = files.get('conditions/spit');
    Object.assign(article, {
      name: hostile,
      text: [`${hostile}.`],
      alsoCalled: [hostile],
      what: [hostile],
      source: hostile,
    });
    article.confusedWith[0].text = hostile;
  });

  test('is escaped wherever it stands', () => {
    for (const [file, page] of text) {
      if (!file.endsWith('.html')) continue;
      assert.equal(count(page, '<script'), 1, file);
      assert.equal(count(page, '</script>'), 1, file);
      assert.doesNotMatch(page, /<img|<b>|onerror="/, file);
    }
    const escaped = '&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;b&gt;';
    assert.ok(text.get('spit.html').includes(`<h1>${escaped}</h1>`));
  });
  test('is whole in the data', () => {
    assert.equal(dataOf(text.get('spit.html')).about.name, hostile.replace(/[[\]]/g, ''));
  });
});

describe('a difficult word', () => {
  const terms = {
    a: {
      term: 'klapvoet',
      forms: ['klapvoet', 'klapvoeten'],
      meaning: ['Een [voetheffer] die niet werkt.'],
      seeCondition: 'hernia',
    },
    b: { term: 'voetheffer', forms: ['voetheffer'], meaning: ['Een spier.'], seeCondition: null },
    c: { term: 'niet genoemd', forms: [], meaning: ['Staat er niet.'], seeCondition: null },
  };
  const lines = ['Een [Klapvoet], twee [klapvoeten] en een [onbekend] woord.'];
  const withTerms = makeChanged((files) => {
    files.set('terms', { terms });
    for (const id of ['spit', 'hernia']) files.get(`conditions/${id}`).what = lines;
  });
  const text = withTerms.get('spit.html');

  test('is a link to its meaning the first time, and plain text after that', () => {
    assert.ok(
      text.includes(
        '<p>Een <a class="term" id="word-a" href="#meaning-a">Klapvoet</a>, twee klapvoeten en een onbekend woord.</p>',
      ),
    );
  });
  test('has its meaning below, with a link back and to its article', () => {
    assert.match(text, /<dt id="meaning-a">klapvoet<\/dt>/);
    assert.match(text, /<a href="hernia\.html">Lees meer over: Hernia<\/a>/);
    assert.match(text, /<a class="back" href="#word-a" aria-label="Terug naar de tekst: klapvoet">/);
  });
  test('in a meaning has its own, after it', () => {
    assert.match(text, /<dt id="meaning-a">.*<a class="term" id="word-b".*<dt id="meaning-b">voetheffer<\/dt>/s);
  });
  test('is not explained where nobody names it', () => assert.doesNotMatch(text, /Staat er niet/));
  test('is no link on the page that is about it', () => {
    assert.doesNotMatch(withTerms.get('hernia.html'), /id="word-a"/);
  });
});

describe('a figure', () => {
  const drawing = { viewBox: '0 0 320 100', groups: { bones: ['M0 0h9', { d: 'M1 1h9', class: 'soft' }] } };
  const withFigure = (drawing, text) =>
    makeChanged((files, copy) => {
      copy.figures.set('test', drawing);
      files.set('figures', { figures: { test: text }, charts: {} });
      files.get('conditions/spit').figure = 'test';
    }).get('spit.html');

  test('has its title, its words, and what there is to see', () => {
    const labels = { 'label-a': 'wervel & co' };
    const page = withFigure(
      { ...drawing, labels: { 'label-a': [5, 6] } },
      { title: 'Een wervel', alt: 'Een "wervel".', labels },
    );
    assert.match(page, /<figcaption>Een wervel<\/figcaption>/);
    assert.match(page, /<svg viewBox="0 0 320 100" role="img" aria-label="Een &quot;wervel&quot;\.">/);
    assert.match(page, /<path d="M0 0h9"\/><path class="soft" d="M1 1h9"\/>/);
    assert.match(page, /<g font-size="14"><text x="5" y="6">wervel &amp; co<\/text><\/g>/);
  });
  test('in stages is a drawing for each', () => {
    const groups = { 'stage-1': ['M0 0h9'], 'stage-2': ['M160 0h9'], labels: ['M5 5h5'] };
    const labels = { 'label-a': 'een', 'label-b': 'twee' };
    const stages = [
      { name: 'gezond', text: 'Zo is het.' },
      { name: 'hernia', text: 'Zo wordt het.' },
    ];
    const page = withFigure(
      { viewBox: '0 0 320 100', groups, labels: { 'label-a': [5, 6], 'label-b': [170, 6] } },
      { title: 'Twee stappen', alt: 'Twee beelden.', labels, stages },
    );
    const svgs = all(page, /(<svg.*?<\/svg>)/g);
    assert.equal(svgs.length, 2);
    assert.match(
      svgs[0],
      /viewBox="0 0 160 100" role="img" aria-label="gezond"><path d="M0 0h9"\/><path d="M5 5h5"\/>/,
    );
    assert.match(svgs[1], /viewBox="160 0 160 100".*<g font-size="7"><text x="170" y="6">twee<\/text><\/g>/);
    assert.match(page, /<p><strong>hernia\.<\/strong> Zo wordt het\.<\/p>/);
  });
  test('that has no drawing or no words is left out', () => {
    assert.doesNotMatch(withFigure(undefined, { title: 'Een', alt: 'Een.', labels: {} }), /<svg|<figure/);
    assert.doesNotMatch(withFigure(drawing, undefined), /<svg|<figure/);
  });
});

test('a chart is a table of its numbers', () => {
  const changed = makeChanged((files, copy) => {
    copy.charts = {
      charts: {
        test: {
          rows: [
            { id: 'a', values: [3, 5] },
            { id: 'b', values: [10] },
          ],
        },
      },
    };
    const columns = { row: 'Wie', value: 'Hoe vaak' };
    const chart = {
      title: 'Cijfers',
      value: '{value} van de 100',
      range: '{from} tot {to}',
      columns,
      rows: { a: 'Jong', b: 'Oud' },
    };
    files.set('figures', { figures: {}, charts: { test: chart } });
    files.get('topics/zitten').sections[0].chart = 'test';
  });
  const text = changed.get('zitten.html');
  assert.match(text, /<caption>Cijfers<\/caption>/);
  assert.match(text, /<tr><th scope="row">Jong<\/th><td>3 tot 5<\/td><\/tr>/);
  assert.match(text, /<tr><th scope="row">Oud<\/th><td>10 van de 100<\/td><\/tr>/);
});

describe('with the address of the site', () => {
  const based = make({ base: BASE });
  test('each page names its own', () => {
    assert.ok(based.get('spit.html').includes(`<link rel="canonical" href="${BASE}spit.html">`));
    assert.ok(based.get('index.html').includes(`<link rel="canonical" href="${BASE}">`));
    assert.equal(dataOf(based.get('spit.html')).url, `${BASE}spit.html`);
  });
  test('there is a list of all for search engines', () => {
    const lines = based.get('sitemap.txt').trimEnd().split('\n');
    assert.deepEqual(lines.toSorted(), [BASE, ...idsOfPages.map((id) => `${BASE}${id}.html`)].sort());
  });
  test('and without it there is neither', () => {
    assert.equal(files.get('sitemap.txt'), undefined);
    assert.doesNotMatch(files.get('spit.html'), /canonical|"url"/);
  });
});

test('past the day of the next review, the pages say so', () => {
  const { reviewDue, notices } = words.get('pages');
  assert.ok(!make({ today: reviewDue }).get('spit.html').includes(notices.outdated));
  assert.ok(make({ today: '2999-01-01' }).get('spit.html').includes(notices.outdated));
});

test('two articles that would be one file are refused', () => {
  const twice = (files) => files.set('topics/spit', { ...files.get('topics/zitten'), id: 'spit' });
  assert.throws(
    () => makeChanged(twice),
    /topics\/spit and conditions\/spit would both be spit\.html|conditions\/spit and topics\/spit/,
  );
});

describe('the command', () => {
  /** Runs it as an editor does, in a copy. */
  function run(t, args, change = () => {}) {
    const copy = copyContent(t);
    copy.withScripts();
    change(copy);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pages.mjs', ...args], {
      cwd: copy.root,
      encoding: 'utf8',
    });
    const made = (folder) => readdirSync(join(copy.root, folder)).sort();
    return { status, stdout, stderr, made };
  }

  test('writes into pages/', (t) => {
    const { status, made } = run(t, []);
    assert.equal(status, 0);
    assert.deepEqual(made('pages'), [...files.keys()].sort());
  });
  test('writes elsewhere, with addresses, when asked', (t) => {
    const { status, made } = run(t, ['--out', 'site/rug', '--base', 'https://example.org/rugpijn']);
    assert.equal(status, 0);
    assert.deepEqual(made('site/rug'), [...files.keys(), 'sitemap.txt'].sort());
  });
  for (const [name, args, says] of [
    [
      'an address that is none',
      ['--base', 'example.org'],
      /--base: expected an address such as .*, found "example\.org"/,
    ],
    ['an address of no site', ['--base', 'file:///tmp/'], /--base: expected an address/],
    ['a language that is not there', ['--lang', 'xx'], /--lang: expected nl, found "xx"/],
    ['an unknown option', ['--bas', 'x'], /Unknown option '--bas'/],
  ])
    test(`refuses ${name}`, (t) => {
      const { status, stderr } = run(t, args);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  test('writes nothing of content that is not right', (t) => {
    const SPIT = 'content/nl/conditions/spit.json';
    const { status, stderr, made } = run(t, [], (copy) => copy.change(SPIT, (article) => (article.call = [])));
    assert.equal(status, 1);
    assert.match(stderr, /^content\/nl\/conditions\/spit\.json:\d+: call: expected at least 1 item, found 0$/m);
    assert.ok(!made('.').includes('pages'));
  });
});
