import { problemAt } from './document.mjs';
import { indexRules } from './rules-index.mjs';
import { wrongFact } from './rules-raises.mjs';

/**
 * What a visitor can have said that stands beside a bar.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @param {Document} charts
 * @param {Document} flow
 * @returns {import('./problems.mjs').Problem[]} facts that nobody can ever have said
 */
export function checkChartFacts(charts, flow) {
  const rules = indexRules(flow);
  return Object.entries(charts.data.charts).flatMap(([name, { rows }]) =>
    rows.flatMap((row, at) =>
      ['more', 'less'].flatMap((mark) =>
        (row[mark] ?? []).flatMap((fact, place) => {
          const wrong = wrongFact(rules, fact);
          const path = ['charts', name, 'rows', at, mark, place];
          return wrong === undefined ? [] : [problemAt(charts, path, `${wrong}, found '${fact}'`)];
        }),
      ),
    ),
  );
}
