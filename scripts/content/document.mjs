import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode } from 'jsonc-parser';

/**
 * A JSON file of the content: its value, and where each part of it stands.
 * @typedef {{ file: string, text: string, tree: import('jsonc-parser').Node, data: any }} Document
 * @typedef {(string | number)[]} Path
 * @typedef {import('./problems.mjs').Problem} Problem
 */

/**
 * Reads strict JSON: a comment or a trailing comma that an editor forgives would fail elsewhere.
 * @param {string} root folder that holds `content/`
 * @param {string} file path from the root, with forward slashes
 * @returns {{ document?: Document, problems: Problem[] }}
 */
export function readDocument(root, file) {
  const text = readFileSync(join(root, file), 'utf8');
  /** @type {import('jsonc-parser').ParseError[]} */
  const errors = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || tree === undefined) {
    const problems = errors.map(({ error, offset }) => syntaxProblem(file, text, offset, printParseErrorCode(error)));
    return {
      problems: problems.length > 0 ? problems : [syntaxProblem(file, text, 0, 'ValueExpected')],
    };
  }
  const document = { file, text, tree, data: getNodeValue(tree) };
  return { document, problems: duplicateKeys(document, tree) };
}

/** @returns {Problem} */
function syntaxProblem(file, text, offset, code) {
  // "CloseBraceExpected" reads as "close brace expected".
  const words = code.replace(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();
  return { file, line: lineAt(text, offset), place: '', message: `not valid JSON: ${words}` };
}

/**
 * JSON lets a second key of the same name win in silence; here that would lose somebody's words.
 * @param {Document} document
 * @param {import('jsonc-parser').Node} node
 * @param {Path} path
 * @returns {Problem[]}
 */
function duplicateKeys(document, node, path = []) {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((child, index) => duplicateKeys(document, child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set();
  return children.flatMap(({ offset, children: [key, value] = [] }) => {
    const here = [...path, key.value];
    const again = seen.has(key.value);
    seen.add(key.value);
    return [
      ...(again ? [duplicate(document, offset, here)] : []),
      ...(value === undefined ? [] : duplicateKeys(document, value, here)),
    ];
  });
}

/** Said by its offset: by its path one would find the first of the two. */
function duplicate({ file, text }, offset, path) {
  const message = 'expected this key once, found it again';
  return { file, line: lineAt(text, offset), place: placeOf(path), message };
}

/**
 * @param {Document} document
 * @param {Path} path where the mistake is; of a place that does not exist, its nearest parent counts
 * @param {string} message
 * @param {string} place the place in words, when the path says less
 * @returns {Problem}
 */
export function problemAt(document, path, message, place = placeOf(path)) {
  return { file: document.file, line: lineOf(document, path), place, message };
}

/**
 * @param {Document} document
 * @param {Path} path
 * @returns {number} line of the value at this path, counted from 1
 */
export function lineOf(document, path) {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(document.tree, path.slice(0, length));
    // In a list, the line of an item may hold nothing but its brace: its first key tells more.
    if (node !== undefined)
      return lineAt(document.text, (node.parent?.type === 'array' ? firstKey(node) : node).offset);
  }
  return lineAt(document.text, document.tree.offset);
}

function firstKey(node) {
  return node.type === 'object' ? (node.children?.[0] ?? node) : node;
}

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

/**
 * @param {Path} path
 * @returns {string} `seeAlso[0].text`
 */
export function placeOf(path) {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
