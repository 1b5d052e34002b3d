import { documentOf, documentSending, documentWith, jsonContent } from '../support/documents.ts';
import { type DocumentRow, nothing, type SchemaRow } from '../support/rows.ts';

const text = { type: 'string' };
const a = { type: 'object', required: ['a'], properties: { a: text } };
const b = { type: 'object', properties: { b: { type: 'integer' } } };
const ab = { type: 'object', required: ['a'], properties: { a: text, b: { type: 'integer' } } };
const thing = { components: { schemas: { Thing: a, Tree: tree('Tree'), Wood: tree('Wood') } } };
const reference = { $ref: '#/components/schemas/Thing' };

function tree(name: string): object {
  return {
    type: 'object',
    properties: { name: text, inner: { type: 'array', items: { $ref: `#/components/schemas/${name}` } } },
  };
}

function same(name: string, base: unknown, head: unknown): SchemaRow {
  return { name, base, head, want: nothing, back: nothing, parts: thing };
}

/** Other ways to write the same schema. */
export const equivalentSchemaRows: readonly SchemaRow[] = [
  same('an object is split with allOf', ab, { allOf: [a, b] }),
  same('an object is split with allOf, and says the rest itself', ab, { ...b, allOf: [a] }),
  same('allOf in allOf', { allOf: [a, b] }, { allOf: [{ allOf: [{ allOf: [b] }] }, a] }),
  same('a part is extracted as a component', { allOf: [a, b] }, { allOf: [reference, b] }),
  same('what stands beside a reference', { ...reference, ...b }, { allOf: [reference, b] }),
  same('a component stands in its place', { type: 'array', items: reference }, { type: 'array', items: a }),
  same('one value in const or in a list', { const: 'x' }, { enum: ['x'] }),
  same('a listed value needs no type', { enum: ['x', 'y'] }, { type: 'string', enum: ['y', 'x'] }),
  same('a list as a choice of constants', { enum: ['x', 'y'] }, { oneOf: [{ const: 'x' }, { const: 'y' }] }),
  same(
    'a value of two lists of oneOf is none',
    { enum: ['x', 'z'] },
    { oneOf: [{ enum: ['x', 'y'] }, { enum: ['y', 'z'] }] },
  ),
  same(
    'nothing is left for unevaluatedProperties',
    { allOf: [{ type: 'object', additionalProperties: text }] },
    { allOf: [{ type: 'object', additionalProperties: text }], unevaluatedProperties: false },
  ),
  same('null as a type or as a choice', { type: ['string', 'null'] }, { anyOf: [text, { type: 'null' }] }),
  same(
    'null as one of two',
    { type: ['object', 'null'], properties: { a: text } },
    { oneOf: [{ type: 'null' }, { type: 'object', properties: { a: text } }] },
  ),
  same('null as a listed value', { enum: ['x', null] }, { anyOf: [{ const: 'x' }, { type: 'null' }] }),
  same(
    'null beside a choice',
    { anyOf: [a, b, { type: 'null' }] },
    { anyOf: [{ anyOf: [a, b] }, { const: null }] },
  ),
  same('a choice of one', text, { anyOf: [text] }),
  same(
    'a choice of one beside null',
    { type: ['string', 'null'] },
    { anyOf: [{ oneOf: [text] }, { enum: [null] }] },
  ),
  same(
    'a choice of types',
    { type: ['string', 'integer'], maxLength: 5 },
    { oneOf: [{ type: 'integer' }, { type: 'string', maxLength: 5 }] },
  ),
  same('alternatives in another order', { anyOf: [a, b] }, { anyOf: [b, a] }),
  same('all values, said in many ways', {}, true),
  same(
    'all members, said or not',
    { type: 'object' },
    { type: 'object', additionalProperties: true, properties: {}, required: [] },
  ),
  same('all members, said as a schema', { type: 'object' }, { type: 'object', additionalProperties: {} }),
  same('no value, said in two ways', false, { not: {} }),
  same('an integer as a multiple of 1', { type: 'integer' }, { type: 'number', multipleOf: 1 }),
  same('a boolean with both values', { type: 'boolean' }, { enum: [true, false] }),
  same(
    'the tighter of two limits',
    { type: 'integer', minimum: 3 },
    { allOf: [{ type: 'integer', minimum: 1 }, { minimum: 3 }] },
  ),
  same(
    'a limit that another one makes needless',
    { type: 'integer', minimum: 3 },
    { type: 'integer', minimum: 3, exclusiveMinimum: 2 },
  ),
  same(
    'a tuple that ends',
    { type: 'array', prefixItems: [text], items: false },
    { type: 'array', prefixItems: [text], maxItems: 1 },
  ),
  same(
    'a recursive component under another name',
    { $ref: '#/components/schemas/Tree' },
    { $ref: '#/components/schemas/Wood' },
  ),
  same('the first step into a recursive component', { $ref: '#/components/schemas/Tree' }, tree('Tree')),
  same(
    'a description of a component that stands in its place',
    { description: 'A', allOf: [text] },
    { description: 'A', type: 'string' },
  ),
  same(
    'members in another order',
    { required: ['a', 'b'], type: 'object', properties: { a: text, b: text } },
    { properties: { b: text, a: text }, type: 'object', required: ['b', 'a'] },
  ),
  same(
    'the example in the old and in the new way',
    { type: 'string', example: 'x' },
    { type: 'string', examples: ['x'] },
  ),
  same('not deprecated, said or not', text, { ...text, deprecated: false }),
];

const old = (schema: unknown): object => documentSending('response', schema, { openapi: '3.0.3', ...thing });
const current = (schema: unknown): object => documentSending('response', schema, thing);

function nullable(openapi: string): object {
  const components = { schemas: { Thing: { type: 'string', nullable: true } } };
  return documentSending('response', reference, { openapi, components });
}

/** Other ways to write the same document. */
export const equivalentDocumentRows: readonly DocumentRow[] = [
  {
    name: 'null, in OpenAPI 3.0 and 3.1',
    base: old({ type: 'string', nullable: true }),
    head: current({ type: ['string', 'null'] }),
    want: [],
    back: [],
  },
  {
    name: 'a component or null, in OpenAPI 3.0 and 3.1',
    base: old({ nullable: true, allOf: [reference] }),
    head: current({ anyOf: [reference, { type: 'null' }] }),
    want: [],
    back: [],
  },
  {
    name: 'a bound that is not valid itself, in OpenAPI 3.0 and 3.1',
    base: old({ type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false }),
    head: current({ type: 'number', exclusiveMinimum: 1, maximum: 5 }),
    want: [],
    back: [],
  },
  {
    name: 'what stands beside a reference means nothing in OpenAPI 3.0',
    base: old({ ...reference, type: 'string' }),
    head: old(reference),
    want: [],
    back: [],
  },
  {
    name: 'the same component, in OpenAPI 3.0 and 3.1, where nullable means nothing',
    base: nullable('3.0.3'),
    head: nullable('3.1.1'),
    want: ['compatible null-removed'],
    back: ['breaking null-added'],
  },
  {
    name: 'all operations in another order',
    base: documentOf({
      paths: { '/a': { get: { responses: {} }, put: { responses: {} } }, '/b': { get: { responses: {} } } },
    }),
    head: documentOf({
      paths: { '/b': { get: { responses: {} } }, '/a': { put: { responses: {} }, get: { responses: {} } } },
    }),
    want: [],
  },
  {
    name: 'a document and a copy of it',
    base: documentWith({ requestBody: jsonContent(ab) }),
    head: documentWith({ requestBody: jsonContent(ab) }),
    want: [],
  },
];
