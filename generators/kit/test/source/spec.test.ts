import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../src/index.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/folder.ts';
import { inBrief, problemsOf } from '../support/problems.ts';
import { specOf, specProblems } from '../support/spec.ts';

test('every file that a $ref reaches is read, each once', () => {
  const { folder, spec } = specOf({
    'openapi.yaml': 'paths:\n  /a: { $ref: paths/a.yaml }\n  /b: { $ref: ./paths/b.yaml }\n',
    'paths/a.yaml': 'get: { $ref: ../shared.json#/get }\n',
    'paths/b.yaml': 'get: { $ref: ../shared.json }\n',
    'shared.json': '{ "get": { "summary": "x" } }',
    'unused.yaml': 'never: read\n',
  });
  expect(spec.entry.value).toStrictEqual({
    paths: { '/a': { $ref: 'paths/a.yaml' }, '/b': { $ref: './paths/b.yaml' } },
  });
  expect([...spec.files.keys()].map((path) => relative(folder, path)).toSorted()).toStrictEqual([
    'openapi.yaml',
    'paths/a.yaml',
    'paths/b.yaml',
    'shared.json',
  ]);
});

test('a relative path is taken from the working directory', () => {
  const folder = temporaryFolder({ 'openapi.yaml': 'a: { $ref: b.yaml }', 'b.yaml': 'x: 1' });
  const spec = readSpec(relative(process.cwd(), join(folder, 'openapi.yaml')));
  expect(spec.entry.path).toBe(join(folder, 'openapi.yaml'));
  expect(spec.files.has(join(folder, 'b.yaml'))).toBe(true);
});

describe('circular $refs end', () => {
  test.each<{ name: string; files: Files }>([
    {
      name: 'to itself',
      files: { 'openapi.yaml': 'a: { $ref: "#" }\nb: { $ref: "#/b" }\nc: { $ref: "" }\n' },
    },
    {
      name: 'between two files',
      files: { 'openapi.yaml': 'a: { $ref: b.yaml }\n', 'b.yaml': 'c: { $ref: openapi.yaml }\n' },
    },
    {
      name: 'between files that are nothing else',
      files: { 'openapi.yaml': '$ref: b.yaml\n', 'b.yaml': '$ref: openapi.yaml\n' },
    },
  ])('$name', ({ files }) => {
    expect(specProblems(files)).toStrictEqual([]);
  });
});

describe('a $ref is understood as the URI reference it is', () => {
  const target = '/a~1b:\n  "100%":\n    "c d": 1\n  "~": 2\n  list: [3]\n';
  test.each([
    ...['t.yaml', './t.yaml', 'sub/../t.yaml', 't.yaml#', 't.yaml#/'.slice(0, -1)],
    ...['t.yaml#/~1a~01b', 't.yaml#/~1a~01b/100%25/c%20d', 't.yaml#/~1a~01b/100%25/c d'],
    ...['t.yaml#/%2Fa~01b/~0', 't.yaml#/~1a~01b/list/0'],
  ])('%s leads somewhere', (reference) => {
    const entry = `a: { $ref: ${JSON.stringify(reference)} }\n`;
    expect(specProblems({ 'openapi.yaml': entry, 't.yaml': target })).toStrictEqual([]);
  });
});

describe('a broken $ref is reported at the object that holds it', () => {
  test.each([
    { name: 'no such file', reference: 'nowhere.yaml' },
    { name: 'no such file in a folder', reference: 'paths/nowhere.yaml#/a' },
    { name: 'a folder', reference: 'paths' },
    { name: 'no such key in this file', reference: '#/components/nowhere' },
    { name: 'no such key in another file', reference: 't.yaml#/nowhere' },
    { name: 'no such item', reference: 't.yaml#/list/2' },
    { name: 'a member that only the prototype has', reference: 't.yaml#/constructor' },
    { name: 'an anchor', reference: 't.yaml#list' },
    { name: 'an anchor of this file', reference: '#paths' },
    { name: 'a NUL in the name', reference: 't.yaml\u0000' },
    { name: 'a percent-encoded name, which the bundler does not decode', reference: '%74.yaml' },
  ])('$name', ({ reference }) => {
    const files = {
      'openapi.yaml': `paths:\n  /a:\n    $ref: ${JSON.stringify(reference)}\n`,
      't.yaml': 'list: [1, 2]\n',
      'paths/a.yaml': 'x: 1\n',
    };
    expect(specProblems(files)).toStrictEqual(['openapi.yaml:2:3 ref-broken']);
  });

  test('with the $ref, its place and the reason in the message', () => {
    const folder = temporaryFolder({ 'openapi.yaml': 'a: { $ref: t.yaml#/b }\n', 't.yaml': 'c: 1\n' });
    const [first] = problemsOf(() => readSpec(join(folder, 'openapi.yaml')));
    expect(first?.message).toBe('$ref "t.yaml#/b" at /a leads nowhere: t.yaml has no /b.');
  });
});

