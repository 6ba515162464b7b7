import type { RugElement } from './rug-element.js';

/** Marks a class that somebody was warned about. `Symbol.for`: all copies of the library on a page share it. */
const WARNED = Symbol.for('rug-zelfdiagnose:warned');

type Registered = CustomElementConstructor & { version?: string; [WARNED]?: boolean };

/**
 * Registers an element. A tag that is taken stays with who has it: the same script twice on one page is no error, another
 * version is said in the console, once for all tags.
 */
export function define(element: typeof RugElement, tag: string, registry: CustomElementRegistry): void {
  const find = (tag: string): Registered | undefined => registry.get(tag);
  const there = find(tag);
  if (!there) return registry.define(tag, element);
  if (there.version === element.version) return;
  const tags = [tag, 'rug-vragenlijst', 'rug-antwoord', 'rug-aandoening', 'rug-lichaamskaart'];
  if (tags.some((tag) => find(tag)?.[WARNED])) return;
  there[WARNED] = true;
  console.warn(`rug-zelfdiagnose ${element.version}: another <${tag}> (${there.version}) was here first and stays`);
}
