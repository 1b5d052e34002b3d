import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { createElement, Suspense } from 'react';
import { expect, test } from 'vitest';
import { listInstallsInfiniteQueryOptions, listInstallsQueryOptions, useClient } from '../src/index.ts';
import { idsIn, pageOf } from './support/answers.ts';
import { clientOf, providing } from './support/react.ts';
import { startServer } from './support/server.ts';

function Installs() {
  const client = useClient();
  const list = useSuspenseQuery(listInstallsQueryOptions(client, { limit: 1 }));
  const pages = useSuspenseInfiniteQuery(listInstallsInfiniteQueryOptions(client, { limit: 2 }));
  return [idsIn(list.data), ...pages.data.pages.map(idsIn)].map((ids) => ids?.join('+')).join(', ');
}

test('a component can suspend until its answers have come', async () => {
  const { baseUrl } = await startServer(({ url }) => pageOf(['a', 'b', 'c'], url));
  const { container } = render(createElement(Suspense, { fallback: 'Loading' }, createElement(Installs)), {
    wrapper: providing(clientOf(baseUrl)),
  });
  expect(container.textContent).toBe('Loading');
  await waitFor(() => expect(container.textContent).toBe('a, a+b'));
});
