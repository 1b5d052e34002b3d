import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, run } from './support/run.ts';

const owl = (members: string) => `openapi: 3.1.0
info: { title: Owls, version: "1" }
paths:
  /owls:
    get:
      operationId: listOwls
      responses:
        "200":
          description: All owls.
          content:
            application/json:
              schema:
                type: object
                properties:
${members}`;

const name = '                  name: { type: string }\n';
const wing = '                  wing: { type: string }\n';

let folder: string;
const at = (file: string) => join(folder, file);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-spec-diff-'));
  writeFileSync(at('base.yaml'), owl(name + wing));
  writeFileSync(at('more.yaml'), owl(`${name}${wing}                  nest: { type: string }\n`));
  writeFileSync(at('less.yaml'), owl(name));
  writeFileSync(at('broken.yaml'), 'openapi: 3.1.0\npaths: [\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function diff(base: string, head: string, ...options: readonly string[]): Promise<Outcome> {
  return run(['spec-diff', at(base), at(head), ...options]);
}

describe('the exit code', () => {
  test.each([
    ['base.yaml', 'base.yaml', [], 0],
    ['base.yaml', 'more.yaml', [], 0],
    ['base.yaml', 'less.yaml', [], 1],
    ['base.yaml', 'base.yaml', ['--fail-on', 'any'], 0],
    ['base.yaml', 'more.yaml', ['--fail-on', 'any'], 1],
    ['base.yaml', 'less.yaml', ['--fail-on', 'none'], 0],
    ['base.yaml', 'broken.yaml', ['--fail-on', 'none'], 2],
    ['broken.yaml', 'base.yaml', [], 2],
    ['base.yaml', 'nothing.yaml', [], 2],
  ])('of %s and %s with %j is %i', async (base, head, options, code) => {
    expect(await diff(base, head, ...options)).toMatchObject({ code });
  });
});

test('no verdict says why, and writes nothing that looks like a report', async () => {
  const { code, stdout, stderr } = await diff('base.yaml', 'broken.yaml', '--format', 'json');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^There is no verdict\. .*broken\.yaml:\d+: .* Correct the file\.\n$/);
});

test('a report says what breaks', async () => {
  const { stdout } = await diff('base.yaml', 'less.yaml');
  expect(stdout).toMatch(/^breaking: a major version\. 1 breaking\n/);
  expect(stdout).toMatch(/less\.yaml:14\n {2}breaking property-removed \(v2\): /);
});

test('a report for machines is JSON', async () => {
  const { stdout } = await diff('base.yaml', 'more.yaml', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'compatible',
    bump: 'minor',
    changes: [{ rule: 'property-added', severity: 'compatible', audience: ['v2'], operationId: 'listOwls' }],
  });
});

test('a report can be written to a file', async () => {
  const { code, stdout } = await diff('base.yaml', 'less.yaml', '--format', 'sarif', '--out', at('out.json'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('a report that cannot be written is no verdict', async () => {
  const { code, stderr } = await diff('base.yaml', 'more.yaml', '--out', at('nothing/out.json'));
  expect(stderr).toContain('cannot be written');
  expect(code).toBe(2);
});

test('what is approved does not fail', async () => {
  const { stdout } = await diff('base.yaml', 'less.yaml', '--format', 'json');
  const [{ fingerprint }] = JSON.parse(stdout).changes;
  const text = `'${fingerprint}': { reason: Nobody reads it., by: Ada, expires: 9999-12-31 }\n`;
  writeFileSync(at('approved.yaml'), text);
  expect(await diff('base.yaml', 'less.yaml', '--approvals', at('approved.yaml'))).toMatchObject({ code: 0 });
  expect(await diff('base.yaml', 'less.yaml', '--approvals', at('nothing.yaml'))).toMatchObject({ code: 2 });
});

describe('changelog', () => {
  test('writes what changed, for people', async () => {
    const { code, stdout } = await run(['changelog', at('base.yaml'), at('less.yaml')]);
    expect(stdout).toContain('- **Breaking.** `wing` is gone. (`listOwls`)\n');
    expect(code).toBe(0);
  });

  test('has no verdict on what cannot be read', async () => {
    const { code, stdout } = await run(['changelog', at('base.yaml'), at('broken.yaml')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('a command line that makes no sense exits with 2', () => {
  test.each([
    [['spec-diff'], 'BASE is missing.'],
    [['spec-diff', 'a'], 'HEAD is missing.'],
    [['spec-diff', 'a', ''], 'HEAD is missing.'],
    [['spec-diff', 'a', 'b', 'c'], '"c" is one argument too many.'],
    [
      ['spec-diff', 'a', 'b', '--format', 'xml'],
      '--format is one of text, json, markdown, github, sarif, html.',
    ],
    [['spec-diff', 'a', 'b', '--fail-on', 'all'], '--fail-on is one of breaking, any, none.'],
    [['changelog', 'a'], 'HEAD is missing.'],
  ])('%j', async (args, want) => {
    expect(await run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `installatron-openapi: ${want}\nTry --help.\n`,
    });
  });
});

test('--help names the arguments, the options and the exit codes', async () => {
  const { code, stdout } = await run(['spec-diff', '--help']);
  expect(stdout).toMatch(/^installatron-openapi spec-diff BASE HEAD\n/);
  for (const part of [
    '--format text|json|markdown|github|sarif|html',
    '--fail-on breaking|any|none',
    '--approvals FILE',
  ]) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m);
  expect(code).toBe(0);
});
