import type { Flow, ListRule, StepRule, Urgency } from './rules.js';
import type { Decision, Road, RoadEntry, Step, Value } from './snapshot.js';
import { higher, raised } from './urgency.js';
import { isTicks } from './ticks.js';

/** What a visitor gave: the part of a snapshot that all the rest follows from. */
export interface Given {
  readonly answers: Readonly<Record<string, Value>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly decidedOn: Readonly<Record<string, readonly number[]>>;
  readonly more?: string | null;
  /** Where the course stands: who stands in the interview has begun it. */
  readonly step?: { readonly kind: Step['kind'] };
}

/**
 * Walks the rules once, from the start to the first step that is still open. This much is in the first script: lists that
 * are asked whole, and pages of tick boxes. `WholeWalk` knows all the rest.
 */
export class Walk {
  protected readonly entries: RoadEntry[] = [{ step: { kind: 'intro', id: 'intro' }, part: null }];
  protected readonly facts = new Set<string>();
  protected urgency: Urgency | null = null;
  /** The road goes no further: a step is open, or the end is reached. */
  protected over = false;
  readonly #channels = new Set<string>();

  constructor(
    protected readonly flow: Flow,
    protected readonly given: Given,
  ) {}

  run(): Road {
    this.lists(this.flow.lists[0]?.id);
    return {
      entries: this.entries,
      urgency: raised(this.flow, this.urgency, this.facts),
      channels: [...this.#channels],
    };
  }

  /** Goes from list to list. */
  protected lists(id: string | undefined): void {
    for (let list = this.find(id); list && !this.over;) list = this.find(this.list(list));
  }

  protected find(id: string | undefined): ListRule | undefined {
    return this.flow.lists.find((list) => list.id === id);
  }

  /** Goes through a list; gives the id of what follows it. */
  protected list(list: ListRule): string {
    for (const rule of list.steps) if (!this.over) this.ask(list, rule, 'signs' in rule ? rule.signs : []);
    return list.next;
  }

  /** Puts a step on the road; gives the visitor's value. */
  protected ask(list: ListRule, rule: StepRule, options: readonly string[]): Value | undefined {
    const { id, kind } = rule;
    const step = (kind === 'question' ? { kind, id } : { kind, id, options }) as Step;
    const given = this.given.answers[id];
    const value = this.isValue(rule, options, given) ? given : undefined;
    this.entries.push({ step, part: list.part, list: list.id, ...(value !== undefined && { value }) });
    if (value === undefined) this.over = true;
    else this.#count(rule, value);
    return value;
  }

  protected isValue(_rule: StepRule, options: readonly string[], value: unknown): value is Value {
    return isTicks(options, value);
  }

  /** What an answer means for the urgency and for whom to call. */
  #count(rule: StepRule, value: Value): void {
    for (const one of [value].flat()) {
      this.facts.add(`${rule.id}=${one}`);
      this.urgency = higher(this.urgency, this.urgencyOf(rule, one));
      const channel = 'channels' in rule && rule.channels?.[one];
      if (channel) this.#channels.add(channel);
    }
  }

  protected urgencyOf(rule: StepRule, value: string): Urgency | null {
    if (rule.kind !== 'checklist' || value === 'none') return null;
    return value === 'unsure' ? rule.unsure : rule.urgency;
  }
}
