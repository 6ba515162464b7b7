import { comment, imported, members, ownEvents, settings } from './elements.mjs';

/** React 19 sets a property where the element has one of that name, else the attribute, and listens to `on` + event. */
export const react = (elements) => `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${imported(elements).join(', ')} } from '../index.js';

/** An event as its listener on the element itself gets it. */
type On<E, Target> = (event: E & { readonly currentTarget: Target }) => void;

type Props<Target, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Target>, keyof Own>, Target> & Own & { class?: string | undefined };

${elements
  .map(
    (element) => `export interface ${element.className}Props {
${members([
  ...settings(element),
  ...ownEvents(element).map(({ name, type, description }) => [
    `on${name}`,
    `On<${type}, ${element.className}>`,
    description,
  ]),
])}
}`,
  )
  .join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    ({ tag, className, description }) => `${comment(description)}\n'${tag}': Props<${className}, ${className}Props>;`,
  )
  .join('\n')}
    }
  }
}
`;
