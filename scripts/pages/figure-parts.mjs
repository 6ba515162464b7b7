import { plain } from './text.mjs';

/** @typedef {{ viewBox: string, groups: Record<string, any[]>, labels?: Record<string, [x: number, y: number]> }} Drawing */

/**
 * A drawing in stages is as wide as all of them: apart, each can be read on a phone.
 * @param {Drawing} drawing
 * @param {number} count how many stages stand side by side
 * @returns {Drawing[]} a drawing for each, with the lines and words that all share
 */
export function partsOf({ viewBox, groups, labels = {} }, count) {
  const [x, y, width, height] = viewBox.split(' ').map(Number);
  const step = width / count;
  return Array.from({ length: count }, (_, index) => {
    const left = x + index * step;
    const within = ([at]) => at >= left && at < left + step;
    return {
      viewBox: [left, y, step, height].join(' '),
      groups: { stage: groups[`stage-${index + 1}`], labels: groups.labels ?? [] },
      labels: Object.fromEntries(Object.entries(labels).filter(([, place]) => within(place))),
    };
  });
}

/**
 * @param {Drawing} drawing
 * @param {{ labels: Record<string, string> }} text
 * @returns {{ size: number, labels: { x: number, y: number, word: string }[] }} the words of a drawing, each with the
 *   place of its middle, and a size that can be read where the drawing is as wide as a phone
 */
export function wordsIn({ viewBox, labels = {} }, text) {
  const width = Number(viewBox.split(' ')[2]);
  return {
    size: (14 * width) / 320,
    labels: Object.entries(labels).map(([id, [x, y]]) => ({ x, y, word: plain(text.labels[id]) })),
  };
}
