import { describe, expect, test } from 'vitest';
import { compareDocuments, DocumentError } from '../../src/index.ts';
import { documentOf, documentWith } from '../support/documents.ts';

/** The error that comparing a document with a copy of itself leads to. */
function errorOf(document: object): string {
  try {
    return compareDocuments(document, structuredClone(document)).verdict;
  } catch (error) {
    return error instanceof DocumentError ? error.message : String(error);
  }
}

const at = (path: object): object => documentOf({ paths: { '/a': path } });
const parameter = (others: object): object =>
  documentWith({ parameters: [{ name: 'a', in: 'query', ...others }] });
const scheme = (value: unknown): object => documentOf({ components: { securitySchemes: { A: value } } });

describe('what is not what OpenAPI says it is, is an error on both sides', () => {
  test.each<{ name: string; document: object; want: string }>([
    {
      name: 'no paths',
      document: { openapi: '3.1.1', paths: null },
      want: 'There should be an object here, and there is nothing (null). (at /paths)',
    },
    {
      name: 'a list of paths',
      document: { openapi: '3.1.1', paths: [] },
      want: 'There should be an object here, and there is a list. (at /paths)',
    },
    {
      name: 'a path that is text',
      document: documentOf({ paths: { '/a': 'a' } }),
      want: 'There should be an object here, and there is text. (at /paths/~1a)',
    },
    {
      name: 'a path that is named like what all objects have',
      document: documentOf({ paths: JSON.parse('{ "__proto__": { "get": null } }') }),
      want: 'There should be an object here, and there is nothing (null). (at /paths/__proto__/get)',
    },
    {
      name: 'an operation that is a number',
      document: at({ get: 1 }),
      want: 'There should be an object here, and there is `1`. (at /paths/~1a/get)',
    },
    {
      name: 'a method in capital letters',
      document: at({ GET: { responses: {} } }),
      want: 'OpenAPI 3.1 has no method `GET`. Methods are written in small letters. (at /paths/~1a/GET)',
    },
    {
      name: 'a method of a version that is to come',
      document: at({ query: { responses: {} } }),
      want: 'OpenAPI 3.1 has no method `query`. Methods are written in small letters. (at /paths/~1a/query)',
    },
    {
      name: 'parameters beside a reference to a path',
      document: documentOf({ paths: { '/a': { $ref: '#/paths/~1b', parameters: [] }, '/b': {} } }),
      want: 'What `parameters` beside a reference to a path means is not defined. Move them to the path. (at /paths/~1a)',
    },
    {
      name: 'parameters by their names',
      document: documentWith({ parameters: { a: {} } }),
      want: 'There should be a list here, and there is an object with 1 members. (at /paths/~1things/post/parameters)',
    },
    {
      name: 'a parameter without a name',
      document: documentWith({ parameters: [{ in: 'query' }] }),
      want: 'There should be a member `name` here. (at /paths/~1things/post/parameters/0)',
    },
    {
      name: 'a parameter of Swagger',
      document: parameter({ in: 'body' }),
      want: 'The member `in` of a parameter should be `query`, `header`, `path` or `cookie`. (at /paths/~1things/post/parameters/0)',
    },
    {
      name: 'a parameter that is described twice',
      document: documentWith({
        parameters: [
          { name: 'X-A', in: 'header' },
          { name: 'x-a', in: 'header' },
        ],
      }),
      want: 'This parameter is described twice. (at /paths/~1things/post/parameters/1)',
    },
    {
      name: 'text in place of true',
      document: parameter({ required: 'true' }),
      want: 'There should be true or false here, and there is text. (at /paths/~1things/post/parameters/0/required)',
    },
    {
      name: 'a schema that is a list',
      document: parameter({ schema: [] }),
      want: 'There should be a schema (an object, or true or false) here, and there is a list. (at /paths/~1things/post/parameters/0/schema)',
    },
    {
      name: 'a parameter that is written in two ways',
      document: parameter({ schema: {}, content: { 'text/plain': {} } }),
      want: 'There should be either a `schema`, or a `content` with one media type. (at /paths/~1things/post/parameters/0)',
    },
    {
      name: 'a reference that is a number',
      document: documentWith({ requestBody: { $ref: 1 } }),
      want: 'A reference should be text. (at /paths/~1things/post/requestBody)',
    },
    {
      name: 'a reference to something else',
      document: documentWith(
        { parameters: [{ $ref: '#/components/schemas/A' }] },
        { components: { schemas: { A: {} } } },
      ),
      want: 'There should be a member `name` here. (at /components/schemas/A)',
    },
    {
      name: 'a status that there is not',
      document: documentWith({ responses: { 2000: {} } }),
      want: 'There is no such status. It should be one like `404`, a range like `4XX`, or `default`. (at /paths/~1things/post/responses/2000)',
    },
    {
      name: 'a header that is text, whatever its name begins with',
      document: documentWith({ responses: { 200: { headers: { 'x-a': 'text' } } } }),
      want: 'There should be an object here, and there is text. (at /paths/~1things/post/responses/200/headers/x-a)',
    },
    {
      name: 'security that is no list',
      document: documentWith({ security: { A: [] } }),
      want: 'There should be a list here, and there is an object with 1 members. (at /paths/~1things/post/security)',
    },
    {
      name: 'a scope that is no list',
      document: documentOf({ security: [{ A: 'read' }] }),
      want: 'There should be a list here, and there is text. (at /security/0/A)',
    },
    {
      name: 'a security scheme without a type',
      document: scheme({ in: 'header' }),
      want: 'There should be a member `type` here. (at /components/securitySchemes/A)',
    },
    {
      name: 'a flow that is text',
      document: scheme({ type: 'oauth2', flows: { implicit: 'text' } }),
      want: 'There should be an object here, and there is text. (at /components/securitySchemes/A/flows/implicit)',
    },
    {
      name: 'a server that is text',
      document: documentOf({ servers: ['https://example.com'] }),
      want: 'There should be an object here, and there is text. (at /servers/0)',
    },
    {
      name: 'a callback of itself',
      document: at({ post: { responses: {}, callbacks: { a: { '{$url}': { $ref: '#/paths/~1a' } } } } }),
      want: 'This callback leads back to itself. (at /paths/~1a/post/callbacks/a/{$url})',
    },
    {
      name: 'a response of itself',
      document: documentOf({ components: { responses: { A: { $ref: '#/components/responses/A' } } } }),
      want: 'This reference leads back to itself. (at /components/responses/A)',
    },
  ])('$name', ({ document, want }) => {
    expect(errorOf(document)).toBe(want);
  });
});

