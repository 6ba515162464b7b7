import { listOf } from './problems.mjs';
import { wrongAttribute } from './shapes.mjs';

/**
 * @param {import('./svg.mjs').Element} element
 * @param {string[]} needed
 * @param {string[]} allowed
 * @param {import('./figures.mjs').Report} report
 * @returns {boolean} whether the needed ones are there and of their form
 */
export function checkAttributes(element, needed, allowed, report) {
  const { attributes, line } = element;
  const missing = needed.filter((name) => attributes[name] === undefined);
  const unknown = Object.keys(attributes).filter((name) => ![...needed, ...allowed].includes(name));
  const wrong = Object.keys(attributes).filter((name) => wrongAttribute(name, attributes[name]) !== undefined);
  for (const name of missing) report(line, called(element), `expected the attribute ${name}, found nothing`);
  for (const name of unknown) {
    report(line, called(element), `unknown attribute ${name}, expected ${listOf([...needed, ...allowed])}`);
  }
  for (const name of wrong) {
    report(
      line,
      called(element),
      `${name}: expected ${wrongAttribute(name, attributes[name])}, found "${attributes[name]}"`,
    );
  }
  return missing.length + unknown.length + wrong.length === 0;
}

/** @param {import('./svg.mjs').Element} element */
export function called({ name }) {
  return name === '#text' ? 'text' : `<${name}>`;
}
