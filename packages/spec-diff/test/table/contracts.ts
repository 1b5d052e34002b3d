import { documentOf } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const saying = (operation: object, method = 'post'): object =>
  documentOf({ paths: { '/a': { [method]: { responses: {}, ...operation } } } });
const list = { offset: 'offset', limit: 'limit' };
const none = (why: string): object => ({ 'x-pagination': { none: why } });
const task = { id: 'id', succeeded: ['done'] };

/** Vendor extensions that generated clients rely on. */
export const contractRows: readonly DocumentRow[] = [
  {
    name: 'a list can be read page by page',
    base: saying({}),
    head: saying({ 'x-pagination': list }),
    want: ['compatible pagination-added'],
    back: ['breaking pagination-removed'],
  },
  {
    name: 'a list is read page by page in another way',
    base: saying({ 'x-pagination': list }),
    head: saying({ 'x-pagination': { ...list, limit: 'size' } }),
    want: ['breaking pagination-changed'],
  },
  {
    name: 'a list that could not be read page by page can be',
    base: saying(none('It is short.')),
    head: saying({ 'x-pagination': list }),
    want: ['annotation description-changed', 'compatible pagination-added'],
    back: ['annotation description-changed', 'breaking pagination-removed'],
  },
  {
    name: 'it is said why a list cannot be read page by page',
    base: saying({}),
    head: saying(none('It is short.')),
    want: ['annotation description-changed'],
    back: ['annotation description-changed'],
  },
  {
    name: 'a list cannot be read page by page for another reason',
    base: saying(none('It is short.')),
    head: saying(none('It is a map.')),
    want: ['annotation description-changed'],
  },
  {
    name: 'an operation can go on in the background',
    base: saying({}),
    head: saying({ 'x-background': { parameter: 'background' } }),
    want: ['compatible background-added'],
    back: ['breaking background-removed'],
  },
  {
    name: 'an operation goes on in the background in another way',
    base: saying({ 'x-background': { parameter: 'background' } }),
    head: saying({ 'x-background': { parameter: 'later' } }),
    want: ['breaking background-changed'],
  },
  {
    name: 'it is said how tasks are followed',
    base: saying({}),
    head: saying({ 'x-task': task }),
    want: ['compatible task-added'],
    back: ['breaking task-removed'],
  },
  {
    name: 'tasks end with one more word, which clients in use wait past',
    base: saying({ 'x-task': task }),
    head: saying({ 'x-task': { ...task, succeeded: ['done', 'skipped'] } }),
    want: ['breaking task-changed'],
    back: ['breaking task-changed'],
  },
  {
    name: 'an operation is safe to send twice',
    base: saying({}),
    head: saying({ 'x-repeatable': true }),
    want: ['compatible became-repeatable'],
    back: ['breaking no-longer-repeatable'],
  },
  {
    name: 'that POST is not safe to send twice is spelled out',
    base: saying({}),
    head: saying({ 'x-repeatable': false }),
    want: [],
    back: [],
  },
  {
    name: 'that GET is safe to send twice is spelled out',
    base: saying({}, 'get'),
    head: saying({ 'x-repeatable': true }, 'get'),
    want: [],
    back: [],
  },
  {
    name: 'an operation changes what others answer',
    base: saying({ 'x-invalidates': ['getA', 'getB'] }),
    head: saying({ 'x-invalidates': ['getB', 'getC', 'getA'] }),
    want: ['compatible invalidates-added'],
    back: ['compatible invalidates-removed'],
  },
  {
    name: 'what an operation changes stands in another order',
    base: saying({ 'x-invalidates': ['getA', 'getB'] }),
    head: saying({ 'x-invalidates': ['getB', 'getA'] }),
    want: [],
  },
];
