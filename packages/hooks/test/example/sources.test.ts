import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../..');

test.each([
  ['the app, which runs in a browser', 'example/src'],
  ['the servers and commands, which run in Node', 'example'],
])(
  '%s type-checks',
  (_, project) => {
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  },
  30_000,
);
