import fc from 'fast-check';
import { operations } from '../../src/generated/operations.gen.ts';
import type { OperationEntry } from '../../src/operation/entry.ts';
import type { OperationId } from '../../src/operation/handler.ts';
import { isOperationId } from '../../src/operation/operation-id.ts';
import { hostileMembers, hostileText, known } from './hostile-values.ts';

/** A request that was made to break something. */
export type HostileRequest = {
  /** What it is for; undefined when it may be for anything. */
  readonly operation: OperationEntry | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
};

const form = (id: OperationId) =>
  fc
    .tuple(
      hostileMembers(id),
      fc.constantFrom('', '', '', '', '[]', '[0]', '[a][b]', '[', '[__proto__][x]', '[a]'.repeat(50)),
    )
    .map(([pairs, brackets]) =>
      pairs.map(([name, value]) => `${encoded(name)}${brackets}=${encoded(`${textOf(value)}`)}`).join('&'),
    );

/** JSON in which names are there twice, and numbers are of any size. */
const json = (id: OperationId) =>
  hostileMembers(id).map(
    (pairs) =>
      `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? '1e400'}`).join(',')}}`,
  );

const malformed = fc.oneof(
  fc.uint8Array({ maxLength: 100 }).map((bytes) => new Uint8Array(bytes)),
  fc.constantFrom('{"a":', '[['.repeat(5000), `{"a":${'['.repeat(9000)}`, '{"url":1e400}', '"', '\uFEFF{}'),
  fc.constantFrom('{"__proto__":{"url":"x"}}', `{"a":${'{"a":'.repeat(100)}1${'}'.repeat(101)}`),
);

const body = (id: OperationId): fc.Arbitrary<BodyInit> =>
  fc.oneof(
    { weight: 7, arbitrary: json(id) },
    { weight: 2, arbitrary: form(id) },
    { weight: 1, arbitrary: fc.tuple(json(id), fc.nat(50)).map(([text, end]) => text.slice(0, end)) },
    { weight: 1, arbitrary: malformed },
  );

const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('+1', '+10', '+3600', '2026-01-15T12:00:00Z', 'run')
      .map((clock) => ({ 'X-Sandbox-Clock': clock })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Readonly<Record<string, string>>[]>(
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'application/json; charset=utf-16' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { 'Content-Type': ';;' },
      { 'X-API-Version': '9' },
      { 'X-Padding': 'x'.repeat(10_000) },
      { 'X-Sandbox-Clock': 'x' },
      { 'X-Sandbox-Delay': '-1' },
      { 'X-Sandbox-Scenario': '__proto__' },
    ),
  },
);

/** What stands in a path. Dots alone would be resolved on the way, and `/backups/import` is another operation. */
const segment = fc
  .oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: hostileText })
  .map((text) => (/^(?:\.{0,2}|import)$/.test(text) ? 'x' : encoded(text)));

/** Ids of the scenario `demo`, by the first segment of their path. */
const items: Readonly<Record<string, string>> = {
  backups: 'b7k2m9x4q1w8e5r3t6y0u2i4o',
  browser: 'wordpress',
  installs: 'a1b2c3d4e5f6g7h8i9j0k1l2m',
  templates: 't4h8g2f6d0s1a3p5o7i9u2y6r',
  users: 'janedoe',
};

/** An id that is there, more often than not. */
function itemFor(path: string): fc.Arbitrary<string> {
  const item = items[path.split('/')[1] ?? ''] ?? 'x';
  return fc.oneof({ weight: 3, arbitrary: fc.constant(item) }, { weight: 1, arbitrary: segment });
}

/** For one operation of the API, perhaps by way of a POST. */
const forOperation = fc.constantFrom(...Object.keys(operations).filter(isOperationId)).chain((id) => {
  const operation: OperationEntry = operations[id];
  const parts = { item: itemFor(operation.path), slug: segment, sent: headers, isTunnelled: fc.boolean() };
  const search = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: form(id) });
  return fc
    .record({ ...parts, search, content: body(id) })
    .map(({ item, slug, sent, isTunnelled, search: query, content }): HostileRequest => {
      const method = isTunnelled ? 'POST' : operation.method;
      const path = operation.path.replace('{id}', () => item).replace('{slug}', () => slug);
      return {
        operation,
        method,
        path: `${path}?${query}`,
        headers: { ...sent, ...(isTunnelled && { 'X-HTTP-Method-Override': operation.method }) },
        body: method === 'GET' ? null : content,
      };
    });
});

/** For nothing in particular. */
const forAnything = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND'),
    override: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'x'),
    path: fc.array(
      fc.oneof(segment, fc.constantFrom('installs', 'backups', 'users', '%', '%FF', '%zz', ';', ':id')),
    ),
    content: body('createUser'),
  })
  .map(
    ({ method, override, path, content }): HostileRequest => ({
      operation: undefined,
      method,
      path: `/${path.join('/')}`,
      headers: { 'X-HTTP-Method-Override': override },
      body: method === 'GET' ? null : content,
    }),
  );

export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 9, arbitrary: forOperation },
  { weight: 1, arbitrary: forAnything },
);

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function textOf(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
