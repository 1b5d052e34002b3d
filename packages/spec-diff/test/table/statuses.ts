import { type DocumentParts, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const done = { description: 'Done.' };
const text = { ...done, ...jsonContent({ type: 'string' }) };
const number = { ...done, ...jsonContent({ type: 'integer' }) };
const answering = (responses: object, parts: DocumentParts = {}): object =>
  documentWith({ responses }, parts);
const header = { 'X-A': { schema: { type: 'string' } } };

/** Which status is which, with ranges and the default. */
export const statusRows: readonly DocumentRow[] = [
  {
    name: 'success has another status',
    base: answering({ 200: text }),
    head: answering({ 201: text }),
    want: ['breaking success-status-added', 'breaking success-status-removed'],
  },
  {
    name: 'the only status of success is said as its range',
    base: answering({ 200: text }),
    head: answering({ '2XX': text }),
    want: [],
    back: [],
  },
  {
    name: 'the only status of success is said as its range, with another schema',
    base: answering({ 200: text }),
    head: answering({ '2XX': number }),
    want: ['breaking type-changed'],
    back: ['breaking type-changed'],
  },
  {
    name: 'any other status of success may come, too',
    base: answering({ 200: text }),
    head: answering({ 200: text, '2XX': text }),
    want: ['breaking success-range-opened'],
    back: ['compatible success-range-closed'],
  },
  {
    name: 'a range of statuses of success is named one by one',
    base: answering({ '2XX': text }),
    head: answering({ 200: text, 202: text }),
    want: ['compatible success-range-closed'],
    back: ['breaking success-range-opened'],
  },
  {
    name: 'a status of success is said beside the range that it is in, with another schema',
    base: answering({ '2XX': text }),
    head: answering({ 200: number, '2XX': text }),
    want: ['breaking type-changed'],
    back: ['breaking type-changed'],
  },
  {
    name: 'the default was all that may come',
    base: answering({ default: text }),
    head: answering({ 200: text }),
    want: ['compatible success-range-closed'],
    back: ['breaking success-range-opened'],
  },
  {
    name: 'the default was all that may come, with another schema',
    base: answering({ default: text }),
    head: answering({ 200: number, default: text }),
    want: ['breaking type-changed'],
  },
  {
    name: 'a range of errors is named one by one',
    base: answering({ 200: done, '4XX': text }),
    head: answering({ 200: done, 400: text, 404: text }),
    want: ['compatible error-status-removed'],
    back: ['compatible error-status-added'],
  },
  {
    name: 'ranges are written in another case',
    base: answering({ '2XX': text }),
    head: answering({ '2xx': text }),
    want: [],
  },
  {
    name: 'only those who ask for it are told that nothing has changed',
    base: answering({ 200: done }),
    head: answering({ 200: done, 304: done }),
    want: ['compatible error-status-added'],
    back: ['compatible error-status-removed'],
  },
  {
    name: 'a status that says that it goes on is nothing to wait for',
    base: answering({ 200: done }),
    head: answering({ 100: done, 200: done }),
    want: ['compatible error-status-added'],
  },
  {
    name: 'an error has another media type',
    base: answering({ 400: text }),
    head: answering({
      400: { ...done, content: { 'application/problem+json': { schema: { type: 'string' } } } },
    }),
    want: ['breaking media-type-removed', 'compatible media-type-added'],
  },
  {
    name: 'a header is gone as announced',
    base: answering({
      200: { ...done, headers: { 'X-A': { ...header['X-A'], deprecated: true, 'x-sunset': '2026-01-01' } } },
    }),
    head: answering({ 200: done }),
    want: ['compatible removed-after-sunset'],
  },
  {
    name: 'a header is a component',
    base: answering({ 200: { ...done, headers: header } }),
    head: answering(
      { 200: { ...done, headers: { 'X-A': { $ref: '#/components/headers/A' } } } },
      { components: { headers: { A: header['X-A'] } } },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a link is a component',
    base: answering({ 200: { ...done, links: { a: { operationId: 'b' } } } }),
    head: answering(
      { 200: { ...done, links: { a: { $ref: '#/components/links/A' } } } },
      { components: { links: { A: { operationId: 'b' } } } },
    ),
    want: [],
    back: [],
  },
];
