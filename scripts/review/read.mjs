import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFiles } from '../content/layout.mjs';

/**
 * The files of the content, now and at an earlier revision.
 * @typedef {Map<string, any>} Files data by the path of its file, such as `content/nl/answers/7.json`
 */

/**
 * @param {string} root folder that holds `content/`
 * @returns {Files}
 */
export const readNow = (root) =>
  new Map(jsonFiles(root).map((file) => [file, parse(file, readFileSync(join(root, file), 'utf8'))]));

/**
 * @param {string} root folder that holds `content/`, within a git repository
 * @param {string} rev anything that git takes for a commit
 * @returns {Files}
 */
export function readAt(root, rev) {
  const commit = commitOf(root, rev);
  // the names are relative to this folder, which need not be the top of the repository
  const files = git(root, 'ls-tree', '-r', '--name-only', '-z', commit, '--', 'content/')
    .split('\0')
    .filter((file) => file.endsWith('.json') && !file.startsWith('content/schema/'));
  return new Map(files.map((file) => [file, parse(`${rev}:${file}`, git(root, 'show', `${commit}:./${file}`))]));
}

function commitOf(root, rev) {
  try {
    return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`).trim();
  } catch {
    throw new Error(`--since: expected a revision that git knows, such as HEAD~1 or a tag, found '${rev}'`);
  }
}

const git = (cwd, ...args) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });

function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}: not valid JSON: ${error.message}`, { cause: error });
  }
}
