import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrayMember, type JsonValue, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot, runTurbo } from '../src/turbo.ts';

// A copy of the sources, so that a test may touch a file without anybody else seeing it. Dry runs need no
// node_modules: turbo hashes the sources and looks into the cache of the real repository.
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'turbo-cache-'));
  const files = git(repositoryRoot, 'ls-files', '--cached', '--others', '--exclude-standard')
    .trim()
    .split('\n')
    .filter((file) => existsSync(join(repositoryRoot, file)));
  for (const file of files) cpSync(join(repositoryRoot, file), join(copy, file));
  git(copy, 'init', '--quiet');
  git(copy, 'add', '--all');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** What `npm run generate` runs. */
const wholeFlow = ['generate', 'build', 'surface'];

/** The tasks of it that would run in the copy, without those that are no more than graph nodes. */
function tasksToRun(): readonly string[] {
  const turbo = join(repositoryRoot, 'node_modules/turbo/bin/turbo');
  const cache = join(repositoryRoot, '.turbo/cache');
  const args = [turbo, 'run', ...wholeFlow, '--dry=json', `--cache-dir=${cache}`];
  const env = {
    ...process.env,
    PATH: `${join(repositoryRoot, 'node_modules/.bin')}:${process.env['PATH']}`,
    TURBO_TELEMETRY_DISABLED: '1',
  };
  const plan: JsonValue = JSON.parse(
    execFileSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
  return arrayMember(plan, 'tasks')
    .filter((task) => stringMember(task, 'command') !== '<NONEXISTENT>')
    .filter((task) => stringMember(objectMember(task, 'cache'), 'status') !== 'HIT')
    .map((task) => (stringMember(task, 'taskId') ?? '').replace('@installatron-openapi/', ''))
    .toSorted();
}

function touch(file: string, text: string): void {
  appendFileSync(join(copy, file), text);
}

test('a second run of generate is all cache hits', async () => {
  // The first: the test command checks the reports, and does not write them.
  expect((await runTurbo(wholeFlow)).exitCode).toBe(0);
  const run = await runTurbo(wholeFlow);
  expect(run.exitCode).toBe(0);
  expect(run.tasks.filter((task) => task.outputs.length > 0).length).toBeGreaterThan(5);
  expect(run.tasks.filter((task) => task.outputs.length > 0 && !task.cached)).toStrictEqual([]);
});

const table = [
  { touched: 'nothing', file: undefined, text: '', want: [] },
  {
    touched: 'a guide',
    file: 'docs/architecture.md',
    text: '\nOne more line.\n',
    want: ['docs#build'],
  },
  {
    touched: 'a guide on migration',
    file: 'docs/migration/walkthrough.md',
    text: '\nOne more line.\n',
    want: ['docs#build'],
  },
  {
    touched: 'a test of a package',
    file: 'packages/types/test/names.test-d.ts',
    text: '\n// One more line.\n',
    want: [],
  },
  {
    touched: 'the runtime of the client',
    file: 'packages/client/src/index.ts',
    text: '\n// One more line.\n',
    want: ['client#build', 'client#surface', 'hooks#build', 'hooks#surface'],
  },
  {
    touched: 'the generator of types',
    file: 'generators/types/src/names.ts',
    text: '\n// One more line.\n',
    want: [
      'cli#build',
      'client#build',
      'client#surface',
      'compat#build',
      'compat#surface',
      'hooks#build',
      'hooks#surface',
      'renames#build',
      'renames#surface',
      'sandbox#build',
      'sandbox#surface',
      'types#build',
      'types#generate',
      'types#surface',
    ],
  },
  {
    touched: 'the generator of maps and converters',
    file: 'generators/renames/src/maps/files.ts',
    text: '\n// One more line.\n',
    want: [
      'cli#build',
      'compat#build',
      'compat#surface',
      'hooks#build',
      'hooks#surface',
      'renames#build',
      'renames#generate',
      'renames#surface',
      'sandbox#build',
      'sandbox#surface',
    ],
  },
  {
    touched: 'the sandbox',
    file: 'packages/sandbox/src/index.ts',
    text: '\n// One more line.\n',
    want: ['cli#build', 'hooks#build', 'hooks#surface', 'sandbox#build', 'sandbox#surface'],
  },
  {
    touched: 'the comparison of two specs',
    file: 'packages/spec-diff/src/index.ts',
    text: '\n// One more line.\n',
    want: ['cli#build', 'spec-diff#build', 'spec-diff#surface'],
  },
  {
    touched: 'the generator of the document of version 1',
    file: 'generators/v1-document/src/index.ts',
    text: '\n// One more line.\n',
    want: [
      'cli#build',
      'client#build',
      'client#surface',
      'compat#build',
      'compat#surface',
      'docs#build',
      'hooks#build',
      'hooks#surface',
      'renames#build',
      'renames#surface',
      'sandbox#build',
      'sandbox#surface',
      'spec#v1-document',
      'spec-diff#build',
      'spec-diff#surface',
      'types#build',
      'types#generate',
      'types#surface',
    ],
  },
  {
    touched: 'a schema',
    file: 'spec/components/schemas/DryRun.yaml',
    text: '\n# One more line.\n',
    want: [
      'cli#build',
      'client#build',
      'client#generate',
      'client#surface',
      'compat#build',
      'compat#generate',
      'compat#surface',
      'docs#build',
      'docs#generate',
      'hooks#build',
      'hooks#generate',
      'hooks#surface',
      'renames#build',
      'renames#generate',
      'renames#surface',
      'sandbox#build',
      'sandbox#generate',
      'sandbox#surface',
      'spec#bundle',
      'spec#v1-document',
      'types#build',
      'types#generate',
      'types#surface',
    ],
  },
];

test.each(table)('touching $touched runs again only what depends on it', ({ file, text, want }) => {
  if (file !== undefined) touch(file, text);
  try {
    expect(tasksToRun()).toStrictEqual(want);
  } finally {
    if (file !== undefined) git(copy, 'checkout', '--quiet', '--', file);
  }
});
