import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, temporaryFolder, writeFiles } from '../support/folder.ts';
import { type Outcome, runScript } from '../support/run.ts';

/** A project with a spec of two path files, and the bundle of it. */
function project(secondId: string): string {
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/things': { get: { operationId: 'listThings', tags: ['Things'], summary: 'List */ things' } },
      '/things/{id}': { get: { operationId: secondId, tags: ['Things'], summary: 'Get a thing' } },
      '/__proto__': { get: { operationId: 'getProto', tags: ['__proto__'] } },
    },
  };
  return temporaryFolder({
    'spec/openapi.yaml': [
      'openapi: 3.1.0',
      'info: { title: T, version: "1" }',
      'paths:',
      '  /things: { $ref: paths/things.yaml }',
      '  /things/{id}: { $ref: "paths/things_{id}.yaml" }',
      '',
    ].join('\n'),
    'spec/paths/things.yaml': 'get:\n  tags: [Things]\n  operationId: listThings\n',
    'spec/paths/things_{id}.yaml': `get:\n  summary: Get a thing\n  tags: [Things]\n  operationId: ${secondId}\n`,
    'spec/dist/openapi.json': JSON.stringify(document),
    'packages/things/package.json': '{}',
  });
}

// Where the defaults of `--document`, `--spec` and `--out` fit.
function generate(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return runScript('list-operations', args, { cwd: join(folder, 'packages/things'), calledFrom: folder });
}

