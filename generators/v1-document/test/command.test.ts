import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { thingApi } from './support/api.ts';

// The sources of a spec, and the bundle of them: only the lines matter here, so they are no more than what is asked for.
const thing = [
  'type: object',
  'properties:',
  '  files:',
  '    type: string',
  '    x-v1: { name: list-files }',
];
const properties = { files: { type: 'string', 'x-v1': { name: 'list-files' } } };

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'v1-document-')));
  write('openapi.yaml', 'openapi: 3.1.0\npaths:\n  /: { $ref: components/schemas/Thing.yaml }\n');
  write('components/schemas/Thing.yaml', `${thing.join('\n')}\n`);
  write('dist/openapi.json', JSON.stringify(thingApi({ properties })));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the document of version 1 is written beside that of version 2, and the frozen copy is not', () => {
  expect(run()).toEqual({ status: 0, stdout: '', stderr: 'dist/openapi.v1.json: derived from version 2\n' });
  const { openapi, info } = JSON.parse(read('dist/openapi.v1.json'));
  expect([openapi, info.title]).toEqual(['3.1.0', 'Things, version 1']);
  expect(existsSync(join(folder, 'v1.baseline.json'))).toBe(false);
});

test('accepting makes the document the frozen copy, which is what is written else', () => {
  expect(run('--accept').status).toBe(0);
  run();
  expect(read('v1.baseline.json')).toBe(read('dist/openapi.v1.json'));
});

describe('the check', () => {
  test('passes when nothing changed, and writes nothing', () => {
    run('--accept');
    const before = readdirSync(folder, { recursive: true });
    expect(run('--check')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'v1.baseline.json: version 1 is unchanged\n',
    });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('says which line of the spec changed version 1, and how to accept it', () => {
    run('--accept');
    write('dist/openapi.json', JSON.stringify(thingApi({ properties: renamed })));
    expect(run('--check')).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'components/schemas/Thing.yaml:5:5',
        '  error v1-meaning-changed: In version 1, /components/schemas/Thing/properties/files-list was called "list-files".',
        '  Version 1 has no end date, and its clients rely on it: undo the change. If it is meant, accept it with `pnpm v1:accept` and commit spec/v1.baseline.json.',
        '',
      ].join('\n'),
    });
  });

  test('says the same to GitHub, and to machines', () => {
    run('--accept');
    write('dist/openapi.json', JSON.stringify(thingApi({ properties: renamed })));
    expect(run('--check', '--format=github').stdout).toMatch(
      /^::error file=components\/schemas\/Thing\.yaml,line=5,col=5,title=v1-meaning-changed::/,
    );
    expect(JSON.parse(run('--check', '--format=json').stdout)).toMatchObject({
      diagnostics: [{ code: 'v1-meaning-changed', line: 5 }],
    });
  });

  test('says that there is nothing to compare with', () => {
    const { status, stderr } = run('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('v1.baseline.json\n  error v1-baseline-missing: There is no v1.baseline.json');
  });
});

const renamed = { files: { type: 'string', 'x-v1': { name: 'files-list' } } };

test('a mistake in an x-v1 is shown at its line, and nothing is written', () => {
  const wrong = { files: { type: 'string', 'x-v1': { codec: 'unheard-of' } } };
  write('dist/openapi.json', JSON.stringify(thingApi({ properties: wrong })));
  write(
    'components/schemas/Thing.yaml',
    `${thing.slice(0, 4).join('\n')}\n    x-v1:\n      codec: unheard-of\n`,
  );
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('components/schemas/Thing.yaml:6:7\n  error v1-codec: ');
  expect(existsSync(join(folder, 'dist/openapi.v1.json'))).toBe(false);
});

test('the help says how a change is accepted', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('pnpm v1:accept');
});

test('checking and accepting at once makes no sense', () => {
  expect(run('--check', '--accept')).toMatchObject({ status: 2, stdout: '' });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function run(...args: readonly string[]) {
  const main = join(import.meta.dirname, '../src/main.ts');
  const { REPORT_ROOT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
