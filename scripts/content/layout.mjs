import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that every language has, beside those of a folder. */
export const wordFiles = [
  'shell',
  'safety',
  'urgency',
  'pages',
  'questions',
  'articles',
  'site',
  'figures',
  'terms',
  'interview',
];

/** Folders of a language with a file for each thing, and the kind that its files are. */
const folders = { answers: 'answer', conditions: 'condition', topics: 'topic' };

/** Files of a language that only the checks read. The first is needed, the others are there when something stands in them. */
export const checkFiles = ['common-words', 'allowed-words', 'plain-exceptions'];

/** The kinds of files, each with its schema `content/schema/<kind>.schema.json`. */
export const kinds = ['flow', 'evidence', 'charts', 'variant', ...checkFiles, ...Object.values(folders), ...wordFiles];

/** A language as another country speaks it, `content/nl-BE.json`. */
export const variantFile = /^content\/[a-z]{2}-[A-Z]{2}\.json$/;

/** Folders below content/ that are no language. */
const otherFolders = new Set(['schema', 'figures']);

/**
 * @param {string} root folder that holds `content/`
 * @returns {string[]} every JSON file below content/ but the schemas, as a path from the root
 */
export function jsonFiles(root) {
  return readdirSync(join(root, 'content'), { recursive: true })
    .map((name) => `content/${String(name).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.json') && !file.startsWith('content/schema/'))
    .sort();
}

/**
 * @param {string} root
 * @returns {string[]} the languages that have a folder; Dutch always, as the product's own
 */
export function languages(root) {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name))
    .map((entry) => entry.name);
  return [...new Set(['nl', ...folders])];
}

/**
 * @param {string} root
 * @returns {string[]} the drawings, as paths from the root
 */
export function figureFiles(root) {
  const folder = join(root, 'content/figures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => `content/figures/${name}`);
}

/**
 * @param {string} file path from the root
 * @returns {string | undefined} which schema this file follows; none when it has no place here
 */
export function kindOf(file) {
  if (file === 'content/flow.json') return 'flow';
  if (file === 'content/charts.json') return 'charts';
  if (file === 'content/evidence.json') return 'evidence';
  if (variantFile.test(file)) return 'variant';
  if (/^content\/[^/]+\/answers\/[1-9]\d*\.json$/.test(file)) return 'answer';
  const folder = /^content\/(?!figures\/)[^/]+\/(conditions|topics)\/[a-z0-9-]+\.json$/.exec(file)?.[1];
  if (folder !== undefined) return folders[folder];
  const name = /^content\/(?!figures\/)[^/]+\/([^/]+)\.json$/.exec(file)?.[1];
  return checkFiles.includes(name) || wordFiles.includes(name) ? name : undefined;
}

/**
 * @param {string} file
 * @returns {string} `7` of `content/nl/answers/7.json`, `conditions/spit` of `content/nl/conditions/spit.json`
 */
export function nameOf(file) {
  const parts = file.slice(0, -'.json'.length).split('/');
  const name = parts.at(-1);
  const folder = parts.at(-2) ?? '';
  return folder in folders && folder !== 'answers' ? `${folder}/${name}` : name;
}
