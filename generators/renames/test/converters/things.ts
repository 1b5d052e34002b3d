import {
  buildVersions,
  type GeneratedFile,
  type JsonObject,
  type JsonValue,
  toDocument,
} from '@installatron-openapi/generate-kit';
import { generateConverters } from '../../src/index.ts';

const root: JsonObject = {
  version: '1.0',
  title: 'Things, version 1',
  description: 'One URL.',
  servers: [{ url: 'https://example.com' }],
  path: '/',
  command: 'do',
  status: 200,
  parameters: {},
};

/** The modules for an API with the resource `thing`, whose members are these. */
export function modulesFor(
  properties: JsonObject,
  rest: JsonObject = {},
  schemas: JsonObject = {},
): readonly GeneratedFile[] {
  const thing: JsonObject = { type: 'object', 'x-v1': { resource: 'thing', ...rest }, properties };
  return generateConverters(buildVersions(toDocument(documentOf({ Thing: thing, ...schemas }), 'test')));
}

export function documentOf(schemas: JsonObject): JsonObject {
  const answer: JsonValue = { type: 'object', properties: { data: { $ref: '#/components/schemas/Thing' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '2' },
    'x-v1': root,
    paths: {
      '/thing': {
        get: {
          operationId: 'getThing',
          'x-v1': [{ cmd: 'view' }],
          responses: { 200: { description: '', content: { 'application/json': { schema: answer } } } },
        },
      },
    },
    components: { schemas },
  };
}

export function moduleOf(files: readonly GeneratedFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file.content;
}
