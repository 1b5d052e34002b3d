import { createClient, listInstalls, paginate } from '@installatron-openapi/client';
import type { Connect } from './connect.ts';

/** Our client, all pages of the list. */
export const connect: Connect = (server, key) => {
  const client = createClient({ server, key });
  return async () => {
    let count = 0;
    for await (const _install of paginate(listInstalls, client, { limit: 20 })) count += 1;
    return count;
  };
};
