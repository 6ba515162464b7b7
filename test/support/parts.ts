/** What a host can reach: the parts of an element, and those that it hands on from elements inside. */
import { everything, isVisible } from './flow.js';

/** The names by which the page of an element reaches each element inside it. */
export function reachable(host: Element): Map<Element, string[]> {
  const found = new Map<Element, string[]>();
  for (const inner of host.shadowRoot?.querySelectorAll('*') ?? []) {
    if (inner.part.length) found.set(inner, [...inner.part]);
    const handedOn = exportsOf(inner);
    for (const [deep, names] of reachable(inner)) {
      const outside = names.flatMap((name) => handedOn.get(name) ?? []);
      if (outside.length) found.set(deep, outside);
    }
  }
  return found;
}

/** `a, b: c` as CSS reads it: a stays a, b is c outside. */
const exportsOf = (host: Element) =>
  new Map(
    (host.getAttribute('exportparts') ?? '')
      .split(',')
      .map((each) => each.split(':').map((name) => name.trim()))
      .map(([inside, outside]) => [inside!, outside ?? inside!]),
  );

/** The names of what is seen now, in the order of the alphabet. */
export const visibleParts = (host: Element): string[] =>
  [...new Set([...reachable(host)].flatMap(([element, names]) => (hasSize(element) ? names : [])))].sort();

/** The place for the meaning of a word is there before it says anything. */
const hasSize = (element: Element) => isVisible(element) && element.getBoundingClientRect().width > 0;

/** The slots of an element and of those inside it that stand for the host's own. */
export const slotsOf = (host: Element): string[] =>
  [...host.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name).sort();

/** All that is seen of an element, across shadow roots, without what stands in its slots. */
export const seen = (host: Element): Element[] =>
  everything(host).filter((element) => element.getRootNode() !== host.getRootNode() && isVisible(element));
