import { pause } from '../call/pause.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import { TaskError } from '../errors/errors.ts';
import { firstLine } from '../errors/failures.ts';
import type { Redactor } from '../errors/redact.ts';
import type { OperationDescriptor, TaskFollowing } from '../operation/descriptor.ts';
import { memberOf, numberIn } from '../paging/next-offset.ts';
import { type Paged, turnPages } from '../paging/pages.ts';
import type { BackgroundTask, TaskProgress } from './task.ts';

/** The operation that lists tasks, and how it tells what became of one. */
export type TaskList = Paged & { readonly task: TaskFollowing };

/** How many looks may find nothing of a task that was never listed before it counts as gone: it may not be there yet. */
const patience = 3;

/** The handle of work in the background, from the answer that says it has begun. */
export function follow<Answer, Task>(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  list: TaskList,
  parameters: object,
  answer: Answer,
  redact: Redactor,
): BackgroundTask<Answer, Task> {
  const names = list.task;
  const id = names.started.reduce<unknown>(memberOf, answer);
  const scope = Object.fromEntries(names.scope.map((name) => [name, memberOf(parameters, name)]));
  const request = {
    operationId: operation.id,
    method: operation.method,
    url: client.baseUrl + operation.path,
    attempt: 1,
  };
  let left = patience;

  async function find(options?: object): Promise<Task | undefined> {
    if (id == null) throw new TaskError('the answer names no task that could be followed', request);
    for await (const { fresh } of turnPages<unknown, Task>(list, client, scope, options)) {
      const found = fresh.find((task) => `${memberOf(task, names.id)}` === `${id}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  const look: BackgroundTask<Answer, Task>['look'] = async (options) => {
    const task = await find(options);
    left = task === undefined ? left - 1 : 0;
    if (task !== undefined) return progressOf(task);
    return { state: left > 0 ? 'running' : 'gone', percent: undefined, task };
  };

  function progressOf(task: Task): TaskProgress<Task> {
    const word = `${memberOf(task, names.state)}`.toLowerCase();
    if (names.failed.includes(word)) throw failed(task);
    const state = names.succeeded.includes(word) ? 'succeeded' : 'running';
    const percent = numberIn(task, names.percent);
    return { state, percent: percent >= 0 ? percent : undefined, task };
  }

  const done: BackgroundTask<Answer, Task>['done'] = async (options = {}) => {
    const { signal, onProgress, maxDelay = 15_000 } = options;
    for (let { delay = 1_000 } = options; ; delay *= 1.5) {
      const progress = await look(options);
      await onProgress?.(progress);
      if (progress.state !== 'running') return progress;
      // NaN would ask without a pause.
      await pause(Math.min(delay, maxDelay) || 1_000, request, signal);
    }
  };

  function failed(task: unknown): TaskError {
    const shown: unknown = JSON.parse(JSON.stringify(task), redact);
    const reason = firstLine(`${memberOf(shown, names.message) ?? 'no reason given'}`);
    return new TaskError(`the work failed: ${reason}`, request, { task: shown });
  }

  return { answer, id: id == null ? undefined : `${id}`, operation, client, look, done };
}
