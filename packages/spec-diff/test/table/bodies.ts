import { type DocumentParts, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { type: 'string' };
const withBody = (requestBody: object): object => documentWith({ requestBody });
const withTypes = (...types: readonly string[]): object =>
  withBody({ content: Object.fromEntries(types.map((type) => [type, { schema: text }])) });
const form = (encoding: object): object => ({
  content: { 'multipart/form-data': { schema: { type: 'object', properties: { a: text } }, encoding } },
});

export const bodyRows: readonly DocumentRow[] = [
  {
    name: 'a body is gone',
    base: withBody(jsonContent(text)),
    head: documentWith({}),
    want: ['breaking request-body-removed'],
    back: ['compatible request-body-added'],
  },
  {
    name: 'a body that has to be sent is new',
    base: documentWith({}),
    head: withBody({ required: true, ...jsonContent(text) }),
    want: ['breaking required-request-body-added'],
    back: ['breaking request-body-removed'],
  },
  {
    name: 'a body has to be sent',
    base: withBody(jsonContent(text)),
    head: withBody({ required: true, ...jsonContent(text) }),
    want: ['breaking request-body-became-required'],
    back: ['compatible request-body-became-optional'],
  },
  {
    name: 'a body can be left out, said or not',
    base: withBody(jsonContent(text)),
    head: withBody({ required: false, ...jsonContent(text) }),
    want: [],
  },
  {
    name: 'a media type is gone',
    base: withTypes('application/json', 'application/xml'),
    head: withTypes('application/json'),
    want: ['breaking media-type-removed'],
    back: ['compatible media-type-added'],
  },
  {
    name: 'a range of media types has the one that is gone',
    base: withTypes('image/png'),
    head: withTypes('image/*'),
    want: ['compatible media-type-added'],
    back: ['breaking media-type-removed'],
  },
  {
    name: 'a media type is written with a charset that it has anyway, and in another case',
    base: withTypes('application/json'),
    head: withTypes('Application/JSON; charset=utf-8'),
    want: [],
    back: [],
  },
  {
    name: 'a media type has another parameter',
    base: withTypes('application/json;version=1'),
    head: withTypes('application/json; version=2'),
    want: ['breaking media-type-removed', 'compatible media-type-added'],
  },
  {
    name: 'a part of a form is encoded in another way',
    base: withBody(form({ a: { contentType: 'text/plain' } })),
    head: withBody(form({ a: { contentType: 'application/json' } })),
    want: ['breaking encoding-changed'],
  },
  {
    name: 'the same schema in two media types changes once',
    base: documentWith({ requestBody: bodyOf('First') }, componentsOf({ First: text })),
    head: documentWith({ requestBody: bodyOf('First') }, componentsOf({ First: { type: 'integer' } })),
    want: ['breaking type-changed'],
  },
  {
    name: 'a body is a component',
    base: withBody(jsonContent(text)),
    head: documentWith(
      { requestBody: { $ref: '#/components/requestBodies/Text' } },
      { components: { requestBodies: { Text: jsonContent(text) } } },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a body of a media type without a schema gets one',
    base: withBody({ content: { 'application/json': {} } }),
    head: withBody(jsonContent(text)),
    want: ['breaking type-removed'],
  },
];

function bodyOf(name: string): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  return { content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } } };
}

function componentsOf(schemas: object): DocumentParts {
  return { components: { schemas } };
}
