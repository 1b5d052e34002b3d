// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-827da0676dfeb05141c15ad24d260aa192d38d7d085260923dc1f9f65672ae35
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type Operation, operation } from '../operation/operation.ts';

export type ListBackupLocationsParameters = ParametersOf<
  operations['listBackupLocations'],
  'X-API-Version' | 'api_version'
>;
export type ListBackupLocationsAnswer = AnswerOf<operations['listBackupLocations']>;
export type ListBackupLocationsError = Failure<ErrorCodeOf['listBackupLocations']>;
/**
 * List backup locations.
 *
 * Lists the places that backups can be kept at, with the ids that `bkloc` accepts. For the
 * administrator only. The URIs can hold credentials, so keep the answer out of logs. No operation to
 * add a location is known: do it in the graphical interface, which Dropbox and Google Drive need
 * anyway for their sign-in.
 *
 * @throws ApiError, errcodes known: invalid_argument_uri, invalid_argument_api_version,
 * invalid_api_key.
 */
export const listBackupLocations: Operation<
  ListBackupLocationsParameters,
  AnswersOf<'listBackupLocations', ListBackupLocationsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listBackupLocations']
> = /* @__PURE__ */ operation({ id: 'listBackupLocations', method: 'GET', path: '/set/backup_locations' });

export type ListBackupSchedulesParameters = ParametersOf<
  operations['listBackupSchedules'],
  'X-API-Version' | 'api_version'
>;
export type ListBackupSchedulesAnswer = AnswerOf<operations['listBackupSchedules']>;
export type ListBackupSchedulesError = Failure<ErrorCodeOf['listBackupSchedules']>;
/**
 * List backup schedules.
 *
 * Lists the schedules for automatic backups, with the ids that `autobk_schedule` of an install
 * accepts. For the administrator only. Three of them are built in. No operation to add others is
 * known.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key.
 */
export const listBackupSchedules: Operation<
  ListBackupSchedulesParameters,
  AnswersOf<'listBackupSchedules', ListBackupSchedulesAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listBackupSchedules']
> = /* @__PURE__ */ operation({ id: 'listBackupSchedules', method: 'GET', path: '/set/backup_schedules' });
