import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../src/turbo.ts';

const file = join(import.meta.dirname, '../src/built-command.ts');

/** As `npm run spec-diff -- …` and its like do it, in a repository where everything is built. */
const table = [
  {
    name: 'a spec compared with itself',
    args: ['spec-diff', 'spec', 'spec/openapi.yaml'],
    want: { status: 0, stdout: 'identical: nothing changed\n', stderr: '' },
  },
  {
    name: 'a comparison that cannot be made',
    args: ['spec-diff', 'spec', 'nothing/openapi.yaml'],
    want: { status: 2, stdout: '', stderr: expect.stringContaining('nothing/openapi.yaml') },
  },
  {
    name: 'no sides',
    args: ['changelog'],
    want: { status: 2, stdout: '', stderr: expect.stringContaining('BASE') },
  },
];

test.each(table)('passes on arguments, output and exit code: $name', ({ args, want }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toStrictEqual(want);
});
