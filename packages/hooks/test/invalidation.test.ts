import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useTask } from '../src/index.ts';
import { begun, holding, refusal } from './support/answers.ts';
import { hookOf, parametersOf } from './support/change-hooks.ts';
import { fillCache, keysOf, markedIn, type Place } from './support/marks.ts';
import { clientOf, providing, queryClientOf } from './support/react.ts';
import { type Reply, type Seen, startServer } from './support/server.ts';
import { mutations, operations, type SpecOperation } from './support/spec.ts';

/** A cache full of answers of several servers and people, and a hook of an operation on one of them. */
async function prepare(operation: SpecOperation, reply: (request: Seen) => Reply) {
  const { baseUrl: server } = await startServer(reply);
  const here: readonly Place[] = [
    { server, version: '2.0' },
    { server, version: '1.0' },
    { server, version: '2.0', scope: 'jane' },
  ];
  const elsewhere: Place = { server: 'https://other.example.com', version: '2.0' };
  const queryClient = queryClientOf();
  const fill = () => fillCache(queryClient, [...here, elsewhere]);
  fill();
  const wrapper = providing(clientOf(server), queryClient);
  const useChange = hookOf(operation);
  const { result } = renderHook(() => useChange(), { wrapper });
  const change = (more: object = {}) =>
    act(() => result.current.mutateAsync({ ...parametersOf(operation), ...more }));
  return {
    change,
    fill,
    wrapper,
    marked: () => markedIn(queryClient),
    want: keysOf(here, operation.invalidates),
  };
}

const finished = holding([{ id: '7', status: 'done' }]);
const inBackground = (request: Seen) => (request.method === 'GET' ? finished : begun('7'));

test('the spec says of every operation what it changes, if anything', () => {
  const ids = operations.map(({ id }) => id);
  for (const { invalidates } of mutations) expect(ids).toEqual(expect.arrayContaining([...invalidates]));
  const nothing = mutations.filter(({ invalidates }) => invalidates.length === 0).map(({ id }) => id);
  expect(nothing).toEqual(['loginInstall', 'loginUser']);
});

test.each(mutations)(
  '$id has exactly that asked again which the spec says, on its server only',
  async (operation) => {
    const { change, marked, want } = await prepare(operation, () => holding({}));
    expect(marked()).toEqual([]);
    await change();
    expect(marked()).toEqual(want);
  },
);

test.each(mutations)('$id changes nothing when it fails', async (operation) => {
  const { change, marked } = await prepare(operation, () => refusal('no'));
  await expect(change()).rejects.toThrow('no');
  expect(marked()).toEqual([]);
});

const inBackgrounds = mutations.filter(({ background }) => background !== undefined);

test.each(inBackgrounds)('$id has it asked again when it has ended in the background', async (operation) => {
  const { change, fill, wrapper, marked, want } = await prepare(operation, inBackground);
  const handle = await change({ [operation.background ?? '']: true });
  expect(marked()).toEqual(want);
  fill();
  expect(marked()).toEqual([]);
  const { result } = renderHook(() => useTask(handle), { wrapper });
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
  expect(marked()).toEqual(want);
});
