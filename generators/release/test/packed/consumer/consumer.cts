// The same from CommonJS: Node 22 and TypeScript 5.8 can require() what is ESM only.
import client = require('@installatron-openapi/client');
import hooks = require('@installatron-openapi/hooks');
import renames = require('@installatron-openapi/renames');

const call: Promise<unknown> = client.listInstalls(
  client.createClient({ server: 'panel.example.com', key: 'key' }),
  { q: 'blog' },
);

export = {
  call,
  use: hooks.useListInstalls,
  login: renames.installToV2({ id: 'a1', 'cf-login': 'jane' }).login,
};
