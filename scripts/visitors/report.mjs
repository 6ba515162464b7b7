import { spread } from '../content/spread.mjs';
import { measure, shownTo } from './measure.mjs';

/** What docs/evidence.md says of the measurement, word for word. */

const HEAD = ['conditions', 'visitors', 'in the order of', 'first', 'first three', 'five shown', 'not shown'];

/**
 * @param {any} flow as in content/flow.json
 * @param {any} source as in content/evidence.json
 * @param {import('./walk.mjs').Visitor[]} visitors
 * @returns {{ shown: import('./measure.mjs').Shown[], table: string[], lines: string[] }}
 */
export function report(flow, source, visitors) {
  const evidence = spread(flow, source);
  const shown = shownTo(flow, evidence, visitors);
  const unnamed = without(source.rows, ({ for: named, own }) => (own ? {} : named), source);
  const unreached = without(evidence.rows, ({ for: strengths }) => strengths, source);
  const measured = measure(evidence, shown, unnamed);
  const rows = [HEAD, HEAD.map(() => '---'), ...measured];
  return {
    shown,
    table: rows.map((cells) => `| ${cells.join(' | ')} |`),
    lines: [
      threes(measured),
      often(shown),
      redFlags(shown, source),
      urgent(shown),
      `${unnamed.length} conditions have no row in the source's interview: ${unnamed.join(', ')}.`,
      `For ${unreached.length} of them no answer of the interview speaks at all: ${unreached.join(', ')}.`,
    ],
  };
}

/** How many find theirs in the first three: of all, of those with three visitors each, of the others. */
function threes(measured) {
  const [all, , three, , others] = measured.map(([, visitors, , , found]) => {
    return `${found} of ${visitors} (${Math.round((100 * found) / visitors)} %)`;
  });
  return `In the first three, by the answers: ${all}; with three visitors each: ${three}; the others: ${others}.`;
}

/** Conditions that no row has. */
function without(rows, conditionsOf, { conditions }) {
  const found = new Set(Object.values(rows).flatMap((row) => Object.keys(conditionsOf(row))));
  return Object.keys(conditions).filter((id) => !found.has(id));
}

/** What stands first most often. */
function often(shown) {
  const all = shown.length;
  const where = (holds) => (id) => shown.filter((one) => holds(one, id)).length;
  const firsts = where(({ ranked }, id) => ranked[0] === id);
  const [id] = shown.map(({ ranked }) => ranked[0]).sort((one, other) => firsts(other) - firsts(one));
  const among = where(({ ranked }) => ranked.includes(id))(id);
  const own = where(({ visitor }) => visitor.condition === id)(id);
  return `${id} stands first for ${firsts(id)} of ${all} and among the five for ${among}; ${own} were written from it.`;
}

function redFlags(shown, { conditions }) {
  const flagged = shown.filter(({ visitor }) => conditions[visitor.condition].redFlag);
  const found = flagged.filter(({ visitor, ranked }) => ranked.includes(visitor.condition));
  return `Written from a condition that must be ruled out: ${flagged.length}; of them shown it: ${found.length}.`;
}

function urgent(shown) {
  const at = (urgency) => shown.filter((one) => one.urgency === urgency).length;
  const named = ['emergency', 'now', 'today', 'days', 'routine', 'self-care'].map((one) => `${one} ${at(one)}`);
  return `Urgencies: ${named.join(', ')}, none ${at(null)}.`;
}
