import { documentWith, jsonContent } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const map = { type: 'object', properties: { a: text } };
const sent = (place: string, schema: object, others: object = {}): object =>
  documentWith({ parameters: [{ name: 'a', in: place, schema, ...others }] });
const same = (name: string, base: object, head: object): DocumentRow => ({
  name,
  base,
  head,
  want: [],
  back: [],
});
const other = (name: string, base: object, head: object): DocumentRow => ({
  name,
  base,
  head,
  want: ['breaking parameter-style-changed'],
  back: ['breaking parameter-style-changed'],
});

/** How parameters are written. */
export const serialisationRows: readonly DocumentRow[] = [
  same(
    'the default style of a cookie',
    sent('cookie', list),
    sent('cookie', list, { style: 'form', explode: true }),
  ),
  same(
    'text is written alike, exploded or not',
    sent('query', text),
    sent('query', text, { explode: false }),
  ),
  same(
    'a list in a header is written alike, exploded or not',
    sent('header', list),
    sent('header', list, { explode: true }),
  ),
  other('an object in a header is exploded', sent('header', map), sent('header', map, { explode: true })),
  same(
    'only the style `form` explodes by default',
    sent('query', list, { style: 'spaceDelimited' }),
    sent('query', list, { style: 'spaceDelimited', explode: false }),
  ),
  other(
    'a list has blanks for commas',
    sent('query', list, { explode: false }),
    sent('query', list, { style: 'spaceDelimited' }),
  ),
  same(
    'there is only one form of deepObject',
    sent('query', map, { style: 'deepObject' }),
    sent('query', map, { style: 'deepObject', explode: true }),
  ),
  other(
    'an object is written as deepObject',
    sent('query', map),
    sent('query', map, { style: 'deepObject' }),
  ),
  other(
    'reserved characters are written as they are',
    sent('query', text),
    sent('query', text, { allowReserved: true }),
  ),
  same(
    'no integer has reserved characters',
    sent('query', { type: 'integer' }),
    sent('query', { type: 'integer' }, { allowReserved: true }),
  ),
  same(
    'reserved characters only matter in a query',
    sent('header', text),
    sent('header', text, { allowReserved: true }),
  ),
  same('only a query can be empty', sent('header', text), sent('header', text, { allowEmptyValue: true })),
  other(
    'a parameter is written as another media type',
    documentWith({ parameters: [{ name: 'a', in: 'query', ...jsonContent(text) }] }),
    documentWith({ parameters: [{ name: 'a', in: 'query', content: { 'text/plain': { schema: text } } }] }),
  ),
  {
    name: 'what is written as JSON is restricted',
    base: documentWith({ parameters: [{ name: 'a', in: 'query', ...jsonContent(text) }] }),
    head: documentWith({
      parameters: [{ name: 'a', in: 'query', ...jsonContent({ ...text, maxLength: 2 }) }],
    }),
    want: ['breaking max-length-lowered'],
    back: ['compatible max-length-raised'],
  },
  {
    name: 'a list is written as text',
    base: sent('query', list, { explode: false }),
    head: sent('query', text),
    want: ['breaking parameter-style-changed', 'breaking type-changed'],
  },
  {
    name: 'a header is described where OpenAPI says to ignore it, in any case',
    base: documentWith({}),
    head: documentWith({
      parameters: ['Accept', 'content-type', 'AUTHORIZATION'].map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: text,
      })),
    }),
    want: [],
    back: [],
  },
  {
    name: 'only headers are ignored for their name',
    base: documentWith({}),
    head: documentWith({ parameters: [{ name: 'Accept', in: 'query', required: true, schema: text }] }),
    want: ['breaking required-parameter-added'],
  },
];
