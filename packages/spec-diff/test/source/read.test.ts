import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { NotComparable } from '../../src/source/not-comparable.ts';
import { readSpec, type Spec } from '../../src/source/read.ts';
import { type Files, makeFolder } from '../support/folder.ts';
import { makeRepository } from '../support/repository.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Owls, version: "1" }\n';

function read(files: Files, given = '.'): Spec {
  return readSpec(given, makeFolder(files));
}

function refusal(action: () => unknown): NotComparable {
  try {
    action();
  } catch (error) {
    if (error instanceof NotComparable) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

const owls: Files = {
  'openapi.yaml': `${head}paths:\n  /owls:\n    $ref: paths/owls.yaml\nx-codes:\n  $ref: codes.yaml\n`,
  'paths/owls.yaml': `get:
  operationId: listOwls
  parameters:
    - $ref: ../components/parameters/Limit.yaml
  responses:
    "200":
      description: All owls
      content:
        application/json:
          schema:
            type: array
            items:
              $ref: ../components/schemas/Owl.yaml
`,
  'components/schemas/Owl.yaml': `type: object
properties:
  name:
    type: string
  parent:
    $ref: Owl.yaml
  wing:
    $ref: "#/$defs/Wing"
  example:
    example: { $ref: nothing.yaml }
$defs:
  Wing:
    type: object
`,
  'components/parameters/Limit.yaml': 'name: limit\nin: query\nschema:\n  type: integer\n',
  'codes.yaml': 'not_found: 404\n',
};

const bundled = {
  openapi: '3.1.0',
  info: { title: 'Owls', version: '1' },
  paths: {
    '/owls': {
      get: {
        operationId: 'listOwls',
        parameters: [{ $ref: '#/components/parameters/Limit' }],
        responses: {
          200: {
            description: 'All owls',
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Owl' } } },
            },
          },
        },
      },
    },
  },
  'x-codes': { not_found: 404 },
  components: {
    parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } },
    schemas: {
      Owl: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          parent: { $ref: '#/components/schemas/Owl' },
          wing: { $ref: '#/components/schemas/Wing' },
          example: { example: { $ref: 'nothing.yaml' } },
        },
        $defs: { Wing: { type: 'object' } },
      },
      Wing: { type: 'object' },
    },
  },
};

