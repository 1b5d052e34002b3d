import { buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { generateTypes } from '../src/index.ts';

function generate(operationId: string, properties: JsonObject): Promise<unknown> {
  const value = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { operationId, responses: {} } } },
    components: { schemas: { Thing: { type: 'object', properties } } },
  };
  const document = toDocument(value, 'test');
  return generateTypes({ document, model: buildModel(document) }, 'v2');
}

type Case = {
  readonly name: string;
  readonly operationId: string;
  readonly properties: JsonObject;
  readonly want: string;
};

const refused: readonly Case[] = [
  {
    name: 'a # in an operationId',
    operationId: 'a#b',
    properties: {},
    want: '"a#b" cannot stand in a reference',
  },
  {
    name: 'a % in an operationId',
    operationId: 'a%b',
    properties: {},
    want: '"a%b" cannot stand in a reference',
  },
  {
    name: 'a member called constructor',
    operationId: 'a',
    properties: { constructor: { type: 'string' } },
    want: '"constructor" is a name that every object',
  },
];

test.each(refused)(
  '$name is refused before openapi-typescript fails on it',
  async ({ operationId, properties, want }) => {
    await expect(generate(operationId, properties)).rejects.toThrow(want);
  },
);

test('operationIds with the slashes and dots of other teams are accepted', async () => {
  await expect(generate('meta/root.list', {})).resolves.toHaveLength(2);
});

test('an example may hold any name', async () => {
  const properties = { value: { type: 'object', examples: [{ constructor: 'Mr' }] } };
  await expect(generate('a', properties)).resolves.toHaveLength(2);
});
