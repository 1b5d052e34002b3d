import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const multipart = 'multipart/form-data';
const urlencoded = 'application/x-www-form-urlencoded';
const text = { type: 'string' };
const list = { type: 'array', items: text };
const map = { type: 'object', properties: { b: text } };
const form = (type: string, a: object, encoding?: object, openapi = '3.1.1'): object =>
  documentWith(
    {
      requestBody: {
        content: { [type]: { schema: { type: 'object', properties: { a } }, ...(encoding && { encoding }) } },
      },
    },
    { openapi },
  );
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
  want: ['breaking encoding-changed'],
  back: ['breaking encoding-changed'],
});

/** How the parts of a form are written. */
export const encodingRows: readonly DocumentRow[] = [
  same(
    'text is plain text',
    form(multipart, text),
    form(multipart, text, { a: { contentType: 'text/plain' } }),
  ),
  same(
    'a list of objects is JSON',
    form(multipart, { type: 'array', items: map }),
    form(multipart, { type: 'array', items: map }, { a: { contentType: 'application/json' } }),
  ),
  same(
    'a file is bytes',
    form(multipart, { ...text, format: 'binary' }),
    form(multipart, { ...text, format: 'binary' }, { a: { contentType: 'application/octet-stream' } }),
  ),
  other(
    'text is an image',
    form(multipart, text),
    form(multipart, text, { a: { contentType: 'image/png' } }),
  ),
  same(
    'media types of a part stand in another order',
    form(multipart, text, { a: { contentType: 'image/png, image/jpeg' } }),
    form(multipart, text, { a: { contentType: 'image/jpeg,image/png' } }),
  ),
  same(
    'a list in a form is exploded, said or not',
    form(urlencoded, list),
    form(urlencoded, list, { a: { style: 'form', explode: true } }),
  ),
  other(
    'a list in a form has commas',
    form(urlencoded, list),
    form(urlencoded, list, { a: { explode: false } }),
  ),
  same(
    'text in a form is plain text',
    form(urlencoded, text),
    form(urlencoded, text, { a: { contentType: 'text/plain' } }),
  ),
  same(
    'OpenAPI 3.0 ignores the style in a multipart form',
    form(multipart, list, undefined, '3.0.3'),
    form(multipart, list, { a: { style: 'form', explode: false } }, '3.0.3'),
  ),
  same(
    'what is said of a part that there is not means nothing',
    form(multipart, text),
    form(multipart, text, { b: { contentType: 'image/png' } }),
  ),
  same(
    'JSON has no parts',
    form('application/json', text),
    form('application/json', text, { a: { contentType: 'image/png' } }),
  ),
  {
    name: 'a part needs a header',
    base: form(multipart, text),
    head: form(multipart, text, { a: { headers: { 'X-A': { required: true, schema: text } } } }),
    want: ['breaking required-header-added'],
    back: ['compatible header-removed'],
  },
];
