import { checkAnswers } from './rules-answers.mjs';
import { checkIds } from './rules-ids.mjs';
import { indexRules } from './rules-index.mjs';
import { checkRaises } from './rules-raises.mjs';
import { checkWays } from './rules-ways.mjs';

/**
 * @param {import('./document.mjs').Document} document of flow.json, sound by its schema
 * @returns {import('./problems.mjs').Problem[]}
 */
export function checkRules(document) {
  const rules = indexRules(document);
  return [checkIds, checkWays, checkAnswers, checkRaises].flatMap((check) => check(rules));
}
