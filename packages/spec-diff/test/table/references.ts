import { documentOf, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { type: 'string' };
const number = { type: 'integer' };
const component = (section: string, name: string): object => ({ $ref: `#/components/${section}/${name}` });
const query = (others: object = {}): object => ({ name: 'a', in: 'query', schema: text, ...others });
const withParameter = (A: object): object =>
  documentWith({ parameters: [component('parameters', 'A')] }, { components: { parameters: { A } } });
const withBody = (A: object): object =>
  documentWith({ requestBody: component('requestBodies', 'A') }, { components: { requestBodies: { A } } });
const withHeader = (schema: object): object =>
  documentWith(
    { responses: { 200: component('responses', 'A') } },
    {
      components: {
        responses: { A: { headers: { B: component('headers', 'B') } } },
        headers: { B: { schema } },
      },
    },
  );
const withPath = (A: object): object =>
  documentOf({ paths: { '/a': component('pathItems', 'A') }, components: { pathItems: { A } } });
const withNeighbour = (schema: object): object =>
  documentOf({
    paths: {
      '/a': { get: { responses: { 200: jsonContent(schema) } } },
      '/b': { get: { responses: { 200: { $ref: '#/paths/~1a/get/responses/200' } } } },
    },
  });

/** What changes where an operation that is written as before leads to. */
export const referenceRows: readonly DocumentRow[] = [
  {
    name: 'a parameter that is a component has to be sent',
    base: withParameter(query()),
    head: withParameter(query({ required: true })),
    want: ['breaking parameter-became-required'],
    back: ['compatible parameter-became-optional'],
  },
  {
    name: 'a body that is a component has to be sent',
    base: withBody(jsonContent(text)),
    head: withBody({ required: true, ...jsonContent(text) }),
    want: ['breaking request-body-became-required'],
    back: ['compatible request-body-became-optional'],
  },
  {
    name: 'a header of a response that is a component has another type',
    base: withHeader(text),
    head: withHeader(number),
    want: ['breaking type-changed'],
  },
  {
    name: 'an operation of a path that is a component is gone',
    base: withPath({ get: { responses: {} }, put: { responses: {} } }),
    head: withPath({ get: { responses: {} } }),
    want: ['breaking operation-removed'],
    back: ['compatible operation-added'],
  },
  {
    name: 'a parameter of a path that is a component has another type',
    base: withPath({ parameters: [query()], get: { responses: {} } }),
    head: withPath({ parameters: [query({ schema: number })], get: { responses: {} } }),
    want: ['breaking type-changed'],
  },
  {
    name: 'a response that is that of another operation has another type',
    base: withNeighbour(text),
    head: withNeighbour(number),
    want: ['breaking type-changed', 'breaking type-changed'],
  },
  {
    name: 'an operation says what the document said, and the document says something else',
    base: documentWith({ security: [] }, { security: [{ A: [] }] }),
    head: documentWith({ security: [] }, { security: [{ B: [] }] }),
    want: [],
  },
  {
    name: 'an operation is as before, and the document asks for something else',
    base: documentWith({}, { security: [{ A: [] }] }),
    head: documentWith({}, { security: [{ B: [] }] }),
    want: ['breaking security-alternative-removed', 'compatible security-alternative-added'],
  },
];
