// What a browser is given: a client, one operation, the provider and one hook.
import { createClient, listInstalls } from '@installatron-openapi/client';
import { InstallatronProvider, useListInstalls } from '@installatron-openapi/hooks';

const client = createClient({ server: 'panel.example.com', key: 'key' });

console.log(listInstalls(client, { q: 'blog' }), InstallatronProvider, useListInstalls);
