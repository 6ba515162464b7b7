import type { Flow, ListRule, StepRule, Urgency } from './rules.js';
import type { Decision, Road, RoadEntry, Step, Value } from './snapshot.js';
import { byUrgency, higher, raised } from './urgency.js';
import { isValue, optionsOf, questionsOf } from './values.js';

/** What a visitor gave: the part of a snapshot that all the rest follows from. */
export interface Given {
  readonly answers: Readonly<Record<string, Value>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly decidedOn: Readonly<Record<string, readonly number[]>>;
  readonly more?: string | null;
  /** Where the course stands: who stands in the interview has begun it. */
  readonly step?: { readonly kind: Step['kind'] };
}

const INTERVIEW: Step = { kind: 'interview', id: 'interview' };
const END: Step = { kind: 'end', id: 'end' };
/** The end of the interview; the road may have the end of the lists before it. */
const OUTCOME: Step = { kind: 'end', id: 'outcome' };

/** Walks the rules once, from the start to the first step that is still open, or to the end. */
class Walk {
  readonly #entries: RoadEntry[] = [{ step: { kind: 'intro', id: 'intro' }, part: null }];
  readonly #rejected = new Set<number>();
  readonly #channels = new Set<string>();
  readonly #facts = new Set<string>();
  #urgency: Urgency | null = null;
  /** The road goes no further: a step is open, or the end is reached. */
  #over = false;

  readonly #flow: Flow;
  readonly #given: Given;

  constructor(flow: Flow, given: Given) {
    this.#flow = flow;
    this.#given = given;
  }

