import { documentWith } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const at = (...servers: readonly (string | object)[]): object =>
  documentWith(
    {},
    { servers: servers.map((server) => (typeof server === 'string' ? { url: server } : server)) },
  );
const template = (name: string, variable: object = {}): object => ({
  url: `https://{${name}}.example.com`,
  variables: { [name]: { default: 'eu', ...variable } },
});
const [a, b] = ['https://a.example.com', 'https://b.example.com'];

/** Which server is which. */
export const serverUrlRows: readonly DocumentRow[] = [
  {
    name: 'the name of a host is written in another case',
    base: at('https://a.example.com/Path'),
    head: at('HTTPS://A.Example.com/Path'),
    want: [],
  },
  {
    name: 'a path on a server is written in another case',
    base: at('https://a.example.com/path'),
    head: at('https://a.example.com/Path'),
    want: ['breaking server-removed', 'compatible server-added'],
  },
  {
    name: 'a server is only reached with encryption',
    base: at('http://a.example.com'),
    head: at('https://a.example.com'),
    want: ['breaking server-removed', 'compatible server-added'],
  },
  {
    name: 'servers stand in another order',
    base: at(a, b),
    head: at(b, a),
    want: ['compatible first-server-changed'],
  },
  {
    name: 'a new server stands first',
    base: at(a),
    head: at(b, a),
    want: ['compatible first-server-changed', 'compatible server-added'],
    back: ['breaking server-removed'],
  },
  {
    name: 'a variable has another name',
    base: at(template('region')),
    head: at(template('zone')),
    want: [],
  },
  {
    name: 'a variable has another name and one value less',
    base: at(template('region', { enum: ['eu', 'us'] })),
    head: at(template('zone', { enum: ['eu'] })),
    want: ['breaking server-variable-value-removed'],
  },
  {
    name: 'of two servers that only differ in the name of a variable, one is gone',
    base: at(template('region'), template('zone')),
    head: at(template('region')),
    want: ['breaking server-removed'],
    back: ['compatible server-added'],
  },
  {
    name: 'a server is one of several',
    base: at('https://eu.example.com'),
    head: at(template('region', { enum: ['eu', 'us'] })),
    want: ['compatible server-added'],
    back: ['breaking server-removed', 'compatible server-added'],
  },
  {
    name: 'a server is none of several',
    base: at('https://asia.example.com'),
    head: at(template('region', { enum: ['eu', 'us'] })),
    want: ['breaking server-removed', 'compatible server-added'],
  },
  {
    name: 'a variable that the address does not have means nothing',
    base: at(a),
    head: at({ url: a, variables: { region: { default: 'eu' } } }),
    want: [],
    back: [],
  },
  {
    name: 'a path has a server of its own',
    base: documentWith({}, { servers: [{ url: a }] }),
    head: documentWith(
      {},
      {
        servers: [{ url: a }],
        paths: { '/things': { servers: [{ url: b }], post: { operationId: 'sendThing', responses: {} } } },
      },
    ),
    want: ['breaking server-removed', 'compatible server-added'],
  },
];
