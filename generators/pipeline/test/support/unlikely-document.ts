import type { JsonObject } from '@installatron-openapi/generate-kit';

const pages = { offset: 'offset', limit: 'limit', total: 'total', items: 'data', key: 'id' };
const following = { started: ['id'], id: 'id', state: 'state', percent: 'percent', message: 'message' };
const inBackground = { parameter: 'later', follow: 'listTasks' };
const kinds = ['plain', 'paged', 'tasks', 'background'] as const;
type Kind = (typeof kinds)[number];

const extensions: Readonly<Record<Kind, JsonObject>> = {
  plain: { 'x-repeatable': true, 'x-invalidates': ['nobodyKnows'] },
  paged: { 'x-pagination': pages },
  tasks: { 'x-pagination': pages, 'x-task': following, 'x-background': inBackground },
  background: { 'x-background': inBackground, 'x-pagination': pages, 'x-repeatable': false },
};

const list = {
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } } },
};

const answers: Readonly<Record<string, JsonObject>> = {
  Listed: json(list),
  Optional: json({ type: 'object', properties: { data: list.properties.data } }),
  Null: json({ type: ['object', 'null'], properties: { data: { type: ['array', 'null'], items: {} } } }),
  OneOf: json({ oneOf: [list, { type: 'string' }] }),
  NoList: json({ type: 'object', properties: { data: { type: 'string' } } }),
  Unknown: json({}),
  Text: { '200': { description: '', content: { 'text/plain': { schema: { type: 'string' } } } } },
  Empty: { '204': { description: '' } },
  None: { default: { description: '' } },
};

const bodies: Readonly<Record<string, JsonObject>> = {
  Members: body('application/json', {
    type: 'object',
    required: ['url'],
    properties: { url: {}, later: { type: 'boolean' } },
  }),
  Optional: body('application/json', { type: 'object', properties: { later: { type: 'boolean' } } }),
  Nested: body('application/json', { type: 'array', items: { type: 'string' } }),
  Form: body('multipart/form-data', { type: 'object', properties: { file: { type: 'string' } } }),
  Word: body('application/json', {
    type: 'object',
    properties: { later: { type: 'string', enum: ['yes', 'no'] } },
  }),
};

/**
 * Each extension of ours on each kind of operation, whether or not it makes sense there: a linter would say no, a generator may be
 * given it all the same.
 */
export const unlikelyDocument: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Unlikely', version: '1' },
  paths: Object.fromEntries(
    kinds.flatMap((kind) => [
      ...Object.entries(answers).map(([name, responses]) => [
        `/${kind}/${name}`,
        answeringPath(kind, name, responses),
      ]),
      ...Object.entries(bodies).map(([name, requestBody]) => [
        `/${kind}/body/${name}/{id}`,
        { post: operation(kind, `send${name}`, { requestBody, parameters: [parameter('id', 'path')] }) },
      ]),
    ]),
  ),
  'x-v1': { version: '1.0' },
};

function answeringPath(kind: Kind, name: string, responses: JsonObject): JsonObject {
  const parameters = [parameter('later', 'query'), parameter('limit', 'query')];
  return Object.fromEntries(
    ['get', 'post', 'delete', 'head'].map((method) => [
      method,
      operation(kind, `${method}${name}`, { responses, parameters }),
    ]),
  );
}

function operation(kind: Kind, name: string, members: JsonObject): JsonObject {
  return {
    operationId: kind === 'tasks' && name === 'getListed' ? 'listTasks' : `${kind}-${name}`,
    tags: [kind],
    responses: answers['Listed'] ?? {},
    ...extensions[kind],
    ...members,
  };
}

function parameter(name: string, place: string): JsonObject {
  return { name, in: place, required: place === 'path', schema: { type: 'string' } };
}

function json(schema: JsonObject): JsonObject {
  return { '200': { description: '', content: { 'application/json': { schema } } } };
}

function body(mediaType: string, schema: JsonObject): JsonObject {
  return { required: true, content: { [mediaType]: { schema } } };
}
