import type { RoadEntry } from './snapshot.js';

/** What was said on a road, each as the rules name it: `<step>=<value>`. */
export const factsOf = (entries: readonly RoadEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ step, value }) => [value ?? []].flat().map((one) => `${step.id}=${one}`)));
