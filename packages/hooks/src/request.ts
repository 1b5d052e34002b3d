import { send } from '@installatron-openapi/client';
import { useCallback } from 'react';
import { useClient } from './provider.ts';

/** What a hook tells the client of its operation, as a function of the client does. */
export type Operation = Parameters<typeof send>[1];

/** What a generated hook knows of one request: `url` and `method` are orval's and name the hook, not the endpoint. */
export type HookRequest = {
  readonly url: string;
  readonly method: string;
  readonly params?: object | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
};

/**
 * How generated hooks send: through the client of the nearest provider, like the functions of the client do.
 *
 * The function it gives rejects with an `InstallatronError` for whatever is not a successful answer.
 */
export function useRequest<Answer>(): (request: HookRequest, operation: Operation) => Promise<Answer> {
  const client = useClient();
  return useCallback(
    ({ params = {}, signal }, operation) =>
      send<Answer>(client, operation, params, signal === undefined ? {} : { signal }),
    [client],
  );
}
