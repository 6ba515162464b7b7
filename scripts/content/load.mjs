import { readDocument } from './document.mjs';
import { jsonFiles, languages, nameOf, variantFile } from './layout.mjs';

/**
 * @typedef {import('./document.mjs').Document} Document
 */

/**
 * @param {string} root folder that holds `content/`
 * @returns {{ documents: Document[], problems: import('./problems.mjs').Problem[] }}
 */
export function readAll(root) {
  const results = jsonFiles(root).map((file) => readDocument(root, file));
  return {
    documents: results.flatMap(({ document }) => (document === undefined ? [] : [document])),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/**
 * @param {string} lang
 * @param {Document[]} documents
 * @returns {Map<string, Document>} the files of one language by name: `shell`, or `7` for an answer
 */
export function documentsOf(lang, documents) {
  const own = documents.filter(({ file }) => file.startsWith(`content/${lang}/`));
  return new Map(own.map((document) => [nameOf(document.file), document]));
}

/**
 * @param {string} root
 * @param {Document[]} documents
 * @returns {{ flow: any, evidence: any, charts: any, variants: any[], words: Map<string, Map<string, any>> }} the rules, what the interview speaks for, the
 *   numbers of the charts, and per language its files by name
 */
export function arrange(root, documents) {
  const words = languages(root).map((lang) => {
    const files = documentsOf(lang, documents);
    return [lang, new Map([...files].map(([name, { data }]) => [name, data]))];
  });
  const dataOf = (name) => documents.find(({ file }) => file === name)?.data;
  return {
    flow: dataOf('content/flow.json'),
    evidence: dataOf('content/evidence.json'),
    charts: dataOf('content/charts.json'),
    variants: documents.filter(({ file }) => variantFile.test(file)).map(({ data }) => data),
    words: new Map(words),
  };
}
