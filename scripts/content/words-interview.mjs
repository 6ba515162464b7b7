import { problemAt } from './document.mjs';

/**
 * The rows of the interview have their words, and those that speak for or against something say why.
 *
 * @typedef {import('./document.mjs').Document} Document
 * @param {Map<string, Document>} files of one language, by name
 * @param {any} flow
 * @param {any} evidence
 * @returns {import('./problems.mjs').Problem[]}
 */
export function checkInterviewWords(files, flow, evidence) {
  const words = files.get('interview');
  if (words === undefined || evidence === undefined) return [];
  const { rows } = words.data;
  const pages = flow.lists.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'multiple');
  const needed = [
    ...new Set([...pages.flatMap(({ options }) => options.map(({ id }) => id)), ...Object.keys(evidence.rows)]),
  ];
  const speaks = ({ for: named, inferred = {}, against = {} }) =>
    Object.keys({ ...named, ...inferred, ...against }).length > 0;
  return [
    ...needed
      .filter((id) => !Object.hasOwn(rows, id))
      .map((id) => problemAt(words, ['rows'], `expected '${id}' as in the rules, found nothing`)),
    ...Object.keys(rows).flatMap((id) => {
      if (!needed.includes(id)) return [problemAt(words, ['rows', id], `expected a row of the rules, found '${id}'`)];
      const tells = Object.hasOwn(evidence.rows, id) && speaks(evidence.rows[id]);
      if (tells && rows[id].why === undefined)
        return [problemAt(words, ['rows', id], "expected 'why', since this row speaks for or against something")];
      return [];
    }),
    ...stageWords(words, evidence),
  ];
}

function stageWords(words, { stages }) {
  const path = ['outcome', 'stages'];
  const own = Object.keys(words.data.outcome.stages);
  const ids = stages.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !own.includes(id))
      .map((id) => problemAt(words, path, `expected '${id}', a stage of evidence.json, found nothing`)),
    ...own
      .filter((id) => !ids.includes(id))
      .map((id) => problemAt(words, [...path, id], `expected a stage of evidence.json, found '${id}'`)),
  ];
}
