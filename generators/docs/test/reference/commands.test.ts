import {
  buildModel,
  type JsonObject,
  type JsonValue,
  objectMember,
  parsePointer,
  valueAt,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { referenceDocument } from '../../src/index.ts';
import { withCommandOperations } from '../../src/reference/commands/operations.ts';
import { api, settings } from '../support/api.ts';

const said = {
  operationId: 'editPart',
  method: 'POST',
  path: '/parts/{id}',
  tag: 'Parts',
  answer: 'PartAnswer',
};

const document: JsonObject = {
  tags: [{ name: 'Parts', description: 'What things are made of.' }],
  paths: {
    '/': {
      get: {
        operationId: 'runInQuery',
        tags: ['Commands'],
        parameters: [
          { name: 'key', in: 'query', schema: { type: 'string' } },
          { name: 'any', in: 'query', required: true, schema: { $ref: '#/components/schemas/Command' } },
        ],
        responses: { 200: { $ref: '#/components/responses/Any' } },
      },
      post: {
        operationId: 'run',
        tags: ['Commands'],
        summary: 'Run a command',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                allOf: [{ $ref: '#/components/schemas/Shared' }, { $ref: '#/components/schemas/Command' }],
              },
              examples: {
                EditPart: { summary: 'edit part', value: { cmd: 'edit', part: 'p1', key: 'k' } },
                Show: { summary: 'show', value: { cmd: 'show' } },
              },
            },
          },
        },
        responses: { 200: { $ref: '#/components/responses/Any' } },
      },
    },
  },
  components: {
    responses: {
      Any: {
        description: 'What came of it.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/AnyAnswer' },
            examples: { EditPart: { value: { result: true } }, bad_part: { value: { result: false } } },
          },
        },
      },
    },
    schemas: {
      Shared: { type: 'object', properties: { key: { type: 'string' } } },
      Command: {
        oneOf: [{ $ref: '#/components/schemas/EditPart' }, { $ref: '#/components/schemas/Show' }],
      },
      EditPart: {
        title: 'edit part=1',
        description: 'Changes a part.',
        required: ['cmd'],
        properties: { cmd: { const: 'edit' } },
        'x-command': {
          cmd: 'edit',
          summary: 'Edit a part',
          ...said,
          body: { on: true },
          errcodes: ['bad_part'],
        },
      },
      Show: {
        title: 'show',
        properties: { cmd: { const: 'show' } },
        'x-command': {
          cmd: 'show',
          summary: 'Show | all',
          ...said,
          operationId: 'show',
          tag: 'Things',
          errcodes: [],
        },
      },
      AnyAnswer: {},
      PartAnswer: {},
    },
  },
  'x-errcodes': { bad_part: { status: 200, meaning: 'No such part.', remedy: 'Ask for another.' } },
};

const shown = withCommandOperations(api(document));
const page = referenceDocument(shown.document, shown.model, { samples: settings, links: [] });

function at(value: JsonValue, pointer: string): JsonValue | undefined {
  return valueAt(value, parsePointer(pointer));
}

describe('a command is shown like an operation', () => {
  const edit = at(page, '/paths/~1?cmd=edit&part=1/post');

  test('with what it does in its title, among those of its tag', () => {
    expect(edit).toMatchObject({
      operationId: 'EditPart',
      summary: 'edit part=1: Edit a part',
      tags: ['Parts'],
    });
    expect(at(page, '/tags')).toEqual([
      { name: 'Parts', description: 'What things are made of.' },
      { name: 'Things' },
    ]);
  });

  test('with its own request beside what any request may hold, and with its own example', () => {
    expect(at(page, '/paths/~1?cmd=edit&part=1/post/requestBody/content/application~1json')).toEqual({
      schema: { allOf: [{ $ref: '#/components/schemas/Shared' }, { $ref: '#/components/schemas/EditPart' }] },
      examples: { EditPart: { summary: 'edit part', value: { cmd: 'edit', part: 'p1', key: 'k' } } },
    });
  });

  test('with its own answer and its errors', () => {
    expect(at(page, '/paths/~1?cmd=edit&part=1/post/responses/200')).toMatchObject({
      description: 'What came of it.',
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/PartAnswer' },
          examples: { EditPart: { value: { result: true } }, bad_part: { value: { result: false } } },
        },
      },
    });
    expect(at(page, '/paths/~1?cmd=edit&part=1/post/description')).toContain('`bad_part`<br>No such part.');
  });

  test('with samples that are sent to the one address, by all that can send them', () => {
    const samples = at(page, '/paths/~1?cmd=edit&part=1/post/x-codeSamples');
    expect(samples).toMatchObject([{ label: 'curl' }, { label: 'PHP' }]);
    expect(JSON.stringify(samples)).toContain("curl 'https://api.example.com/'");
    expect(JSON.stringify(samples)).not.toContain('?cmd');
  });
});

test('the operation that takes any command lists them, with links and what they are in version 2', () => {
  expect(at(page, '/paths/~1/post/description')).toBe(
    [
      '| Command | What it does, and its endpoint in version 2 |',
      '| --- | --- |',
      '| `edit part=1` | [Edit a part](#/parts/editpart)<br>`POST /parts/{id}` `on=true` |',
      '| `show` | [Show \\| all](#/things/show)<br>`POST /parts/{id}` |',
    ].join('\n'),
  );
});

test('in a query, the command is one parameter, and the sample asks for one that needs no other', () => {
  expect(at(page, '/paths/~1/get/parameters')).toMatchObject([
    { name: 'key' },
    { name: 'cmd', in: 'query', schema: { type: 'string', enum: ['edit', 'show'] } },
  ]);
  expect(JSON.stringify(at(page, '/paths/~1/get/x-codeSamples'))).toContain(
    "curl 'https://api.example.com/?cmd=edit'",
  );
});

test('a document without commands stays as it is', () => {
  const plain = api({ paths: { '/things': { get: { operationId: 'listThings', responses: {} } } } });
  expect(withCommandOperations(plain)).toEqual(plain);
});

test('what a command says of itself is no more than text', () => {
  const schemas = objectMember(objectMember(document, 'components'), 'schemas');
  const hostile = {
    ...objectMember(schemas, 'Show'),
    title: '<b> | `',
    'x-command': { cmd: 'x', summary: '<i> [a](javascript:x)', tag: 'T', method: '<u>', path: '|' },
  };
  const changed = {
    ...document,
    components: { ...objectMember(document, 'components'), schemas: { ...schemas, Show: hostile } },
  };
  const input = withCommandOperations(api(changed));
  const text = JSON.stringify(
    at(
      referenceDocument(input.document, input.model, { samples: settings, links: [] }),
      '/paths/~1/post/description',
    ),
  );
  expect(text).not.toMatch(/<[biu]>/);
  expect(text).not.toContain('](javascript:');
});

test('the model is that of the shown document', () => {
  expect(shown.model.operations.map(({ operationId }) => operationId)).toEqual(
    buildModel(shown.document).operations.map(({ operationId }) => operationId),
  );
});
