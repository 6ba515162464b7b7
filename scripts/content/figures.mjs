import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAnchor, labelGroup, readAnchors } from './anchors.mjs';
import { called, checkAttributes } from './attributes.mjs';
import { figureFiles } from './layout.mjs';
import { shapes } from './shapes.mjs';
import { parseSvg } from './svg.mjs';

/**
 * Drawings are read by a short list of what may stand in them. Whatever is not on it would be lost in silence,
 * or would bring something into the page that nobody looked at.
 *
 * @typedef {string | { d: string, class: string }} Shape
 * @typedef {{ viewBox: string, groups: Record<string, Shape[]>, labels?: Record<string, [x: number, y: number]> }} Figure
 *   with `labels` when words belong to it
 * @typedef {import('./svg.mjs').Element} Element
 * @typedef {import('./problems.mjs').Problem} Problem
 * @typedef {(line: number, place: string, message: string) => void} Report
 */

/**
 * @param {string} root folder that holds `content/`
 * @returns {{ figures: Map<string, Figure>, problems: Problem[] }} the figures by file name without `.svg`
 */
export function readFigures(root) {
  /** @type {Problem[]} */
  const problems = [];
  const figures = new Map();
  for (const file of figureFiles(root)) {
    const report = (line, place, message) => problems.push({ file, line, place, message });
    // The name becomes the name of a constant.
    if (/\/[a-z][a-z0-9-]*\.svg$/.test(file)) {
      const name = file.slice(file.lastIndexOf('/') + 1, -'.svg'.length);
      figures.set(name, readFigure(readFileSync(join(root, file), 'utf8'), report));
    } else report(1, '', 'not expected here, expected .svg files with names of small letters, digits and hyphens');
  }
  return { figures, problems };
}

/**
 * @param {string} text
 * @param {Report} report
 * @returns {Figure | undefined}
 */
function readFigure(text, report) {
  const { elements, error } = parseSvg(text);
  if (error !== undefined) return void report(error.line, '', `not valid XML: ${error.message}`);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return void report(1, '', 'expected no DOCTYPE and no ENTITY');
  const svg = elements.find(({ name }) => name === 'svg');
  if (svg === undefined) return void report(1, '', 'expected <svg>');
  checkAttributes(svg, ['viewBox'], ['xmlns'], report);
  const labels = svg.children.find(({ name, attributes }) => name === 'g' && attributes.id === labelGroup);
  return {
    viewBox: svg.attributes.viewBox ?? '',
    groups: readGroups(svg.children, report),
    ...(labels === undefined ? {} : { labels: readAnchors(labels, report) }),
  };
}

/**
 * @param {Element[]} elements
 * @param {Report} report
 */
function readGroups(elements, report) {
  /** @type {Record<string, Shape[]>} */
  const groups = {};
  for (const group of elements) {
    if (group.name !== 'g') {
      report(group.line, called(group), 'not expected here, expected <g id> with the shapes in it');
      continue;
    }
    checkAttributes(group, ['id'], [], report);
    const { id = '' } = group.attributes;
    if (Object.hasOwn(groups, id)) report(group.line, `g "${id}"`, 'expected this id once, found it again');
    const drawn = id === labelGroup ? group.children.filter((shape) => !isAnchor(shape)) : group.children;
    groups[id] = drawn.flatMap((shape) => readShape(shape, `g "${id}"`, report));
  }
  return groups;
}

/**
 * @param {Element} element
 * @param {string} place
 * @param {Report} report
 * @returns {Shape[]}
 */
function readShape(element, place, report) {
  const shape = Object.hasOwn(shapes, element.name) ? shapes[element.name] : undefined;
  if (shape === undefined || element.children.length > 0) {
    const found = element.children.length > 0 ? `${called(element)} with something inside` : called(element);
    report(element.line, place, `expected only <path/>, <circle/> and <ellipse/>, found ${found}`);
    return [];
  }
  if (isAnchor(element)) {
    report(element.line, place, `expected a place for a word only in g "${labelGroup}", found one`);
    return [];
  }
  const sound = checkAttributes(element, shape.needs, ['class'], report);
  if (!sound) return [];
  const d = shape.path(element.attributes);
  return element.attributes.class === undefined ? [d] : [{ d, class: element.attributes.class }];
}
