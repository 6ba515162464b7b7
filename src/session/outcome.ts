import { evidence } from '../content/evidence.js';
import { rules } from '../content/rules.js';
import type { Road } from '../engine/index.js';
import { rankConditions, type Ranking } from '../evidence/index.js';

/** The ranking, once the course has closed behind the interview. */
export function outcomeOf(road: Road): Ranking | null {
  return road.entries.at(-1)?.step.id === 'outcome' ? rankConditions(rules, evidence, road) : null;
}

/** The stages of the course in which one condition turns into the next. */
export const { stages } = evidence;
