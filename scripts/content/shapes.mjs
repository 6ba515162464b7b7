/**
 * The shapes that a drawing may use, each with its own attributes and its way to a path.
 * @type {Record<string, { needs: string[], path: (numbers: any) => string }>}
 */
export const shapes = {
  path: { needs: ['d'], path: ({ d }) => d.trim().replace(/\s+/g, ' ') },
  circle: { needs: ['cx', 'cy', 'r'], path: ({ cx, cy, r }) => oval(+cx, +cy, +r, +r) },
  ellipse: { needs: ['cx', 'cy', 'rx', 'ry'], path: ({ cx, cy, rx, ry }) => oval(+cx, +cy, +rx, +ry) },
};

/** Two half turns: one arc cannot end where it starts. */
function oval(cx, cy, rx, ry) {
  const half = `a${rx} ${ry} 0 1 0`;
  return `M${round(cx - rx)} ${cy}${half} ${round(2 * rx)} 0${half} ${round(-2 * rx)} 0z`;
}

/** 194.5 - 12.1 must not become 182.39999999999998. */
function round(number) {
  return Number(number.toFixed(4));
}

/**
 * The form of each attribute's value; `id` and `xmlns` are free.
 * @type {Record<string, { form: RegExp, expected: string }>}
 */
const forms = {
  viewBox: { form: /^-?[\d.]+( -?[\d.]+){3}$/, expected: 'four numbers' },
  d: { form: /^\s*[Mm][\d\s.,+\-eMmLlHhVvCcSsQqTtAaZz]*$/, expected: 'path data that starts with M' },
  class: { form: /^[a-z][a-z0-9-]*$/, expected: 'one class name of small letters' },
};
const number = { form: /^-?\d*\.?\d+$/, expected: 'a number' };
for (const name of ['cx', 'cy', 'r', 'rx', 'ry']) forms[name] = number;

/**
 * @param {string} name of the attribute
 * @param {string} value
 * @returns {string | undefined} what was expected, when the value is not of this form
 */
export function wrongAttribute(name, value) {
  const rule = Object.hasOwn(forms, name) ? forms[name] : undefined;
  return rule === undefined || rule.form.test(value) ? undefined : rule.expected;
}
