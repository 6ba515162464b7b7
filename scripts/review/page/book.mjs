import { spread } from '../../content/spread.mjs';
import { siteOf } from '../../pages/site.mjs';
import { fill } from '../labels.mjs';

/**
 * All that a page of the review draws on.
 * @typedef {{
 *   site: import('../../pages/site.mjs').Site,
 *   flow: any,
 *   evidence: any,
 *   counts: ReturnType<typeof spread>,
 *   words: Record<string, any>,
 *   steps: Map<string, any>,
 *   rev?: string,
 *   since?: import('../since/report.mjs').Part[],
 * }} Book `evidence`: what the interview speaks for; `counts`: the same, spread over the conditions; `words`: the files of the
 *   language by name; `steps`: the rules of each step
 */

/**
 * @param {import('../../content/generate.mjs').Content} content
 * @param {{ rev?: string, since?: import('../since/report.mjs').Part[] }} [change]
 * @returns {Book}
 */
export function bookOf(content, change = {}) {
  const site = siteOf(content, 'nl');
  const { flow, evidence } = content;
  const steps = new Map(flow.lists.flatMap((list) => list.steps.map((step) => [step.id, step])));
  return { site, flow, evidence, counts: spread(flow, evidence), words: site.words, steps, ...change };
}

/** The things of a folder of the words, `conditions` or `topics`: each with its id. */
export const inFolder = ({ words }, folder) =>
  Object.entries(words)
    .filter(([name]) => name.startsWith(`${folder}/`))
    .map(([name, data]) => [name.slice(folder.length + 1), data])
    .sort(([, a], [, b]) => (a.name ?? a.title).localeCompare(b.name ?? b.title, 'nl'));

/** @returns {[number: string, answer: any][]} in the order of their numbers */
export const answersOf = ({ words, flow }) =>
  Object.keys(flow.answers)
    .filter((number) => number in words)
    .map((number) => [number, words[number]]);

/** The number that a host can set, as it is by default. */
export const withNumber = (text) => fill(text, { emergency: '112' });

/** How soon help is needed, in the words of the card. */
export const urgencyTitle = ({ words }, urgency) => withNumber(words.urgency[urgency].title);
