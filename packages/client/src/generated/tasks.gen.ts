// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-13aaaa25ba7f6907580f8afdffd3792983b6844154d2045fdcff2b962a5979b3
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type TaskListOperation, taskListOperation } from '../operation/task-list.ts';

export type ListTasksParameters = ParametersOf<operations['listTasks'], 'X-API-Version' | 'api_version'>;
export type ListTasksAnswer = AnswerOf<operations['listTasks']>;
export type ListTasksError = Failure<ErrorCodeOf['listTasks']>;
/**
 * List tasks.
 *
 * Lists the work that is queued, running or recently finished; ask again after a few seconds to follow
 * work in the background. How long a finished task stays in the list is not described, so one that is
 * gone has not necessarily succeeded: look into the log. With `restart` this GET is not a mere read.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const listTasks: TaskListOperation<
  ListTasksParameters,
  AnswersOf<'listTasks', ListTasksAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listTasks'],
  'data'
> = /* @__PURE__ */ taskListOperation(
  { id: 'listTasks', method: 'GET', path: '/tasks' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
  {
    id: 'id',
    state: 'status',
    percent: 'percentMin',
    message: 'message',
    started: ['task', 'id'],
    succeeded: ['complete', 'completed', 'done', 'finished', 'succeeded', 'success'],
    failed: ['aborted', 'cancelled', 'error', 'failed', 'failure'],
    scope: ['user'],
  },
);
