import type { Client } from '@installatron-openapi/client';
import { createContext, useContext } from 'react';

/** What a provider hands to the hooks below it. */
export type ClientContextValue = { readonly client: Client; readonly scope: string | undefined };

export const ClientContext = createContext<ClientContextValue | undefined>(undefined);

/** @throws Error outside of any provider. */
export function useClientContext(): ClientContextValue {
  const value = useContext(ClientContext);
  if (value !== undefined) return value;
  throw new Error(
    'There is no Installatron client: render this component inside <InstallatronProvider client={…}>.',
  );
}
