// Whether a tag may be published: `node scripts/release.mjs v1.2.3`. Each problem is one line.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} tag like v1.2.3
 * @param {{ name: string, version: string, repository?: unknown }} packageJson
 * @param {string} changelog
 * @param {string} source of src/version.ts
 * @returns {string[]} what is wrong
 */
export function releaseProblems(tag, { name, version, repository }, changelog, source) {
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')}, (.*)$`, 'm').exec(changelog)?.[1];
  return [
    tag !== `v${version}` && `The tag is ${tag}, the version in package.json ${version}: expected v${version}.`,
    !heading && `CHANGELOG.md has no "## ${version}, <date>".`,
    heading &&
      !/^\d{4}-\d{2}-\d{2}$/.test(heading) &&
      `CHANGELOG.md says "${heading}" of ${version}: expected the date, as 2026-03-31.`,
    !source.includes(`VERSION = '${version}'`) && `src/version.ts says another version than ${version}.`,
    !repository && `package.json names no repository: npm refuses a provenance for ${name} without it.`,
  ].filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const problems = releaseProblems(
    process.argv[2] ?? '',
    JSON.parse(read('package.json')),
    read('CHANGELOG.md'),
    read('src/version.ts'),
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
