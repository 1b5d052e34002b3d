import {
  type BackgroundTask,
  type Failure,
  TaskError,
  type TaskProgress,
} from '@installatron-openapi/client';
import {
  type QueryClient,
  skipToken,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { invalidateAfter } from '../mutation/invalidate.ts';
import { queryKeyOf } from '../query/key.ts';

/** How work in the background is followed. */
export type UseTaskOptions = {
  /** Milliseconds before the second look, and half as many again before each further one. 1,000 by default. */
  readonly delay?: number | undefined;
  /** Milliseconds between two looks at most. 15,000 by default. */
  readonly maxDelay?: number | undefined;
  /** In place of the nearest provider's. */
  readonly queryClient?: QueryClient | undefined;
};

/**
 * Follows work in the background until it has ended, and then has everything asked again that it changed. Work that failed is
 * in `error`, as a `TaskError`. Any other error only ends the looking: `refetch` goes on.
 *
 * @param change what an operation gave: a handle, or anything else for nothing to follow.
 */
export function useTask<Task>(
  change: BackgroundTask<unknown, Task> | object | undefined,
  options: UseTaskOptions = {},
): UseQueryResult<TaskProgress<Task>, Failure> {
  const { delay = 1_000, maxDelay = 15_000 } = options;
  const task = change !== undefined && isTask<Task>(change) ? change : undefined;
  const queryClient = useQueryClient(options.queryClient);
  return useQuery<TaskProgress<Task>, Failure>(
    {
      queryKey: task === undefined ? ['no task'] : keyOf(task),
      queryFn: task === undefined ? skipToken : ({ signal }) => look(task, queryClient, signal),
      // What has ended is not looked at again, whoever comes back to it: the server may have forgotten it.
      enabled: ({ state: { data, error } }) => !hasEnded(data, error),
      retry: false,
      refetchInterval: ({ state: { status, dataUpdateCount } }) =>
        status !== 'error' && Math.min(delay * 1.5 ** Math.max(dataUpdateCount - 1, 0), maxDelay),
    },
    queryClient,
  );
}

/** Looks once. In here, so that what the work changed is asked again once, however many components follow it. */
async function look<Task>(
  task: BackgroundTask<unknown, Task>,
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<TaskProgress<Task>> {
  try {
    const progress = await task.look({ signal });
    if (hasEnded(progress, null)) void invalidateAfter(task, queryClient, task.client);
    return progress;
  } catch (error) {
    if (hasEnded(undefined, error)) void invalidateAfter(task, queryClient, task.client);
    throw error;
  }
}

function hasEnded(progress: TaskProgress<unknown> | undefined, error: unknown): boolean {
  return error instanceof TaskError || (progress !== undefined && progress.state !== 'running');
}

function keyOf({ client, operation, id }: BackgroundTask<unknown, unknown>) {
  return queryKeyOf(operation, 'task', { client }, { id });
}

function isTask<Task>(change: object): change is BackgroundTask<unknown, Task> {
  return 'done' in change && typeof change.done === 'function';
}
