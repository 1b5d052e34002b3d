import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pendingChangesets } from '../../src/changesets/pending.ts';
import { publicPackages } from '../../src/packages/public.ts';
import { repositoryRoot } from '../../src/root.ts';
import { temporaryFolder } from '../support/folder.ts';
import { commit, scratchRepository, write } from '../support/repository.ts';

const changeset = (name: string, type = 'minor') => `---\n"${name}": ${type}\n---\n\nSomething.\n`;

describe('our folder .changeset', () => {
  test('is one that changesets accepts', async () => {
    const { changesets } = await pendingChangesets(repositoryRoot);
    const ids = globSync('*.md', { cwd: join(repositoryRoot, '.changeset') }).map((file) =>
      file.slice(0, -3),
    );
    expect(changesets.map(({ id }) => id).toSorted()).toEqual(ids.filter((id) => id !== 'README').toSorted());
  });

  test('knows every public package, and asks for changelogs of no other', async () => {
    const root = copyOfManifests();
    const names = publicPackages(root).map(({ name }) => name);
    write(root, Object.fromEntries(names.map((name, n) => [`.changeset/test-${n}.md`, changeset(name)])));
    const { bumps } = await pendingChangesets(root);
    expect(bumps.map(({ name, type }) => `${name} ${type}`).toSorted()).toEqual(
      names.map((name) => `${name} minor`).toSorted(),
    );
  });

  test('turns a change of the client into versions and changelogs, and is empty then', async () => {
    const root = copyOfManifests();
    write(root, { '.changeset/test.md': changeset('@installatron-openapi/client', 'patch') });
    commit(root);
    const before = await pendingChangesets(root);
    const command = join(repositoryRoot, 'generators/release/node_modules/@changesets/cli/bin.js');
    const { status, stderr } = spawnSync(process.execPath, [command, 'version'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const after = publicPackages(root).map(({ name, version }) => [name, version]);
    for (const { name, newVersion } of before.bumps) expect(after).toContainEqual([name, newVersion]);
    expect(readFileSync(join(root, 'packages/client/CHANGELOG.md'), 'utf8')).toContain('Something.');
    expect(await pendingChangesets(root)).toEqual({ changesets: [], bumps: [] });
  });
});

/** Our manifests and our `.changeset`, in a repository of their own. */
function copyOfManifests(): string {
  const root = temporaryFolder();
  const patterns = [
    'package.json',
    'pnpm-workspace.yaml',
    '*/package.json',
    '*/*/package.json',
    '.changeset/*',
  ];
  for (const file of globSync(patterns, { cwd: repositoryRoot, exclude: ['**/node_modules'] })) {
    cpSync(join(repositoryRoot, file), join(root, file));
  }
  spawnSync('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: root });
  return root;
}

describe('changesets', () => {
  test('are read with their packages, their kind and their text', async () => {
    const root = scratchRepository();
    write(root, { '.changeset/next.md': changeset('@scratch/middle', 'patch') });
    expect(await pendingChangesets(root)).toEqual({
      changesets: [
        { id: 'next', releases: [{ name: '@scratch/middle', type: 'patch' }], summary: 'Something.' },
      ],
      bumps: [
        { name: '@scratch/middle', type: 'patch', oldVersion: '1.0.0', newVersion: '1.0.1' },
        { name: '@scratch/app', type: 'patch', oldVersion: '1.0.0', newVersion: '1.0.1' },
      ],
    });
  });

  test.each([
    {
      what: 'names a package that there is not',
      content: changeset('@scratch/other'),
      says: '@scratch/other',
    },
    {
      what: 'has no kind of release that there is',
      content: changeset('@scratch/lib', 'huge'),
      says: 'huge',
    },
    { what: 'has no front matter', content: 'Something.\n', says: 'Something' },
  ])('one that $what is a problem', async ({ content, says }) => {
    const root = scratchRepository();
    write(root, { '.changeset/next.md': content });
    await expect(pendingChangesets(root)).rejects.toMatchObject({
      diagnostics: [{ code: 'rule/release-changeset-invalid', message: expect.stringContaining(says) }],
    });
  });

  test('with a configuration that is not valid are a problem, too', async () => {
    const root = scratchRepository();
    write(root, { '.changeset/config.json': '{ "access": "everyone" }' });
    await expect(pendingChangesets(root)).rejects.toMatchObject({
      diagnostics: [{ code: 'rule/release-changeset-invalid', message: expect.stringContaining('access') }],
    });
  });
});
