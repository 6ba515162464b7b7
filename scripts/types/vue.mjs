import { comment, imported, isControl, members, ownEvents } from './elements.mjs';

/** Vue sets a property where the element has one of that name, else the attribute; `@rug-step` is \`onRugStep` in its types. */
const listener = (event) => `on${event.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase())}`;

/** A template names each property in either way, `heading-level` or `headingLevel`, and its types in one. */
const settings = ({ properties }) =>
  properties.map(({ name, names, description }) => [name, names.at(-1).type, description]);

/** What `v-model` stands for: Vue itself makes it `value` and the event \`input\`. */
const model = ({ className }) => [
  ['modelValue', `${className}['value']`, 'What `v-model` is bound to: the property `value`, at each event `input`.'],
];

export const vue = (elements) => `
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${imported(elements).join(', ')} } from '../index.js';

/** An event as its listener on the element itself gets it. */
type On<E, Target> = (event: E & { readonly currentTarget: Target }) => void;

/** An element, with what a template checks: \`$props\`. */
type Tag<Target, Own> = new () => Target & {
  $props: Omit<HTMLAttributes, keyof Own> & PublicProps & Own;
};

${elements
  .map(
    (element) => `export interface ${element.className}Props {
${members([
  ...settings(element),
  ...(isControl(element) ? model(element) : []),
  ...ownEvents(element).map(({ name, type, description }) => [
    listener(name),
    `On<${type}, ${element.className}>`,
    description,
  ]),
])}
}`,
  )
  .join('\n\n')}

declare module 'vue' {
  /** Strict templates know no slots of custom elements without this. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {
${elements
  .map(({ tag, className, description }) => `${comment(description)}\n'${tag}': Tag<${className}, ${className}Props>;`)
  .join('\n')}
  }
}
`;
