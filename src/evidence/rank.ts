import type { Flow, Road } from '../engine/index.js';
import { interviewOf, sourcesOf, type Source } from './sources.js';
import type { ConditionEvidence, Evidence, Group, Ranked, Ranking, Reason, Strength } from './types.js';

/** How many conditions a visitor sees. */
const MOST = 5;
/** How many questions of one part count: nine questions on activities shall not drown one clear answer. */
const PER_SECTION = 2;
/** Points from which a condition fits in part, and fits well. */
const PARTLY = 3;
const GOOD = 5;

const ORDER: readonly (ConditionEvidence['common'] | undefined)[] = ['common', undefined, 'uncommon', 'rare'];

/** A condition with its points, while the order is made. */
interface Weighed extends Ranked {
  readonly points: number;
}

/**
 * Weighs all conditions that the answers speak for. The rule, whole:
 *
 * 1. Of each question, the strongest row counts for a condition: 1, 2 or 3 points.
 * 2. Of each part (lists, talk, activities, examination), the two strongest questions count.
 * 3. What speaks against is counted in the same way and taken off.
 * 4. What has no point left is left out. From 5 points, with a strong answer among them, it fits well; from 3 in part.
 * 5. A red flag with 3 points or more comes first; then more points before fewer; then what the source calls common
 *    before the rest, and uncommon and rare after it; then the order of the content.
 *
 * Points are never shown: they are no chances.
 * @param flow the rules
 * @param evidence what each answer speaks for
 * @param road the road of a snapshot, from the engine's `road`
 * @returns in the order of the ranking, the first one first
 */
export function weighConditions(flow: Flow, evidence: Evidence, road: Road): Ranked[] {
  const sources = sourcesOf(flow, evidence, road);
  const common = ({ condition }: Ranked) => ORDER.indexOf(evidence.conditions[condition]!.common);
  const late = ({ group }: Ranked) => Number(group !== 'first');
  return (
    Object.entries(evidence.conditions)
      .map(([condition, rule]) => weigh(condition, rule, sources))
      .filter(({ points }) => points > 0)
      // sort is stable: what is equal in all this stays in the order of the content
      .sort((a, b) => late(a) - late(b) || b.points - a.points || common(a) - common(b))
      .map(({ condition, group, for: speaksFor, against }) => ({ condition, group, for: speaksFor, against }))
  );
}

/** What a visitor sees: the first five, and what belongs with them. Parameters as of `weighConditions`. */
export function rankConditions(flow: Flow, evidence: Evidence, road: Road): Ranking {
  const ranked = weighConditions(flow, evidence, road).slice(0, MOST);
  return {
    ranked,
    standsOut: ranked.some(({ group }) => group !== 'less'),
    apart: apart(flow, evidence, road, ranked),
    stage: stageOf(evidence, ranked),
  };
}

function weigh(condition: string, { redFlag }: ConditionEvidence, sources: readonly Source[]): Weighed {
  const speaksFor = reasons(condition, 'for', sources);
  const against = reasons(condition, 'against', sources);
  const points = count(condition, 'for', sources) - count(condition, 'against', sources);
  return { condition, points, group: groupOf(points, speaksFor, redFlag), for: speaksFor, against };
}

function groupOf(points: number, [best]: readonly Reason[], redFlag = false): Group {
  if (redFlag && points >= PARTLY) return 'first';
  if (points >= GOOD && best?.strength === 3) return 'good';
  return points >= PARTLY ? 'partly' : 'less';
}

/** All that was said of a condition, the strongest first. */
const reasons = (condition: string, side: 'for' | 'against', sources: readonly Source[]): Reason[] =>
  sources
    .flatMap(({ id, recognised, [side]: strengths }) =>
      strengths[condition] ? [{ source: id, strength: strengths[condition], ...(recognised && { recognised }) }] : [],
    )
    .sort((a, b) => b.strength - a.strength);

function count(condition: string, side: 'for' | 'against', sources: readonly Source[]): number {
  const sections = new Map<string, Map<string, Strength>>();
  for (const { section, question, [side]: strengths } of sources) {
    const strength = strengths[condition];
    if (!strength) continue;
    const questions = sections.get(section) ?? new Map<string, Strength>();
    questions.set(question, Math.max(strength, questions.get(question) ?? 0) as Strength);
    sections.set(section, questions);
  }
  let sum = 0;
  for (const strength of [...sections.values()].flatMap(strongestOf)) sum += strength;
  return sum;
}

const strongestOf = (questions: ReadonlyMap<string, Strength>): Strength[] =>
  [...questions.values()].sort((a, b) => b - a).slice(0, PER_SECTION);

/** Questions that were skipped, and have a row that speaks for just one of the two highest. */
function apart(flow: Flow, { rows }: Evidence, { entries }: Road, [first, second]: readonly Ranked[]): string[] {
  if (!first || !second) return [];
  const tells = (id: string) => {
    const strengths = rows[id]?.for ?? {};
    return !!strengths[first.condition] !== !!strengths[second.condition];
  };
  const skipped = (id: string) => entries.some(({ step, value }) => step.id === id && value?.includes('skip'));
  return interviewOf(flow)
    .filter(({ id, options }) => skipped(id) && options.some((option) => tells(option.id)))
    .map(({ id }) => id);
}

function stageOf({ stages }: Evidence, ranked: readonly Ranked[]): string | null {
  const standing = ranked.filter(({ group }) => group !== 'less');
  const found = standing.map(({ condition }) => stages.find(({ conditions }) => conditions.includes(condition)));
  return found.find(Boolean)?.id ?? null;
}
