import { type JsonValue, toDocument } from '@installatron-openapi/generate-kit';
import { describe, expect, it } from 'vitest';
import { textSchema } from '../src/text-schema.ts';

const document = toDocument(
  {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: {},
    components: {
      schemas: {
        Count: { $ref: '#/components/schemas/Number' },
        Number: { type: 'integer', minimum: 1 },
        Shelf: {
          type: 'object',
          properties: { size: { type: 'integer' }, inner: { $ref: '#/components/schemas/Shelf' } },
        },
      },
    },
  },
  'test',
);

const cases: readonly { name: string; given: JsonValue; want: JsonValue }[] = [
  {
    name: 'has types',
    given: { type: ['string', 'integer'], minLength: 1 },
    want: { type: ['string', 'integer'] },
  },
  {
    name: 'has what references lead to',
    given: { $ref: '#/components/schemas/Count' },
    want: { type: 'integer' },
  },
  {
    name: 'has items, members and others',
    given: {
      type: 'array',
      items: {
        type: 'object',
        properties: { a: { type: 'boolean', default: true } },
        additionalProperties: { $ref: '#/components/schemas/Number' },
      },
    },
    want: {
      type: 'array',
      items: {
        type: 'object',
        properties: { a: { type: 'boolean' } },
        additionalProperties: { type: 'integer' },
      },
    },
  },
  {
    name: 'says nothing of others that may be anything',
    given: { type: 'object', additionalProperties: true },
    want: { type: 'object' },
  },
  {
    name: 'ends where a schema stands within itself',
    given: { $ref: '#/components/schemas/Shelf' },
    want: { type: 'object', properties: { size: { type: 'integer' }, inner: {} } },
  },
];

describe('the schema by which text is read', () => {
  for (const { name, given, want } of cases) {
    it(name, () => expect(textSchema(document, given)).toEqual(want));
  }
});
