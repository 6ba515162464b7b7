import { comment } from './elements.mjs';

/**
 * The one input of a property. What stands in the template as an attribute is text; that of a boolean is empty.
 */
function input({ name, attribute, isBoolean, names, description }, className) {
  const transform = isBoolean ? '{ transform: booleanAttribute }' : '';
  const own = `${className}['${name}']`;
  const type = attribute ? names[0].type : `${names[0].type} | undefined`;
  return `${comment(description)}
@Input(${transform}) set ${name}(value: ${type}) {
  this.#element.${name} = value${type === own ? '' : ` as ${own}`};
}`;
}

/**
 * Angular takes types of inputs from directives alone, and a directive is code: this is a source file to copy into an
 * app, not a part of the package's own code.
 */
export const angular = (elements) => `
import { booleanAttribute, Directive, ElementRef, inject, Input } from '@angular/core';
import type { ${elements.map(({ className }) => className).join(', ')} } from 'rug-zelfdiagnose';

${elements
  .map(
    ({ tag, className, description, properties }) => `${comment(description)}
@Directive({ selector: '${tag}' })
export class ${className}Inputs {
  readonly #element = inject<ElementRef<${className}>>(ElementRef).nativeElement;

${properties.map((property) => input(property, className)).join('\n\n')}
}`,
  )
  .join('\n\n')}

/** For the \`imports\` of a component. */
export const RUG_INPUTS = [${elements.map(({ className }) => `${className}Inputs`).join(', ')}] as const;
`;
