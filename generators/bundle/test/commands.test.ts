import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonValue, objectMember } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { problemsIn, run } from './support/run.ts';
import { contentsOf, remove, replace, specFolder, write } from './support/spec-folder.ts';

const thing = 'components/schemas/Thing.yaml';
const fault = replace(thing, 'examples: [3]', 'examples: [many]');

const unusedCode = write(
  'errcodes.yaml',
  [
    'invalid_api_key: { status: 403, meaning: The key is wrong., remedy: Send the right key. }',
    'never_sent: { status: 400, meaning: Nobody sends it., remedy: Wait for it. }',
  ].join('\n'),
);

describe.concurrent('bundle', () => {
  test('names every component after its file and leaves no $ref that leads out of the document', async () => {
    const folder = specFolder();
    const { code, stdout, stderr } = await run('main', folder, '--out', 'made/bundle.json');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'made/bundle.json: 15 files bundled, no errors\n',
    });
    const text = readFileSync(join(folder, 'made/bundle.json'), 'utf8');
    const bundle: JsonValue = JSON.parse(text);
    const components = Object.entries(objectMember(bundle, 'components'));
    expect(Object.fromEntries(components.map(([kind, named]) => [kind, Object.keys(named ?? {})]))).toEqual({
      examples: ['GetThingAnswer', 'InvalidApiKey', 'ListThingsAnswer'],
      parameters: ['ThingId'],
      responses: ['Forbidden', 'ServerError'],
      schemas: ['Answer', 'ErrorAnswer', 'Thing', 'ThingAnswer', 'ThingListAnswer'],
      securitySchemes: ['ApiKey'],
    });
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target);
    expect(references).toHaveLength(17);
    expect(references.filter((target) => !target?.startsWith('#/components/'))).toEqual([]);
  });

  test('shows warnings and goes on', async () => {
    const folder = specFolder(unusedCode);
    const { code, stderr } = await run('main', folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^errcodes\.yaml:2:1\n {2}warning rule\/errcode-used: List `never_sent`/);
    expect(Object.keys(contentsOf(folder))).toContain(join(folder, 'dist/openapi.json'));
  });

  test('takes a spec that has no rules of its own', async () => {
    const folder = specFolder(remove('redocly.yaml'), remove('rules'));
    expect(await run('main', folder)).toMatchObject({ code: 0 });
  });
});

describe.concurrent('lint', () => {
  test('prints an error for people, with what to do about it', async () => {
    const { code, stdout, stderr } = await run('lint-command', specFolder(fault), '--spec', 'openapi.yaml');
    expect({ code, stdout, stderr: stderr.split('\n') }).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'components/schemas/Thing.yaml:13:16',
        '  error rule/no-invalid-schema-examples: Example value must conform to the schema: type must be integer.',
        '  Correct the structure or the example at this place; the rule is configured in redocly.yaml.',
        '',
      ],
    });
  });

  test('prints an error as JSON on standard output, alone', async () => {
    const { code, stdout } = await run(
      'lint-command',
      specFolder(fault),
      '--spec=openapi.yaml',
      '--format=json',
    );
    expect(code).toBe(1);
    expect(problemsIn(stdout)).toEqual([
      expect.objectContaining({ file: thing, line: 13, column: 16, pointer: '/properties/count/examples/0' }),
    ]);
  });

  test('prints an error as an annotation of a pull request', async () => {
    const { code, stdout } = await run(
      'lint-command',
      specFolder(fault),
      '--spec=openapi.yaml',
      '--format=github',
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=components\/schemas\/Thing\.yaml,line=13,col=16,title=rule\/no-invalid-schema-examples::Example/,
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test('prints a warning as JSON too, and exits with 0', async () => {
    const { code, stdout, stderr } = await run(
      'lint-command',
      specFolder(unusedCode),
      '--spec=openapi.yaml',
      '--format=json',
    );
    expect(code).toBe(0);
    expect(problemsIn(stdout)).toEqual([
      expect.objectContaining({ severity: 'warning', file: 'errcodes.yaml', line: 2 }),
    ]);
    expect(stderr).toBe('15 files, no errors, 1 warnings\n');
  });

  test('has nothing to say of a spec without faults, and writes nothing', async () => {
    const folder = specFolder();
    const before = contentsOf(folder);
    const { code, stderr } = await run('lint-command', folder, '--spec', 'openapi.yaml');
    expect(code).toBe(0);
    expect(stderr.trim()).toBe('15 files, no errors, 0 warnings');
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe.concurrent.each(['main', 'lint-command'] as const)('%s', (command) => {
  test('explains itself with --help', async () => {
    const { code, stdout, stderr } = await run(command, specFolder(), '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/--spec VALUE .*Default: .*openapi\.yaml/);
    expect(stdout).toMatch(/--format VALUE .*text, json, github/);
  });

  test('exits with 2 for an option it does not have, and writes nothing', async () => {
    const folder = specFolder();
    const before = contentsOf(folder);
    const { code, stdout, stderr } = await run(command, folder, '--spek', 'openapi.yaml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/'--spek'.*\nTry --help\.\n$/s);
    expect(contentsOf(folder)).toEqual(before);
  });
});
