/**
 * Which boxes stand below each other. A box stands to the right of all that lead to it; boxes that follow each other one
 * by one share a column, because a sheet is not wide enough for a column each.
 *
 * @typedef {import('./boxes.mjs').Box} Box
 */

/** Where a box leads, and at which of its lines; the whole box has no line. */
export const exitsOf = ({ lines, next }) => [
  ...lines.flatMap(({ to }, line) => (to ? [{ to, line }] : [])),
  ...(next ? [{ to: next }] : []),
];

/**
 * @param {Box[]} boxes
 * @returns {Box[][]} from left to right, and from top to bottom
 */
export function columnsOf(boxes) {
  const depths = depthsOf(boxes);
  const columns = [];
  let alone = false;
  for (let depth = 0; depth <= Math.max(...depths.values()); depth++) {
    const here = boxes.filter(({ id }) => depths.get(id) === depth);
    if (alone && here.length === 1) columns.at(-1).push(...here);
    else if (here.length > 0) columns.push(here);
    alone = here.length === 1;
  }
  return columns;
}

/** The longest way to each box. */
function depthsOf(boxes) {
  const depths = new Map(boxes.map(({ id }) => [id, 0]));
  // as often as there are boxes: a longer way there cannot be
  for (let round = 0; round < boxes.length; round++)
    for (const box of boxes)
      for (const { to } of exitsOf(box))
        if (depths.has(to)) depths.set(to, Math.max(depths.get(to), Math.min(depths.get(box.id) + 1, boxes.length)));
  return depths;
}
