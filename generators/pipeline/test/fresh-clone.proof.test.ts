import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../src/turbo.ts';

// What a stranger does: clone, then the first command of the README, with nothing but the machine's Node and npm.
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
  const cloned = run('git', ['clone', '--quiet', repositoryRoot, clone], tmpdir());
  expect(cloned.status, cloned.stderr).toBe(0);
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string = clone): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd,
    env: bareEnvironment(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

// Without the workspace's own node_modules/.bin, which vitest was started with, and without npm's settings for it.
function bareEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.startsWith(repositoryRoot));
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|TURBO_|REPORT_ROOT|VITEST|PROOF)/.test(name),
  );
  return { ...Object.fromEntries(inherited), PATH: path.join(':') };
}

function gitStatus(): string {
  return run('git', ['status', '--porcelain']).stdout;
}

test('generate works as the first command ever run in a clone, and leaves the clone clean', () => {
  const { status, stdout, stderr } = run('npm', ['run', 'generate']);
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toMatch(/45 operations, \d+ schemas/);
  expect(stdout).toMatch(/docs\/dist +\d+ files/);
  expect(stdout).toContain('Next: open docs/dist/index.html');
  expect(existsSync(join(clone, 'docs/dist/index.html'))).toBe(true);
  expect(gitStatus()).toBe('');
});

test('generate --check finds nothing to say about a fresh clone', () => {
  const { status, stdout, stderr } = run('npm', ['run', 'generate', '--', '--check']);
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});

test('the other commands of the README work there, too, and leave the clone clean', () => {
  const accepted = run('npm', ['run', 'v1:accept']);
  expect(accepted.status, accepted.stderr).toBe(0);
  const fuzzed = run('npm', ['run', 'fuzz', '--', '--seconds', '1']);
  expect(fuzzed.status, fuzzed.stderr).toBe(0);
  expect(`${fuzzed.stdout}${fuzzed.stderr}`).toMatch(/[1-9]\d* +cases in all, none against a law/);
  const timed = run('npx', ['-y', 'pnpm@12.21.0', '--filter', '@installatron-openapi/renames', 'bench']);
  expect(timed.status, timed.stderr).toBe(0);
  expect(timed.stdout).toContain('a loop over maps');
  expect(gitStatus()).toBe('');
});

test('what would be published, what and who would break, and how fast the client is can be asked there, too', () => {
  const shown = run('npm', ['run', 'release', '--', '--dry-run']);
  expect(shown.status, shown.stderr).toBe(0);
  expect(shown.stdout).toMatch(/@installatron-openapi\/client +\d+\.\d+\.\d+/);
  const compared = run('npm', ['run', 'consumers', '--', 'HEAD']);
  expect(compared.status, `${compared.stdout}${compared.stderr}`).toBe(0);
  expect(compared.stdout).toContain('@installatron-openapi/client: compatible');
  const identical = run('npm', ['run', '--silent', 'spec-diff', '--', 'HEAD', 'spec']);
  expect(identical).toMatchObject({ status: 0, stdout: 'identical: nothing changed\n' });
  const notes = run('npm', ['run', '--silent', 'changelog', '--', 'HEAD', 'spec']);
  expect(notes.status, notes.stderr).toBe(0);
  const client = ['--filter', '@installatron-openapi/client', 'bench', '--seconds', '0.2'];
  const timed = run('npx', ['-y', 'pnpm@12.21.0', ...client]);
  expect(timed.status, timed.stderr).toBe(0);
  expect(timed.stdout).toContain('openapi-fetch');
  expect(gitStatus()).toBe('');
});

test('a change of what version 1 is stops the test command, which names the line and how to accept it', () => {
  const file = 'spec/components/schemas/Install.yaml';
  const before = readFileSync(join(clone, file), 'utf8');
  const after = before.replace(
    'x-v1: { codec: yes-no, confidence: inferred }',
    'x-v1: { codec: flag, confidence: inferred }',
  );
  expect(after).not.toBe(before);
  writeFileSync(join(clone, file), after);
  const { status, stdout, stderr } = run('npm', ['test']);
  writeFileSync(join(clone, file), before);
  expect(status).not.toBe(0);
  const output = `${stdout}${stderr}`;
  expect(output).toMatch(/spec\/components\/schemas\/Install\.yaml:\d+:\d+\n.*error v1-meaning-changed: /);
  expect(output).toContain('pnpm v1:accept');
});

const faults = [
  {
    name: 'a broken $ref',
    file: 'spec/paths/version.yaml',
    spoil: (text: string) =>
      text.replace('components/responses/ServerError.yaml', 'components/responses/Nowhere.yaml'),
    want: /spec\/paths\/version\.yaml:\d+:\d+\n.*error ref-broken: .*Nowhere\.yaml/,
  },
  {
    name: 'a duplicate operationId',
    file: 'spec/paths/version.yaml',
    spoil: (text: string) => text.replace('operationId: getVersion', 'operationId: listTasks'),
    want: /spec\/paths\/(version|tasks)\.yaml:\d+:\d+\n.*error operation-id-duplicate: .*"listTasks"/,
  },
  {
    name: 'a bad indent',
    file: 'spec/components/schemas/DryRun.yaml',
    spoil: (text: string) => `  ${text}`,
    want: /spec\/components\/schemas\/DryRun\.yaml:\d+:\d+\n.*error yaml-syntax: /,
  },
];

test.each(faults)('generate stops at $name, says where, and changes no file', ({ file, spoil, want }) => {
  const path = join(clone, file);
  const before = readFileSync(path, 'utf8');
  const bundle = readFileSync(join(clone, 'spec/dist/openapi.json'), 'utf8');
  try {
    writeFileSync(path, spoil(before));
    const { status, stdout, stderr } = run('npm', ['run', 'generate']);
    expect(status).toBe(1);
    expect(withoutPrefix(stdout + stderr)).toMatch(want);
    expect(gitStatus()).toBe(` M ${file}\n`);
    expect(readFileSync(join(clone, 'spec/dist/openapi.json'), 'utf8')).toBe(bundle);
  } finally {
    writeFileSync(path, before);
  }
});

// turbo puts the task's name before each line.
function withoutPrefix(output: string): string {
  return output.replaceAll(/^@installatron-openapi\/[\w:]+: /gm, '');
}

test('generate refuses to overwrite an edit of a generated file', () => {
  const file = 'packages/types/src/generated/v2-names.gen.ts';
  appendFileSync(join(clone, file), '\nexport type Mine = string;\n');
  const { status, stdout, stderr } = run('npm', ['run', 'generate']);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(`${file}\n  error generated-edited`);
  expect(readFileSync(join(clone, file), 'utf8')).toContain('export type Mine');
  expect(run('git', ['checkout', '--', file]).status).toBe(0);
});