  run(): Road {
    this.#lists(this.#flow.lists[0]?.id);
    // the interview that was asked for stands behind the road as far as it goes: nothing of either is lost
    if (this.#given.more && !this.#has('interview') && this.#isAsked()) {
      this.#over = false;
      this.#lists('interview');
    }
    return {
      entries: this.#entries,
      urgency: raised(this.#flow, this.#urgency, this.#facts),
      channels: [...this.#channels],
    };
  }

  /** Goes from list to list, to a step that is open or to the end; without an interview in the rules, to its door. */
  #lists(id: string | undefined): void {
    for (let list = this.#find(id); list && !this.#over; list = this.#find(this.#list(list))) {
      if (list.part !== 'interview') continue;
      this.#entries.push({ step: INTERVIEW, part: 'interview' });
      if (!this.#begun(list)) return; // it is open
    }
    if (!this.#over) this.#stop(this.#has('interview') ? OUTCOME : INTERVIEW, 'interview');
  }

  readonly #find = (id: string | undefined): ListRule | undefined => this.#flow.lists.find((list) => list.id === id);

  /** The lists that everybody is asked whole, the safety check above all, are done. */
  #isAsked(): boolean {
    const { step, list } = this.#entries.at(-1)!;
    return step.kind === 'answer' || step.kind === 'end' || this.#find(list)?.ask === 'until-answer';
  }

  /** The road ends at the door of the interview until somebody has gone in. */
  readonly #begun = ({ steps }: ListRule): boolean =>
    this.#given.step?.kind === 'multiple' || steps.some(({ id }) => Object.hasOwn(this.#given.answers, id));

  readonly #has = (id: string): boolean => this.#entries.some(({ step }) => step.id === id);

  /** Goes through a list; gives the id of what follows it. */
  #list(list: ListRule): string {
    const collected: [string, number[]][] = [];
    for (const rule of list.steps) {
      if (this.#has(rule.id)) continue; // asked early, by alsoAsk
      if ('settled' in rule && this.#said(rule.settled)) continue;
      const value = this.#ask(list, rule);
      if (this.#over) return '';
      const found = this.#outcomes(list, rule, value);
      if (this.#over) return '';
      if (list.ask === 'all') collected.push(...found);
      else this.#answer(list, rule.id, found);
      const next = rule.kind !== 'multiple' && 'options' in rule && rule.options?.find(({ id }) => id === value)?.next;
      if (this.#over || next) return next || '';
    }
    if (list.ask === 'all') this.#answer(list, list.id, collected);
    return list.next;
  }

  /** Puts a step on the road; gives the visitor's value, or undefined where there is nothing to choose. */
  #ask(list: ListRule, rule: StepRule): Value | undefined {
    let options = optionsOf(this.#flow, rule, this.#rejected);
    if (rule.kind === 'multiple') options = rule.options.flatMap(({ id, known }) => (this.#said(known) ? [] : id));
    if ((rule.kind === 'choice' || rule.kind === 'multiple') && !options.length) return undefined;
    const { id, kind } = rule;
    const step = (kind === 'question' ? { kind, id } : { kind, id, options }) as Step;
    const given = this.#given.answers[id];
    const value = isValue(rule, options, given) ? given : undefined;
    this.#entries.push({ step, part: list.part, list: list.id, ...(value !== undefined && { value }) });
    if (value === undefined) this.#over = true;
    else this.#count(rule, value);
    return value;
  }

  readonly #said = (facts: readonly string[] | undefined): boolean => !!facts?.some((fact) => this.#facts.has(fact));

  /** What an answer means for the urgency and for whom to call. */
  #count(rule: StepRule, value: Value): void {
    for (const one of [value].flat()) {
      this.#facts.add(`${rule.id}=${one}`);
      this.#urgency = higher(this.#urgency, urgencyOf(rule, one));
      const channel = 'channels' in rule && rule.channels?.[one];
      if (channel) this.#channels.add(channel);
    }
  }

  /** The answers that a value leads to, each with the step that named it. May ask one more question. */
  #outcomes(list: ListRule, rule: StepRule, value: Value | undefined): [string, number[]][] {
    if (rule.kind === 'checklist' || rule.kind === 'multiple' || value === undefined) return [];
    if (rule.kind !== 'question') {
      const pool = rule.kind === 'choice' && rule.nearest ? questionsOf(this.#flow, rule.nearest) : rule.options!;
      return [[rule.id, pool.find(({ id }) => id === value)?.outcomes ?? []]];
    }
    if (value !== 'yes') return [];
    const found: [string, number[]][] = [[rule.id, rule.outcomes]];
    const also = list.steps.find(({ id }) => id === rule.alsoAsk);
    if (also?.kind === 'question') {
      const early = this.#entries.find(({ step }) => step.id === also.id);
      if ((early ? early.value : this.#ask(list, also)) === 'yes') found.push([also.id, also.outcomes]);
    }
    return found;
  }

  /** Shows the answers that were not rejected before, and follows the decision on them. */
  #answer(list: ListRule, from: string, found: [string, number[]][]): void {
    const fresh = found.map(([id, all]) => [id, all.filter((n) => !this.#rejected.has(n))] as const);
    const outcomes = byUrgency(this.#flow, [...new Set(fresh.flatMap(([, all]) => all))]);
    if (!outcomes.length) return;
    const id = `answer-${from}`;
    const { decisions, decidedOn } = this.#given;
    const decision = String(decidedOn[id]) === String(outcomes) ? decisions[id] : undefined;
    const because = fresh.filter(([, all]) => all.length).map(([step]) => step);
    this.#entries.push({
      step: { kind: 'answer', id, outcomes },
      part: list.part,
      list: list.id,
      because,
      ...(decision && { decision }),
    });
    for (const n of outcomes) {
      this.#facts.add(`answer=${n}`);
      this.#urgency = higher(this.#urgency, this.#flow.answers[n]!.urgency);
      if (decision === 'rejected') this.#rejected.add(n);
    }
    if (decision === 'recognised') this.#stop(END, null);
    this.#over ||= !decision;
  }

  #stop(step: Step, part: RoadEntry['part']): void {
    this.#entries.push({ step, part });
    this.#over = true;
  }
}

const urgencyOf = (rule: StepRule, value: string): Urgency | null => {
  if (rule.kind === 'question') return rule.urgency?.[value as 'yes'] ?? null;
  if (rule.kind === 'multiple') return rule.options.find(({ id }) => id === value)?.urgency ?? null;
  if (rule.kind !== 'checklist' || value === 'none') return null;
  return value === 'unsure' ? rule.unsure : rule.urgency;
};

/**
 * Replays what was given, from the start. The only place that knows how the rules go on:
 * back, changing an answer and restoring are all this one function.
 */
export const replay = (flow: Flow, given: Given): Road => new Walk(flow, given).run();
