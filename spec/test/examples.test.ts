import {
  buildModel,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringsMember,
  toDocument,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { at, bundle } from './bundle-harness.ts';
import { ExampleChecker } from './examples-harness.ts';

const checker = new ExampleChecker(bundle);
const { operations, schemaNames } = buildModel(bundle);
const catalogue = objectMember(bundle, 'x-errcodes');

describe('an operation', () => {
  test.each(operations)('$operationId shows values that fit their schemas', ({ path, method }) => {
    expect(checker.operationFaults(path, method.toLowerCase())).toEqual([]);
  });

  test.each(operations)('$operationId shows its request, its answer and an error', ({ path, method }) => {
    const operation = at(bundle, 'paths', path, method.toLowerCase());
    const hasBody = Object.hasOwn(operation, 'requestBody');
    const requests = Object.keys(examplesOf(at(operation, 'requestBody')));
    expect(requests, 'requests').toHaveLength(hasBody ? Math.max(requests.length, 1) : 0);
    expect(Object.keys(examplesOf(at(operation, 'responses', '200'))), 'answers').not.toEqual([]);
    expect(errorExamples(operation), 'errors').not.toEqual([]);
  });

  test.each(operations)('$operationId shows error codes with the status of the catalogue', (operation) => {
    const shown = errorExamples(at(bundle, 'paths', operation.path, operation.method.toLowerCase()));
    for (const { status, key, value } of shown) {
      const entry = at(catalogue, key);
      expect({ key: member(value, 'errcode'), status: member(value, 'status') }, key).toEqual({
        key,
        status,
      });
      expect(member(entry, 'status'), key).toBe(status);
      expect(member(value, 'result'), key).toBe(status < 400);
    }
  });

  test.each(operations)('$operationId shows each error code it declares', ({ path, method }) => {
    const responses = at(bundle, 'paths', path, method.toLowerCase(), 'responses');
    for (const status of Object.keys(responses)) {
      const response = at(responses, status);
      const shown = codedExamples(response).map(({ key }) => key);
      expect(shown.toSorted(), status).toEqual(stringsMember(response, 'x-errcodes').toSorted());
    }
  });
});

test.each(schemaNames)(
  'the schema %s is JSON Schema 2020-12 and its examples and defaults fit it',
  (name) => {
    expect(checker.schemaFaults(name)).toEqual([]);
  },
);

function examplesOf(body: JsonObject): JsonObject {
  return objectMember(at(body, 'content', 'application/json'), 'examples');
}

type CodedExample = { readonly key: string; readonly value: JsonValue };

/** The examples of a response that report an error code. */
function codedExamples(response: JsonObject): readonly CodedExample[] {
  return Object.keys(examplesOf(response))
    .map((key) => ({ key, value: member(at(examplesOf(response), key), 'value') ?? null }))
    .filter(({ value }) => typeof member(value, 'errcode') === 'string');
}

/** Those of all responses of an operation; a dry run reports one of success. */
function errorExamples(operation: JsonObject): readonly (CodedExample & { readonly status: number })[] {
  const responses = at(operation, 'responses');
  return Object.keys(responses).flatMap((status) =>
    codedExamples(at(responses, status)).map((example) => ({ ...example, status: Number(status) })),
  );
}

describe('the check of values', () => {
  const text = { type: 'string' };

  function faults(operation: JsonObject, schemas: JsonObject = {}): readonly string[] {
    const paths = { '/things/{id}': { get: { responses: {}, ...operation } } };
    const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components: { schemas } };
    const small = new ExampleChecker(toDocument(document, 'test'));
    const inSchemas = Object.keys(schemas).flatMap((name) => small.schemaFaults(name));
    return [...small.operationFaults('/things/{id}', 'get'), ...inSchemas];
  }

  function answer(media: JsonObject): JsonObject {
    return { responses: { 200: { description: '', content: { 'application/json': media } } } };
  }

  test('finds nothing where all is well', () => {
    const given = answer({
      schema: { $ref: '#/components/schemas/Name' },
      examples: { one: { value: 'a' } },
    });
    expect(faults(given, { Name: { ...text, examples: ['b'] } })).toEqual([]);
  });

  test.each<{
    readonly name: string;
    readonly given: readonly [JsonObject, JsonObject?];
    readonly want: string;
  }>([
    {
      name: 'an answer',
      given: [answer({ schema: text, examples: { one: { value: 1 } } })],
      want: '/paths/~1things~1{id}/get/responses/200/content/application~1json/examples/one/value: data must be string',
    },
    {
      name: 'a request',
      given: [
        {
          requestBody: { content: { 'application/json': { schema: text, examples: { one: { value: 1 } } } } },
        },
      ],
      want: '/paths/~1things~1{id}/get/requestBody/content/application~1json/examples/one/value: data must be string',
    },
    {
      name: 'a parameter',
      given: [{ parameters: [{ name: 'q', in: 'query', schema: text, example: 1 }] }],
      want: '/paths/~1things~1{id}/get/parameters/0/example: data must be string',
    },
    {
      name: 'a default of a parameter',
      given: [{ parameters: [{ name: 'q', in: 'query', schema: { ...text, default: 1 } }] }],
      want: '/paths/~1things~1{id}/get/parameters/0/schema/default: data must be string',
    },
    {
      name: 'a property deep in a schema',
      given: [
        {},
        {
          Thing: { type: 'object', properties: { a: { type: 'array', items: { ...text, examples: [1] } } } },
        },
      ],
      want: '/components/schemas/Thing/properties/a/items/examples/0: data must be string',
    },
    {
      name: 'a member of a referred schema',
      given: [
        {},
        {
          Name: text,
          Thing: {
            type: 'object',
            properties: { a: { $ref: '#/components/schemas/Name' } },
            examples: [{ a: 1 }],
          },
        },
      ],
      want: '/components/schemas/Thing/examples/0: data/a must be string',
    },
    {
      name: 'an address',
      given: [{}, { Thing: { ...text, format: 'uri', examples: ['no address'] } }],
      want: '/components/schemas/Thing/examples/0: data must match format "uri"',
    },
  ])('finds $name that does not fit', ({ given, want }) => {
    expect(faults(...given)).toEqual([want]);
  });

  test('finds an extension that is misspelt', () => {
    const given = { Thing: { ...text, 'x-extensible-enums': ['a'], examples: ['a'] } };
    expect(() => faults({}, given)).toThrow('unknown keyword: "x-extensible-enums"');
  });

  test('finds a schema that is none', () => {
    expect(faults({}, { Thing: { type: 'strange' } })).toHaveLength(1);
  });
});
