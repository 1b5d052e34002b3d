import { describe, expect, test } from 'vitest';
import { findReferences, type JsonValue, splitReference } from '../../src/index.ts';

describe('a $ref is found wherever OpenAPI may have one', () => {
  test.each<{ name: string; given: JsonValue; want: readonly string[] }>([
    { name: 'at the root', given: { $ref: 'a' }, want: [''] },
    { name: 'in lists', given: { parameters: [{ $ref: 'a' }, {}, { $ref: 'b' }] }, want: ['0', '2'] },
    { name: 'beside other members', given: { a: { $ref: 'a', b: { $ref: 'b' } } }, want: ['a', 'b'] },
    { name: 'in extensions', given: { 'x-any': { $ref: 'a' } }, want: ['x-any'] },
    { name: 'in place of a map', given: { properties: { $ref: 'a' } }, want: ['properties'] },
  ])('$name', ({ given, want }) => {
    expect(findReferences(given).map(({ path }) => path.at(-1) ?? '')).toStrictEqual(want);
  });
});

describe('a name that somebody chose is no keyword', () => {
  test.each(['default', 'example', 'examples', 'value', 'enum', 'const', 'properties', '__proto__'])(
    'a property called %s is searched',
    (name) => {
      const properties = Object.fromEntries([[name, { $ref: 'a' }]]);
      expect(findReferences({ properties })).toStrictEqual([{ target: 'a', path: ['properties', name] }]);
    },
  );

  test.each([
    ...['patternProperties', '$defs', 'schemas', 'responses', 'headers', 'parameters', 'examples', 'links'],
    ...['requestBodies', 'securitySchemes', 'callbacks', 'pathItems', 'content', 'paths', 'webhooks'],
  ])('something called default in %s is searched', (map) => {
    const given = Object.fromEntries([[map, { default: { $ref: 'a' } }]]);
    expect(findReferences(given)).toStrictEqual([{ target: 'a', path: [map, 'default'] }]);
  });

  test('a property called $ref is a property', () => {
    const given = { properties: { $ref: { type: 'string' }, other: { $ref: 'a' } } };
    expect(findReferences(given)).toStrictEqual([{ target: 'a', path: ['properties', 'other'] }]);
  });

  test('but below the name, keywords are keywords again', () => {
    const given = { properties: { properties: { default: { $ref: 'data' }, items: { $ref: 'a' } } } };
    expect(findReferences(given)).toStrictEqual([
      { target: 'a', path: ['properties', 'properties', 'items'] },
    ]);
  });
});

test.each<{ given: JsonValue }>([
  { given: { example: { $ref: 'a' } } },
  { given: { examples: { one: { value: { deep: [{ $ref: 'a' }] } } } } },
  { given: { examples: [{ $ref: 'a' }] } },
  { given: { allOf: [{ default: { $ref: 'a' } }] } },
  { given: { schema: { default: { properties: { x: { $ref: 'a' } } } } } },
  { given: { schema: { enum: [{ $ref: 'a' }], const: { $ref: 'b' } } } },
  { given: { $ref: { not: 'a text' } } },
])('a $ref in a payload is not found: $given', ({ given }) => {
  expect(findReferences(given)).toStrictEqual([]);
});

test('references come in the order of the document', () => {
  const given = { b: { $ref: '1' }, a: [{ $ref: '2' }, { c: { $ref: '3' }, $ref: '4' }], z: { $ref: '5' } };
  expect(findReferences(given).map(({ target }) => target)).toStrictEqual(['1', '2', '4', '3', '5']);
});

test('a document nested 100,000 deep is searched to its end, and quickly', () => {
  const depth = 100_000;
  const given: JsonValue = JSON.parse(`${'{"a":'.repeat(depth)}{"$ref":"end"}${'}'.repeat(depth)}`);
  const [found] = findReferences(given);
  expect(found?.target).toBe('end');
  expect(found?.path).toHaveLength(depth);
}, 10_000);

test.each([
  { given: 'a.yaml', want: { file: 'a.yaml', pointer: '' } },
  { given: 'a.yaml#/b/c', want: { file: 'a.yaml', pointer: '/b/c' } },
  { given: '#/b#c', want: { file: '', pointer: '/b#c' } },
  { given: '', want: { file: '', pointer: '' } },
])('"$given" splits into file and pointer', ({ given, want }) => {
  expect(splitReference(given)).toStrictEqual(want);
});
