import type { Client } from '@installatron-openapi/client';
import {
  type DehydratedState,
  HydrationBoundary,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { createElement, type ReactNode } from 'react';
import { InstallatronProvider, useListInstalls, useListInstallsInfinite } from '../../src/index.ts';

/** What the page asks for. */
export const parameters = { limit: 2 };

export type PageProps = {
  readonly client: Client;
  readonly queryClient: QueryClient;
  /** What was loaded before. */
  readonly state: DehydratedState;
};

/** A page that is rendered on a server first, and then taken over in a browser. */
export function Page({ client, queryClient, state }: PageProps): ReactNode {
  const installs = createElement(InstallatronProvider, { client }, createElement(Installs));
  return createElement(
    QueryClientProvider,
    { client: queryClient },
    createElement(HydrationBoundary, { state }, installs),
  );
}

function Installs(): ReactNode {
  const list = useListInstalls(parameters);
  const { data, fetchNextPage } = useListInstallsInfinite(parameters);
  const ids = [list.data?.data, ...(data?.pages ?? []).map((page) => page.data)].map(
    (items) => items?.map(({ id }) => id).join('+') ?? 'nothing',
  );
  return createElement('button', { type: 'button', onClick: () => void fetchNextPage() }, ids.join(', '));
}
