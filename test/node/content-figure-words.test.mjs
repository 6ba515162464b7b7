import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { copyContent, problemLinesButWords as problemLines, wrong } from './content-copy.mjs';

const WORDS = 'content/nl/figures.json';
const CHARTS = 'content/charts.json';
const FIGURE = 'content/figures/piriformis.svg';

/** Breaks a file by its text; what is said of the words then. */
function broken(name, file, from, to, ...says) {
  test(name, (t) => {
    const copy = copyContent(t);
    const text = copy.read(file);
    assert.ok(text.includes(from), `${file} has no ${from}`);
    copy.write(file, text.replace(from, to));
    const lines = problemLines(copy.root).filter((line) => line.startsWith(WORDS));
    assert.deepEqual(
      lines.map((line) => line.replace(/^\S+ /, '')),
      says,
    );
  });
}

describe('the words of a drawing are named:', () => {
  wrong('one that is missing', WORDS, (words) => delete words.figures['disc-stages'].labels['label-core'], [
    '"labels"',
    'figures.disc-stages.labels: expected words for \'label-core\', a place in g "labels" of the drawing, found nothing',
  ]);
  wrong('one for which there is no place', WORDS, (words) => (words.figures.piriformis.labels['label-x'] = 'spier'), [
    '"label-x"',
    'figures.piriformis.labels.label-x: expected a place in g "labels" of the drawing, found \'label-x\'',
  ]);
  broken(
    'a place that got another name',
    FIGURE,
    'id="label-nerve"',
    'id="label-vein"',
    'figures.piriformis.labels: expected words for \'label-vein\', a place in g "labels" of the drawing, found nothing',
    'figures.piriformis.labels.label-nerve: expected a place in g "labels" of the drawing, found \'label-nerve\'',
  );
  broken(
    'a class that has no look',
    FIGURE,
    'class="soft"',
    'class="vein"',
    'figures.piriformis: expected only the classes soft, tone, accent, nerve, guide in the drawing, found vein',
  );
  wrong('stages that are fewer than drawn', WORDS, (words) => words.figures['disc-stages'].stages.pop(), [
    '"disc-stages"',
    'figures.disc-stages: expected stages as drawn (stage-1, stage-2, stage-3, stage-4, stage-5), found 4',
  ]);
  test('all of a drawing that is not there, and where it is shown', (t) => {
    const copy = copyContent(t);
    copy.remove(FIGURE);
    assert.deepEqual(problemLines(copy.root), [
      `${WORDS}:${copy.lineOf(WORDS, '"piriformis"')}: figures.piriformis: ` +
        "expected a drawing content/figures/<name>.svg with places for words, found 'piriformis'",
    ]);
  });
  test('those that a new drawing lacks', (t) => {
    const copy = copyContent(t);
    copy.write('content/figures/new.svg', '<svg viewBox="0 0 1 1"><g id="labels"></g></svg>');
    assert.deepEqual(problemLines(copy.root), [
      `${WORDS}:${copy.lineOf(WORDS, '"figures"')}: figures: ` +
        "expected words for 'new', a drawing content/figures/<name>.svg with places for words, found nothing",
    ]);
  });
});

describe('a page that shows what is not there is named:', () => {
  const says = (name, file, place, thing, value) =>
    test(name, (t) => {
      const copy = copyContent(t);
      copy.change(WORDS, (words) => delete words[`${thing === 'drawing' ? 'figures' : 'charts'}`][value]);
      if (thing === 'chart') copy.change(CHARTS, (numbers) => delete numbers.charts[value]);
      const found = problemLines(copy.root).filter((line) => line.startsWith(`${file}:`));
      assert.deepEqual(
        found.map((line) => line.replace(/^\S+ /, '')),
        [`${place}: expected a ${thing} that has words in figures.json, found '${value}'`],
      );
    });
  says('an article', 'content/nl/conditions/piriformis-syndroom.json', 'figure', 'drawing', 'piriformis');
  says('a general page', 'content/nl/topics/houding.json', 'sections[0].figure', 'drawing', 'spine-shapes');
  says('the interview', 'content/nl/interview.json', 'pages.interview.loopgang.figure', 'drawing', 'exam-walk');
  says('a chart', 'content/nl/topics/feiten-over-rugpijn.json', 'sections[0].chart', 'chart', 'age-sex');
});

describe('the words and the numbers of a chart are named:', () => {
  wrong('a row without words', WORDS, (words) => delete words.charts.activities.rows.lying, [
    '"rows"',
    "charts.activities.rows: expected words for 'lying', a row of content/charts.json, found nothing",
  ]);
  wrong('words without a row', WORDS, (words) => (words.charts['age-sex'].rows.children = 'Kinderen'), [
    '"children"',
    "charts.age-sex.rows.children: expected a row of content/charts.json, found 'children'",
  ]);
  wrong('a kind without words', WORDS, (words) => delete words.charts.activities.kinds.mixed, [
    '"kinds"',
    "charts.activities.kinds: expected words for 'mixed', a kind of content/charts.json, found nothing",
  ]);
  wrong('kinds without a heading for their column', WORDS, (words) => delete words.charts.activities.columns.kind, [
    '"columns"',
    "charts.activities.columns: expected 'kind', found nothing",
  ]);
  wrong('what a visitor said, without words for it', WORDS, (words) => delete words.charts.activities.marks, [
    '"activities"',
    "charts.activities: expected 'marks' and 'columns.marked', for what a visitor said of a row",
  ]);
  wrong('what nobody can say', CHARTS, (numbers) => (numbers.charts.activities.rows[1].more = ['3.5=never']), [
    '3.5=never',
    "charts.activities.rows[1].more[0]: can never fire: expected of step 3.5 yes, no or unsure, found '3.5=never'",
  ]);
  wrong('more than everybody', CHARTS, (numbers) => (numbers.charts['age-sex'].rows[0].values = [120]), [
    '120',
    'charts.age-sex.rows[0].values[0]: expected at most 100, found 120',
  ]);
  test('the numbers, when they are not there', (t) => {
    const copy = copyContent(t);
    copy.remove(CHARTS);
    assert.ok(problemLines(copy.root).includes(`${CHARTS}:1: expected this file, found nothing`));
  });
});

test('no drawing has a word, a colour or a style in it', () => {
  const folder = new URL('../../content/figures/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    assert.doesNotMatch(
      text,
      /<text|<tspan|<title|<style|<image|<use|#|style=|fill=|stroke=|color|url\(|\bon\w+=/i,
      file,
    );
  }
});
