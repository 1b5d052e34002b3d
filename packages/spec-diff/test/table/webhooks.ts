import { documentOf, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { type: 'string' };
const event = (operation: object): object =>
  documentOf({ webhooks: { done: { post: { responses: {}, ...operation } } } });
const sending = (properties: object, others: object = {}): object =>
  event({ requestBody: jsonContent({ type: 'object', properties, ...others }) });
const answering = (responses: object): object => event({ responses });
const calling = (callbacks: object): object => documentWith({ callbacks });
const callback = (schema: object): object => ({
  onDone: { '{$request.body#/url}': { post: { requestBody: jsonContent(schema), responses: {} } } },
});

/** In webhooks and callbacks, the API sends the request. */
export const webhookRows: readonly DocumentRow[] = [
  {
    name: 'a webhook is gone',
    base: event({}),
    head: documentOf({}),
    want: ['breaking webhook-removed'],
    back: ['compatible webhook-added'],
  },
  {
    name: 'a webhook sends one member more, which is always there',
    base: sending({ a: text }),
    head: sending({ a: text, b: { type: 'integer' } }, { required: ['b'] }),
    want: ['compatible required-property-added'],
    back: ['breaking property-removed'],
  },
  {
    name: 'a webhook sends longer text',
    base: sending({ a: { ...text, maxLength: 5 } }),
    head: sending({ a: { ...text, maxLength: 9 } }),
    want: ['breaking max-length-raised'],
    back: ['compatible max-length-lowered'],
  },
  {
    name: 'a webhook sends one parameter more, which is always there',
    base: event({}),
    head: event({ parameters: [{ name: 'Signature', in: 'header', required: true, schema: text }] }),
    want: ['compatible required-parameter-added'],
    back: ['breaking parameter-removed'],
  },
  {
    name: 'consumers may answer a webhook with one more status',
    base: answering({ 200: {} }),
    head: answering({ 200: {}, 202: {} }),
    want: ['compatible success-status-added'],
    back: ['breaking success-status-removed'],
  },
  {
    name: 'consumers have to answer a webhook with a header',
    base: answering({ 200: {} }),
    head: answering({ 200: { headers: { Echo: { required: true, schema: text } } } }),
    want: ['breaking required-header-added'],
    back: ['compatible header-removed'],
  },
  {
    name: 'consumers may answer a webhook with more',
    base: answering({ 200: jsonContent({ type: 'string', enum: ['a'] }) }),
    head: answering({ 200: jsonContent({ type: 'string', enum: ['a', 'b'] }) }),
    want: ['compatible enum-value-added'],
    back: ['breaking enum-value-removed'],
  },
  {
    name: 'a callback is gone',
    base: calling(callback(text)),
    head: calling({}),
    want: ['breaking callback-removed'],
    back: ['compatible callback-added'],
  },
  {
    name: 'a callback may send null',
    base: calling(callback(text)),
    head: calling(callback({ type: ['string', 'null'] })),
    want: ['breaking null-added'],
    back: ['compatible null-removed'],
  },
];
