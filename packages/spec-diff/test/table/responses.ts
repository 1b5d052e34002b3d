import { documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const done = { description: 'Done.' };
const withResponses = (responses: object): object => documentWith({ responses });
const text = { ...done, ...jsonContent({ type: 'string' }) };
const number = { ...done, ...jsonContent({ type: 'integer' }) };
const withHeader = (headers: object): object => withResponses({ 200: { ...done, headers } });

export const responseRows: readonly DocumentRow[] = [
  {
    name: 'a status of success is gone',
    base: withResponses({ 200: done, 201: done }),
    head: withResponses({ 200: done }),
    want: ['breaking success-status-removed'],
    back: ['breaking success-status-added'],
  },
  {
    name: 'a status of errors is gone',
    base: withResponses({ 200: done, 404: done }),
    head: withResponses({ 200: done }),
    want: ['compatible error-status-removed'],
    back: ['compatible error-status-added'],
  },
  {
    name: 'a redirect is new',
    base: withResponses({ 200: done }),
    head: withResponses({ 200: done, 302: done }),
    want: ['breaking success-status-added'],
  },
  {
    name: 'a status of errors is said beside the range that it is in',
    base: withResponses({ '4XX': text }),
    head: withResponses({ 404: text, '4XX': text }),
    want: [],
    back: [],
  },
  {
    name: 'a status of errors is said beside the default',
    base: withResponses({ 200: done, default: text }),
    head: withResponses({ 200: done, 404: text, default: text }),
    want: [],
    back: [],
  },
  {
    name: 'a status of errors has another schema than the default',
    base: withResponses({ 200: done, default: text }),
    head: withResponses({ 200: done, 404: number, default: text }),
    want: ['breaking type-changed'],
  },
  {
    name: 'a media type of an answer is gone',
    base: withResponses({ 200: { ...done, content: { 'text/plain': {}, 'text/html': {} } } }),
    head: withResponses({ 200: { ...done, content: { 'text/plain': {} } } }),
    want: ['breaking media-type-removed'],
    back: ['compatible media-type-added'],
  },
  {
    name: 'an answer has no content any more',
    base: withResponses({ 200: text }),
    head: withResponses({ 200: done }),
    want: ['breaking media-type-removed'],
    back: ['compatible media-type-added'],
  },
  {
    name: 'a header is gone',
    base: withHeader({ 'Retry-After': { schema: { type: 'integer' } } }),
    head: withHeader({}),
    want: ['breaking header-removed'],
    back: ['compatible header-added'],
  },
  {
    name: 'a header that is always there is new',
    base: withHeader({}),
    head: withHeader({ Etag: { required: true, schema: { type: 'string' } } }),
    want: ['compatible required-header-added'],
    back: ['breaking header-removed'],
  },
  {
    name: 'a header may be missing',
    base: withHeader({ Etag: { required: true, schema: { type: 'string' } } }),
    head: withHeader({ ETag: { schema: { type: 'string' } } }),
    want: ['breaking header-became-optional'],
    back: ['compatible header-became-required'],
  },
  {
    name: 'a header has another type',
    base: withHeader({ Count: { schema: { type: 'integer' } } }),
    head: withHeader({ Count: { schema: { type: 'string' } } }),
    want: ['breaking type-changed'],
  },
  {
    name: 'a header is written in another way',
    base: withHeader({ Count: { schema: { type: 'object' } } }),
    head: withHeader({ Count: { schema: { type: 'object' }, explode: true } }),
    want: ['breaking header-style-changed'],
  },
  {
    name: 'a header that the media type says is ignored',
    base: withHeader({ 'Content-Type': { schema: { type: 'string' } } }),
    head: withHeader({}),
    want: [],
  },
  {
    name: 'a link has changed',
    base: withResponses({ 200: { ...done, links: { next: { operationId: 'a' } } } }),
    head: withResponses({ 200: { ...done, links: { next: { operationId: 'b' } } } }),
    want: ['annotation link-changed'],
  },
  {
    name: 'a response has another description',
    base: withResponses({ 200: { description: 'A' } }),
    head: withResponses({ 200: { description: 'B' } }),
    want: ['annotation description-changed'],
  },
  {
    name: 'a response may have one more error code',
    base: withResponses({ 404: { ...done, 'x-errcodes': ['a'] } }),
    head: withResponses({ 404: { ...done, 'x-errcodes': ['b', 'a'] } }),
    want: ['compatible errcode-added'],
    back: ['compatible errcode-removed'],
  },
  {
    name: 'a response is a component',
    base: withResponses({ 200: text }),
    head: documentWith(
      { responses: { 200: { $ref: '#/components/responses/Text' } } },
      { components: { responses: { Text: text } } },
    ),
    want: [],
    back: [],
  },
];
