import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { program } from './support/run.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the example of the README prints what stands below it', () => {
  const [, command = '', output = ''] = /```sh\n(echo .*)\n```\n\n```json\n(.*\n)```/.exec(readme) ?? [];
  expect(command).toContain('installatron-openapi convert');
  const folder = mkdtempSync(join(tmpdir(), 'cli-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'installatron-openapi'),
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  expect(execFileSync('sh', ['-c', command], { env, encoding: 'utf8' })).toBe(output);
});
