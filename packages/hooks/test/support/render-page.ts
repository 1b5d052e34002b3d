/*
 * The server's side of server rendering, in a process that has no DOM: loads what the page asks for, and prints the page
 * and what was loaded. Its arguments: the address that browsers use, and the address that it asks in place of that.
 */
import { createClient } from '@installatron-openapi/client';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { listInstallsInfiniteQueryOptions, listInstallsQueryOptions } from '../../src/index.ts';
import { Page, parameters } from './page.ts';

const [server = '', inside = '', key = ''] = process.argv.slice(2);
const client = createClient({
  server,
  key,
  fetch: (url, init) => fetch(url.replace(server, inside), init),
});
const queryClient = new QueryClient();
await queryClient.prefetchQuery(listInstallsQueryOptions(client, parameters));
await queryClient.prefetchInfiniteQuery(listInstallsInfiniteQueryOptions(client, parameters));
const state = dehydrate(queryClient);
const html = renderToString(createElement(Page, { client, queryClient: new QueryClient(), state }));
process.stdout.write(JSON.stringify({ html, state }));
