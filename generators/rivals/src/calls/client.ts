import { createClient, listInstalls } from '@installatron-openapi/client';
import type { Connect } from './connect.ts';

/** Our client with its default options: errors, redaction, retries and versions included. */
export const connect: Connect = (server, key) => {
  const client = createClient({ server, key });
  return async () => (await listInstalls(client, { limit: 20 })).data.length;
};
