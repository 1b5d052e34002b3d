import { client } from 'made-by-hey-api/client.gen';
import { listInstalls } from 'made-by-hey-api/sdk.gen';
import type { Connect } from './connect.ts';

/** The client that hey-api generates, set up the way its documentation shows. */
export const connect: Connect = (server, key) => {
  client.setConfig({ baseUrl: server, auth: key });
  return async () => {
    const { data } = await listInstalls({ query: { limit: 20 } });
    return data?.data.length;
  };
};
