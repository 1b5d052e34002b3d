import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const withServers = (...servers: readonly object[]): object => documentWith({}, { servers });
const server = (variable: object): object => ({
  url: 'https://{region}.example.com',
  variables: { region: variable },
});

export const serverRows: readonly DocumentRow[] = [
  {
    name: 'a server is gone',
    base: withServers({ url: 'https://a.example.com' }, { url: 'https://b.example.com' }),
    head: withServers({ url: 'https://a.example.com' }),
    want: ['breaking server-removed'],
    back: ['compatible server-added'],
  },
  {
    name: 'the server that goes without saying is said',
    base: documentWith({}),
    head: withServers({ url: '/' }),
    want: [],
    back: [],
  },
  {
    name: 'a server has a slash at its end',
    base: withServers({ url: 'https://a.example.com' }, { url: 'https://b.example.com' }),
    head: withServers({ url: 'https://a.example.com/' }, { url: 'https://b.example.com' }),
    want: [],
  },
  {
    name: 'a variable has another default',
    base: withServers(server({ default: 'eu' })),
    head: withServers(server({ default: 'us' })),
    want: ['breaking server-variable-changed'],
  },
  {
    name: 'a variable has one value less',
    base: withServers(server({ default: 'eu', enum: ['eu', 'us'] })),
    head: withServers(server({ default: 'eu', enum: ['eu'] })),
    want: ['breaking server-variable-value-removed'],
    back: ['compatible server-variable-value-added'],
  },
  {
    name: 'a variable can only have listed values',
    base: withServers(server({ default: 'eu' })),
    head: withServers(server({ default: 'eu', enum: ['eu'] })),
    want: ['breaking server-variable-value-removed'],
    back: ['compatible server-variable-value-added'],
  },
  {
    name: 'an operation has a server of its own',
    base: documentWith({}, { servers: [{ url: 'https://a.example.com' }] }),
    head: documentWith(
      { servers: [{ url: 'https://b.example.com' }] },
      { servers: [{ url: 'https://a.example.com' }] },
    ),
    want: ['breaking server-removed', 'compatible server-added'],
  },
  {
    name: 'an operation says the server of the document',
    base: documentWith({}, { servers: [{ url: 'https://a.example.com' }] }),
    head: documentWith(
      { servers: [{ url: 'https://a.example.com' }] },
      { servers: [{ url: 'https://a.example.com' }] },
    ),
    want: [],
    back: [],
  },
  {
    name: 'a server has another description',
    base: withServers({ url: '/', description: 'A' }),
    head: withServers({ url: '/', description: 'B' }),
    want: ['annotation description-changed'],
  },
];
