// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-7b9a989432395c1b183777023aae390c19ef55f17759ec9c4b89c0cf17e56550
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListLogsParameters = ParametersOf<operations['listLogs'], 'X-API-Version' | 'api_version'>;
export type ListLogsAnswer = AnswerOf<operations['listLogs']>;
/**
 * List log entries.
 *
 * Lists what was done, when, and with what outcome. Without `time_from` only the last week is
 * searched. All three severities are included until one is switched off. The order of the entries is
 * not described, nor are their members: those shown here are concluded from the fields that `q`
 * searches.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, user_not_found.
 */
export async function listLogs(
  client: Client,
  parameters: ListLogsParameters = {},
  options?: CallOptions,
): Promise<ListLogsAnswer> {
  return send(client, { id: 'listLogs', method: 'GET', path: '/logs' }, parameters, options);
}
