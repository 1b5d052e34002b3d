import { both, narrower, nothing, type SchemaRow, wider } from '../support/rows.ts';

export const typeRows: readonly SchemaRow[] = [
  {
    name: 'a string becomes an integer',
    base: { type: 'string' },
    head: { type: 'integer' },
    want: both('breaking type-changed'),
    back: both('breaking type-changed'),
  },
  {
    name: 'one of two types is gone',
    base: { type: ['string', 'integer'] },
    head: { type: 'string' },
    want: narrower('type-removed'),
    back: wider('type-added'),
  },
  {
    name: 'a schema without a type gets one',
    base: {},
    head: { type: 'string' },
    want: narrower('type-removed'),
    back: wider('type-added'),
  },
  {
    name: 'a type may be null',
    base: { type: 'string' },
    head: { type: ['string', 'null'] },
    want: wider('null-added'),
    back: narrower('null-removed'),
  },
  {
    name: 'a component may be null, by a choice with null',
    base: { $ref: '#/components/schemas/Thing' },
    head: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
    parts: { components: { schemas: { Thing: { type: 'object', properties: { a: { type: 'string' } } } } } },
    want: wider('null-added'),
    back: narrower('null-removed'),
  },
  {
    name: 'a number becomes an integer',
    base: { type: 'number' },
    head: { type: 'integer' },
    want: narrower('number-became-integer'),
    back: wider('integer-became-number'),
  },
  {
    name: 'nothing is valid any more',
    base: { type: 'string' },
    head: false,
    want: narrower('type-removed'),
    back: wider('type-added'),
  },
  {
    name: 'an object becomes a list of it',
    base: { type: 'object' },
    head: { type: 'array', items: { type: 'object' } },
    want: both('breaking type-changed'),
  },
  {
    name: 'a member of a list changes its type',
    base: { type: 'array', items: { type: 'string' } },
    head: { type: 'array', items: { type: 'boolean' } },
    want: both('breaking type-changed'),
  },
  {
    name: 'integer and number beside each other are number',
    base: { type: ['integer', 'number'] },
    head: { type: 'number' },
    want: nothing,
  },
  {
    name: 'a union of types gets a further type',
    base: { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'integer' }] },
    head: { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'integer' }, { type: 'boolean' }] },
    want: wider('type-added'),
    back: narrower('type-removed'),
  },
];
