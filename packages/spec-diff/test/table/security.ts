import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const key = { type: 'apiKey', in: 'header', name: 'X-API-Key' };
const basic = { type: 'http', scheme: 'basic' };
const flow = (scopes: object, others: object = {}): object => ({
  type: 'oauth2',
  flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes, ...others } },
});
const schemes = { Key: key, Basic: basic, Auth: flow({ read: '', write: '' }) };
const withSecurity = (security: readonly object[] | undefined, securitySchemes: object = schemes): object =>
  documentWith(security === undefined ? {} : { security }, { components: { securitySchemes } });

export const securityRows: readonly DocumentRow[] = [
  {
    name: 'a way to authenticate is gone',
    base: withSecurity([{ Key: [] }, { Basic: [] }]),
    head: withSecurity([{ Basic: [] }]),
    want: ['breaking security-alternative-removed'],
    back: ['compatible security-alternative-added'],
  },
  {
    name: 'an operation has to be authenticated',
    base: withSecurity([]),
    head: withSecurity([{ Key: [] }]),
    want: ['breaking security-alternative-removed', 'compatible security-alternative-added'],
    back: ['compatible security-alternative-added'],
  },
  {
    name: 'doing without is said in another way',
    base: withSecurity([]),
    head: withSecurity([{}]),
    want: [],
    back: [],
  },
  {
    name: 'a way to authenticate needs one more thing',
    base: withSecurity([{ Key: [] }]),
    head: withSecurity([{ Key: [], Basic: [] }]),
    want: ['breaking security-requirement-added'],
    back: ['compatible security-alternative-added'],
  },
  {
    name: 'a way to authenticate needs one more scope',
    base: withSecurity([{ Auth: ['read'] }]),
    head: withSecurity([{ Auth: ['read', 'write'] }]),
    want: ['breaking security-scope-added'],
    back: ['compatible security-alternative-added'],
  },
  {
    name: 'what the document says of security holds for its operations',
    base: documentWith({}, { components: { securitySchemes: schemes }, security: [{ Key: [] }] }),
    head: withSecurity([{ Key: [] }]),
    want: [],
    back: [],
  },
  {
    name: 'alternatives stand in another order',
    base: withSecurity([{ Key: [] }, { Basic: [] }]),
    head: withSecurity([{ Basic: [] }, { Key: [] }]),
    want: [],
  },
  {
    name: 'a key is sent in another header',
    base: withSecurity([{ Key: [] }]),
    head: withSecurity([{ Key: [] }], { ...schemes, Key: { ...key, name: 'X-Key' } }),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'the header of a key is written in another case',
    base: withSecurity([{ Key: [] }]),
    head: withSecurity([{ Key: [] }], { ...schemes, Key: { ...key, name: 'x-api-key' } }),
    want: [],
  },
  {
    name: 'tokens are got elsewhere',
    base: withSecurity([{ Auth: [] }]),
    head: withSecurity([{ Auth: [] }], {
      ...schemes,
      Auth: flow({ read: '', write: '' }, { tokenUrl: 'https://example.com/t' }),
    }),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'a scope is gone',
    base: withSecurity([{ Auth: [] }]),
    head: withSecurity([{ Auth: [] }], { ...schemes, Auth: flow({ read: '' }) }),
    want: ['breaking scope-removed'],
    back: ['compatible scope-added'],
  },
  {
    name: 'a security scheme is called something else in the description',
    base: withSecurity([{ Key: [] }], { Key: key }),
    head: withSecurity([{ ApiKey: [] }], { ApiKey: key }),
    want: [],
  },
  {
    name: 'a security scheme has another description',
    base: withSecurity([{ Key: [] }], { Key: { ...key, description: 'A' } }),
    head: withSecurity([{ Key: [] }], { Key: { ...key, description: 'B' } }),
    want: ['annotation description-changed'],
  },
];
