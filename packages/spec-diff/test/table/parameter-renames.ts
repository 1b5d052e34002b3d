import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const query = (name: string, others: object = {}): object => ({
  name,
  in: 'query',
  schema: { type: 'string' },
  ...others,
});
const withParameters = (...parameters: readonly object[]): object => documentWith({ parameters });
const gone = { deprecated: true, 'x-sunset': '2026-01-01' };

/** When a parameter that is gone and a new one are taken for the same. */
export const parameterRenameRows: readonly DocumentRow[] = [
  {
    name: 'a parameter with a schema that others have, too, is no other one',
    base: withParameters(query('code_scanning'), query('search')),
    head: withParameters(query('usage'), query('search')),
    want: ['breaking parameter-removed', 'compatible parameter-added'],
  },
  {
    name: 'a parameter with a name that is near has another name, though others have its schema, too',
    base: withParameters(query('sort_by'), query('search')),
    head: withParameters(query('sortBy'), query('search')),
    want: ['breaking parameter-renamed'],
  },
  {
    name: 'a parameter that was announced to go has no other name',
    base: withParameters(query('limit', gone)),
    head: withParameters(query('size')),
    want: ['compatible removed-after-sunset', 'compatible parameter-added'],
  },
  {
    name: 'a parameter of the query and one of a header have the same name',
    base: withParameters(query('a'), query('a', { in: 'header' })),
    head: withParameters(query('a')),
    want: ['breaking parameter-removed'],
    back: ['compatible parameter-added'],
  },
  {
    name: 'names in a query have a case',
    base: withParameters(query('A')),
    head: withParameters(query('a')),
    want: ['breaking parameter-renamed'],
  },
  {
    name: 'a reference to a parameter has a description of its own',
    base: documentWith(
      { parameters: [{ $ref: '#/components/parameters/A' }] },
      { components: { parameters: { A: query('a', { description: 'A' }) } } },
    ),
    head: documentWith(
      { parameters: [{ $ref: '#/components/parameters/A', description: 'B' }] },
      { components: { parameters: { A: query('a', { description: 'A' }) } } },
    ),
    want: ['annotation description-changed'],
    back: ['annotation description-changed'],
  },
];
