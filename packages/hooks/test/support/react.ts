import { type Client, type ClientOptions, createClient } from '@installatron-openapi/client';
import { QueryClient, type QueryClientConfig, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach } from 'vitest';
import { InstallatronProvider } from '../../src/index.ts';

// A busy machine answers late.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** What no key of a query, no state and no message may hold. */
export const secret = 'secret-key-of-the-server';

/** A client of a test server, which asks once unless it is told otherwise. */
export function clientOf(server: string, options: Partial<ClientOptions> = {}): Client {
  return createClient({ server, key: secret, retry: false, ...options });
}

/** Data stays fresh for a minute, as with whoever loads before rendering. What shall be asked again is then asked again on purpose. */
export function queryClientOf(config: QueryClientConfig = {}): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } }, ...config });
}

export type Wrapper = (props: { readonly children: ReactNode }) => ReactNode;

/** Puts a hook below the providers of an application. */
export function providing(client: Client, queryClient = queryClientOf(), scope?: string): Wrapper {
  return ({ children }) =>
    sharing(queryClient)({ children: createElement(InstallatronProvider, { client, scope }, children) });
}

/** Puts a hook below a cache, and no client. */
export function sharing(queryClient: QueryClient): Wrapper {
  return ({ children }) => createElement(QueryClientProvider, { client: queryClient }, children);
}