describe('a spec of many files', () => {
  test('becomes one document, in which files are components and what cannot be one is put in place', () => {
    expect(read(owls).document).toEqual(bundled);
  });

  test('knows where each place was written; of what is not there, where it would be', () => {
    const { locate } = readSpec('.', makeFolder(owls));
    const items = '/paths/~1owls/get/responses/200/content/application~1json/schema/items';
    const places = {
      '': 'openapi.yaml:1',
      '/paths/~1owls': 'paths/owls.yaml:1',
      '/paths/~1owls/get/operationId': 'paths/owls.yaml:2',
      '/components/schemas/Owl': 'components/schemas/Owl.yaml:1',
      '/components/schemas/Owl/properties/name/type': 'components/schemas/Owl.yaml:4',
      '/components/schemas/Owl/properties/gone/type': 'components/schemas/Owl.yaml:2',
      '/components/schemas/Wing/type': 'components/schemas/Owl.yaml:13',
      '/x-codes/not_found': 'codes.yaml:1',
      // Through references, as somebody reads the document.
      [`${items}/properties/parent/properties/name`]: 'components/schemas/Owl.yaml:3',
      '/paths/~1owls/get/parameters/0/schema': 'components/parameters/Limit.yaml:3',
      '/paths/~1bats/get': 'openapi.yaml:3',
    };
    const found = Object.keys(places).map((pointer) => {
      const { file, line } = locate(pointer);
      return [pointer, `${file}:${line}`];
    });
    expect(Object.fromEntries(found)).toEqual(places);
  });

  test('keeps the names that the entry gives to its components, and numbers what would have a name twice', () => {
    const spec = read({
      'openapi.yaml': `${head}paths: {}
components:
  schemas:
    Bird: { $ref: owl.yaml }
    Nest: { properties: { a: { $ref: owl.yaml }, b: { $ref: other/Bird.yaml }, c: { $ref: more/Bird.yaml } } }
`,
      'owl.yaml': 'type: object\n',
      'other/Bird.yaml': 'type: string\n',
      'more/Bird.yaml': 'type: integer\n',
    });
    expect(spec.document['components']).toEqual({
      schemas: {
        Bird: { type: 'object' },
        Nest: {
          properties: {
            a: { $ref: '#/components/schemas/Bird' },
            b: { $ref: '#/components/schemas/Bird_2' },
            c: { $ref: '#/components/schemas/Bird_3' },
          },
        },
        Bird_2: { type: 'string' },
        Bird_3: { type: 'integer' },
      },
    });
  });

  test('may name files in a discriminator', () => {
    const spec = read({
      'openapi.yaml': `${head}paths: {}
components:
  schemas:
    Pet:
      discriminator: { propertyName: kind, mapping: { owl: owl.yaml, cat: Cat } }
      oneOf: [{ $ref: owl.yaml }]
`,
      'owl.yaml': 'type: object\n',
    });
    expect(spec.document['components']).toMatchObject({
      schemas: { Pet: { discriminator: { mapping: { owl: '#/components/schemas/owl', cat: 'Cat' } } } },
    });
  });

  test('may use aliases and merge keys', () => {
    const spec = read({
      'openapi.yaml': `${head}paths: {}\nx-a: &a { b: 1 }\nx-c:\n  <<: *a\n  d: *a\n`,
    });
    expect(spec.document).toMatchObject({ 'x-a': { b: 1 }, 'x-c': { b: 1, d: { b: 1 } } });
  });

  test('may be large: a hundred thousand members in one map take seconds', { timeout: 30_000 }, () => {
    const members = Array.from({ length: 100_000 }, (_, index) => `  k${index}: 1\n`).join('');
    const spec = read({ 'openapi.yaml': `${head}paths: {}\nx-all:\n${members}` });
    expect(Object.keys(Object(spec.document['x-all']))).toHaveLength(100_000);
  });

  test('may begin with a mark of the order of bytes, and have the line breaks of Windows', () => {
    const text = `\uFEFF${head}paths: {}\n`.replaceAll('\n', '\r\n');
    expect(read({ 'openapi.yaml': text }).document).toMatchObject({ openapi: '3.1.0', paths: {} });
  });

  test('has members called __proto__ and constructor', () => {
    const text = `${head}paths: {}\ncomponents: { schemas: { A: { properties: { __proto__: { $ref: b.yaml }, constructor: {} } } } }\n`;
    const spec = read({ 'openapi.yaml': text, 'b.yaml': 'type: string\n' });
    expect(JSON.stringify(spec.document['components'])).toBe(
      '{"schemas":{"A":{"properties":{"__proto__":{"$ref":"#/components/schemas/b"},"constructor":{}}},"b":{"type":"string"}}}',
    );
  });
});