describe('a $ref that leaves the folder of the spec is refused, whether or not there is anything', () => {
  test.each([
    { name: 'out of the folder', reference: '../secret.yaml' },
    { name: 'out through a folder', reference: 'paths/../../secret.yaml' },
    { name: 'to the folder above', reference: '..' },
    { name: 'to a sibling folder whose name begins alike', reference: '../spec-2/a.yaml' },
    { name: 'an absolute path', reference: '/etc/passwd' },
    { name: 'a file URL', reference: 'file:///etc/passwd' },
    { name: 'a file URL without slashes', reference: 'file:secret.yaml' },
    { name: 'a web page', reference: 'https://example.com/a.yaml#/b' },
    { name: 'a web page in capitals', reference: 'HTTP://example.com/a.yaml' },
    { name: 'a host', reference: '//example.com/a.yaml' },
    { name: 'a drive', reference: 'C:\\secret.yaml' },
    { name: 'data', reference: 'data:text/yaml,a' },
  ])('$name', ({ reference }) => {
    const folder = temporaryFolder({
      'spec/openapi.yaml': `a:\n  - $ref: ${JSON.stringify(reference)}\n`,
      'spec/paths/a.yaml': 'x: 1\n',
      'spec-2/a.yaml': 'x: 1\n',
      'secret.yaml': 'secret: 1\n',
    });
    expect(problemsBelow(folder)).toStrictEqual(['spec/openapi.yaml:2:5 ref-outside']);
  });

  test('also from a file further down, where .. is still inside', () => {
    const folder = temporaryFolder({
      'spec/openapi.yaml': 'a: { $ref: paths/a.yaml }\n',
      'spec/paths/a.yaml': 'ok: { $ref: ../b.yaml }\nbad: { $ref: ../../secret.yaml }\n',
      'spec/b.yaml': 'x: 1\n',
      'secret.yaml': 'secret: 1\n',
    });
    expect(problemsBelow(folder)).toStrictEqual(['spec/paths/a.yaml:2:1 ref-outside']);
  });

  test('also a name with a # in it, of which a bundler makes another file', () => {
    const folder = temporaryFolder({
      'spec/openapi.yaml':
        'a: { $ref: "x.yaml#y/../../../secret.yaml" }\nb: { $ref: "#y/../../secret.yaml" }\n',
      'spec/x.yaml': 'y: 1\n',
    });
    expect(problemsBelow(folder)).toStrictEqual([
      'spec/openapi.yaml:1:1 ref-broken',
      'spec/openapi.yaml:2:1 ref-broken',
    ]);
  });
});

describe('a link counts as what it points to', () => {
  test('a link to a file outside is refused', () => {
    const folder = folderWithLink('secret.yaml', 'spec/link.yaml');
    expect(problemsBelow(folder)).toStrictEqual(['spec/openapi.yaml:1:1 ref-outside']);
  });

  test('a link to a folder outside is refused', () => {
    const folder = folderWithLink('.', 'spec/up');
    writeFileSync(join(folder, 'spec/openapi.yaml'), 'a: { $ref: up/secret.yaml }\n');
    expect(problemsBelow(folder)).toStrictEqual(['spec/openapi.yaml:1:1 ref-outside']);
  });

  test('a link that leads nowhere is broken', () => {
    const folder = folderWithLink('nowhere.yaml', 'spec/link.yaml');
    expect(problemsBelow(folder)).toStrictEqual(['spec/openapi.yaml:1:1 ref-broken']);
  });

  test('a link to a file inside is fine', () => {
    const folder = folderWithLink('spec/real.yaml', 'spec/link.yaml');
    writeFileSync(join(folder, 'spec/real.yaml'), 'x: 1\n');
    expect(problemsBelow(folder)).toStrictEqual([]);
  });

  test('the folder of the spec may itself be reached through a link', () => {
    const folder = temporaryFolder({ 'real/openapi.yaml': 'a: { $ref: b.yaml }\n', 'real/b.yaml': 'x: 1\n' });
    symlinkSync(join(folder, 'real'), join(folder, 'spec'));
    expect(problemsBelow(folder)).toStrictEqual([]);
  });

  test('an entry that is a link is read, for the caller named it; its $refs begin beside the link', () => {
    const folder = temporaryFolder({ 'real/openapi.yaml': 'a: { $ref: b.yaml }\n', 'spec/b.yaml': 'x: 1\n' });
    symlinkSync(join(folder, 'real/openapi.yaml'), join(folder, 'spec/openapi.yaml'));
    expect(problemsBelow(folder)).toStrictEqual([]);
  });
});

describe('a $ref inside a payload is data and need not lead anywhere', () => {
  test.each([
    { name: 'an example', entry: 'get: { example: { $ref: nowhere.yaml } }' },
    { name: 'the value of an example', entry: 'examples: { a: { value: { $ref: "#/nowhere" } } }' },
    { name: 'examples of a schema', entry: 'schema: { examples: [{ $ref: nowhere.yaml }] }' },
    { name: 'a default', entry: 'schema: { default: { $ref: nowhere.yaml } }' },
    { name: 'an enum', entry: 'schema: { enum: [{ $ref: nowhere.yaml }] }' },
    { name: 'a const', entry: 'schema: { const: { a: [{ $ref: nowhere.yaml }] } }' },
    { name: 'an anchor in an example', entry: 'example: { $ref: "#nowhere" }' },
    { name: 'an external value', entry: 'examples: { a: { externalValue: nowhere.png } }' },
  ])('$name', ({ entry }) => {
    expect(specProblems({ 'openapi.yaml': `${entry}\n` })).toStrictEqual([]);
  });
});

