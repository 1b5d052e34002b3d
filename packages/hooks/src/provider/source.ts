'use client';

import type { Client } from '@installatron-openapi/client';
import { useContext } from 'react';
import { ClientContext } from './context.ts';

/** Where a hook asks: one server, and whose answers they are. */
export type Source = { readonly client: Client; readonly scope: string | undefined };

/** Options of every hook: another source than that of the provider. */
export type SourceOptions = {
  /** In place of the provider's, for a component that shows several servers. */
  readonly client?: Client | undefined;
  /** In place of the provider's: tells apart what one server answers to different people. */
  readonly scope?: string | undefined;
};

/**
 * The source of a hook.
 *
 * @throws Error where there is neither a client nor a provider.
 */
export function useSource({ client, scope }: SourceOptions): Source {
  const provided = useContext(ClientContext);
  if (client !== undefined) return { client, scope };
  if (provided !== undefined) return scope === undefined ? provided : { ...provided, scope };
  throw new Error(
    'There is no Installatron client: render this component inside <InstallatronProvider client={…}>, or give the hook a `client`.',
  );
}
