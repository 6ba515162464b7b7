import { Ajv } from 'ajv';
import { problemAt, readDocument } from './document.mjs';
import { kindOf, kinds } from './layout.mjs';
import { expectation } from './expectation.mjs';

/**
 * @typedef {import('./document.mjs').Document} Document
 * @typedef {import('./document.mjs').Path} Path
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * Compiling takes longer than checking all files, and the schemas hardly ever differ between two checks.
 * @type {Map<string, Ajv>}
 */
const compiled = new Map();

/**
 * @param {string} root folder that holds `content/schema/`
 * @returns {{ problems: Problem[], check: (document: Document) => Problem[] }} what is wrong with the schemas
 *   themselves, and how to check a file against the schema of its kind
 */
export function schemaChecker(root) {
  const results = ['common', ...kinds].map((kind) => readDocument(root, `content/schema/${kind}.schema.json`));
  const schemas = results.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const unreadable = results.flatMap(({ problems }) => problems);
  if (unreadable.length > 0) return { problems: unreadable, check: () => [] };
  const { ajv, problems } = compile(schemas);
  return { problems, check: problems.length > 0 ? () => [] : (document) => checkForm(ajv, document) };
}

/** @param {Document[]} schemas */
function compile(schemas) {
  const key = schemas.map(({ text }) => text).join('\n');
  const known = compiled.get(key);
  if (known !== undefined) return { ajv: known, problems: [] };
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false, logger: false });
  // The keyword by which VS Code shows an editor what a pattern wants; the messages here use it too.
  ajv.addKeyword('patternErrorMessage');
  ajv.addFormat('date', isDate);
  const unusable = schemas.flatMap((schema) => attempt(schema, () => ajv.addSchema(schema.data)));
  const compileAll = () => schemas.flatMap((schema) => attempt(schema, () => ajv.getSchema(schema.data.$id)));
  const problems = unusable.length > 0 ? unusable : compileAll();
  if (problems.length === 0) compiled.set(key, ajv);
  return { ajv, problems };
}

/** @returns {Problem[]} what the validator says of a schema that it cannot use */
function attempt(schema, use) {
  try {
    use();
    return [];
  } catch (error) {
    return [problemAt(schema, [], `not a usable schema: ${error.message}`)];
  }
}

/**
 * @param {Ajv} ajv
 * @param {Document} document
 * @returns {Problem[]}
 */
function checkForm(ajv, document) {
  const kind = kindOf(document.file);
  if (kind === undefined) return [problemAt(document, [], 'not expected here: no schema is for this place')];
  const validate = ajv.getSchema(`${kind}.schema.json`);
  return validate(document.data) ? [] : validate.errors.flatMap((error) => explain(document, error));
}

/**
 * @param {Document} document
 * @param {import('ajv').ErrorObject} error
 * @returns {Problem[]} nothing for errors that only say that another error exists
 */
function explain(document, error) {
  const message = expectation(error);
  if (message === undefined) return [];
  const path = pathOf(error.instancePath, document.data);
  const extra = error.params.additionalProperty ?? error.propertyName;
  return [problemAt(document, extra === undefined ? path : [...path, extra], message)];
}

/**
 * A JSON pointer says `0` for a first item and for a key named 0; the data tells which.
 * @param {string} pointer
 * @param {any} data
 * @returns {Path}
 */
function pathOf(pointer, data) {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(data) ? Number(name) : name;
    data = data[key];
    return key;
  });
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && text.length === 10;
}
