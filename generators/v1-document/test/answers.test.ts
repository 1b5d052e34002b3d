import {
  buildModel,
  type JsonObject,
  type OpenApiDocument,
  objectMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline } from '../src/index.ts';
import { api, at, derive, operation } from './support/api.ts';
import { ourDocument } from './support/our-document.ts';

const schemas = { ThingAnswer: { type: 'object' }, PartAnswer: { type: 'object' } };

function answering(schema: JsonObject, status = '200'): JsonObject {
  return {
    responses: { [status]: { description: 'Done.', content: { 'application/json': { schema } } } },
  };
}

const part = answering({ $ref: '#/components/schemas/PartAnswer' });

/** An API of one command, so that both schemas are there, and of one more operation. */
function withOperation(operationId: string, further: JsonObject): OpenApiDocument {
  return api({
    paths: {
      '/things': { get: operation('listThings', [{ cmd: 'things' }]) },
      '/parts': { get: operation('listParts', [{ cmd: 'parts' }], part) },
      '/other': { get: operation(operationId, { absent: 'It came later.' }, further) },
    },
    components: { schemas },
  });
}

test('each operation of version 2 says what it answers with in version 1, also those that no command does', () => {
  expect(at(derive(withOperation('getOther', part)).document, '/x-answers')).toEqual({
    getOther: 'PartAnswer',
    listParts: 'PartAnswer',
    listThings: 'ThingAnswer',
  });
});

test.each([
  { name: 'is described in place', given: answering({ type: 'object' }) },
  { name: 'is no JSON', given: { responses: { 200: { description: '', content: { 'text/csv': {} } } } } },
  { name: 'is no success', given: answering({ $ref: '#/components/schemas/PartAnswer' }, '404') },
  { name: 'no command has', given: answering({ $ref: '#/components/schemas/Other' }) },
])('an answer that $name is none of version 1', ({ given }) => {
  expect(at(derive(withOperation('getOther', given)).document, '/x-answers')).toEqual({
    listParts: 'PartAnswer',
    listThings: 'ThingAnswer',
  });
});

test('an operationId that every object inherits is one like any other', () => {
  const answers = at(derive(withOperation('__proto__', part)).document, '/x-answers');
  expect(Object.entries(objectMember({ answers: answers ?? null }, 'answers'))).toContainEqual([
    '__proto__',
    'PartAnswer',
  ]);
});

describe('another answer is another meaning, at the responses of its operation', () => {
  const baseline = derive(withOperation('summary', part)).document;

  test.each([
    { name: 'it has another schema', given: {}, said: 'is another' },
    { name: 'it has a schema no more', given: answering({ type: 'object' }), said: 'is gone' },
  ])('$name', ({ given, said }) => {
    const document = withOperation('summary', given);
    expect(compareWithBaseline(document, derive(document), baseline)).toMatchObject([
      {
        code: 'v1-meaning-changed',
        pointer: '/paths/~1other/get/responses',
        message: `In version 1, /x-answers/summary ${said}.`,
      },
    ]);
  });
});

test('in our spec, all but what came with version 2 have one', () => {
  const answers = objectMember(derive(ourDocument).document, 'x-answers');
  expect(answers).toMatchObject({ listInstalls: 'InstallListAnswer', deleteInstall: 'EmptyAnswer' });
  const all = buildModel(ourDocument).operations.map(({ operationId }) => operationId);
  expect(all.filter((id) => !Object.hasOwn(answers, id)).toSorted()).toEqual([
    'getVersion',
    'listBackupLocations',
    'listBackupSchedules',
  ]);
});
