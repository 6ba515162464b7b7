/**
 * Registers an element. A tag that is taken stays with who has it: the same script twice on one page is no error.
 * Without a registry, as in Node, it does nothing.
 */
export function define(element: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  if (!registry.get(tag)) registry.define(tag, element);
}
