import { fill, labels } from '../labels.mjs';
import { goesRound } from '../courses/ahead.mjs';
import { courseChanges } from './courses.mjs';
import { courseLine, outcomesInWords } from './course-words.mjs';
import { interviewParts, ruleLine } from './interview-words.mjs';
import { ruleChanges } from './rules.mjs';
import { textChanges } from './texts.mjs';

/**
 * What changed since an earlier revision, in words: for the terminal and for the page.
 * @typedef {{ title: string, lines: string[], notes?: string[], table?: Table }} Part `notes`: how to read the lines
 * @typedef {{ heads: string[], rows: string[][] }} Table
 */

/** More than this nobody reads: then the change is another set of rules. */
const mostLines = 200;
const words = labels.since;

/**
 * @param {import('../read.mjs').Files} before
 * @param {import('../read.mjs').Files} after
 * @returns {Part[]}
 */
export function reportOf(before, after) {
  const [old, now] = [before, after].map((files) => files.get('content/flow.json'));
  const rules = ruleChanges(old, now);
  const { changes, signOffs } = textChanges(before, after);
  return [
    { title: words.rules, lines: rules.length === 0 ? [words.rulesSame] : capped(rules.map(ruleLine)) },
    ...(rules.length === 0 ? [] : [coursesPart(old, now)]),
    ...interviewParts(before, after).map(cappedPart),
    { title: words.signOffs, lines: orNone(signOffs.map(signOffLine), words.signOffsNone) },
    { title: words.texts, lines: orNone(changes.flatMap(changeLines), words.textsNone) },
  ];
}

const orNone = (lines, none) => (lines.length === 0 ? [none] : lines);

const capped = (lines) =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), fill(words.more, { count: lines.length - mostLines })];

function cappedPart({ table, ...part }) {
  if (table === undefined) return { ...part, lines: capped(part.lines) };
  const more = table.rows.slice(mostLines);
  return {
    ...part,
    notes: more.length === 0 ? [] : [fill(words.more, { count: more.length })],
    table: { ...table, rows: table.rows.slice(0, mostLines) },
  };
}

/** Rules that this engine cannot read are no reason to say nothing of the texts. */
function coursesPart(old, now) {
  const title = words.courses;
  if ([old, now].some(goesRound)) return { title, lines: [words.wrongRules] };
  try {
    const { changes, gone, added, states, complete } = courseChanges(old, now);
    const notes = [fill(words.coursesHow, { states }), ...(complete ? [] : [words.incomplete])];
    const lines = [
      ...gone.map((outcomes) => fill(words.goneOutcomes, { outcomes: outcomesInWords(outcomes.split(',')) })),
      ...added.map((outcomes) => fill(words.newOutcomes, { outcomes: outcomesInWords(outcomes.split(',')) })),
      ...changes.map(courseLine),
    ];
    return { title, notes, lines: orNone(capped(lines), complete ? words.coursesNone : words.incomplete) };
  } catch (error) {
    return { title, lines: [fill(words.failed, { message: error.message })] };
  }
}

const signOffLine = ({ name, how, review }) => fill(words[how], { ...review, item: name });

function changeLines({ name, how, lines }) {
  return [fill(words[how], { item: name }), ...lines.map((line) => `  ${textLine(line)}`)];
}

function textLine(line) {
  if (line.before === undefined) return fill(words.lineAdded, line);
  return fill(line.after === undefined ? words.lineRemoved : words.line, line);
}

/**
 * @param {Part[]} parts
 * @returns {string} for a terminal
 */
export const textOf = (parts) =>
  parts
    .map(({ title, notes = [], lines, table }) =>
      [
        title,
        '='.repeat(title.length),
        ...notes,
        ...lines.map((line) => `- ${line}`),
        ...(table ? [table.heads, ...table.rows].map((row) => `| ${row.join(' | ')} |`) : []),
        '',
      ].join('\n'),
    )
    .join('\n');
