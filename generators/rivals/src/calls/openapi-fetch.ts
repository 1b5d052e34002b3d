import type { paths } from '@installatron-openapi/types';
import createClient from 'openapi-fetch';
import type { Connect } from './connect.ts';

/** openapi-fetch with our types. */
export const connect: Connect = (server, key) => {
  const client = createClient<paths>({ baseUrl: server, headers: { 'X-API-Key': key } });
  return async () => {
    const { data } = await client.GET('/installs', { params: { query: { limit: 20 } } });
    return data?.data.length;
  };
};
