// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-f723d71f004c498a01f1fe8f1b27007a834d62e1586b4047df198b522d895818
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListTasksParameters = ParametersOf<operations['listTasks'], 'X-API-Version' | 'api_version'>;
export type ListTasksAnswer = AnswerOf<operations['listTasks']>;
/**
 * List tasks.
 *
 * Lists the work that is queued, running or recently finished; ask again after a few seconds to follow
 * work in the background. How long a finished task stays in the list is not described, so one that is
 * gone has not necessarily succeeded: look into the log. With `restart` this GET is not a mere read.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, user_not_found.
 */
export async function listTasks(
  client: Client,
  parameters: ListTasksParameters = {},
  options?: CallOptions,
): Promise<ListTasksAnswer> {
  return send(client, { id: 'listTasks', method: 'GET', path: '/tasks' }, parameters, options);
}
