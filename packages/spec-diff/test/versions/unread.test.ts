import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/json/value.ts';
import type { Statement } from '../../src/versions/derivation.ts';
import type { Version1Side } from '../../src/versions/places.ts';
import { findUnreadStatements } from '../../src/versions/unread.ts';

const statement: Statement = {
  owner: 'A',
  operationId: null,
  v2: 'b',
  v1: 'b',
  isStated: true,
  also: [],
  values: [],
  form: '',
  pointer: '/components/schemas/A/properties/b/x-v1',
};

function side(document: JsonObject, statements: readonly Statement[] = []): Version1Side {
  return {
    document,
    version1: { document: {}, origins: new Map(), statements, problems: [] },
    commands: { document: {}, commands: new Map() },
  };
}

const member = (said: JsonValue) => ({
  components: { schemas: { A: { properties: { b: { 'x-v1': said } } } } },
});

test.each<
  readonly [
    what: string,
    before: JsonObject,
    after: JsonObject,
    statements: readonly Statement[],
    want: readonly string[],
  ]
>([
  ['nothing', member('same'), member('same'), [], []],
  ['what nothing reads', member('same'), member({ name: 'c' }), [], [statement.pointer]],
  ['where a fact comes from', member({ name: 'c' }), member({ name: 'c', confidence: 'inferred' }), [], []],
  ['what is read', member('same'), member({ name: 'c' }), [statement], []],
  [
    'silence, which is told otherwise',
    member('same'),
    { components: { schemas: { A: { properties: { b: {} } } } } },
    [],
    [],
  ],
  ['what is said of a resource', member({ resource: 'a' }), member({ resource: 'b' }), [], []],
  ['the root', { 'x-v1': { path: '/' } }, { 'x-v1': { path: '/a' } }, [], []],
  [
    'an operation',
    { paths: { '/a': { get: { 'x-v1': [] } } } },
    { paths: { '/a': { get: { 'x-v1': [{ cmd: 'a' }] } } } },
    [],
    [],
  ],
])('%s', (_, before, after, statements, want) => {
  const found = findUnreadStatements(side(before), side(after, statements));
  expect(found.map(({ pointer }) => pointer)).toEqual(want);
});
