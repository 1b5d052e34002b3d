import { buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { expect, it } from 'vitest';
import { membersOf } from '../src/members.ts';

function membersIn(item: JsonObject, schemas: JsonObject = {}) {
  const info = { title: 'Small', version: '1' };
  const document = toDocument(
    { openapi: '3.1.0', info, paths: { '/': item }, components: { schemas } },
    'test',
  );
  return buildModel(document).operations.flatMap((operation) => membersOf(document, operation));
}

const withBody = (schema: JsonObject): JsonObject => ({
  post: { operationId: 'send', requestBody: { content: { 'application/json': { schema } } } },
});

const plain = { schema: { type: 'string' }, isRequired: false, neededWith: [], default: undefined };

it('takes members from all parts of a body, and what one part says of those of another', () => {
  const schemas = {
    Name: { type: 'object', properties: { name: { type: 'string' } } },
    Whole: {
      allOf: [{ $ref: '#/components/schemas/Name' }, { properties: { note: { type: 'string' } } }],
      required: ['name'],
      dependentRequired: { name: ['note'] },
    },
  };
  expect(membersIn(withBody({ $ref: '#/components/schemas/Whole' }), schemas)).toEqual([
    { ...plain, name: 'name', isRequired: true },
    { ...plain, name: 'note', neededWith: ['name'] },
  ]);
});

it('takes the default of a member from what it refers to, unless it has its own', () => {
  const limit = { $ref: '#/components/schemas/Limit' };
  const body = withBody({ properties: { limit, other: { ...limit, default: 2 } } });
  const found = membersIn(body, { Limit: { type: 'integer', default: 1 } });
  expect(found.map(({ name, default: usual }) => [name, usual])).toEqual([
    ['limit', 1],
    ['other', 2],
  ]);
});

it('takes a parameter of the operation in place of that of its path, and none of headers', () => {
  const parameter = (place: string, name: string, type: string) => ({ in: place, name, schema: { type } });
  const found = membersIn({
    parameters: [parameter('query', 'a', 'integer'), parameter('query', 'b', 'string')],
    get: {
      operationId: 'read',
      parameters: [parameter('query', 'a', 'string'), parameter('header', 'c', 'string')],
    },
  });
  expect(found).toEqual([
    { ...plain, name: 'a' },
    { ...plain, name: 'b' },
  ]);
});

it('comes to an end where a body is a part of itself', () => {
  const Loop = { allOf: [{ $ref: '#/components/schemas/Loop' }], properties: { a: { type: 'string' } } };
  expect(membersIn(withBody({ $ref: '#/components/schemas/Loop' }), { Loop })).toEqual([
    { ...plain, name: 'a' },
  ]);
});