describe('what is given', () => {
  const one = `${head}paths: {}\n`;

  test.each<readonly [given: string, files: Files]>([
    ['owls.yaml', { 'owls.yaml': one }],
    ['owls.json', { 'owls.json': '{"openapi":"3.0.3","paths":{}}' }],
    ['spec', { 'spec/openapi.yaml': one }],
    ['spec/', { 'spec/openapi.yml': one }],
    ['spec', { 'spec/openapi.json': '{"openapi":"3.1.0","paths":{}}' }],
  ])('%s can be a file or a folder', (given, files) => {
    expect(read(files, given).document).toMatchObject({ openapi: expect.any(String), paths: {} });
  });

  const revisions = { 'spec/openapi.yaml': `${one}x-at: spec\n`, 'openapi.yaml': `${one}x-at: root\n` };

  test.each([
    ['main', 'spec'],
    ['HEAD', 'spec'],
    ['HEAD~1', 'before'],
    ['main:openapi.yaml', 'root'],
    ['main:spec/openapi.yaml', 'spec'],
    ['main:spec', 'spec'],
    ['main:spec/', 'spec'],
    ['main:', 'root'],
    ['first', 'before'],
  ])('%s can be a revision', (given, want) => {
    const { root, git, commit } = makeRepository({ 'spec/openapi.yaml': `${one}x-at: before\n` });
    git('tag', 'first');
    commit(revisions);
    expect(readSpec(given, root).document['x-at']).toBe(want);
  });

  test('what exists on disk comes before a revision of the same name', () => {
    const { root, git } = makeRepository(revisions);
    git('branch', 'spec');
    expect(readSpec('spec', root).locate('').line).toBe(1);
  });

  test('two revisions take four processes of git, however many files they have', () => {
    const { root, commit } = makeRepository({
      ...Object.fromEntries(
        Object.entries(owls).map(([path, text]) => [`spec/${path}`, `# Counted.\n${text}`]),
      ),
      'packages/a/package.json': '{"name":"a"}',
    });
    commit({ 'spec/components/schemas/Owl.yaml': 'type: object\n', '.changeset/a.md': '' });
    const [git = ''] = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).split('\n');
    const bin = makeFolder();
    const log = join(bin, 'log');
    writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$1" >> "${log}"\nexec "${git}" "$@"\n`, {
      mode: 0o755,
    });
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const given of ['HEAD~1', 'HEAD']) {
      readSpec(given, root).repository?.readAll(['packages/a/package.json', '.changeset/a.md']);
    }
    expect(readFileSync(log, 'utf8')).toBe('ls-tree\ncat-file\nls-tree\ncat-file\n');
  });

  test('a revision is read as it was committed, not as it lies there', () => {
    const { root, commit, git } = makeRepository({ 'openapi.yaml': `${one}x-at: first\n` });
    commit({ 'openapi.yaml': `${one}x-at: second\n` });
    git('rm', '--quiet', 'openapi.yaml');
    expect(readSpec('main', root).document['x-at']).toBe('second');
  });
});

type Refused = readonly [
  what: string,
  given: string,
  files: Files,
  message: string,
  line?: number | undefined,
];

