import { fits } from '../content/fits.js';
import type { Road, Snapshot } from '../engine/index.js';
import { RugResultEvent, type Result } from '../events/rug-result.js';
import type { Ranking } from '../evidence/index.js';
import type { Course, CourseHost, Page, ResultsTeller } from './course.js';
import { outcomeOf } from './outcome.js';
import { toJson } from './to-json.js';

/** The conditions that these answers fit with, in the order of the answers. */
const conditionsOf = (outcomes: readonly number[]): string[] => [
  ...new Set(outcomes.flatMap((number) => Object.keys(fits[number] ?? {}))),
];

/** The conditions of the interview's outcome, as the page shows them. */
const conditionsIn = ({ ranked }: Ranking): string[] => ranked.map(({ condition }) => condition);

/** Numbers of the answers that the visitor recognised. */
export function recognisedOn({ entries }: Road): readonly number[] {
  const entry = entries.find(({ decision }) => decision === 'recognised');
  return entry && 'outcomes' in entry.step ? entry.step.outcomes : [];
}

/** Tells the host of results, as far as it may know them. Comes with the answers: before them there is nothing to tell. */
export class Results implements ResultsTeller {
  #shown = new Set<string>();
  /** What was told last. */
  #told = '';

  constructor(
    readonly host: CourseHost,
    readonly course: Course,
  ) {}

  /**
   * A page is on the screen: an answer page tells its outcomes the first time, a closing page that nothing fitted. The
   * outcome of the interview tells what it ranked, and again when that is not what was told last.
   */
  shown({ entry: { step }, key }: Page): void {
    const recognised = recognisedOn(this.course.road);
    const ranking = step.id === 'outcome' ? outcomeOf(this.course.road) : null;
    if (ranking) return this.#tell(recognised, 'shown', conditionsIn(ranking), true);
    const nothing = step.kind === 'interview' && !recognised.length;
    if ((step.kind !== 'answer' && !nothing) || this.#shown.has(key)) return;
    this.#shown.add(key);
    if (step.kind === 'answer') this.#tell(step.outcomes, 'shown');
    else this.#tell([], 'rejected');
  }

  /** The visitor decided on the answers of a page. */
  decided({ step }: Snapshot): void {
    if (step.kind === 'answer') this.#tell(step.outcomes, this.course.snapshot.decisions[step.id]!);
  }

  /** All was wiped. */
  clear(): void {
    this.#shown.clear();
    this.#told = '';
    this.host.resultReached(null);
  }

  #tell(
    outcomes: readonly number[],
    status: Result['status'],
    conditions = conditionsOf(outcomes),
    onlyNew = false,
  ): void {
    const { shares } = this.host;
    if (shares === 'none') return;
    const { urgency, flow, version } = this.course.snapshot;
    const whole = shares === 'result';
    const told = { outcomes: whole ? outcomes : [], conditions: whole ? conditions : [] };
    const result = { ...told, urgency, status, flow, version };
    const before = this.#told;
    this.#told = toJson(result);
    if (onlyNew && this.#told === before) return;
    this.host.resultReached(this.#told);
    this.host.dispatchEvent(new RugResultEvent(result));
  }
}
