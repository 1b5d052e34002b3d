import { documentOf, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const at = (path: string, operation: object = {}, method = 'get'): object => ({
  [path]: { [method]: { responses: {}, ...operation } },
});
const withPaths = (...paths: readonly object[]): object => documentOf({ paths: Object.assign({}, ...paths) });

export const operationRows: readonly DocumentRow[] = [
  {
    name: 'an operation is gone',
    base: withPaths(at('/a'), at('/b')),
    head: withPaths(at('/a')),
    want: ['breaking operation-removed'],
    back: ['compatible operation-added'],
  },
  {
    name: 'an operation has another method',
    base: withPaths(at('/a', {}, 'put')),
    head: withPaths(at('/a', {}, 'patch')),
    want: ['breaking operation-removed', 'compatible operation-added'],
  },
  {
    name: 'an operation with an operationId has another path',
    base: withPaths(at('/a', { operationId: 'getA' })),
    head: withPaths(at('/b', { operationId: 'getA' })),
    want: ['breaking operation-moved'],
    back: ['breaking operation-moved'],
  },
  {
    name: 'an operation has another path and other answers',
    base: withPaths(at('/a', { operationId: 'getA', responses: { 200: jsonContent({ type: 'string' }) } })),
    head: withPaths(at('/b', { operationId: 'getA', responses: { 200: jsonContent({ type: 'integer' }) } })),
    want: ['breaking operation-moved', 'breaking type-changed'],
  },
  {
    name: 'an operation has another operationId',
    base: withPaths(at('/a', { operationId: 'getA' })),
    head: withPaths(at('/a', { operationId: 'readA' })),
    want: ['breaking operation-id-changed'],
  },
  {
    name: 'an operation has an operationId where it had none',
    base: withPaths(at('/a')),
    head: withPaths(at('/a', { operationId: 'getA' })),
    want: ['compatible operation-id-added'],
    back: ['breaking operation-id-changed'],
  },
  {
    name: 'an operation should no longer be used',
    base: withPaths(at('/a')),
    head: withPaths(at('/a', { deprecated: true, 'x-sunset': '2027-12-01' })),
    want: ['compatible deprecated', 'compatible sunset-changed'],
    back: ['compatible no-longer-deprecated', 'compatible sunset-changed'],
  },
  {
    name: 'an operation is gone long after its sunset',
    base: withPaths(at('/a', { deprecated: true, 'x-sunset': '2026-05-31' })),
    head: withPaths(),
    want: ['compatible removed-after-sunset'],
  },
  {
    name: 'an operation is gone too soon after its sunset',
    base: withPaths(at('/a', { deprecated: true, 'x-sunset': '2026-06-30' })),
    head: withPaths(),
    want: ['breaking operation-removed'],
  },
  {
    name: 'an operation has other tags',
    base: withPaths(at('/a', { tags: ['a', 'b'] })),
    head: withPaths(at('/a', { tags: ['b', 'c'] })),
    want: ['annotation tags-changed'],
  },
  {
    name: 'tags stand in another order',
    base: withPaths(at('/a', { tags: ['a', 'b'] })),
    head: withPaths(at('/a', { tags: ['b', 'a'] })),
    want: [],
  },
  {
    name: 'an operation has another summary',
    base: withPaths(at('/a', { summary: 'A' })),
    head: withPaths(at('/a', { summary: 'B', description: 'C' })),
    want: ['annotation description-changed'],
  },
  {
    name: 'a path item stands elsewhere in the document',
    base: withPaths(at('/a')),
    head: documentOf({
      paths: { '/a': { $ref: '#/components/pathItems/A' } },
      components: { pathItems: { A: { get: { responses: {} } } } },
    }),
    want: [],
    back: [],
  },
  {
    name: 'a vendor extension of an operation that is no contract has changed',
    base: withPaths(at('/a', { 'x-v1': [{ cmd: 'a' }] })),
    head: withPaths(at('/a', { 'x-v1': [{ cmd: 'b' }] })),
    want: ['annotation extension-changed'],
  },
  {
    name: 'a component that nothing uses is gone',
    base: documentWith({}, { components: { schemas: { A: { type: 'string' } } } }),
    head: documentWith({}),
    want: [],
  },
  {
    name: 'the document has another version',
    base: documentOf({ info: { title: 'A', version: '1' } }),
    head: documentOf({ info: { title: 'A', version: '2' } }),
    want: ['annotation document-changed'],
  },
];
