/**
 * Contrast as WCAG 2 computes it, of colours that may let the ground shine through. It runs in Node and in a browser.
 * @typedef {[red: number, green: number, blue: number, alpha: number]} Colour each from 0 to 1
 */

/** @returns {Colour} of what `getComputedStyle` says, or of a hex as a host writes it */
export function parseColour(text) {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim());
  if (hex) {
    const digits = hex[2] ?? [...hex[1]].map((digit) => digit + digit).join('');
    return [...[0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255), 1];
  }
  const [, name, inside] = /^(rgba?|color)\((.*)\)$/.exec(text.trim()) ?? [];
  const parts =
    inside
      ?.replace(/^srgb /, '')
      .split(/[\s,/]+/)
      .filter(Boolean) ?? [];
  const numbers = parts.map((part) => parseFloat(part) / (part.endsWith('%') ? 100 : 1));
  if (numbers.length < 3 || numbers.some(Number.isNaN)) throw new Error(`"${text}" is no colour that is known here`);
  const scale = name === 'color' ? 1 : 255;
  return [...numbers.slice(0, 3).map((part) => part / scale), numbers[3] ?? 1];
}

/** One colour seen on another, which lets nothing through. @returns {Colour} */
export const over = ([r, g, b, alpha], [r2, g2, b2]) => [
  ...[
    [r, r2],
    [g, g2],
    [b, b2],
  ].map(([front, back]) => front * alpha + back * (1 - alpha)),
  1,
];

/** `color-mix(in srgb, a share, b)`. @returns {Colour} */
export function mix(a, share, b) {
  const alpha = a[3] * share + b[3] * (1 - share);
  const part = (at) => (alpha ? (a[at] * a[3] * share + b[at] * b[3] * (1 - share)) / alpha : 0);
  return [part(0), part(1), part(2), alpha];
}

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** From 1 to 21. @param {Colour} front @param {Colour} back lets nothing through */
export function contrast(front, back) {
  const [light, dark] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
