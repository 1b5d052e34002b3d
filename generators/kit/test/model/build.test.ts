import { describe, expect, test } from 'vitest';
import { buildModel, type JsonObject, type OperationModel, toDocument } from '../../src/index.ts';
import { problemsOf } from '../support/problems.ts';

const given = {
  openapi: '3.1.0',
  info: { title: 'Installs', version: '2.0' },
  paths: {
    '/installs/{id}': {
      parameters: [
        { $ref: '#/components/parameters/Id' },
        { name: 'user', in: 'query', description: 'Of the path.' },
        { name: 'X-API-Version', in: 'header', 'x-client-option': 'apiVersion' },
      ],
      post: {
        operationId: 'editInstall',
        tags: ['Installs', 'Second'],
        summary: 'Edit an install',
        description: 'Changes it.',
        deprecated: true,
        parameters: [
          { name: 'user', in: 'query', required: true, description: 'Of the operation.', example: 'bob' },
          { name: 'user', in: 'cookie' },
          { name: 'body', in: 'body' },
        ],
        requestBody: { $ref: '#/components/requestBodies/Edit' },
        responses: {
          default: { description: 'Anything else.' },
          '403': { $ref: '#/components/responses/Forbidden' },
          '200': {
            description: 'Edited.',
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Answer' } },
              'text/html': { schema: { type: 'string' } },
            },
          },
        },
        'x-confidence': 'inferred',
        'x-pagination': { none: 'Not a list.' },
        'x-background': { parameter: 'background', task: 'installs/edit', follow: 'listTasks' },
        'x-repeatable': true,
        'x-invalidates': ['listInstalls', 'getInstall'],
      },
    },
    '/installs': {
      get: {
        operationId: 'listInstalls',
        'x-pagination': { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
        'x-background': { parameter: 'background' },
        'x-task': {
          started: ['task', 'id'],
          id: 'id',
          state: 'status',
          percent: 'percent',
          message: 'message',
          succeeded: ['done'],
          failed: ['failed', 'aborted'],
          scope: ['user'],
        },
        'x-confidence': 'hearsay',
      },
    },
  },
  components: {
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', examples: ['ab12'] } },
    },
    requestBodies: {
      Edit: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {},
          'application/json': {
            schema: { $ref: '#/components/schemas/EditRequest' },
            examples: { first: { value: { title: 'New' } }, second: { value: {} } },
          },
        },
      },
    },
    responses: {
      Forbidden: {
        description: 'Wrong key.',
        'x-errcodes': ['invalid_api_key'],
        'x-confidence': 'client-code',
      },
    },
    schemas: {
      EditRequest: {
        allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { title: {} } }],
      },
      Base: { type: 'object', required: ['user'], properties: { user: {} } },
      Answer: { type: 'object' },
    },
  },
  'x-errcodes': {
    zz_last: {},
    invalid_api_key: { status: 403, meaning: 'Wrong key.', remedy: 'Use yours.', 'x-confidence': 'v1-docs' },
  },
};

const edit: OperationModel = {
  operationId: 'editInstall',
  method: 'POST',
  path: '/installs/{id}',
  tag: 'Installs',
  summary: 'Edit an install',
  description: 'Changes it.',
  deprecated: true,
  parameters: [
    { name: 'id', in: 'path', required: true, description: '', clientOption: undefined, example: 'ab12' },
    {
      name: 'user',
      in: 'query',
      required: true,
      description: 'Of the operation.',
      clientOption: undefined,
      example: 'bob',
    },
    {
      name: 'X-API-Version',
      in: 'header',
      required: false,
      description: '',
      clientOption: 'apiVersion',
      example: undefined,
    },
    {
      name: 'user',
      in: 'cookie',
      required: false,
      description: '',
      clientOption: undefined,
      example: undefined,
    },
  ],
  body: {
    required: true,
    mediaTypes: ['application/json', 'application/x-www-form-urlencoded'],
    members: ['user', 'title'],
    requiredMembers: ['user'],
    schemaName: 'EditRequest',
    example: { title: 'New' },
  },
  responses: [
    {
      status: '200',
      description: 'Edited.',
      mediaTypes: ['application/json', 'text/html'],
      errcodes: [],
      schemaName: 'Answer',
      confidence: 'documented',
    },
    {
      status: '403',
      description: 'Wrong key.',
      mediaTypes: [],
      errcodes: ['invalid_api_key'],
      schemaName: undefined,
      confidence: 'client-code',
    },
    {
      status: 'default',
      description: 'Anything else.',
      mediaTypes: [],
      errcodes: [],
      schemaName: undefined,
      confidence: 'documented',
    },
  ],
  pagination: { none: 'Not a list.' },
  background: { parameter: 'background', task: 'installs/edit', follow: 'listTasks' },
  task: undefined,
  repeatable: true,
  invalidates: ['listInstalls', 'getInstall'],
  confidence: 'inferred',
  pointer: ['paths', '/installs/{id}', 'post'],
};

