import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const tokenUrl = 'https://example.com/token';
const flow = (others: object = {}): object => ({ tokenUrl, scopes: { read: 'Read.' }, ...others });
const withScheme = (Scheme: object, security: readonly object[] = [{ Scheme: [] }]): object =>
  documentWith({ security }, { components: { securitySchemes: { Scheme } } });
const withFlows = (flows: object): object => withScheme({ type: 'oauth2', flows });
const bearer = { type: 'http', scheme: 'bearer' };
const oidc = (host: string): object => ({
  type: 'openIdConnect',
  openIdConnectUrl: `https://${host}/.well-known`,
});
const key = { type: 'apiKey', in: 'query', name: 'key' };
const both = (security: readonly object[]): object =>
  documentWith({ security }, { components: { securitySchemes: { A: key, B: bearer } } });

/** What is needed to authenticate. */
export const schemeRows: readonly DocumentRow[] = [
  {
    name: 'two ways to authenticate are both needed',
    base: both([{ A: [] }, { B: [] }]),
    head: both([{ A: [], B: [] }]),
    want: ['breaking security-requirement-added', 'breaking security-requirement-added'],
    back: ['compatible security-alternative-added', 'compatible security-alternative-added'],
  },
  {
    name: 'doing without is one of the ways',
    base: both([{ A: [] }]),
    head: both([{ A: [] }, {}]),
    want: ['compatible security-alternative-added'],
    back: ['breaking security-alternative-removed'],
  },
  {
    name: 'an operation that needed what the document says needs nothing',
    base: documentWith({}, { security: [{ A: [] }], components: { securitySchemes: { A: key } } }),
    head: documentWith(
      { security: [] },
      { security: [{ A: [] }], components: { securitySchemes: { A: key } } },
    ),
    want: ['compatible security-alternative-added'],
    back: ['breaking security-alternative-removed', 'compatible security-alternative-added'],
  },
  {
    name: 'scopes are other ones',
    base: both([{ A: ['read'] }]),
    head: both([{ A: ['write'] }]),
    want: ['breaking security-alternative-removed', 'compatible security-alternative-added'],
  },
  {
    name: 'scopes stand in another order',
    base: both([{ A: ['read', 'write'] }]),
    head: both([{ A: ['write', 'read'] }]),
    want: [],
  },
  {
    name: 'there is one more way to get a token',
    base: withFlows({ clientCredentials: flow() }),
    head: withFlows({ clientCredentials: flow(), password: flow() }),
    want: ['compatible flow-added'],
    back: ['breaking flow-removed'],
  },
  {
    name: 'a token can be renewed',
    base: withFlows({ password: flow() }),
    head: withFlows({ password: flow({ refreshUrl: 'https://example.com/refresh' }) }),
    want: ['compatible flow-added'],
    back: ['breaking flow-removed'],
  },
  {
    name: 'a token is renewed elsewhere',
    base: withFlows({ password: flow({ refreshUrl: 'https://example.com/a' }) }),
    head: withFlows({ password: flow({ refreshUrl: 'https://example.com/b' }) }),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'a scope has another description',
    base: withFlows({ password: flow() }),
    head: withFlows({ password: flow({ scopes: { read: 'Read all.' } }) }),
    want: ['annotation description-changed'],
  },
  {
    name: 'what a token looks like inside is only a hint',
    base: withScheme(bearer),
    head: withScheme({ ...bearer, bearerFormat: 'JWT' }),
    want: ['annotation description-changed'],
    back: ['annotation description-changed'],
  },
  {
    name: 'another kind of authorization is needed',
    base: withScheme({ type: 'http', scheme: 'basic' }),
    head: withScheme(bearer),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'a kind of authorization is written in another case',
    base: withScheme(bearer),
    head: withScheme({ type: 'http', scheme: 'Bearer' }),
    want: [],
  },
  {
    name: 'names in a query have a case',
    base: withScheme(key),
    head: withScheme({ ...key, name: 'KEY' }),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'a key is sent in a header',
    base: withScheme(key),
    head: withScheme({ ...key, in: 'header' }),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'what is known of tokens is found elsewhere',
    base: withScheme(oidc('a.example')),
    head: withScheme(oidc('b.example')),
    want: ['breaking security-scheme-changed'],
  },
  {
    name: 'a scheme that nothing needs has changed',
    base: withScheme(key, []),
    head: withScheme(bearer, []),
    want: [],
  },
  {
    name: 'a scheme refers to another one',
    base: withScheme(key),
    head: documentWith(
      { security: [{ Scheme: [] }] },
      { components: { securitySchemes: { Scheme: { $ref: '#/components/securitySchemes/Key' }, Key: key } } },
    ),
    want: [],
    back: [],
  },
];
