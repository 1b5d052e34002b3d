import { documentOf, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const operation = { operationId: 'sendA', responses: {} };
const at = (path: string, item: object): object => documentOf({ paths: { [path]: item } });
const parameter = (name: string, type: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: { type },
});
const inPath = (path: string, ...parameters: readonly object[]): object =>
  at(path, { get: { parameters, responses: {} } });
const ending = (sunset: string, path = '/a'): object =>
  at(path, { get: { operationId: 'getA', deprecated: true, 'x-sunset': sunset, responses: {} } });

/** Which operation is which, and what a path says for all of its operations. */
export const pathRows: readonly DocumentRow[] = [
  {
    name: 'an operation with an operationId has another method, and nothing else',
    base: at('/a', { put: operation }),
    head: at('/a', { patch: operation }),
    want: ['breaking operation-moved'],
    back: ['breaking operation-moved'],
  },
  {
    name: 'a path is written in another case',
    base: at('/things', { get: operation }),
    head: at('/Things', { get: operation }),
    want: ['breaking operation-moved'],
  },
  {
    name: 'a path has a slash at its end',
    base: at('/things', { get: operation }),
    head: at('/things/', { get: operation }),
    want: ['breaking operation-moved'],
  },
  {
    name: 'a parameter in a path is a fixed word',
    base: inPath('/a/{id}', parameter('id', 'string')),
    head: inPath('/a/me'),
    want: ['breaking operation-removed', 'compatible operation-added'],
  },
  {
    name: 'two operations have exchanged their operationIds',
    base: documentOf({
      paths: {
        '/a': { get: { operationId: 'a', responses: {} } },
        '/b': { get: { operationId: 'b', responses: {} } },
      },
    }),
    head: documentOf({
      paths: {
        '/a': { get: { operationId: 'b', responses: {} } },
        '/b': { get: { operationId: 'a', responses: {} } },
      },
    }),
    want: ['breaking operation-id-changed', 'breaking operation-id-changed'],
  },
  {
    name: 'two parameters in a path have exchanged their names and their types',
    base: inPath('/a/{x}/{y}', parameter('x', 'string'), parameter('y', 'integer')),
    head: inPath('/a/{y}/{x}', parameter('y', 'string'), parameter('x', 'integer')),
    want: [],
  },
  {
    name: 'two parameters in a path have exchanged their places',
    base: inPath('/a/{x}/{y}', parameter('x', 'string'), parameter('y', 'integer')),
    head: inPath('/a/{y}/{x}', parameter('x', 'string'), parameter('y', 'integer')),
    want: ['breaking type-changed', 'breaking type-changed'],
  },
  {
    name: 'a parameter in a path is described where it was not',
    base: inPath('/a/{id}'),
    head: inPath('/a/{id}', parameter('id', 'string')),
    want: [],
    back: [],
  },
  {
    name: 'a parameter in a path that was not described has to be a number',
    base: inPath('/a/{id}'),
    head: inPath('/a/{id}', parameter('id', 'integer')),
    want: ['breaking type-changed'],
  },
  {
    name: 'a parameter in a path has to be there, said or not',
    base: inPath('/a/{id}', { name: 'id', in: 'path', schema: { type: 'string' } }),
    head: inPath('/a/{id}', parameter('id', 'string')),
    want: [],
    back: [],
  },
  {
    name: 'a parameter that its path does not have means nothing',
    base: inPath('/a'),
    head: inPath('/a', parameter('id', 'string')),
    want: [],
    back: [],
  },
  {
    name: 'a path has another summary, which is said once for all of its operations',
    base: at('/a', { summary: 'A', get: { responses: {} }, put: { responses: {} } }),
    head: at('/a', { summary: 'B', get: { responses: {} }, put: { responses: {} } }),
    want: ['annotation description-changed'],
  },
  {
    name: 'a vendor extension stands beside paths, operations and statuses',
    base: documentOf({ paths: { '/a': { get: { responses: {} } } } }),
    head: documentOf({
      paths: { 'x-a': 1, '/a': { 'x-b': 2, get: { responses: { 'x-c': 3 } } } },
    }),
    want: ['annotation extension-changed', 'annotation extension-changed', 'annotation extension-changed'],
  },
  {
    name: 'a path refers to another one',
    base: documentOf({ paths: { '/a': { get: { responses: {} } }, '/b': { get: { responses: {} } } } }),
    head: documentOf({ paths: { '/a': { get: { responses: {} } }, '/b': { $ref: '#/paths/~1a' } } }),
    want: [],
  },
  {
    name: 'an operation that was announced to go has gone, though another one has its operationId',
    base: ending('2026-01-01'),
    head: ending('2026-01-01', '/b'),
    want: ['compatible removed-after-sunset', 'compatible operation-added'],
  },
  {
    name: 'a sunset that is no date announces nothing',
    base: ending('0'),
    head: documentOf({}),
    want: ['breaking operation-removed'],
  },
  {
    name: 'a sunset without deprecation announces nothing',
    base: at('/a', { get: { 'x-sunset': '2020-01-01', responses: {} } }),
    head: documentOf({}),
    want: ['breaking operation-removed'],
  },
  {
    name: 'what is said of an operation that is in use says nothing in another version of OpenAPI',
    base: documentOf({
      openapi: '3.0.3',
      paths: {
        '/a': { post: { requestBody: jsonContent({ type: 'string', nullable: true }), responses: {} } },
      },
    }),
    head: documentOf({
      paths: {
        '/a': { post: { requestBody: jsonContent({ type: 'string', nullable: true }), responses: {} } },
      },
    }),
    want: ['breaking null-removed'],
  },
];
