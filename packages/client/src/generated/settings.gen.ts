// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-440409e1690cbd57f37dbcde85263fd1ca7b15cb79f642b0da10c3e473c6a06c
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListBackupLocationsParameters = ParametersOf<
  operations['listBackupLocations'],
  'X-API-Version' | 'api_version'
>;
export type ListBackupLocationsAnswer = AnswerOf<operations['listBackupLocations']>;
/**
 * List backup locations.
 *
 * Lists the places that backups can be kept at, with the ids that `bkloc` accepts. For the
 * administrator only. The URIs can hold credentials, so keep the answer out of logs. No operation to
 * add a location is known: do it in the graphical interface, which Dropbox and Google Drive need
 * anyway for their sign-in.
 *
 * @throws ApiError, errcodes known: invalid_argument_uri, invalid_api_key.
 */
export async function listBackupLocations(
  client: Client,
  parameters: ListBackupLocationsParameters = {},
  options?: CallOptions,
): Promise<ListBackupLocationsAnswer> {
  return send(
    client,
    { id: 'listBackupLocations', method: 'GET', path: '/set/backup_locations' },
    parameters,
    options,
  );
}

export type ListBackupSchedulesParameters = ParametersOf<
  operations['listBackupSchedules'],
  'X-API-Version' | 'api_version'
>;
export type ListBackupSchedulesAnswer = AnswerOf<operations['listBackupSchedules']>;
/**
 * List backup schedules.
 *
 * Lists the schedules for automatic backups, with the ids that `autobk_schedule` of an install
 * accepts. For the administrator only. Three of them are built in. No operation to add others is
 * known.
 *
 * @throws ApiError, errcodes known: invalid_api_key.
 */
export async function listBackupSchedules(
  client: Client,
  parameters: ListBackupSchedulesParameters = {},
  options?: CallOptions,
): Promise<ListBackupSchedulesAnswer> {
  return send(
    client,
    { id: 'listBackupSchedules', method: 'GET', path: '/set/backup_schedules' },
    parameters,
    options,
  );
}
