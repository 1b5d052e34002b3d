import { describe, expect, test } from 'vitest';
import { parseSource, placeIn } from '../../src/index.ts';

const text = `openapi: 3.1.0
info:
  title: Installs
  "x y": { deep: [1, { k: v }] }
tags:
  - name: One
  -   name: Two
200: number key
`;

describe('a position is that of a key or an item', () => {
  test.each([
    { path: [], want: '1:1' },
    { path: ['openapi'], want: '1:1' },
    { path: ['info'], want: '2:1' },
    { path: ['info', 'title'], want: '3:3' },
    { path: ['info', 'x y'], want: '4:3' },
    { path: ['info', 'x y', 'deep', '1', 'k'], want: '4:24' },
    { path: ['tags', '0'], want: '6:5' },
    { path: ['tags', '1', 'name'], want: '7:7' },
    { path: ['200'], want: '8:1' },
  ])('$path stands at $want', ({ path, want }) => {
    expect(positionOf(text, path)).toBe(want);
  });
});

describe('where there is no such place, the nearest one above it is given', () => {
  test.each([
    { path: ['nowhere'], want: '1:1' },
    { path: ['info', 'nowhere', 'below'], want: '2:1' },
    { path: ['info', 'title', 'deeper'], want: '3:3' },
    { path: ['tags', '9'], want: '5:1' },
    { path: ['tags', 'first'], want: '5:1' },
    { path: ['__proto__'], want: '1:1' },
  ])('$path is answered with $want', ({ path, want }) => {
    expect(positionOf(text, path)).toBe(want);
  });
});

describe('positions are those an editor shows', () => {
  test.each([
    { name: 'with CRLF', given: 'a: 1\r\nb:\r\n  c: 2\r\n', path: ['b', 'c'], want: '3:3' },
    { name: 'with a byte order mark', given: '\uFEFFa: 1\nb: 2\n', path: ['a'], want: '1:1' },
    { name: 'after a byte order mark', given: '\uFEFFa: 1\nb: { c: 2 }\n', path: ['b', 'c'], want: '2:6' },
    { name: 'in JSON', given: '{\n  "a": {\n    "b": 1 } }', path: ['a', 'b'], want: '3:5' },
    { name: 'after a comment and ---', given: '# x\n---\na: 1\n', path: ['a'], want: '3:1' },
    { name: 'after an emoji', given: '{ "😀": 1, b: 2 }', path: ['b'], want: '1:12' },
    { name: 'in an empty file', given: '', path: ['a'], want: '1:1' },
  ])('$name', ({ given, path, want }) => {
    expect(positionOf(given, path)).toBe(want);
  });
});

describe('what is not good YAML, or has no meaning in JSON, is refused with its line', () => {
  test.each([
    { name: 'a tab as indentation', given: 'a:\n\tb: 1\n', want: '2:1', says: /tab/i },
    { name: 'a line indented too little', given: 'a:\n  b: 1\n c: 2\n', want: '3:1', says: /same column/ },
    { name: 'a second colon', given: 'ok: 1\na: b: c\n', want: '2:4', says: /mapping/ },
    { name: 'the same key twice', given: 'a: 1\nb: 2\na: 3\n', want: '3:1', says: /unique/ },
    { name: 'the same key as number and text', given: "200: a\n'200': b\n", want: '2:1', says: /unique/ },
    { name: 'an open double quote', given: 'a: 1\nb: "x\nc: 2\nd: 3\n', want: '2:4', says: /quote/ },
    { name: 'an open single quote', given: "a: 1\nb: 'x\nc: 2\n", want: '2:4', says: /quote/ },
    { name: 'an open bracket at the end', given: 'a: "x"\nb: [1, 2\n', want: '3:1', says: /\]/ },
    { name: 'an open bracket', given: 'a: [1, 2\nb: 3\n', want: '2:1', says: /\]/ },
    { name: 'an alias', given: 'a: &x [1]\nb:\n  - *x\n', want: '3:5', says: /\*x/ },
    { name: 'an alias of something empty', given: 'a: &x []\nb: *x\n', want: '2:4', says: /\*x/ },
    { name: 'an alias of nothing', given: 'a: *x\n', want: '1:4', says: /\*x/ },
    { name: 'several documents', given: 'a: 1\n---\nb: 2\n', want: '2:1', says: /multiple documents/ },
    { name: 'a custom tag', given: 'a: !secret x\n', want: '1:4', says: /!secret/ },
    {
      name: 'a tag that makes an object',
      given: 'a: !!js/function "x"\n',
      want: '1:4',
      says: /js\/function/,
    },
    { name: 'a tag for bytes', given: 'a: !!binary aGk=\n', want: '1:4', says: /binary/ },
    { name: 'a tag for dates', given: 'a: !!timestamp 2020-01-01\n', want: '1:4', says: /timestamp/ },
    { name: 'a tag for sets', given: 'a: !!set {x, y}\n', want: '1:4', says: /set/ },
    { name: 'a merge key', given: 'a:\n  <<: { b: 1 }\n', want: '2:3', says: /<</ },
    { name: 'a number that JSON lacks', given: 'a: 1\nb: .nan\n', want: '2:4', says: /NaN/ },
    { name: 'a list as a key', given: '? [a, b]\n: 1\n', want: '1:3', says: /key/ },
    { name: 'nothing as a key', given: 'a: 1\n: 2\n', want: '2:1', says: /key/ },
    { name: 'another version of YAML', given: '%YAML 1.1\n---\na: yes\n', want: '1:1', says: /1\.1/ },
    { name: 'an unknown directive', given: '%FOO\n---\na: 1\n', want: '1:1', says: /%FOO/ },
    { name: 'an empty file', given: '', want: '1:1', says: /empty/ },
    { name: 'a file of comments', given: '# nothing yet\n', want: '1:1', says: /empty/ },
  ])('$name', ({ given, want, says }) => {
    const { file, problems } = parseSource('/spec/a.yaml', given);
    const [first] = problems;
    expect(file.value).toBeNull();
    expect(first).toMatchObject({ code: 'yaml-syntax', severity: 'error', file: '/spec/a.yaml' });
    expect(`${first?.line}:${first?.column}`).toBe(want);
    expect(first?.message).toMatch(says);
  });
});

