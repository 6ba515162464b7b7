import { columnsOf, exitsOf } from './columns.mjs';

/**
 * Puts the boxes in columns from left to right, and the arrows between them.
 *
 * @typedef {import('./boxes.mjs').Box} Box
 * @typedef {Box & { column: number, x: number, y: number, width: number, height: number }} Placed
 * @typedef {{ width: number, height: number, boxes: Placed[], arrows: [number, number][][] }} Layout
 */

/** In the units of the drawing. The letters are as wide as those of a wide font: in another one some room is left. */
export const size = { font: 10, letter: 5.5, line: 14, pad: 8, gap: 48, between: 20 };

/**
 * @param {Box[]} boxes
 * @returns {Layout}
 */
export function layoutOf(boxes) {
  const columns = columnsOf(boxes).map((column) => column.map((box) => ({ ...box, ...measure(box) })));
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  const heights = columns.map((column) =>
    column.reduce((sum, { height }) => sum + height + size.between, -size.between),
  );
  const height = Math.max(...heights);
  const placed = columns.flatMap((column, at) => {
    const x = widths.slice(0, at).reduce((sum, width) => sum + width + size.gap, 1);
    return stack(column, { column: at, x, width: widths[at] }, (height - heights[at]) / 2);
  });
  const { arrows, below } = arrowsOf(placed, height);
  const width = widths.reduce((sum, one) => sum + one + size.gap, 2 - size.gap);
  return { width, height: height + below, boxes: placed, arrows };
}

const measure = ({ title, lines }) => ({
  width: Math.max(title.length * 1.15, ...lines.map(({ text }) => text.length)) * size.letter + 2 * size.pad,
  height: (lines.length + 1) * size.line + 2 * size.pad,
});

function stack(boxes, place, top) {
  let y = top + 1;
  return boxes.map((box) => {
    const placed = { ...box, ...place, y };
    y += box.height + size.between;
    return placed;
  });
}

/** An arrow to the next column goes straight there; one that skips a column goes below all boxes. */
function arrowsOf(boxes, height) {
  let lane = height;
  const arrows = boxes.flatMap((box) =>
    exitsOf(box).flatMap(({ to, line }) => {
      const target = boxes.find(({ id }) => id === to);
      if (target === undefined) return [];
      if (target.column === box.column) return [down(box, target)];
      const from = [box.x + box.width, line === undefined ? box.y + box.height / 2 : lineMiddle(box, line)];
      const at = [target.x, target.y + target.height / 2];
      if (target.column === box.column + 1) return [across(from, at, line)];
      lane += size.between / 2;
      return [around(from, at, lane)];
    }),
  );
  return { arrows, below: lane - height + 4 };
}

/** The middle of a line of a box, counted from 0 below its title. */
export const lineMiddle = ({ y }, line) => y + size.pad + (line + 1.5) * size.line;

const down = (box, target) => [
  [box.x + box.width / 2, box.y + box.height],
  [box.x + box.width / 2, target.y],
];

/** Lines of one box turn beside each other, so that one can follow each. */
const across = ([x, y], [toX, toY], line = 0) => {
  const middle = toX - size.gap / 2 + line * 5 - 8;
  return [
    [x, y],
    [middle, y],
    [middle, toY],
    [toX, toY],
  ];
};

const around = ([x, y], [toX, toY], lane) => [
  [x, y],
  [x + size.gap / 4, y],
  [x + size.gap / 4, lane],
  [toX - size.gap / 4, lane],
  [toX - size.gap / 4, toY],
  [toX, toY],
];
