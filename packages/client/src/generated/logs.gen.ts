// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-cf10f7b0737b9a1d75342fcd0725b43e310679f78d9732aaac4478cfcd787854
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type PagedOperation, pagedOperation } from '../operation/paged.ts';

export type ListLogsParameters = ParametersOf<operations['listLogs'], 'X-API-Version' | 'api_version'>;
export type ListLogsAnswer = AnswerOf<operations['listLogs']>;
export type ListLogsError = Failure<ErrorCodeOf['listLogs']>;
/**
 * List log entries.
 *
 * Lists what was done, when, and with what outcome. Without `time_from` only the last week is
 * searched. All three severities are included until one is switched off. The order of the entries is
 * not described, nor are their members: those shown here are concluded from the fields that `q`
 * searches.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const listLogs: PagedOperation<
  ListLogsParameters,
  AnswersOf<'listLogs', ListLogsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listLogs'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'listLogs', method: 'GET', path: '/logs' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
);
