import {
  buildModel,
  DiagnosticsError,
  type JsonObject,
  toDocument,
} from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { namedTypes } from '../src/names.ts';

function generate(members: JsonObject): string {
  const document = toDocument(
    { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, ...members },
    'test',
  );
  return namedTypes({ document, model: buildModel(document) }, './v2.gen.ts');
}

test('every schema gets a type of its name with its description', () => {
  const got = generate({
    components: { schemas: { 'backup-location': { type: 'string', description: 'Where.' } } },
  });
  expect(got).toBe(
    [
      'import type { components } from "./v2.gen.ts";',
      '/**\n * Where.\n */\nexport type BackupLocation = components[\'schemas\']["backup-location"];',
      '/**\n * Every error code of the catalogue. Servers may send others: keep a branch for them.\n */\nexport type ErrorCode = never;',
      '/**\n * The error codes each operation is known to give, by operationId.\n */\nexport type ErrorCodeOf = {\n\n};',
    ].join('\n\n'),
  );
});

test('error codes come from the catalogue and from the responses of each operation', () => {
  const got = generate({
    'x-errcodes': { not_here: { status: 404 }, bad_key: { status: 403 } },
    paths: {
      '/a': {
        get: {
          operationId: 'listA',
          responses: { 200: { description: '' }, 403: { description: '', 'x-errcodes': ['bad_key'] } },
        },
        post: { operationId: 'make-a', responses: {} },
      },
    },
  });
  expect(got).toContain('export type ErrorCode = "bad_key" | "not_here";');
  expect(got).toContain('  readonly listA: "bad_key";\n  readonly "make-a": never;');
});

test('two schemas that become one type name are an error that names both', () => {
  const schemas = { 'simple-user': {}, SimpleUser: {} };
  expect(() => generate({ components: { schemas } })).toThrow(DiagnosticsError);
  expect(() => generate({ components: { schemas } })).toThrow(
    '"SimpleUser" (/components/schemas/SimpleUser) and "simple-user" both become SimpleUser.',
  );
});

test('a schema may not take the name of a type this module has for itself', () => {
  expect(() => generate({ components: { schemas: { 'error-code': {} } } })).toThrow('both become ErrorCode');
  expect(() => generate({ components: { schemas: { ErrorCode: {} } } })).toThrow('both become ErrorCode');
});
