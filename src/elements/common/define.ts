import type { RugElement } from './rug-element.js';

/** Marks the questionnaire that somebody was warned about. `Symbol.for`: all copies of the library on a page share it. */
const WARNED = Symbol.for('rug-zelfdiagnose:warned');

type Registered = CustomElementConstructor & { version?: string; [WARNED]?: boolean };

/** This copy has said its one warning. */
let warned: boolean | undefined;

/**
 * Registers an element. A tag that is taken stays with who has it: the same script twice on one page is no error, another
 * version is said in the console, once for all tags.
 */
export function define(element: typeof RugElement, tag: string, registry: CustomElementRegistry): void {
  const find = (tag: string): Registered | undefined => registry.get(tag);
  const there = find(tag);
  if (!there) return registry.define(tag, element);
  const first = find('rug-vragenlijst') ?? there;
  if (there.version === element.version || warned || first[WARNED]) return;
  warned = first[WARNED] = true;
  console.warn(`rug-zelfdiagnose ${element.version}: another <${tag}> (${there.version}) was here first and stays`);
}
