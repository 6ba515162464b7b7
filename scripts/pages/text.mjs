/** A difficult word in a text: `een [klapvoet]`. */
export const MARK = /\[([^[\]]+)\]/g;

/**
 * @param {string} text
 * @returns {string} the text without marks, for a place where no link can stand
 */
export const plain = (text) => text.replace(MARK, '$1');

/**
 * @param {string} text
 * @param {Record<string, string | number>} values
 * @returns {string} the text with the values in its `{places}`
 */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
