'use client';

import type { Client } from '@installatron-openapi/client';
import { createElement, type ReactElement, type ReactNode, useMemo } from 'react';
import { ClientContext } from './context.ts';
import { useSource } from './source.ts';

export type InstallatronProviderProps = {
  /** What the hooks below send their requests with. Make it once, outside of rendering. */
  readonly client: Client;
  /**
   * Tells apart what one server answers to different people: needed when clients of the same server, with different
   * keys or sessions, share a `QueryClient`. It becomes part of every query key, so it must not be a secret.
   */
  readonly scope?: string | undefined;
  readonly children?: ReactNode;
};

/** Gives the hooks below it the client of one Installatron Server. Providers may be nested: the nearest counts. */
export function InstallatronProvider({ client, scope, children }: InstallatronProviderProps): ReactElement {
  const value = useMemo(() => ({ client, scope }), [client, scope]);
  return createElement(ClientContext.Provider, { value }, children);
}

/**
 * The client of the nearest `InstallatronProvider`.
 *
 * @throws Error outside of any provider.
 */
export function useClient(): Client {
  return useSource({}).client;
}
