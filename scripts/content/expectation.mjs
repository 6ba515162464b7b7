import { listOf } from './problems.mjs';

/**
 * What was expected and what is there, per keyword of JSON Schema.
 * @type {Record<string, (error: import('ajv').ErrorObject) => string>}
 */
const byKeyword = {
  required: ({ params }) => `expected '${params.missingProperty}', found nothing`,
  additionalProperties: ({ parentSchema, params }) => unknownKey(params.additionalProperty, parentSchema),
  dependencies: ({ params }) => `expected '${params.missingProperty}' beside '${params.property}', found nothing`,
  type: ({ params, data }) => `expected ${typeNames(params.type)}, found ${typeName(data)}`,
  enum: ({ params, data }) => `expected ${listOf(params.allowedValues)}, found ${quote(data)}`,
  const: ({ params, data }) => `expected ${quote(params.allowedValue)}, found ${quote(data)}`,
  minItems: ({ params, data }) => `expected at least ${count(params.limit, 'item')}, found ${data.length}`,
  maxItems: ({ params, data }) => `expected at most ${count(params.limit, 'item')}, found ${data.length}`,
  minLength: ({ params, data }) => `expected at least ${count(params.limit, 'character')}, found ${data.length}`,
  maxLength: ({ params, data }) => `expected at most ${count(params.limit, 'character')}, found ${data.length}`,
  minProperties: ({ params, data }) =>
    `expected at least ${count(params.limit, 'key')}, found ${Object.keys(data).length}`,
  minimum: ({ params, data }) => `expected at least ${params.limit}, found ${data}`,
  maximum: ({ params, data }) => `expected at most ${params.limit}, found ${data}`,
  pattern: ({ parentSchema, params, data }) =>
    `expected ${parentSchema?.patternErrorMessage ?? `text like ${params.pattern}`}, found ${quote(data)}`,
  format: ({ params, data }) => `expected a ${params.format} such as 2026-03-31, found ${quote(data)}`,
  uniqueItems: ({ params }) => `expected each item once, found [${params.j}] again as [${params.i}]`,
  'false schema': () => 'not expected here, beside the keys that are there',
};

/** These only repeat that a part, or the name of a key, failed; that has its own error. */
const echoes = ['if', 'allOf', 'then', 'else', 'propertyNames'];

/**
 * @param {import('ajv').ErrorObject} error
 * @returns {string | undefined} the error in words, or nothing when another error says it
 */
export function expectation(error) {
  if (echoes.includes(error.keyword)) return undefined;
  const inWords = byKeyword[error.keyword];
  return inWords === undefined ? `expected: ${error.message}` : inWords(error);
}

function unknownKey(key, schema) {
  const known = Object.keys(schema?.properties ?? {});
  return `unknown key '${key}', expected ${listOf(known)}`;
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function typeNames(type) {
  return listOf([type].flat().map((name) => typeWords[name] ?? name));
}

/** JSON's names for things, in an editor's words. */
const typeWords = { string: 'text', array: 'a list', object: 'a group { }', integer: 'a whole number', null: 'null' };

function typeName(data) {
  if (data === null) return 'null';
  if (Array.isArray(data)) return typeWords.array;
  return typeWords[typeof data] ?? `${typeof data} ${data}`;
}

function quote(data) {
  return JSON.stringify(data);
}
