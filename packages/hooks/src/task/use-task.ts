import type { BackgroundTask, Failure, TaskProgress } from '@installatron-openapi/client';
import { skipToken, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { invalidateAfter } from '../mutation/invalidate.ts';
import { queryKeyOf } from '../query/key.ts';

/** How work in the background is followed. */
export type UseTaskOptions = {
  /** Milliseconds before the second look, and half as many again before each further one. 1,000 by default. */
  readonly delay?: number | undefined;
  /** Milliseconds between two looks at most. 15,000 by default. */
  readonly maxDelay?: number | undefined;
};

/**
 * Follows work in the background until it has ended, and then has everything asked again that it changed. Work that failed is
 * in `error`, as a `TaskError`.
 *
 * @param change what an operation gave: a handle, or anything else for nothing to follow.
 */
export function useTask<Task>(
  change: BackgroundTask<unknown, Task> | object | undefined,
  { delay = 1_000, maxDelay = 15_000 }: UseTaskOptions = {},
): UseQueryResult<TaskProgress<Task>, Failure> {
  const task = change !== undefined && isTask<Task>(change) ? change : undefined;
  const queryClient = useQueryClient();
  const query = useQuery<TaskProgress<Task>, Failure>({
    queryKey: task === undefined ? ['no task'] : keyOf(task),
    queryFn: task === undefined ? skipToken : ({ signal }) => task.look({ signal }),
    retry: false,
    refetchInterval: ({ state: { data, status, dataUpdateCount } }) =>
      status !== 'error' && (data === undefined || data.state === 'running')
        ? Math.min(delay * 1.5 ** Math.max(dataUpdateCount - 1, 0), maxDelay)
        : false,
  });
  const hasEnded = query.isError || (query.isSuccess && query.data.state !== 'running');
  useEffect(() => {
    if (hasEnded && task !== undefined) void invalidateAfter(task, queryClient, task.client);
  }, [hasEnded, task, queryClient]);
  return query;
}

function keyOf({ client, operation, id }: BackgroundTask<unknown, unknown>) {
  return queryKeyOf(operation, 'task', { client }, { id });
}

function isTask<Task>(change: object): change is BackgroundTask<unknown, Task> {
  return 'done' in change && typeof change.done === 'function';
}
