import { type DocumentParts, documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { schema: { type: 'string' } };
const number = { schema: { type: 'integer' } };
const withBody = (content: object, parts: DocumentParts = {}): object =>
  documentWith({ requestBody: { content } }, parts);
const bytes = { schema: { type: 'string', format: 'binary' } };
const bodies = { components: { requestBodies: { A: jsonContent({ type: 'string' }) } } };
const example = { examples: { a: { value: 'b' } } };

/** Which media type is which. */
export const mediaTypeRows: readonly DocumentRow[] = [
  {
    name: 'a media type is described in a range that had it, with another schema',
    base: withBody({ '*/*': text }),
    head: withBody({ '*/*': text, 'application/json': number }),
    want: ['breaking type-changed'],
    back: ['breaking type-changed'],
  },
  {
    name: 'a media type is described in a range that had it, with the same schema',
    base: withBody({ 'application/*': text }),
    head: withBody({ 'application/*': text, 'application/json': text }),
    want: [],
    back: [],
  },
  {
    name: 'a media type with a suffix is another one',
    base: withBody({ 'application/json': text }),
    head: withBody({ 'application/vnd.example+json': text }),
    want: ['breaking media-type-removed', 'compatible media-type-added'],
  },
  {
    name: 'blanks and the case of a charset do not matter',
    base: withBody({ 'text/plain; charset=utf-8': text }),
    head: withBody({ 'text/plain;charset=UTF-8': text }),
    want: [],
  },
  {
    name: 'a file has no schema in OpenAPI 3.1',
    base: withBody({ 'application/octet-stream': bytes, 'image/png': bytes }, { openapi: '3.0.3' }),
    head: withBody({ 'application/octet-stream': {}, 'image/png': {} }),
    want: [],
    back: [],
  },
  {
    name: 'JSON is no file',
    base: withBody({ 'application/json': bytes }),
    head: withBody({ 'application/json': {} }),
    want: ['compatible format-removed', 'compatible type-added'],
  },
  {
    name: 'an example is a component',
    base: withBody({ 'application/json': { ...text, ...example } }),
    head: withBody(
      { 'application/json': { ...text, examples: { a: { $ref: '#/components/examples/A' } } } },
      { components: { examples: { A: { value: 'b' } } } },
    ),
    want: [],
    back: [],
  },
  {
    name: 'an example that is a component has changed',
    base: withExample('b'),
    head: withExample('c'),
    want: ['annotation description-changed'],
  },
  {
    name: 'a reference to a body has a description of its own',
    base: documentWith({ requestBody: { $ref: '#/components/requestBodies/A' } }, bodies),
    head: documentWith({ requestBody: { $ref: '#/components/requestBodies/A', description: 'B' } }, bodies),
    want: ['annotation description-changed'],
  },
];

function withExample(value: string): object {
  return withBody(
    { 'application/json': { ...text, examples: { a: { $ref: '#/components/examples/A' } } } },
    { components: { examples: { A: { value } } } },
  );
}
