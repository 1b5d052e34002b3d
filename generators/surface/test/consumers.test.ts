import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, temporaryFolder, writeFiles } from './support/folder.ts';
import { commit, git, repository, tiny } from './support/repository.ts';
import { type Outcome, runCommandIn } from './support/run.ts';

const declarations = `
export type Install = { readonly id: string; readonly url: string };
export declare function getInstall(id: string): Promise<Install>;
`;

const consumer = `import { getInstall } from '@scratch/tiny';
import { expectTypeOf, test } from 'vitest';

test('an install has a URL', async () => {
  const install = await getInstall('abc');
  const url: string = install.url;
  expectTypeOf(url).toBeString();
});
`;

const path = 'packages/tiny/test/consumer/install.test-d.ts';

function consumers(folder: string, ...args: readonly string[]): Outcome {
  return runCommandIn(folder, 'consumers-main', args);
}

function asJson(
  folder: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly said: unknown } {
  const { code, stdout } = consumers(folder, ...args, '--format', 'json');
  return { code, said: JSON.parse(stdout) };
}

describe('the consumers of an earlier revision', () => {
  test('compile when nothing changed', () => {
    const folder = repository({ ...tiny(declarations), [path]: consumer });
    commit(folder, { 'README.md': 'A later step.' });
    expect(asJson(folder, 'HEAD~1')).toStrictEqual({
      code: 0,
      said: {
        verdict: 'compatible',
        packages: [{ name: '@scratch/tiny', verdict: 'compatible', problems: [] }],
      },
    });
    expect(consumers(folder, '--base', 'HEAD~1').stdout).toBe('@scratch/tiny: compatible\n');
  });

  test('do not when a member that they use is gone: file, line and message are named', () => {
    const folder = repository({ ...tiny(declarations), [path]: consumer });
    // The test of today no longer says so, and is not asked.
    commit(folder, { [path]: `import '@scratch/tiny';\n` });
    writeFiles(folder, tiny(declarations.replace('readonly url: string', '')));
    const problem = { file: path, line: 6, message: "Property 'url' does not exist on type 'Install'." };
    expect(asJson(folder, 'HEAD~1')).toStrictEqual({
      code: 1,
      said: {
        verdict: 'breaking',
        packages: [{ name: '@scratch/tiny', verdict: 'breaking', problems: [problem] }],
      },
    });
    const { code, stdout, stderr } = consumers(folder, 'HEAD~1', '--typescript', 'both');
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '@scratch/tiny: breaking\n' });
    expect(stderr.split('\n').slice(0, 2)).toStrictEqual([
      `${path}:6:1`,
      "  error rule/consumer-breaks: Property 'url' does not exist on type 'Install'.",
    ]);
  });

  test('do not when the whole package is gone', () => {
    const folder = repository({ ...tiny(declarations), [path]: consumer });
    rmSync(join(folder, 'packages/tiny'), { recursive: true });
    expect(asJson(folder, 'main')).toMatchObject({
      code: 1,
      said: {
        packages: [{ name: 'packages/tiny', verdict: 'breaking', problems: [{ file: path, line: 1 }] }],
      },
    });
  });

  test('say nothing when there were no tests, and that is said', () => {
    const folder = repository(tiny(declarations));
    commit(folder, { [path]: consumer });
    const verdict = 'no consumer tests at BASE';
    expect(asJson(folder, 'HEAD~1')).toStrictEqual({
      code: 0,
      said: { verdict, packages: [{ name: '@scratch/tiny', verdict, problems: [] }] },
    });
    expect(consumers(folder, 'HEAD~1').stdout).toBe('@scratch/tiny: no consumer tests at BASE\n');
  });
});

