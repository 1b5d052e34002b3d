import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from './support/folder.ts';
import { program } from './support/run.ts';

const commands = ['convert', 'gateway', 'sandbox', 'spec-diff', 'changelog', '--help'];

function outcomeOf(node: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function refusal(version: string) {
  const needed = `Node 22 or newer, and this is Node ${version}`;
  const stderr = `installatron-openapi: This needs ${needed}. Install one, or put it first in PATH.\n`;
  return { status: 2, stdout: '', stderr };
}

test('the version that is asked for is that of the package', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(engines).toEqual({ node: '>=22' });
});

test('nothing is imported before the version is known', () => {
  expect(readFileSync(program, 'utf8')).not.toMatch(/^\s*(import\s*['"{*\w]|export\s.*\sfrom\b)/m);
});

describe('a Node that says it is too old', () => {
  test.each(commands)('is named, and %s exits with 2', (command) => {
    const pretend = join(emptyFolder(), 'pretend.mjs');
    writeFileSync(
      pretend,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '21.9.1' } });\n",
    );
    expect(outcomeOf(process.execPath, ['--import', pretend, program, command])).toEqual(refusal('21.9.1'));
  });
});

/** Those that are installed beside the one of the workspace; there may be none. */
const oldNodes = execFileSync('sh', ['-c', 'which -a node || true'], { encoding: 'utf8' })
  .split('\n')
  .filter((node) => node !== '')
  .map((node) => ({ node, version: outcomeOf(node, ['--version']).stdout.trim().slice(1) }))
  .filter(({ version }) => Number.parseInt(version, 10) < 22);

test.each(oldNodes)('Node $version, which really is too old, is told the same', ({ node, version }) => {
  for (const command of commands) expect(outcomeOf(node, [program, command])).toEqual(refusal(version));
});