const list: OperationModel = {
  operationId: 'listInstalls',
  method: 'GET',
  path: '/installs',
  tag: 'default',
  summary: '',
  description: '',
  deprecated: false,
  parameters: [],
  body: undefined,
  responses: [],
  pagination: { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
  background: undefined,
  task: {
    started: ['task', 'id'],
    id: 'id',
    state: 'status',
    percent: 'percent',
    message: 'message',
    succeeded: ['done'],
    failed: ['failed', 'aborted'],
    scope: ['user'],
  },
  repeatable: undefined,
  invalidates: [],
  confidence: 'documented',
  pointer: ['paths', '/installs', 'get'],
};

test('a document becomes a model with nothing of OpenAPI left to interpret', () => {
  expect(buildModel(toDocument(given, '/a.json'))).toStrictEqual({
    title: 'Installs',
    version: '2.0',
    operations: [list, edit],
    errcodes: [
      {
        code: 'invalid_api_key',
        status: 403,
        meaning: 'Wrong key.',
        remedy: 'Use yours.',
        confidence: 'v1-docs',
      },
      { code: 'zz_last', status: 0, meaning: '', remedy: '', confidence: 'documented' },
    ],
    schemaNames: ['Answer', 'Base', 'EditRequest'],
  });
});

test('operations come by path, and within a path by method', () => {
  const operation = (operationId: string) => ({ operationId });
  const model = modelOf({
    '/b': { trace: operation('5'), get: operation('4') },
    '/a': { post: operation('3'), put: operation('2'), get: operation('1'), summary: 'x' },
  });
  expect(model.operations.map(({ operationId }) => operationId)).toStrictEqual(['1', '2', '3', '4', '5']);
});

test('errcodes come by code unit, even where the canonical order knows better', () => {
  const codes = { name: {}, a_code: {}, Z_CODE: {} };
  const document = toDocument({ openapi: '3.1.0', info: {}, paths: {}, 'x-errcodes': codes }, '/a.json');
  expect(buildModel(document).errcodes.map(({ code }) => code)).toStrictEqual(['Z_CODE', 'a_code', 'name']);
});

test('an API without title, version, operations and schemas is an empty model', () => {
  expect(modelOf({})).toStrictEqual({
    title: '',
    version: '',
    operations: [],
    errcodes: [],
    schemaNames: [],
  });
});

test('a response that says nothing has an empty description', () => {
  const model = modelOf({ '/a': { get: { operationId: 'a', responses: { '200': {} } } } });
  expect(model.operations[0]?.responses).toStrictEqual([
    {
      status: '200',
      description: '',
      mediaTypes: [],
      errcodes: [],
      schemaName: undefined,
      confidence: 'documented',
    },
  ]);
});

describe('every operation needs a name of its own', () => {
  test.each<{ name: string; paths: JsonObject; want: readonly (readonly [string, string])[] }>([
    {
      name: 'one without is an error',
      paths: { '/a': { get: { summary: 'x' } } },
      want: [['operation-id-missing', '/paths/~1a/get']],
    },
    {
      name: 'also when the operation is empty',
      paths: { '/a': { delete: {} } },
      want: [['operation-id-missing', '/paths/~1a/delete']],
    },
    {
      name: 'two with the same are an error at the second',
      paths: { '/a': { get: { operationId: 'x' } }, '/b': { post: { operationId: 'x' } } },
      want: [['operation-id-duplicate', '/paths/~1b/post']],
    },
    {
      name: 'three with the same are two errors, and one without is not the same as another without',
      paths: {
        '/a': { get: { operationId: 'x' }, put: {} },
        '/b': { get: { operationId: 'x' }, put: {} },
        '/c': { get: { operationId: 'x' } },
      },
      want: [
        ['operation-id-missing', '/paths/~1a/put'],
        ['operation-id-duplicate', '/paths/~1b/get'],
        ['operation-id-missing', '/paths/~1b/put'],
        ['operation-id-duplicate', '/paths/~1c/get'],
      ],
    },
  ])('$name', ({ paths, want }) => {
    const problems = problemsOf(() => modelOf(paths));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toStrictEqual(want);
  });

  test('the message names both', () => {
    const paths = { '/a': { get: { operationId: 'x' } }, '/b': { post: { operationId: 'x' } } };
    expect(problemsOf(() => modelOf(paths))[0]?.message).toBe('POST /b and GET /a are both "x".');
  });
});

function modelOf(paths: JsonObject) {
  return buildModel(toDocument({ openapi: '3.1.0', info: {}, paths }, '/a.json'));
}