describe('what cannot be read is refused:', () => {
  const good = `${head}paths: {}\n`;
  const withRef = (target: string) => `${head}paths:\n  /a:\n    $ref: ${JSON.stringify(target)}\n`;

  const refused: readonly Refused[] = [
    ['nothing', '', {}, '"" is no file, folder or revision.'],
    ['an option', '--upload-pack=x', {}, '"--upload-pack=x" is no file, folder or revision.'],
    [
      'a folder without a spec',
      '.',
      { 'a.yaml': good },
      '"." has no openapi.yaml, openapi.yml, openapi.json.',
    ],
    [
      'YAML with a mistake',
      'a.yaml',
      { 'a.yaml': 'a: 1\n  b: 2\n' },
      'a.yaml is not YAML that means JSON',
      1,
    ],
    [
      'a number that JSON has not',
      'a.yaml',
      { 'a.yaml': 'a: 1\nb: .inf\n' },
      'Infinity is no number of JSON',
      2,
    ],
    ['JSON that ends too early', 'a.json', { 'a.json': '{\n"secret":' }, 'not JSON: look at column 10.', 2],
    [
      'JSON with a mistake',
      'a.json',
      { 'a.json': '{\n"secret" 1}' },
      'a.json is not JSON: look at column 10.',
      2,
    ],
    ['JSON with a mistake that has no place', 'a.json', { 'a.json': '{"secret":}' }, 'a.json is not JSON.'],
    ['an empty file', 'a.yaml', { 'a.yaml': '' }, 'a.yaml is no OpenAPI 3.0 or 3.1 document.', 1],
    ['Swagger 2', 'a.yaml', { 'a.yaml': '# Old\nswagger: "2.0"\n' }, 'This is Swagger.', 2],
    [
      'a newer OpenAPI',
      'a.yaml',
      { 'a.yaml': 'info: {}\nopenapi: 3.2.0\npaths: {}\n' },
      'OpenAPI "3.2.0"',
      2,
    ],
    ['a broken reference', 'a.yaml', { 'a.yaml': withRef('b.yaml') }, '$ref "b.yaml" leads nowhere.', 5],
    [
      'a broken pointer',
      'a.yaml',
      { 'a.yaml': withRef('b.yaml#/c'), 'b.yaml': 'a: {}\n' },
      '$ref "b.yaml#/c" leads nowhere.',
      5,
    ],
    [
      'a way out',
      'a.yaml',
      { 'a.yaml': withRef('../b.yaml') },
      '$ref "../b.yaml" is no place in the folder',
      5,
    ],
    ['an encoded way out', 'a.yaml', { 'a.yaml': withRef('%2e%2e/b.yaml') }, 'is no place in the folder', 5],
    ['an absolute path', 'a.yaml', { 'a.yaml': withRef('/etc/passwd') }, 'is no place in the folder', 5],
    ['a URL', 'a.yaml', { 'a.yaml': withRef('https://example.com/b.yaml') }, 'is no place in the folder', 5],
    [
      'a URL of a file',
      'a.yaml',
      { 'a.yaml': withRef('file:///etc/passwd') },
      'is no place in the folder',
      5,
    ],
    [
      'an anchor',
      'a.yaml',
      { 'a.yaml': `${withRef('b.yaml#x')}`, 'b.yaml': '{}' },
      '$ref "b.yaml#x" is no place that can be found.',
      5,
    ],
    [
      'a circle of paths',
      'a.yaml',
      { 'a.yaml': withRef('b.yaml'), 'b.yaml': '$ref: c.yaml\n', 'c.yaml': '$ref: b.yaml\n' },
      'A $ref leads back to itself.',
      1,
    ],
    ['an alias of nothing', 'a.yaml', { 'a.yaml': `${good}a: *b\n` }, 'this alias stands for nothing', 4],
    [
      'an alias of what it is a part of',
      'a.yaml',
      { 'a.yaml': `${good}a: &a\n  b: *a\n` },
      'this alias stands for what it is a part of (column 6)',
      5,
    ],
    ['a key twice', 'a.yaml', { 'a.yaml': `${good}a: 1\na: 2\n` }, 'this key is there twice (column 1)', 5],
    ['a key twice, as JSON has it', 'a.yaml', { 'a.yaml': `${good}1: 1\n"1": 2\n` }, 'is there twice', 5],
    ['a key that is no text', 'a.yaml', { 'a.yaml': `${good}? [a]\n: 1\n` }, 'a key has to be a text', 4],
    ['two documents', 'a.yaml', { 'a.yaml': `${good}---\n${good}` }, 'a second document begins here', 4],
    [
      'YAML nested without end',
      'a.yaml',
      { 'a.yaml': `${good}a: ${'['.repeat(20_000)}` },
      'it is nested too deeply',
      4,
    ],
    [
      'nesting without end',
      'a.json',
      { 'a.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
      'is nested 100000',
    ],
    [
      'aliases that multiply',
      'a.yaml',
      {
        'a.yaml': Array.from(
          { length: 12 },
          (_, n) =>
            `x${n}: &x${n} [${'1,'.repeat(n === 0 ? 9 : 0)}${n === 0 ? '' : `*x${n - 1},`.repeat(9)}]\n`,
        ).join(''),
      },
      'a.yaml repeats itself too often by aliases.',
    ],
  ];
  const cases = refused.map(([what, given, files, message, line]) => ({ what, given, files, message, line }));

  test.each(cases)('$what', ({ given, files, message, line }) => {
    const error = refusal(() => read(files, given));
    expect(error.message).toContain(message);
    expect(error.remedy).not.toBe('');
    expect(error.place?.line).toBe(line);
    expect(error.message).not.toContain('secret');
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le')],
    ['Latin 1', Buffer.from(`${good}x-a: \u00d6\n`, 'latin1')],
    ['no text', Buffer.from([0, 1, 2])],
  ])('a file in %s, on disk and in git', (_, bytes) => {
    const { root, git, commit } = makeRepository({});
    writeFileSync(join(root, 'openapi.yaml'), bytes);
    git('add', '--all');
    commit({});
    for (const given of ['openapi.yaml', 'main']) {
      const { message, place } = refusal(() => readSpec(given, root));
      expect({ message, place }).toEqual({
        message: 'openapi.yaml is no text in UTF-8.',
        place: { file: 'openapi.yaml' },
      });
    }
  });

  test('a pipe, which would be waited for', () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'a.yaml'), join(folder, 'b.yaml')]);
    expect(refusal(() => readSpec('a.yaml', folder)).message).toBe('"a.yaml" is a device or a pipe.');
    writeFileSync(join(folder, 'c.yaml'), withRef('b.yaml'));
    expect(refusal(() => readSpec('c.yaml', folder)).message).toBe('$ref "b.yaml" leads nowhere.');
  });

  test('a folder without a spec that has the name of a branch, with the way to the branch', () => {
    const { root, git } = makeRepository({ 'openapi.yaml': good, 'docs/a.md': '' });
    git('branch', 'docs');
    expect(refusal(() => readSpec('docs', root)).remedy).toContain(
      'a branch of that name is `refs/heads/docs`',
    );
    expect(readSpec('refs/heads/docs', root).document).toMatchObject({ paths: {} });
  });

  test('a commit whose files a partial clone does not have', () => {
    const { root, git } = makeRepository({ 'openapi.yaml': `${good}x-only: here\n` });
    const object = git('rev-parse', 'main:openapi.yaml');
    rmSync(join(root, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true });
    expect(refusal(() => readSpec('main', root)).message).toBe(
      'openapi.yaml is not in this clone, although its commit is.',
    );
  });

  test('a repository of somebody else, with what git wants to be told', () => {
    const { root } = makeRepository({ 'openapi.yaml': good });
    // So git is tested itself: it takes the owner for another one.
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(refusal(() => readSpec('main', root)).remedy).toContain('safe.directory');
  });

  test('a link that leads out of the folder', () => {
    const folder = makeFolder({ 'spec/openapi.yaml': withRef('b.yaml'), 'b.yaml': 'get: {}\n' });
    symlinkSync(join(folder, 'b.yaml'), join(folder, 'spec/b.yaml'));
    expect(refusal(() => readSpec('spec', folder)).message).toBe('$ref "b.yaml" leads nowhere.');
  });

  test('a link in git, which is only what it says', () => {
    const { root, git, commit } = makeRepository({ 'b.yaml': 'get: {}\n' });
    commit({ 'spec/openapi.yaml': withRef('b.yaml#/get') });
    symlinkSync('../b.yaml', join(root, 'spec/b.yaml'));
    git('add', '--all');
    commit({});
    expect(refusal(() => readSpec('main', root)).message).toBe('$ref "b.yaml#/get" leads nowhere.');
  });

  test.each([
    ['nothing', 'git knows no revision "nothing".'],
    ['HEAD~5', 'git knows no revision "HEAD~5".'],
    ['main:nothing.yaml', '"main:nothing.yaml" is no file or folder of the revision.'],
    ['main:docs', '"main:docs" has no openapi.yaml'],
    ['main:', '"main:" has no openapi.yaml'],
    ['main:../openapi.yaml', '"main:../openapi.yaml" is no file or folder of the revision.'],
    ['$(touch x)', 'git knows no revision "$(touch x)".'],
  ])('the revision %s', (given, message) => {
    const { root } = makeRepository({ 'spec.yaml': good, 'docs/a.yaml': good });
    expect(refusal(() => readSpec(given, root)).message).toContain(message);
  });

  test('what is not on disk, where there is no repository', () => {
    expect(refusal(() => read({}, 'main')).message).toBe(
      '"main" is no file or folder, and there is no git repository here.',
    );
  });

  test('a revision that a shallow clone does not have, with the way to get it', () => {
    const { root, commit } = makeRepository({ 'openapi.yaml': good });
    commit({ 'openapi.yaml': `${good}x-a: 1\n` });
    const clone = makeRepository({});
    clone.git('fetch', '--quiet', '--depth', '1', `file://${root}`, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    expect(refusal(() => readSpec('HEAD~1', clone.root)).remedy).toContain('shallow');
  });
});
