import { comment, imported, members, ownEvents, settings } from './elements.mjs';

/** Svelte 5 sets a property where the element has one of that name, else the attribute, and listens to `on` + event. */
export const svelte = (elements) => `
import type { HTMLAttributes } from 'svelte/elements';
import type { ${imported(elements).join(', ')} } from '../index.js';

/** An event as its listener on the element itself gets it. */
type On<E, Target> = (event: E & { readonly currentTarget: Target }) => void;

type Props<Target extends EventTarget, Own> = Omit<HTMLAttributes<Target>, keyof Own> & Own;

${elements
  .map(
    (element) => `export interface ${element.className}Attributes {
${members([
  ...settings(element),
  ...ownEvents(element).map(({ name, type, description }) => [
    `on${name}`,
    `On<${type}, ${element.className}> | null`,
    description,
  ]),
])}
}`,
  )
  .join('\n\n')}

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${elements
  .map(
    ({ tag, className, description }) =>
      `${comment(description)}\n'${tag}': Props<${className}, ${className}Attributes>;`,
  )
  .join('\n')}
  }
}
`;