test('vendor extensions may be anything, wherever they stand', () => {
  const anything = { 'x-a': 1, 'x-b': null, 'x-c': ['GET'] };
  const document = documentOf({
    ...anything,
    paths: { ...anything, '/a': { ...anything, get: { ...anything, responses: anything } } },
    components: anything,
  });
  expect(errorOf(document)).toBe('identical');
});

test('an operation beside a reference to a path counts', () => {
  const beside = (responses: object): object =>
    documentOf({
      paths: { '/a': { $ref: '#/paths/~1b', put: { responses } }, '/b': { get: { responses: {} } } },
    });
  const { changes } = compareDocuments(beside({ 200: {} }), beside({ 201: {} }));
  expect(changes.map(({ rule, method, path }) => `${rule} ${method} ${path}`)).toStrictEqual([
    'success-status-removed PUT /a',
    'success-status-added PUT /a',
  ]);
});

test('two media types that only differ in a charset are both compared', () => {
  const both = (type: string): object =>
    documentWith({
      requestBody: {
        content: {
          'application/json': { schema: { type } },
          'application/json; charset=utf-8': { schema: { type: 'string' } },
        },
      },
    });
  const { changes } = compareDocuments(both('string'), both('integer'));
  expect(changes.map(({ rule }) => rule)).toStrictEqual(['type-changed']);
});