describe('nothing can be said, and the exit code is 2, for', () => {
  test('a revision that git does not know', () => {
    const folder = repository({ ...tiny(declarations), [path]: consumer });
    const reason =
      'git knows no revision "v9" here. Give a branch, a tag or a commit; in a shallow clone, fetch it first.';
    expect(asJson(folder, 'v9')).toStrictEqual({
      code: 2,
      said: { verdict: 'not comparable', reason, packages: [] },
    });
    expect(consumers(folder, 'v9').stderr).toBe(`consumers: ${reason}\n`);
  });

  test('a revision that looks like an option of git', () => {
    const folder = repository(tiny(declarations));
    expect(asJson(folder, '--base=--git-dir')).toMatchObject({
      code: 2,
      said: { verdict: 'not comparable' },
    });
  });

  test.each([
    { name: 'no revision', args: [] },
    { name: 'two revisions', args: ['main', 'HEAD'] },
    { name: 'a compiler that is not there', args: ['main', '--typescript', '4'] },
  ])('$name', ({ args }) => {
    const { code, stderr } = consumers(repository(tiny(declarations)), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('Try --help.');
  });

  test('a package that is not built', () => {
    const folder = repository({ ...tiny(declarations), [path]: consumer });
    rmSync(join(folder, 'packages/tiny/dist'), { recursive: true });
    const { code, stderr } = consumers(folder, 'main');
    expect(code).toBe(2);
    expect(stderr).toContain('packages/tiny/dist/index.d.ts is not there. Build the packages first');
  });

  test('a manifest whose entries are a pattern', () => {
    const folder = repository(tiny(declarations));
    const exports = { './*': { types: './dist/*.d.ts' } };
    writeFiles(folder, { 'packages/tiny/package.json': JSON.stringify({ name: 'tiny', exports }) });
    expect(consumers(folder, 'main').code).toBe(2);
  });

  test('a consumer test that imports what no consumer could', () => {
    const folder = repository({ ...tiny(declarations), [path]: `import '../../src/index.ts';\n` });
    const reason = `consumers: ${JSON.stringify(path)} imports "../../src/index.ts".`;
    const { code, stderr } = consumers(folder, 'main');
    expect({ code, stderr }).toStrictEqual({
      code: 2,
      stderr: `${reason} A consumer test imports packages by their names, and nothing else.\n`,
    });
  });

  test('a folder that is in no repository', () => {
    expect(consumers('/', 'main')).toMatchObject({
      code: 2,
      stderr: 'consumers: / is not in a git repository.\n',
    });
  });
});

test('no scratch folder is left behind, and the repository is as it was', () => {
  const folder = repository({ ...tiny(declarations), [path]: `import { gone } from '@scratch/tiny';\n` });
  const before = contentsOf(folder);
  const scratch = temporaryFolder();
  expect(runCommandIn(folder, 'consumers-main', ['main'], { TMPDIR: scratch }).code).toBe(1);
  expect(readdirSync(scratch)).toStrictEqual([]);
  expect(contentsOf(folder)).toStrictEqual(before);
});

describe('what git holds stays in the scratch folder', () => {
  test('for tests with any name', () => {
    const names = ['-p', 'a b', `"quoted' $(touch x)`, 'new\nline', 'ü', 'back\\slash', '<script>', '..'];
    const paths = names.map((name) => `packages/tiny/test/consumer/${name}.test-d.ts`).toSorted();
    const wrong = Object.fromEntries(paths.map((file) => [file, 'export const a: 1 = 2;\n']));
    const { code, said } = asJson(repository({ ...tiny(declarations), ...wrong }), 'main');
    expect(code).toBe(1);
    expect(said).toMatchObject({ packages: [{ problems: paths.map((file) => ({ file, line: 1 })) }] });
  });

  test('for a link in place of a test', () => {
    const folder = repository(tiny(declarations));
    const link = git(folder, ['hash-object', '-w', '--stdin'], '/etc/hostname');
    const tree = treeWith(folder, ['tiny', 'test', 'consumer'], `120000 blob ${link}\tx.test-d.ts\n`);
    const { code, stderr } = consumers(folder, tree);
    expect(code).toBe(2);
    expect(stderr).toContain('"packages/tiny/test/consumer/x.test-d.ts" is a link');
  });

  test.each(['..', '.git'])('for a package folder named %s', (name) => {
    const folder = repository(tiny(declarations));
    const blob = git(folder, ['hash-object', '-w', '--stdin'], 'export {};');
    const tree = treeWith(folder, [name, 'test', 'consumer'], `100644 blob ${blob}\tx.test-d.ts\n`);
    const { code, stderr } = consumers(folder, tree);
    expect(code).toBe(2);
    expect(stderr).toContain('is in no folder of a package');
  });
});

/** A commit that holds one entry below `packages`, made without a working tree: git would refuse some of the names there. */
function treeWith(folder: string, folders: readonly string[], entry: string): string {
  const make = (rows: string) => git(folder, ['mktree'], rows);
  const wrapped = ['packages', ...folders].reduceRight(
    (inside, name) => `040000 tree ${make(inside)}\t${name}\n`,
    entry,
  );
  return git(folder, ['commit-tree', make(wrapped), '-m', 'Hostile']);
}
