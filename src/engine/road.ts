import type { ChoiceRule, Flow, ListRule, StepRule, Urgency } from './rules.js';
import type { RoadEntry, Step, Value } from './snapshot.js';
import { higher, rank } from './urgency.js';
import { isValue, optionsOf, questionsOf } from './values.js';
import { Walk } from './walk.js';

/** The more urgent answers first, else in the order they came. */
const byUrgency = (flow: Flow, outcomes: number[]): number[] =>
  [...outcomes].sort((a, b) => rank(flow.answers[a]!.urgency) - rank(flow.answers[b]!.urgency));

const INTERVIEW: Step = { kind: 'interview', id: 'interview' };
const END: Step = { kind: 'end', id: 'end' };
/** The end of the interview; the road may have the end of the lists before it. */
const OUTCOME: Step = { kind: 'end', id: 'outcome' };

/**
 * Walks the rules once, from the start to the first step that is still open, or to the end. The only place that knows how
 * the rules go on: back, changing an answer and restoring are all this one walk.
 */
export class WholeWalk extends Walk {
  readonly #rejected = new Set<number>();

  /** Without an interview in the rules, the road ends at its door. */
  protected override lists(id: string | undefined): void {
    this.#through(id);
    // the interview that was asked for stands behind the road as far as it goes: nothing of either is lost
    if (this.given.more && !this.#has('interview') && this.#isAsked()) {
      this.over = false;
      this.#through('interview');
    }
  }

  #through(id: string | undefined): void {
    for (let list = this.find(id); list && !this.over;) {
      if (list.part === 'interview') {
        this.entries.push({ step: INTERVIEW, part: 'interview' });
        if (!this.#begun(list)) return; // it is open
      }
      list = this.find(this.list(list));
    }
    if (!this.over) this.#stop(this.#has('interview') ? OUTCOME : INTERVIEW, 'interview');
  }

  /** The lists that everybody is asked whole, the safety check above all, are done. */
  #isAsked(): boolean {
    const { step, list } = this.entries.at(-1)!;
    return step.kind === 'answer' || this.find(list)?.ask !== 'all';
  }

  /** The road ends at the door of the interview until somebody has gone in. */
  #begun({ steps }: ListRule): boolean {
    return this.given.step?.kind === 'multiple' || steps.some(({ id }) => id in this.given.answers);
  }

  #has(id: string): boolean {
    return this.entries.some(({ step }) => step.id === id);
  }

  #said(facts: readonly string[] | undefined): boolean {
    return !!facts?.some((fact) => this.facts.has(fact));
  }

  protected override list(list: ListRule): string {
    const collected: [string, number[]][] = [];
    for (const rule of list.steps) {
      if (this.#has(rule.id)) continue; // asked early, by alsoAsk
      if ('settled' in rule && this.#said(rule.settled)) continue;
      const value = this.#put(list, rule);
      if (this.over) return '';
      const found = this.#outcomes(list, rule, value);
      if (this.over) return '';
      if (list.ask === 'all') collected.push(...found);
      else this.#answer(list, rule.id, found);
      const next = (rule as ChoiceRule).options?.find(({ id }) => id === value)?.next;
      if (this.over || next) return next || '';
    }
    if (list.ask === 'all') this.#answer(list, list.id, collected);
    return list.next;
  }

  /** Puts a step on the road; gives the visitor's value, or undefined where there is nothing to choose. */
  #put(list: ListRule, rule: StepRule): Value | undefined {
    let options = optionsOf(this.flow, rule, this.#rejected);
    if (rule.kind === 'multiple') options = rule.options.flatMap(({ id, known }) => (this.#said(known) ? [] : id));
    const empty = (rule.kind === 'choice' || rule.kind === 'multiple') && !options.length;
    return empty ? undefined : this.ask(list, rule, options);
  }

  protected override isValue(rule: StepRule, options: readonly string[], value: unknown): value is Value {
    return isValue(rule, options, value);
  }

  protected override urgencyOf(rule: StepRule, value: string): Urgency | null {
    if (rule.kind === 'question') return rule.urgency?.[value as 'yes'] ?? null;
    if (rule.kind === 'multiple') return rule.options.find(({ id }) => id === value)?.urgency ?? null;
    return super.urgencyOf(rule, value);
  }

  /** The answers that a value leads to, each with the step that named it. May ask one more question. */
  #outcomes(list: ListRule, rule: StepRule, value: Value | undefined): [string, number[]][] {
    if (rule.kind !== 'question') {
      const { nearest, options } = rule as ChoiceRule; // of the other kinds, no option leads to an answer
      const pool = nearest ? questionsOf(this.flow, nearest) : options;
      return [[rule.id, pool?.find(({ id }) => id === value)?.outcomes ?? []]];
    }
    if (value !== 'yes') return [];
    const found: [string, number[]][] = [[rule.id, rule.outcomes]];
    const also = list.steps.find(({ id }) => id === rule.alsoAsk);
    if (also?.kind === 'question') {
      const early = this.entries.find(({ step }) => step.id === also.id);
      if ((early ? early.value : this.#put(list, also)) === 'yes') found.push([also.id, also.outcomes]);
    }
    return found;
  }

  /** Shows the answers that were not rejected before, and follows the decision on them. */
  #answer(list: ListRule, from: string, found: [string, number[]][]): void {
    const fresh = found.map(([id, all]) => [id, all.filter((n) => !this.#rejected.has(n))] as const);
    const outcomes = byUrgency(this.flow, [...new Set(fresh.flatMap(([, all]) => all))]);
    if (!outcomes.length) return;
    const id = `answer-${from}`;
    const { decisions, decidedOn } = this.given;
    const decision = String(decidedOn[id]) === String(outcomes) ? decisions[id] : undefined;
    const because = fresh.filter(([, all]) => all.length).map(([step]) => step);
    this.entries.push({
      step: { kind: 'answer', id, outcomes },
      part: list.part,
      list: list.id,
      because,
      ...(decision && { decision }),
    });
    for (const n of outcomes) {
      this.facts.add(`answer=${n}`);
      this.urgency = higher(this.urgency, this.flow.answers[n]!.urgency);
      if (decision === 'rejected') this.#rejected.add(n);
    }
    if (decision === 'recognised') this.#stop(END, null);
    this.over ||= !decision;
  }

  #stop(step: Step, part: RoadEntry['part']): void {
    this.entries.push({ step, part });
    this.over = true;
  }
}
