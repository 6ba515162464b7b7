/**
 * One thing that is wrong in the content, with the place where an editor mends it.
 * @typedef {{ file: string, line: number, place: string, message: string }} Problem
 */

/**
 * @param {Problem} problem
 * @returns {string} one line, in the form that editors and terminals make clickable
 */
export function formatProblem({ file, line, place, message }) {
  return `${file}:${line}: ${place === '' ? '' : `${place}: `}${message}`;
}

/**
 * Sorts by file and line, so that the list reads like a walk through the content.
 * Numbers in names count as numbers: answer 10 comes after answer 9.
 * @param {Problem[]} problems
 */
export function sortProblems(problems) {
  const byName = new Intl.Collator('en', { numeric: true });
  return [...problems].sort((a, b) => byName.compare(a.file, b.file) || a.line - b.line);
}

/**
 * @param {unknown[]} values
 * @returns {string} the values as a reader's list: `a, b or c`
 */
export function listOf(values) {
  const last = values.at(-1);
  return values.length < 2 ? String(last ?? '') : `${values.slice(0, -1).join(', ')} or ${last}`;
}
