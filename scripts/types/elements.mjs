// What the manifest says of the elements, as the types for frameworks need it.

/** Types that every page has: of a native event. All others are exported by the package. */
const isOurs = (type) => type.startsWith('Rug');

/** A field that a page can set. */
const isSettable = ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly;

/** A field with the two names that it may have, and the types that stand for it in a template. */
function property({ name, attribute, type, description }, className) {
  const own = `${className}['${name}']`;
  const isNumber = /\bnumber\b/.test(type.text);
  // text that an attribute has, or that a framework leaves as it stood in the template
  const written = isNumber ? `${own} | \`\${number}\`` : own;
  return {
    name,
    attribute,
    description,
    isBoolean: type.text === 'boolean',
    names: [
      { name, type: attribute === name ? written : attribute ? own : `${own} | null` },
      ...(attribute && attribute !== name ? [{ name: attribute, type: written }] : []),
    ],
  };
}

/**
 * The elements: `{ tag, className, description, properties, events }`, in the order of their tags.
 * @param {{ modules: object[] }} manifest custom-elements.json
 */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName: tag, name: className, description, members, events = [] }) => ({
      tag,
      className,
      description,
      properties: members.filter(isSettable).map((member) => property(member, className)),
      events: events.map(({ name, type, description }) => ({ name, type: type.text, description })),
    }));
}

/** Names that the types take from the package. */
export const imported = (elements) =>
  [...new Set(elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]))]
    .filter(isOurs)
    .sort();

/** Events of our own classes; the native ones each framework knows itself. */
export const ownEvents = ({ events }) => events.filter(({ type }) => isOurs(type));

/** A form control that a framework can bind both ways. */
export const isControl = ({ properties, events }) =>
  properties.some(({ name }) => name === 'value') && events.some(({ name }) => name === 'input');

/** A comment, so that an editor shows what stands in the manifest. */
export const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** Members of an interface, each with its comment: `[name, type, description]`. */
export const members = (rows) =>
  rows.map(([name, type, description]) => `${comment(description)}\n'${name}'?: ${type} | undefined;`).join('\n');

/** The properties and attributes of an element, as members. */
export const settings = ({ properties }) =>
  properties.flatMap(({ names, description }) => names.map(({ name, type }) => [name, type, description]));
