import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { jsonFiles } from '../../scripts/content/layout.mjs';
import { hashOf } from '../../scripts/review/hash.mjs';
import { makeReview } from '../../scripts/review/make.mjs';
import { copyContent } from './content-copy.mjs';

const FLOW = 'content/flow.json';
const ANSWER = 'content/nl/answers/20.json';
const WHO = { name: 'A. Arts', role: 'huisarts', date: '2026-03-31' };

/** The real content in a git repository of its own, with one commit. */
function repository(t, prepare = () => {}) {
  const copy = copyContent(t);
  prepare(copy);
  const git = (...args) => execFileSync('git', args, { cwd: copy.root, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=Before');
  return copy;
}

const sign = (words) => (words.reviewedBy = { ...WHO, hash: hashOf(words) });
const read = (copy, file) => JSON.parse(copy.read(file));
const step = (flow, id) => flow.lists.flatMap(({ steps }) => steps).find((one) => one.id === id);
/** A page shows signs of markup as entities, and marks on words as elements. */
const plainOf = (page) =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const unmarked = (text) => text.replace(/\[([^[\]]+)\]/g, '$1');

describe('the page', () => {
  /** @type {{ page: string, text: string, words: Record<string, any>, flow: any }} */
  let made;
  const once = async (t) => (made ??= await make(copyContent(t)));
  async function make(copy) {
    const files = jsonFiles(copy.root).filter((file) => file.startsWith('content/nl/'));
    const words = Object.fromEntries(files.map((file) => [file, read(copy, file)]));
    const { page, problems } = await makeReview(copy.root);
    assert.deepEqual(problems, []);
    return { page, text: plainOf(page), words, flow: read(copy, FLOW) };
  }

  test('is one document that loads nothing and runs nothing', async (t) => {
    const { page } = await once(t);
    assert.match(page, /^<!doctype html>\n<html lang="nl">/);
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|\bsrc=|url\((?!#)|\bon[a-z]+="/i);
    assert.doesNotMatch(page, /undefined|\[object|NaN/);
  });

  test('has an id once, and each link leads to one', async (t) => {
    const { page } = await once(t);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    const known = new Set(ids);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(
      links.filter((href) => !href.startsWith('#') || !known.has(href.slice(1))),
      [],
    );
  });

  test('shows every text of every file that visitors read', async (t) => {
    const { text, words } = await once(t);
    const skipped = /\/(allowed-words|common-words|plain-exceptions)\.json$/;
    const notShown = new Set([
      '$schema',
      'id',
      'certainty',
      'figure',
      'chart',
      'related',
      'condition',
      'seeCondition',
      'hash',
    ]);
    const leaves = (value, key) => {
      if (typeof value === 'string') return notShown.has(key) ? [] : [value];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, one]) => (notShown.has(name) ? [] : leaves(one, name)));
    };
    for (const [file, data] of Object.entries(words)) {
      if (skipped.test(file)) continue;
      for (const one of leaves(data)) {
        const shown = unmarked(one).replaceAll('{emergency}', '112');
        assert.ok(
          [unmarked(one), shown].some((words) => text.includes(words)),
          `${file}: ${one}`,
        );
      }
    }
  });

  test('has a place for every question, sign, answer, condition, general page and raise', async (t) => {
    const { page, words, flow } = await once(t);
    const files = Object.keys(words);
    const named = (folder) => files.flatMap((file) => new RegExp(`/${folder}/(.+)\\.json$`).exec(file)?.[1] ?? []);
    const ids = [
      ...flow.lists.flatMap(({ steps }) => steps.map(({ id }) => `step-${id}`)),
      ...Object.keys(flow.answers).map((number) => `answer-${number}`),
      ...['conditions', 'topics'].flatMap((folder) => named(folder).map((id) => `${folder}-${id}`)),
      ...flow.raises.map(({ id }) => `raise-${id}`),
    ];
    assert.ok(ids.length > 130);
    assert.deepEqual(
      ids.filter((id) => !page.includes(`id="${id}"`)),
      [],
    );
  });

  test('says where each reply leads, and with what urgency', async (t) => {
    const { page } = await once(t);
    const row = (id) => plainOf(page.slice(page.indexOf(`id="step-${id}"`)).split('</tbody>')[0]).replace(/\s+/g, ' ');
    assert.match(row('3.1'), /Jaeerst vraag 3\.3Antwoord 27: .*antwoord 27: Maak binnen een paar dagen een afspraak/);
    assert.match(row('3.3'), /Weet ik nietzoals bij neeMaak binnen een paar dagen een afspraak/);
    assert.match(row('1.5'), /noemt ook de verloskundige/);
    assert.match(row('2'), /2\.4 .*verder met lijst 6/);
    assert.match(row('7'), /7\.1 .*Antwoord 28/);
  });

  test('has a row with a hash for everything to sign', async (t) => {
    const { page, words } = await once(t);
    const list = page.slice(page.indexOf('id="checklist"'));
    words['content/evidence.json'] = read(copyContent(t), 'content/evidence.json');
    const missing = Object.entries(words).filter(([, data]) => 'reviewedBy' in data && !list.includes(hashOf(data)));
    assert.deepEqual(
      missing.map(([file]) => file),
      [],
    );
    assert.equal(/Beoordeeld door/.test(plainOf(list)), false);
  });

  test('draws every list of the rules', async (t) => {
    const { page, flow } = await once(t);
    const graph = /<svg class="graph".*?<\/svg>/s.exec(page)[0];
    assert.equal(graph.match(/<rect /g).length, flow.lists.length + 1);
    const lists = flow.lists.filter(({ part }) => part === 'lists');
    for (const { id } of lists) assert.ok(graph.includes(`>${id}. `), id);
    assert.doesNotMatch(graph, /NaN|Infinity/);
  });

  test('draws the interview as one box, with its parts and not its pages', async (t) => {
    const { page, flow } = await once(t);
    const graph = /<svg class="graph".*?<\/svg>/s.exec(page)[0];
    const box = graph.split('<g>').find((one) => one.includes('>Interview<'));
    const lines = [...box.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line.replaceAll('&#39;', "'"));
    assert.deepEqual(lines, [
      'Interview',
      'Voor wie het wil, ook na een antwoord',
      "Over uw klachten: 9 pagina's",
      "Wat u doet op een dag: 9 pagina's",
      "Kijken hoe u beweegt: 5 pagina's",
    ]);
    const interview = flow.lists.find(({ part }) => part === 'interview');
    for (const { id } of interview.steps) assert.ok(!graph.includes(id), id);
  });
});

test('a page is not made of content with a mistake', async (t) => {
  const copy = copyContent(t);
  copy.change(ANSWER, (words) => (words.do = []));
  const { page, problems } = await makeReview(copy.root);
  assert.equal(page, undefined);
  assert.match(problems[0], /^content\/nl\/answers\/20\.json:\d+: do: expected at least 3 items, found 0$/);
});

describe('a sign-off', () => {
  test('is on the page, and lost with a changed word', async (t) => {
    const copy = repository(t, ({ change }) => change(ANSWER, sign));
    const before = await makeReview(copy.root, 'HEAD');
    assert.match(plainOf(before.page), /Beoordeeld door A\. Arts, huisarts, op 2026-03-31/);
    assert.match(before.report, /Geen enkele goedkeuring is vervallen/);
    assert.match(before.report, /Geen enkele tekst is veranderd/);

    copy.change(ANSWER, (words) => (words.howCommon = 'Dit komt veel voor.'));
    const after = await makeReview(copy.root, 'HEAD');
    assert.match(plainOf(after.page), /Tekst veranderd na de beoordeling door A\. Arts/);
    assert.match(
      after.report,
      /Vervallen goedkeuring: content\/nl\/answers\/20\.json, van A\. Arts, huisarts, 2026-03-31/,
    );
    assert.match(after.report, /Veranderd: content\/nl\/answers\/20\.json\n.*howCommon: .*Dit komt veel voor\./);
    assert.match(plainOf(after.page), /Vervallen goedkeuring: content\/nl\/answers\/20\.json/);
  });

  test('that is given again for the new words is named so', async (t) => {
    const copy = repository(t, ({ change }) => change(ANSWER, sign));
    copy.change(ANSWER, (words) => {
      words.howCommon = 'Dit komt veel voor.';
      sign(words);
    });
    const { report } = await makeReview(copy.root, 'HEAD');
    assert.match(report, /Opnieuw beoordeeld: content\/nl\/answers\/20\.json, door A\. Arts/);
    assert.doesNotMatch(report, /Vervallen/);
  });

  test('has a hash that the words decide: not notes, order of keys or marks', (t) => {
    const words = read(copyContent(t), ANSWER);
    const hash = hashOf(words);
    assert.match(hash, /^[0-9a-f]{16}$/);
    const { title, ...rest } = words;
    assert.equal(hashOf({ ...rest, title, decisions: [], source: 'x', reviewedBy: WHO }), hash);
    assert.equal(hashOf({ ...words, title: unmarked(title).replace(/(\p{L}+)$/u, '[$1]') }), hash);
    assert.notEqual(hashOf({ ...words, title: `${title} nu` }), hash);
    assert.notEqual(hashOf({ ...words, alarm: true }), hash);
    const [last] = words.do.slice(-1);
    assert.notEqual(hashOf({ ...words, do: words.do.slice(0, -1), call: [last, ...words.call] }), hash);
  });
});

describe('a changed rule', () => {
  /** @returns {Promise<string[]>} the lines of what is said of it */
  async function linesAfter(t, mutate) {
    const copy = repository(t);
    copy.change(FLOW, mutate);
    return (await makeReview(copy.root, 'HEAD')).report.split('\n');
  }
  const courses = (lines) => lines.filter((line) => /^- (LAGERE|HOGERE|ANDER)/.test(line));

  test('that is none is said to be none', async (t) => {
    const lines = await linesAfter(t, (flow) => (flow.version = '9.9.9'));
    assert.ok(lines.some((line) => line.includes('De regels zijn niet veranderd.')));
    assert.deepEqual(courses(lines), []);
  });

  test('the urgency of an answer: which courses end less urgent, what may harm first', async (t) => {
    const lines = await linesAfter(t, (flow) => (flow.answers[13].urgency = 'routine'));
    assert.ok(lines.includes('- answers 13 urgency: was days, nu routine'));
    assert.equal(
      courses(lines)[0],
      '- LAGERE HAAST: was antwoord 13 met paar dagen, nu antwoord 13 met afspraak. ' +
        'Bijvoorbeeld: 2.2, 4.1 ja, antwoord 13 herkend.',
    );
    assert.ok(courses(lines).every((line) => line.includes('antwoord 13') && line.startsWith('- LAGERE')));
  });

  test('another outcome: which courses end elsewhere, and what comes out no more', async (t) => {
    const lines = await linesAfter(t, (flow) => {
      step(flow, '6.9').outcomes = [26];
    });
    assert.ok(lines.includes('- lists 6 steps 6.9 outcomes: was [25], nu [26]'));
    assert.ok(lines.includes('- Dit komt nergens meer uit: antwoord 25'));
    assert.ok(
      courses(lines).includes(
        '- ANDER EINDE: was antwoord 25 met afspraak, nu antwoord 26 met afspraak. Bijvoorbeeld: 2.4, 6.9 ja, antwoord 26 herkend.',
      ),
    );
  });

  test('a question that is gone, and one that a yes no longer asks first', async (t) => {
    const lines = await linesAfter(t, (flow) => {
      flow.lists.find(({ id }) => id === '5').steps.splice(1, 1);
      delete step(flow, '3.1').alsoAsk;
    });
    const said = courses(lines).join('\n');
    assert.match(said, /was antwoord 16 met zelf, nu niets herkend met geen haast\. Bijvoorbeeld: 2\.3, 5\.2 ja/);
    assert.match(said, /LAGERE HAAST: was antwoord 7 en 27 met vandaag, nu antwoord 27 met paar dagen/);
    assert.doesNotMatch(lines.join('\n'), /LET OP/);
  });

  test('that goes round is not gone through', async (t) => {
    const lines = await linesAfter(t, (flow) => (flow.lists.find(({ id }) => id === '6').next = '6'));
    assert.ok(lines.some((line) => line.includes('leidt weer naar zichzelf.')));
  });

  test('that changes all is told in at most 200 lines and a count', async (t) => {
    const lines = await linesAfter(t, (flow) => (flow.lists.find(({ id }) => id === '1').ask = 'until-answer'));
    const at = lines.findIndex((line) => /^- En nog \d+ regels als deze\.$/.test(line));
    assert.equal(at - lines.indexOf('Gangen die anders eindigen') - 3, 200);
    assert.ok(courses(lines).length > 100);
  });
});

describe('the command', () => {
  const run = (root, ...args) => spawnSync('node', ['scripts/review.mjs', ...args], { cwd: root, encoding: 'utf8' });

  test('writes demo/review.html', (t) => {
    const copy = copyContent(t);
    copy.withScripts();
    assert.equal(run(copy.root).status, 0);
    assert.match(copy.read('demo/review.html'), /<h1>/);
  });
  test('prints the hash of a file, and of each thing in it', (t) => {
    const copy = copyContent(t);
    copy.withScripts();
    assert.equal(run(copy.root, '--hash', ANSWER).stdout, `${hashOf(read(copy, ANSWER))}\n`);
    const terms = run(copy.root, '--hash', 'content/nl/terms.json').stdout.trim().split('\n');
    assert.equal(terms.length, Object.keys(read(copy, 'content/nl/terms.json').terms).length);
    assert.match(run(copy.root, '--hash', FLOW).stderr, /expected 'reviewedBy' in it, found nothing to sign/);
  });
  test('names a mistake, and writes nothing', (t) => {
    const copy = copyContent(t);
    copy.withScripts();
    copy.change(ANSWER, (words) => (words.do = []));
    const { status, stderr } = run(copy.root);
    assert.equal(status, 1);
    assert.match(stderr, /content\/nl\/answers\/20\.json:\d+: do: /);
    assert.equal(existsSync(join(copy.root, 'demo/review.html')), false);
  });
  test('names a revision that git does not know', async (t) => {
    const copy = repository(t);
    await assert.rejects(makeReview(copy.root, 'nowhere'), /expected a revision that git knows.*found 'nowhere'/);
    await assert.rejects(makeReview(copy.root, '--all'), /expected a revision that git knows/);
  });
});
