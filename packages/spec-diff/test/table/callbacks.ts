import { documentOf, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { type: 'string' };
const number = { type: 'integer' };
const event = (operation: object, method = 'post', name = 'done'): object =>
  documentOf({
    webhooks: { [name]: { [method]: { operationId: 'onDone', responses: { 200: {} }, ...operation } } },
  });
const sending = (...types: readonly string[]): object =>
  event({ requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: text }])) } });
const calling = (operation: object, address = '{$request.query.url}'): object =>
  documentWith({ callbacks: { onDone: { [address]: { post: { responses: {}, ...operation } } } } });
const asking = (schema: object): object =>
  event({
    callbacks: {
      more: { '{$request.body#/url}': { post: { requestBody: jsonContent(schema), responses: {} } } },
    },
  });

/** What is different where the API sends the request. */
export const callbackRows: readonly DocumentRow[] = [
  {
    name: 'a webhook has another method, and nothing else',
    base: event({}),
    head: event({}, 'put'),
    want: ['breaking operation-moved'],
  },
  {
    name: 'a webhook has another name',
    base: event({}),
    head: event({}, 'post', 'finished'),
    want: ['breaking operation-moved'],
  },
  {
    name: 'a webhook is a component',
    base: event({}),
    head: documentOf({
      webhooks: { done: { $ref: '#/components/pathItems/Done' } },
      components: { pathItems: { Done: { post: { operationId: 'onDone', responses: { 200: {} } } } } },
    }),
    want: [],
    back: [],
  },
  {
    name: 'a webhook may come in a media type that nobody asked for',
    base: sending('application/json'),
    head: sending('application/json', 'application/xml'),
    want: ['breaking sent-media-type-added'],
    back: ['breaking media-type-removed'],
  },
  {
    name: 'consumers have to answer a webhook with a body',
    base: event({}),
    head: event({ responses: { 200: jsonContent(text) } }),
    want: ['breaking answer-body-added'],
    back: ['breaking media-type-removed'],
  },
  {
    name: 'consumers may answer a webhook in one more media type',
    base: event({ responses: { 200: { content: { 'text/plain': {} } } } }),
    head: event({ responses: { 200: { content: { 'text/plain': {}, 'text/html': {} } } } }),
    want: ['compatible media-type-added'],
  },
  {
    name: 'consumers may answer a webhook with any status of success',
    base: event({}),
    head: event({ responses: { 200: {}, '2XX': {} } }),
    want: ['compatible success-range-opened'],
    back: ['breaking success-range-closed'],
  },
  {
    name: 'a webhook may come without its body',
    base: event({ requestBody: { required: true, ...jsonContent(text) } }),
    head: event({ requestBody: jsonContent(text) }),
    want: ['breaking request-body-became-optional'],
    back: ['compatible request-body-became-required'],
  },
  {
    name: 'a webhook may come without a parameter',
    base: event({ parameters: [{ name: 'X-A', in: 'header', required: true, schema: text }] }),
    head: event({ parameters: [{ name: 'X-A', in: 'header', schema: text }] }),
    want: ['breaking parameter-became-optional'],
    back: ['compatible parameter-became-required'],
  },
  {
    name: 'a callback of a webhook is what consumers send',
    base: asking(text),
    head: asking({ ...text, maxLength: 3 }),
    want: ['breaking max-length-lowered'],
    back: ['compatible max-length-raised'],
  },
  {
    name: 'a callback is sent elsewhere',
    base: calling({}),
    head: calling({}, '{$request.query.hook}'),
    want: ['breaking callback-removed', 'compatible callback-added'],
  },
  {
    name: 'a callback is gone as announced',
    base: calling({ deprecated: true, 'x-sunset': '2026-01-01' }),
    head: documentWith({}),
    want: ['compatible removed-after-sunset'],
  },
  {
    name: 'a callback is a component',
    base: calling({}),
    head: documentWith(
      { callbacks: { onDone: { $ref: '#/components/callbacks/Done' } } },
      { components: { callbacks: { Done: { '{$request.query.url}': { post: { responses: {} } } } } } },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a callback sends another type',
    base: calling({ requestBody: jsonContent(text) }),
    head: calling({ requestBody: jsonContent(number) }),
    want: ['breaking type-changed'],
  },
  {
    name: 'what the document says of security and servers is not about webhooks',
    base: documentOf({ webhooks: { done: { post: { responses: {} } } } }),
    head: documentOf({
      webhooks: { done: { post: { responses: {} } } },
      security: [{ Key: [] }],
      components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    }),
    want: [],
    back: [],
  },
];