test('all faults of a file are reported at once', () => {
  const { problems } = parseSource('/spec/a.yaml', 'a: &x 1\nb: *x\nc: .inf\n<<: {}\n');
  expect(problems.map(({ line }) => line)).toStrictEqual([2, 3, 4]);
});

test.each([
  { name: 'each key that stands twice', given: 'a: 1\na: 2\nb: 1\nb: !x 2\n', want: [2, 4, 4] },
  {
    name: 'one wrong indentation once, not every good line after it',
    given: 'a: 1\n  b: 2\nc: 3\nd: 4\n',
    want: [1],
  },
])('$name is reported', ({ given, want }) => {
  expect(parseSource('/a.yaml', given).problems.map(({ line }) => line)).toStrictEqual(want);
});

test('the message of a fault is a sentence, without the place and the text of the file', () => {
  const { problems } = parseSource('/a.yaml', 'a: secret\na: 2\n');
  expect(problems.map(({ message }) => message)).toStrictEqual(['Map keys must be unique.']);
});

test('a billion laughs are refused without laughing', () => {
  const levels = Array.from({ length: 40 }, (_, level) => {
    const below = level === 0 ? '"ha"' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 10 }, () => below).join(', ')}]`;
  });
  const { file, problems } = parseSource('/spec/a.yaml', levels.join('\n'));
  expect(file.value).toBeNull();
  expect(problems[0]).toMatchObject({ line: 2, column: 10 });
});

test.each([
  { name: 'lists', given: `${'['.repeat(20_000)}${']'.repeat(20_000)}` },
  { name: 'objects', given: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` },
  { name: 'block lists', given: `${'- '.repeat(20_000)}a` },
])('$name nested beyond reason are a diagnostic, not a crash', ({ given }) => {
  const { problems } = parseSource('/spec/a.yaml', given);
  expect(problems.map(({ message }) => message)).toStrictEqual(['The file is nested too deeply to be read.']);
});

test.each([
  { name: 'objects', before: '{"a":', after: '}' },
  { name: 'lists', before: '[', after: ']' },
  { name: 'block lists', before: '- ', after: '' },
])('at whatever depth $name become too deep, there is a value or a diagnostic', ({ before, after }) => {
  for (let depth = 200; depth <= 2_200; depth += 200) {
    const { file, problems } = parseSource('/a.yaml', `${before.repeat(depth)}1${after.repeat(depth)}`);
    expect(file.value === null).toBe(problems.length > 0);
  }
});

describe('a value means the same as in YAML 1.2', () => {
  test.each([
    {
      name: 'line breaks of Windows',
      given: '\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n',
      want: { a: 1, b: 'x\ny\n' },
    },
    {
      name: 'words, dates and zeros',
      given: 'a: yes\nb: 2020-01-01\nc: 010\nd: 0o10\n',
      want: { a: 'yes', b: '2020-01-01', c: 10, d: 8 },
    },
    { name: 'nothing', given: 'a:\nb: ~\nc: ""\n', want: { a: null, b: null, c: '' } },
    {
      name: 'tags of the core, anchors and quoted keys',
      given: 'a: !!str 1\nb: &unused 2\n"<<": 3\n',
      want: { a: '1', b: 2, '<<': 3 },
    },
    { name: 'a file that says null', given: 'null\n', want: null },
  ])('$name', ({ given, want }) => {
    expect(parseSource('/a.yaml', given)).toMatchObject({ file: { value: want }, problems: [] });
  });
});

test('a key called __proto__ is an ordinary member', () => {
  const { file } = parseSource('/a.yaml', '__proto__: { admin: true }\n');
  expect(JSON.stringify(file.value)).toBe('{"__proto__":{"admin":true}}');
  expect(file.position(['__proto__', 'admin'])).toStrictEqual({ line: 1, column: 14 });
});

test('the place of a diagnostic names the file, the pointer and the line', () => {
  const { file } = parseSource('/spec/a.yaml', 'paths:\n  /a/b: {}\n');
  expect(placeIn(file, ['paths', '/a/b'])).toStrictEqual({
    pointer: '/paths/~1a~1b',
    file: '/spec/a.yaml',
    line: 2,
    column: 3,
  });
});

function positionOf(given: string, path: readonly string[]): string {
  const { line, column } = parseSource('/spec/a.yaml', given).file.position(path);
  return `${line}:${column}`;
}
