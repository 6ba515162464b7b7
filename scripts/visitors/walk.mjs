import { road, start, transition } from '../../dist/engine/index.js';

/**
 * A course of somebody invented: no sign in the safety check, no to every question of the lists, then the interview.
 *
 * @typedef {{ id: string, condition: string, who: string, answers: Record<string, string[]> }} Visitor answers by the
 *   page of the interview, without `interview.`: the rows, `none` or `skip`
 */

/** What somebody says whom no list fits, by the kind of step. */
const NOTHING = { checklist: ['none'], question: 'no', choice: '2.5', zone: 'none' };

/**
 * Walks through the real engine, which refuses what is no answer of a page.
 *
 * @param {any} flow
 * @param {Visitor} visitor
 * @returns the road of the course, closed behind the interview
 */
export function walk(flow, { id, answers }) {
  const left = new Set(Object.keys(answers));
  let snapshot = start(flow);
  while (snapshot.step.id !== 'outcome') {
    const { step } = snapshot;
    const page = step.id.replace(/^interview\./, '');
    snapshot = advance(flow, snapshot, step.kind === 'multiple' ? answers[page] : NOTHING[step.kind], id);
    left.delete(page);
  }
  if (left.size) throw new Error(`${id}: never asked: ${[...left].join(', ')}`);
  return road(flow, snapshot);
}

function advance(flow, snapshot, value, id) {
  const { step } = snapshot;
  const isDoor = step.kind === 'intro' || step.kind === 'interview';
  try {
    return transition(flow, snapshot, isDoor ? { type: 'begin' } : { type: 'answer', step: step.id, value });
  } catch (error) {
    throw new Error(`${id}: ${step.id}: ${JSON.stringify(value)}: ${error.message}`, { cause: error });
  }
}