describe('a bundler reads more than $refs, and that may not leave the folder either', () => {
  const reach = '../secret.yaml';
  test.each([
    { name: 'a $ref in an example', entry: `example: { $ref: ${reach} }` },
    { name: 'a $ref deep in an example', entry: `example: { a: [{ default: { $ref: ${reach} } }] }` },
    { name: 'a $ref under an extension', entry: `x-any: { value: { $ref: ${reach} } }` },
    { name: 'a $ref in place of properties', entry: `schema: { properties: { $ref: ${reach} } }` },
    { name: 'an external value', entry: `examples: { a: { externalValue: ${reach} } }` },
    { name: 'an external value on the web', entry: 'examples: { a: { externalValue: "https://x.org/a" } }' },
    {
      name: 'a target of a discriminator',
      entry: `discriminator: { propertyName: kind, mapping: { dog: ${reach} } }`,
    },
    { name: 'a $ref with a # in the name', entry: `example: { $ref: "x#y/../../${reach}" }` },
  ])('$name', ({ entry }) => {
    const folder = temporaryFolder({ 'spec/openapi.yaml': `${entry}\n`, 'secret.yaml': 'secret: 1\n' });
    expect(problemsBelow(folder).map((line) => line.split(' ')[1])).toStrictEqual(['ref-outside']);
  });

  test('not through a link either', () => {
    const folder = folderWithLink('secret.yaml', 'spec/link.txt');
    writeFileSync(join(folder, 'spec/openapi.yaml'), 'examples: { a: { externalValue: link.txt } }\n');
    expect(problemsBelow(folder)).toStrictEqual(['spec/openapi.yaml:1:13 ref-outside']);
  });

  test('nor through a file inside that leads on', () => {
    const folder = temporaryFolder({
      'spec/openapi.yaml': 'example: { $ref: step.yaml }\n',
      'spec/step.yaml': 'a: { $ref: ../secret.yaml }\n',
      'secret.yaml': 'secret: 1\n',
    });
    expect(problemsBelow(folder)).toStrictEqual(['spec/step.yaml:1:1 ref-outside']);
  });

  test('while a text file inside is nobody else’s business', () => {
    const files = { 'openapi.yaml': 'a: { externalValue: note.txt }\n', 'note.txt': 'a: b: c' };
    expect(specProblems(files)).toStrictEqual([]);
  });

  test.each([
    { name: 'a mapping in a payload', entry: 'example: { mapping: { a: /etc/passwd } }' },
    {
      name: 'a mapping to what is no text',
      entry: 'discriminator: { propertyName: kind, mapping: { a: 1 } }',
    },
    { name: 'a mapping to a name', entry: 'discriminator: { propertyName: kind, mapping: { a: Dog } }' },
  ])('and $name is none of this', ({ entry }) => {
    expect(specProblems({ 'openapi.yaml': `${entry}\n` })).toStrictEqual([]);
  });
});

test('all problems of all files are reported at once', () => {
  const problems = specProblems({
    'openapi.yaml':
      'a: { $ref: nowhere.yaml }\nb: { $ref: /etc/passwd }\nc: { $ref: c.yaml }\nd: { $ref: d.yaml }\n',
    'c.yaml': 'x:\n\ty: 1\n',
    'd.yaml': 'e: { $ref: "#/f" }\n',
  });
  expect(problems.toSorted()).toStrictEqual([
    'c.yaml:2:1 yaml-syntax',
    'd.yaml:1:1 ref-broken',
    'openapi.yaml:1:1 ref-broken',
    'openapi.yaml:2:1 ref-outside',
  ]);
});

test('a file with a fault is reported once, however many refer to it', () => {
  const problems = specProblems({
    'openapi.yaml': 'a: { $ref: c.yaml }\nb: { $ref: c.yaml#/x }\n',
    'c.yaml': 'x: "open\n',
  });
  expect(problems).toStrictEqual(['c.yaml:1:4 yaml-syntax']);
});

test.each([
  { name: 'missing', path: 'nowhere.yaml' },
  { name: 'a folder', path: 'folder' },
])('an entry that is $name is reported by its path', ({ path }) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  const problems = problemsOf(() => readSpec(join(folder, path)));
  expect(inBrief(folder, problems)).toStrictEqual([`${path} file-missing`]);
});

function problemsBelow(folder: string): readonly string[] {
  return inBrief(
    folder,
    problemsOf(() => readSpec(join(folder, 'spec/openapi.yaml'))),
  );
}

/** A folder with a secret outside of `spec`, and in it a link that the entry refers to. */
function folderWithLink(target: string, link: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'secret.yaml': 'secret: 1\n',
    'spec/openapi.yaml': 'a: { $ref: link.yaml }\n',
  });
  symlinkSync(join(folder, target), join(folder, link));
  return folder;
}