describe('a generator on a spec without faults', () => {
  test('writes its files, and says how many', async () => {
    const folder = project('getThing');
    const outcome = await generate(folder);
    expect(outcome).toStrictEqual({ code: 0, stdout: '', stderr: 'src/generated: 2 files, 2 changed\n' });
    const { 'things.gen.ts': things, 'proto.gen.ts': proto } = generated(folder);
    expect(things?.split('\n').slice(2)).toStrictEqual([
      '/**',
      ' * List *∕ things',
      ' */',
      "export const listThings = '/things';",
      '/**',
      ' * Get a thing',
      ' */',
      "export const getThing = '/things/{id}';",
      '',
    ]);
    expect(proto).toContain("export const getProto = '/__proto__';");
  });

  test('changes nothing the second time, and passes --check', async () => {
    const folder = project('getThing');
    await generate(folder);
    const before = contentsOf(folder);
    expect((await generate(folder)).stderr).toBe('src/generated: 2 files, 0 changed\n');
    expect((await generate(folder, '--check')).code).toBe(0);
    expect(contentsOf(folder)).toStrictEqual(before);
  });

  test('fails --check before it has written, and writes nothing then', async () => {
    const folder = project('getThing');
    const before = contentsOf(folder);
    const { code, stderr } = await generate(folder, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('packages/things/src/generated/things.gen.ts\n  error generated-missing: ');
    expect(contentsOf(folder)).toStrictEqual(before);
  });

  test('takes other places for the document and the output', async () => {
    const folder = project('getThing');
    const document = join(folder, 'spec/dist/openapi.json');
    const { code } = await generate(folder, '--document', document, '--out', '../../elsewhere');
    expect(code).toBe(0);
    expect(Object.keys(contentsOf(join(folder, 'elsewhere')))).toStrictEqual([
      'proto.gen.ts',
      'things.gen.ts',
    ]);
  });
});

describe('an edit by hand', () => {
  test.each([{ args: [] }, { args: ['--check'] }])(
    'fails with $args, names the file, and stays',
    async ({ args }) => {
      const folder = project('getThing');
      await generate(folder);
      const file = join(folder, 'packages/things/src/generated/things.gen.ts');
      appendFileSync(file, '// mine\n');
      const { code, stderr } = await generate(folder, ...args);
      expect(code).toBe(1);
      expect(stderr).toContain('packages/things/src/generated/things.gen.ts\n  error generated-edited: ');
      expect(stderr).toContain('delete the file and run');
      expect(readFileSync(file, 'utf8')).toMatch(/\/\/ mine\n$/);
    },
  );
});

describe('what is wrong with the spec is shown where it is mended', () => {
  const place = 'spec/paths/things_{id}.yaml:4:3';

  test('two names that become one', async () => {
    const { code, stderr } = await generate(project('list-things'));
    expect(code).toBe(1);
    expect(stderr).toContain(`${place}\n  error name-collision: "listThings" `);
    expect(stderr).toContain('"list-things" both become listThings.\n  Rename one of the two in the spec.\n');
  });

  test('in the same words for GitHub', async () => {
    const { stdout } = await generate(project('list-things'), '--format=github');
    expect(stdout).toMatch(
      /^::error file=spec\/paths\/things_\{id\}\.yaml,line=4,col=3,title=name-collision::/,
    );
  });

  test('an operationId twice, at the operation', async () => {
    const { stderr } = await generate(project('listThings'));
    expect(stderr).toContain('spec/paths/things_{id}.yaml:1:1\n  error operation-id-duplicate: ');
  });

  test('in the bundle, when there are no sources', async () => {
    const { code, stderr } = await generate(project('list-things'), '--spec', 'nowhere.yaml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/paths\/~1things~1\{id\}\/get\/operationId\n {2}error name-collision: /);
  });
});

describe('a generator of a derived document, too', () => {
  function both(operationIds: readonly string[], ...args: readonly string[]) {
    const folder = project('getThing');
    const paths = Object.fromEntries(
      operationIds.map((operationId, index) => [`/old/${index}`, { get: { operationId } }]),
    );
    const old = { openapi: '3.1.0', info: { title: 'Old', version: '0' }, paths };
    writeFiles(folder, { 'spec/dist/openapi.old.json': JSON.stringify(old) });
    const place = { cwd: join(folder, 'packages/things'), calledFrom: folder };
    return { folder, outcome: runScript('count-both', args, place) };
  }

  test('writes the files of both into one folder', async () => {
    const { folder, outcome } = both(['showThing']);
    expect(await outcome).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: 'src/generated: 2 files, 2 changed\n',
    });
    expect(generated(folder)['bundle.gen.ts']).toContain('export const count = 3;');
    expect(generated(folder)['old.gen.ts']).toContain('export const count = 1;');
  });

  test('shows what is wrong with it in the document itself, which nobody wrote', async () => {
    const { stderr } = await both(['show-thing', 'showThing']).outcome;
    expect(stderr).toContain('spec/dist/openapi.old.json\n  error name-collision: ');
  });

  test('takes another place for it, and says so in its help', async () => {
    const { outcome } = both([], '--old', 'nowhere.json');
    expect((await outcome).stderr).toContain('nowhere.json\n  error file-missing: ');
    const { stdout } = await both([], '--help').outcome;
    expect(stdout).toContain(
      '--old VALUE          The document of the old version. Default: ../../spec/dist/openapi.old.json.',
    );
  });
});

describe('what cannot be read is named', () => {
  test.each([
    { name: 'no bundle', files: {}, args: ['--document', 'nowhere.json'], says: 'error file-missing: ' },
    {
      name: 'no OpenAPI',
      files: { 'bad.json': '{}' },
      args: ['--document', '../../bad.json'],
      says: 'bad.json\n  error document-invalid: ',
    },
  ])('$name', async ({ files, args, says }) => {
    const folder = project('getThing');
    writeFiles(folder, files);
    const { code, stderr } = await generate(folder, ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(says);
  });
});

test('a wrong flag exits with 2 and writes nothing', async () => {
  const folder = project('getThing');
  const before = contentsOf(folder);
  const { code, stderr } = await generate(folder, '--chekc');
  expect(code).toBe(2);
  expect(stderr).toContain('--chekc');
  expect(contentsOf(folder)).toStrictEqual(before);
});

test('an empty --out is refused: it would mean the whole package', async () => {
  const { code, stderr } = await generate(project('getThing'), '--out', '');
  expect({ code, stderr }).toStrictEqual({
    code: 2,
    stderr: 'list-operations: --out needs a value.\nTry --help.\n',
  });
});

function generated(folder: string): Readonly<Record<string, string>> {
  return contentsOf(join(folder, 'packages/things/src/generated'));
}
