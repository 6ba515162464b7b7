import { URGENCIES, type Flow, type RaiseRule, type Urgency } from './rules.js';

/** 0 for the most urgent; none at all comes last. */
export const rank = (urgency: Urgency | null | undefined): number =>
  urgency ? URGENCIES.indexOf(urgency) : URGENCIES.length;

/** The more urgent of two. */
export const higher = (a: Urgency | null, b: Urgency | null | undefined): Urgency | null =>
  rank(b) < rank(a) ? b! : a;

const holds = (raise: RaiseRule, facts: ReadonlySet<string>): boolean =>
  raise.all.every(({ atLeast, of }) => of.filter((fact) => facts.has(fact)).length >= atLeast);

/** The urgency with all raises that the facts call for. */
export function raised(flow: Flow, urgency: Urgency | null, facts: ReadonlySet<string>): Urgency | null {
  for (const raise of flow.raises) if (holds(raise, facts)) urgency = higher(urgency, raise.to);
  return urgency;
}
