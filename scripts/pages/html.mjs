/** Text that is markup already, and must not be escaped again. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

/**
 * A template whose values are escaped, unless they are markup themselves. A list is put one after the other; of `false`,
 * `null`, `undefined` and an empty list nothing comes out. Attributes must stand in double quotes.
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, string, index) => text + show(values[index - 1]) + string));
}

function show(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(show).join('');
  if (value === false || value === null || value === undefined) return '';
  return escape(String(value));
}

/**
 * Data in a script element: there, no entity is read, so that a `<` must be written as JSON can.
 * @param {unknown} data
 * @returns {Markup}
 */
export const jsonScript = (data) =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
