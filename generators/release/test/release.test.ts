import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseCommand, token } from './support/command.ts';
import { temporaryFolder } from './support/folder.ts';
import { startRegistry } from './support/registry.ts';
import { commit, scratchRepository, write } from './support/repository.ts';

const changeset = '---\n"@scratch/lib": minor\n---\n\nA new function.\n';

/** A registry that is not there. */
const nobody = { url: 'http://127.0.0.1:1/' };

/** Rows of a table, by words. */
function rows(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
}

describe('a release', () => {
  test('sends every package that is new, after those it needs', async () => {
    const registry = await startRegistry();
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await releaseCommand(scratchRepository(), registry, '--out', out);
    expect(stderr.match(/^publishing .*/gm)).toEqual([
      'publishing @scratch/lib 1.0.0',
      'publishing @scratch/middle 1.0.0',
      'publishing @scratch/app 1.0.0',
    ]);
    expect(exitCode).toBe(0);
    expect(registry.published).toEqual(['@scratch/lib@1.0.0', '@scratch/middle@1.0.0', '@scratch/app@1.0.0']);
    expect([...registry.access.values()]).toEqual(['public', 'public', 'public']);
    expect(rows(stdout)).toEqual([
      '@scratch/lib | 1.0.0 | published',
      '@scratch/middle | 1.0.0 | published',
      '@scratch/app | 1.0.0 | published',
    ]);
    const packed = readFileSync(join(out, 'scratch-lib-1.0.0.tgz')).toString('base64');
    expect(registry.tarballs.get('@scratch/lib@1.0.0')).toBe(packed);
  });

  test('leaves out what is published already', async () => {
    const registry = await startRegistry([
      '@scratch/lib@0.9.0',
      '@scratch/lib@1.0.0',
      '@scratch/middle@0.9.0',
    ]);
    const { exitCode, stdout } = await releaseCommand(scratchRepository(), registry);
    expect(exitCode).toBe(0);
    expect(registry.published.slice(3)).toEqual(['@scratch/middle@1.0.0', '@scratch/app@1.0.0']);
    expect(rows(stdout)[0]).toBe('@scratch/lib | 1.0.0 | was published before');
  });

  test('stops at the first failure, says so, and goes on when it is run again', async () => {
    const registry = await startRegistry();
    const root = scratchRepository();
    registry.broken.add('@scratch/middle');
    const first = await releaseCommand(root, registry);
    expect(first.exitCode).toBe(1);
    expect(rows(first.stdout)).toEqual([
      '@scratch/lib | 1.0.0 | published',
      '@scratch/middle | 1.0.0 | FAILED',
      '@scratch/app | 1.0.0 | not tried',
    ]);
    expect(first.stderr).toMatch(
      /packages\/middle\n {2}error rule\/release-publish-failed: @scratch\/middle 1\.0\.0 was not published: E500 .*\n {2}Mend what npm says, then run this again/,
    );
    expect(registry.published).toEqual(['@scratch/lib@1.0.0']);

    registry.broken.clear();
    const second = await releaseCommand(root, registry);
    expect(second.exitCode).toBe(0);
    expect(registry.published).toEqual(['@scratch/lib@1.0.0', '@scratch/middle@1.0.0', '@scratch/app@1.0.0']);
  });

  test('tells a machine of a failure in one document, and nobody of the token of npm', async () => {
    const registry = await startRegistry(['@scratch/lib@1.0.0']);
    registry.broken.add('@scratch/middle');
    const run = await releaseCommand(scratchRepository(), registry, '--format', 'json');
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      packages: [
        { name: '@scratch/lib', version: '1.0.0', outcome: 'was-published' },
        {
          name: '@scratch/middle',
          version: '1.0.0',
          outcome: 'failed',
          reason: expect.stringContaining('E500'),
        },
        { name: '@scratch/app', version: '1.0.0', outcome: 'not-tried' },
      ],
      diagnostics: [
        { code: 'rule/release-publish-failed', file: expect.stringMatching(/packages\/middle$/) },
      ],
    });
    expect(registry.authorizations).toEqual([`Bearer ${token}`]);
    expect(run.stdout + run.stderr).not.toContain(token);
  });

  test('has nothing to do when everything is published, whatever else is going on', async () => {
    const published = ['@scratch/lib@1.0.0', '@scratch/middle@1.0.0', '@scratch/app@1.0.0'];
    const registry = await startRegistry(published);
    const root = scratchRepository();
    write(root, { '.changeset/next.md': changeset });
    const { exitCode, stdout } = await releaseCommand(root, registry);
    expect(exitCode).toBe(0);
    expect(rows(stdout)).toContain('@scratch/app | 1.0.0 | was published before');
    expect(rows(stdout).at(-1)).toBe('Nothing to publish: the registry has every version.');
    expect(registry.published).toEqual(published);
  });
});

describe('a release is refused, and nothing goes out,', () => {
  test('when there are changesets that no version has taken', async () => {
    const registry = await startRegistry();
    const root = scratchRepository();
    write(root, { '.changeset/next.md': changeset });
    commit(root);
    const { exitCode, stderr } = await releaseCommand(root, registry);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      '.changeset/next.md\n  error rule/release-changeset-pending: next is not released',
    );
    expect(registry.published).toEqual([]);
  });

  test('when something is not committed', async () => {
    const registry = await startRegistry();
    const root = scratchRepository();
    write(root, { 'packages/app/README.md': '# changed\n', 'packages/app/src/new.ts': '' });
    const { exitCode, stderr } = await releaseCommand(root, registry);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'packages/app/README.md\n  error rule/release-uncommitted: This and 1 more files are not committed.',
    );
    expect(registry.published).toEqual([]);
  });

  test('when packages are not built, all of which it names', async () => {
    const registry = await startRegistry();
    const root = scratchRepository();
    for (const name of ['lib', 'app']) rmSync(join(root, 'packages', name, 'dist'), { recursive: true });
    const { exitCode, stderr } = await releaseCommand(root, registry);
    expect(exitCode).toBe(1);
    expect(stderr.match(/\S+ is not built/g)).toEqual([
      '@scratch/app is not built',
      '@scratch/lib is not built',
    ]);
    expect(stderr).toContain('npm run generate');
    expect(registry.published).toEqual([]);
  });

  test('when the registry does not answer', async () => {
    const { exitCode, stderr } = await releaseCommand(scratchRepository(), nobody);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /rule\/release-registry-silent: Nobody knows whether @scratch\/lib 1\.0\.0 is published: ECONN/,
    );
  });
});
