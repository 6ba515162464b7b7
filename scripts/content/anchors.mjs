import { checkAttributes } from './attributes.mjs';

/**
 * A drawing holds no words: they differ by language. In its group `labels` a circle of the class `label` says where
 * a word has its middle, and its id which word that is.
 *
 * @typedef {import('./svg.mjs').Element} Element
 * @typedef {import('./figures.mjs').Report} Report
 */

/** The group that the anchors stand in, with the thin lines from words to things. */
export const labelGroup = 'labels';

/**
 * @param {Element} element
 * @returns {boolean}
 */
export function isAnchor({ name, attributes }) {
  return name === 'circle' && attributes.class === 'label';
}

/**
 * @param {Element} group
 * @param {Report} report
 * @returns {Record<string, [x: number, y: number]>} the place of each word, by the id of its anchor
 */
export function readAnchors(group, report) {
  /** @type {Record<string, [number, number]>} */
  const anchors = {};
  for (const element of group.children.filter(isAnchor)) {
    if (!checkAttributes(element, ['id', 'cx', 'cy', 'r', 'class'], [], report)) continue;
    const { id, cx, cy } = element.attributes;
    const place = `g "${labelGroup}"`;
    if (!/^label-[a-z0-9-]+$/.test(id) || element.children.length > 0) {
      report(element.line, place, `expected an empty circle with an id like label-nerve, found "${id}"`);
    } else if (Object.hasOwn(anchors, id)) report(element.line, place, `expected ${id} once, found it again`);
    anchors[id] = [Number(cx), Number(cy)];
  }
  return anchors;
}
