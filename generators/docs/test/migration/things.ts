import {
  buildVersions,
  type JsonObject,
  toDocument,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';

const text = { type: 'string', 'x-v1': 'same' };

const thing: JsonObject = {
  type: 'object',
  'x-v1': { resource: 'thing', only: { id: { keep: 'v1_id', type: 'string', description: 'Another.' } } },
  properties: {
    id: { type: 'string', 'x-v1': { name: 'thingid' } },
    title: text,
    mode: {
      type: 'string',
      'x-extensible-enum': ['none', 'all', 'plan'],
      'x-v1': {
        also: ['kind'],
        values: { none: 0, all: 1 },
        synonyms: { every: 'all' },
        carries: { plan: 'plan' },
        confidence: 'inferred',
      },
    },
    plan: { type: 'string', 'x-v1': { absent: true } },
    time: { type: 'integer', 'x-v1': { name: 'date', codec: 'date', confidence: 'client-code' } },
    links: {
      type: 'object',
      'x-v1': { flatten: true },
      properties: { site: { type: 'string', 'x-v1': { name: 'link_site' } } },
    },
  },
};

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-v1': 'same' };
const body = {
  content: {
    'application/json': {
      schema: { type: 'object', properties: { on: { type: 'boolean', 'x-v1': { codec: 'flag' } } } },
    },
  },
};

/** An API of things, with every form that a table shows. */
export const things: VersionsModel = buildVersions(
  toDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '2' },
      'x-v1': {
        version: '1',
        title: 'Old',
        description: 'x',
        servers: [],
        path: '/',
        command: 'do',
        status: 200,
      },
      paths: {
        '/things': {
          get: {
            operationId: 'listThings',
            tags: ['Things'],
            responses: {},
            'x-v1': { absent: 'Nobody | asked.' },
          },
        },
        '/things/{id}': {
          parameters: [id],
          post: {
            operationId: 'editThing',
            tags: ['Things'],
            requestBody: body,
            responses: {},
            'x-v1': [
              { cmd: 'edit' },
              {
                cmd: 'edit',
                when: { 'switch-on': '{id}', now: 1 },
                body: { on: true },
                confidence: 'v1-docs',
              },
            ],
          },
        },
      },
      components: { schemas: { Thing: thing } },
    },
    'things.json',
  ),
);
