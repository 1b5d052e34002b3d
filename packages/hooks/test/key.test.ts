import { listInstalls } from '@installatron-openapi/client';
import { skipToken } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import {
  listInstallsInfiniteQueryOptions,
  listInstallsQueryOptions,
  queriesOf,
  queryKeyOf,
  queryScope,
} from '../src/index.ts';
import { clientOf, queryClientOf } from './support/react.ts';

const server = 'https://one.example.com';
const client = clientOf(server);
const scope = { server, version: '2.0' };
const [id, parameters] = ['listInstalls', { limit: 2 }];

test.each([
  {
    what: 'an answer',
    given: listInstallsQueryOptions(client, parameters),
    want: [scope, id, 'answer', parameters],
  },
  {
    what: 'pages',
    given: listInstallsInfiniteQueryOptions(client, parameters),
    want: [scope, id, 'pages', parameters],
  },
  { what: 'no parameters', given: listInstallsQueryOptions(client), want: [scope, id, 'answer', {}] },
  {
    what: 'nothing to ask',
    given: listInstallsQueryOptions(client, skipToken),
    want: [scope, id, 'answer', null],
  },
  {
    what: 'no pages to ask for',
    given: listInstallsInfiniteQueryOptions(client, skipToken),
    want: [scope, id, 'pages', null],
  },
  {
    what: 'somebody',
    given: listInstallsQueryOptions(client, parameters, 'jane'),
    want: [{ ...scope, scope: 'jane' }, id, 'answer', parameters],
  },
  {
    what: 'version 1',
    given: listInstallsQueryOptions({ ...client, version: '1.0' }),
    want: [{ server, version: '1.0' }, id, 'answer', {}],
  },
])('the key of a query says whose and what it is: $what', ({ given, want }) => {
  expect(given.queryKey).toEqual(want);
});

test('a key can be made without the options', () => {
  const { queryKey } = listInstallsQueryOptions(client, parameters, 'jane');
  expect(queryKeyOf(listInstalls.operation, 'answer', { client, scope: 'jane' }, parameters)).toEqual(
    queryKey,
  );
});

/** Servers and people whose lists are in the cache: `one`, `one, jane`, `two`. */
function cached() {
  const queryClient = queryClientOf();
  const two = clientOf('https://two.example.com');
  const answer = { result: true, data: [] };
  queryClient.setQueryData(listInstallsQueryOptions(client).queryKey, answer);
  queryClient.setQueryData(listInstallsQueryOptions(client, parameters).queryKey, answer);
  queryClient.setQueryData(listInstallsQueryOptions(client, {}, 'jane').queryKey, answer);
  queryClient.setQueryData(listInstallsQueryOptions(two).queryKey, answer);
  return queryClient.getQueryCache();
}

test('the queries of an operation are found on all servers, and on one', () => {
  const cache = cached();
  expect(cache.findAll({ queryKey: queriesOf(listInstalls) })).toHaveLength(4);
  expect(cache.findAll({ queryKey: queriesOf(listInstalls, client) })).toHaveLength(3);
});

test('all queries of a server are found by its scope', () => {
  const cache = cached();
  expect(cache.findAll({ queryKey: [queryScope(client)] })).toHaveLength(3);
  expect(cache.findAll({ queryKey: [queryScope(client, 'jane')] })).toHaveLength(1);
});
