import { factsOf, type Flow, type MultipleRule, type Road } from '../engine/index.js';
import type { Evidence, Strength } from './types.js';

/** One thing that the visitor said, and what it speaks for and against. */
export interface Source {
  readonly id: string;
  /** Of one question only its strongest row counts for a condition. */
  readonly question: string;
  /** Of one part of the course only the two strongest questions count. */
  readonly section: string;
  readonly recognised?: true;
  readonly for: Readonly<Record<string, Strength>>;
  readonly against: Readonly<Record<string, Strength>>;
}

/** The pages of the interview, in the order of the rules. */
export const interviewOf = ({ lists }: Flow): MultipleRule[] =>
  lists.flatMap(({ steps }) => steps).filter((step) => step.kind === 'multiple');

/** All that was said, in the order of the rules: whatever the order in which it was said. */
export function sourcesOf(flow: Flow, evidence: Evidence, road: Road): Source[] {
  return [...fromInterview(flow, evidence, road), ...fromAnswers(flow, evidence, road)];
}

function fromInterview(flow: Flow, { rows }: Evidence, { entries }: Road): Source[] {
  const said = factsOf(entries);
  const isSaid = (fact: string) => said.has(fact);
  return interviewOf(flow).flatMap(({ id: question, section, options, settled }) => {
    const name = question.slice(question.indexOf('.') + 1);
    const chosen = options.filter(({ id, known }) => [`${question}=${id}`, ...(known ?? [])].some(isSaid));
    // none of the rows: said so, or told by the lists; not beside a row that the lists told of
    const none = !chosen.length && (isSaid(`${question}=none`) || settled?.some(isSaid));
    const ids = none ? [`${name}.none`] : chosen.map(({ id }) => id);
    return ids.flatMap((id) => {
      const row = rows[id];
      return row ? [{ id, question, section, for: row.for, against: row.against ?? {} }] : [];
    });
  });
}

/**
 * Answers of the lists that were shown. A recognised one counts whole; one that was only shown, one step less; one that
 * was rejected, not at all. Who goes on from an alarm answer has not rejected it.
 */
function fromAnswers(flow: Flow, { answers }: Evidence, { entries }: Road): Source[] {
  const shown = new Map<number, boolean>();
  for (const { step, decision } of entries)
    if (step.kind === 'answer')
      for (const number of step.outcomes)
        if (decision !== 'rejected' || flow.answers[number]!.alarm) shown.set(number, decision === 'recognised');
  return [...shown]
    .sort(([one], [other]) => one - other)
    .map(([number, recognised]) => ({
      id: `answer=${number}`,
      question: `answer=${number}`,
      section: 'lists',
      ...(recognised && { recognised }),
      for: less(answers[number] ?? {}, recognised ? 0 : 1),
      against: {},
    }));
}

const less = (strengths: Readonly<Record<string, Strength>>, by: number): Record<string, Strength> =>
  Object.fromEntries(
    Object.entries(strengths).flatMap(([condition, strength]) =>
      strength > by ? [[condition, (strength - by) as Strength]] : [],
    ),
  );
