import type { RugElement } from './rug-element.js';

/** Marks the class that somebody was warned about. `Symbol.for`: all copies of the library on a page share it. */
const WARNED = Symbol.for('rug-zelfdiagnose:warned');

type Registered = CustomElementConstructor & { version?: string; [WARNED]?: boolean };

/**
 * Registers an element. A tag that is taken stays with who has it: the same script twice on one page is no error, another
 * version is said once in the console.
 */
export function define(element: typeof RugElement, tag: string, registry: CustomElementRegistry): void {
  const there: Registered | undefined = registry.get(tag);
  if (!there) return registry.define(tag, element);
  if (there.version === element.version) return;
  const tags = ['rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart', tag];
  if (tags.some((each) => (registry.get(each) as Registered | undefined)?.[WARNED])) return;
  there[WARNED] = true;
  console.warn(
    `rug-zelfdiagnose ${element.version}: <${tag}> is registered already, as ${there.version ?? 'something else'}. The first one stays.`,
  );
}
