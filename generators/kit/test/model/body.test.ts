import { describe, expect, test } from 'vitest';
import { buildModel, isJson, type JsonObject, type JsonValue, toDocument } from '../../src/index.ts';

const schemas: JsonObject = {
  Base: { type: 'object', required: ['id'], properties: { id: {}, user: {} } },
  Text: { type: 'string' },
  Tree: { type: 'object', properties: { leaf: {} }, allOf: [{ $ref: '#/components/schemas/Tree' }] },
};
const base = { $ref: '#/components/schemas/Base' };

describe('the members of a body are known when it can only be an object', () => {
  test.each<{ name: string; schema: JsonObject; members: readonly string[]; required?: readonly string[] }>([
    { name: 'an empty object', schema: { type: 'object' }, members: [] },
    { name: 'properties alone', schema: { properties: { b: {}, a: {} } }, members: ['a', 'b'] },
    {
      name: 'an object or null',
      schema: { type: ['object', 'null'], properties: { a: {} } },
      members: ['a'],
    },
    { name: 'a component', schema: base, members: ['id', 'user'], required: ['id'] },
    {
      name: 'allOf, with what stands beside it',
      schema: { properties: { x: {} }, required: ['x'], allOf: [base, { properties: { y: {} } }] },
      members: ['x', 'id', 'user', 'y'],
      required: ['x', 'id'],
    },
    {
      name: 'allOf that only makes members required or describes them',
      schema: { allOf: [base, { required: ['user'] }, { description: 'Words.' }] },
      members: ['id', 'user'],
      required: ['id', 'user'],
    },
    { name: 'a member twice', schema: { allOf: [base, base] }, members: ['id', 'user'], required: ['id'] },
    {
      name: 'allOf of allOf, 20,000 deep',
      schema: JSON.parse(`${'{"allOf":['.repeat(20_000)}{"properties":{"a":{}}}${']}'.repeat(20_000)}`),
      members: ['a'],
    },
    { name: 'allOf in a circle', schema: { $ref: '#/components/schemas/Tree' }, members: ['leaf'] },
    { name: 'any other member besides', schema: { type: 'object', additionalProperties: true }, members: [] },
    {
      name: 'a member called __proto__',
      schema: { properties: JSON.parse('{"__proto__":{},"constructor":{}}') },
      members: ['__proto__', 'constructor'],
    },
  ])('$name', ({ schema, members, required = [] }) => {
    expect(bodyOf({ schema })).toMatchObject({ members, requiredMembers: required });
  });
});

describe('and unknown otherwise', () => {
  test.each<{ name: string; schema: JsonValue }>([
    { name: 'oneOf', schema: { oneOf: [base, { type: 'object' }] } },
    { name: 'anyOf beside properties', schema: { properties: { a: {} }, anyOf: [base] } },
    { name: 'oneOf inside allOf', schema: { allOf: [base, { oneOf: [base] }] } },
    { name: 'a text', schema: { type: 'string' } },
    { name: 'a text through allOf', schema: { allOf: [base, { $ref: '#/components/schemas/Text' }] } },
    { name: 'a list', schema: { type: 'array', items: base } },
    { name: 'anything', schema: {} },
    { name: 'the schema true', schema: true },
    { name: 'a broken $ref', schema: { $ref: '#/components/schemas/Nowhere' } },
  ])('$name', ({ schema }) => {
    expect(bodyOf({ schema })).toMatchObject({ members: undefined, requiredMembers: [] });
  });
});

describe('the example is the first of those for JSON', () => {
  test.each<{ name: string; media: JsonObject; want: JsonValue | undefined }>([
    { name: 'none', media: {}, want: undefined },
    { name: 'a single one', media: { example: { a: 1 } }, want: { a: 1 } },
    { name: 'null', media: { example: null }, want: null },
    { name: 'by name', media: { examples: { b: { value: 2 }, a: { value: 1 } } }, want: 1 },
    { name: 'by $ref', media: { examples: { a: { $ref: '#/components/examples/One' } } }, want: 'one' },
    { name: 'elsewhere', media: { examples: { a: { externalValue: 'a.json' } } }, want: undefined },
  ])('$name', ({ media, want }) => {
    expect(bodyOf(media)?.example).toStrictEqual(want);
  });
});

test('a body without content is no body', () => {
  expect(bodyOf(undefined)).toBeUndefined();
});

test('a body that is no JSON keeps its media types and has no members', () => {
  expect(bodyOf({ schema: base }, 'multipart/form-data')).toStrictEqual({
    required: false,
    mediaTypes: ['multipart/form-data'],
    members: undefined,
    requiredMembers: [],
    schemaName: undefined,
    example: undefined,
  });
});

test.each([
  { mediaType: 'application/json', want: true },
  { mediaType: 'application/json; charset=utf-8', want: true },
  { mediaType: 'application/problem+json', want: true },
  { mediaType: 'application/problem+json; a=b', want: true },
  { mediaType: 'application/jsonp', want: false },
  { mediaType: 'application/json-seq', want: false },
  { mediaType: 'text/plain; x=application/json', want: false },
  { mediaType: '', want: false },
])('"$mediaType" is JSON: $want', ({ mediaType, want }) => {
  expect(isJson(mediaType)).toBe(want);
});

function bodyOf(media: JsonObject | undefined, mediaType = 'application/json') {
  const content = media === undefined ? {} : { [mediaType]: media };
  const document = toDocument(
    {
      openapi: '3.1.0',
      info: {},
      paths: { '/a': { post: { operationId: 'a', requestBody: { content } } } },
      components: { schemas, examples: { One: { value: 'one' } } },
    },
    '/a.json',
  );
  return buildModel(document).operations[0]?.body;
}
