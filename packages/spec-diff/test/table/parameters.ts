import { documentOf, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const query = (name: string, others: object = {}): object => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  ...others,
});
const list = { type: 'array', items: { type: 'string' } };
const withParameters = (...parameters: readonly object[]): object => documentWith({ parameters });
const at = (path: string, item: object): object => documentOf({ paths: { [path]: item } });
const get = (...parameters: readonly object[]): object => ({ get: { parameters, responses: {} } });
const inPath = (name: string): object => ({ name, in: 'path', required: true, schema: { type: 'string' } });

export const parameterRows: readonly DocumentRow[] = [
  {
    name: 'a parameter is gone',
    base: withParameters(query('a', { schema: { type: 'integer' } })),
    head: withParameters(),
    want: ['breaking parameter-removed'],
    back: ['compatible parameter-added'],
  },
  {
    name: 'a parameter that has to be sent is new',
    base: withParameters(),
    head: withParameters(query('a', { required: true })),
    want: ['breaking required-parameter-added'],
    back: ['breaking parameter-removed'],
  },
  {
    name: 'a parameter has to be sent',
    base: withParameters(query('a')),
    head: withParameters(query('a', { required: true })),
    want: ['breaking parameter-became-required'],
    back: ['compatible parameter-became-optional'],
  },
  {
    name: 'a parameter has another name',
    base: withParameters(query('limit', { schema: { type: 'integer' } })),
    head: withParameters(query('size', { schema: { type: 'integer' } })),
    want: ['breaking parameter-renamed'],
    back: ['breaking parameter-renamed'],
  },
  {
    name: 'a parameter is sent as a header',
    base: withParameters(query('version')),
    head: withParameters(query('Version', { in: 'header' })),
    want: ['breaking parameter-moved'],
    back: ['breaking parameter-moved'],
  },
  {
    name: 'a list is written with commas',
    base: withParameters(query('a', { schema: list })),
    head: withParameters(query('a', { schema: list, explode: false })),
    want: ['breaking parameter-style-changed'],
    back: ['breaking parameter-style-changed'],
  },
  {
    name: 'a parameter is written as JSON',
    base: withParameters(query('a')),
    head: withParameters({ name: 'a', in: 'query', ...jsonContent({ type: 'string' }) }),
    want: ['breaking parameter-style-changed'],
  },
  {
    name: 'the default style is spelled out',
    base: withParameters(query('a', { schema: list }), { name: 'H', in: 'header', schema: list }),
    head: withParameters(
      query('a', { schema: list, style: 'form', explode: true, required: false, allowReserved: false }),
      { name: 'H', in: 'header', schema: list, style: 'simple', explode: false },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a parameter can no longer be empty',
    base: withParameters(query('a', { allowEmptyValue: true })),
    head: withParameters(query('a')),
    want: ['breaking empty-value-refused'],
    back: ['compatible empty-value-allowed'],
  },
  {
    name: 'the schema of a parameter is restricted',
    base: withParameters(query('a')),
    head: withParameters(query('a', { schema: { type: 'string', enum: ['b'] } })),
    want: ['breaking enum-added'],
    back: ['compatible enum-removed'],
  },
  {
    name: 'a header is written in another case',
    base: withParameters({ name: 'X-API-Version', in: 'header', schema: { type: 'string' } }),
    head: withParameters({ name: 'x-api-version', in: 'header', schema: { type: 'string' } }),
    want: [],
  },
  {
    name: 'a header that OpenAPI says to ignore is gone',
    base: withParameters({ name: 'Accept', in: 'header', schema: { type: 'string' } }),
    head: withParameters(),
    want: [],
  },
  {
    name: 'a cookie is gone',
    base: withParameters({ name: 'a', in: 'cookie', schema: { type: 'string' } }),
    head: withParameters(),
    want: ['breaking parameter-removed'],
    back: ['compatible parameter-added'],
  },
  {
    name: 'a parameter in the path has another name',
    base: at('/a/{id}', get(inPath('id'))),
    head: at('/a/{thing}', get(inPath('thing'))),
    want: [],
  },
  {
    name: 'a parameter in the path has another type',
    base: at('/a/{id}', get(inPath('id'))),
    head: at('/a/{thing}', get({ ...inPath('thing'), schema: { type: 'integer' } })),
    want: ['breaking type-changed'],
  },
  {
    name: 'parameters of a path are said for each operation',
    base: at('/a/{id}', { parameters: [inPath('id'), query('q')], ...get() }),
    head: at('/a/{id}', get(query('q'), inPath('id'))),
    want: [],
    back: [],
  },
  {
    name: 'an operation says a parameter of the path in another way',
    base: at('/a', { parameters: [query('q')], ...get() }),
    head: at('/a', { parameters: [query('q')], ...get(query('q', { required: true })) }),
    want: ['breaking parameter-became-required'],
  },
  {
    name: 'a parameter is a component',
    base: withParameters(query('a')),
    head: documentWith(
      { parameters: [{ $ref: '#/components/parameters/A' }] },
      { components: { parameters: { A: query('a') } } },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a parameter is gone long after its sunset',
    base: withParameters(query('a', { deprecated: true, 'x-sunset': '2026-01-01' })),
    head: withParameters(),
    want: ['compatible removed-after-sunset'],
  },
  {
    name: 'a parameter should no longer be used',
    base: withParameters(query('a')),
    head: withParameters(query('a', { deprecated: true })),
    want: ['compatible deprecated'],
    back: ['compatible no-longer-deprecated'],
  },
  {
    name: 'a parameter is set once for the client',
    base: withParameters(query('a')),
    head: withParameters(query('a', { 'x-client-option': 'version' })),
    want: ['breaking client-option-changed'],
    back: ['breaking client-option-changed'],
  },
  {
    name: 'a parameter has another description',
    base: withParameters(query('a', { description: 'A' })),
    head: withParameters(query('a', { description: 'B' })),
    want: ['annotation description-changed'],
  },
  {
    name: 'a parameter has another default',
    base: withParameters(query('a', { schema: { type: 'integer', default: 1 } })),
    head: withParameters(query('a', { schema: { type: 'integer', default: 2 } })),
    want: ['breaking default-changed'],
  },
];
