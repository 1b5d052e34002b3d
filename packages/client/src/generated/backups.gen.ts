// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-326a7bb44d767b41f335869b3e8c886894559249ce1f55f366e2d53d6bfcff4c
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import type { ItemOf } from '../operation/paged.ts';
import { type Operation, operation } from '../operation/operation.ts';
import { type PagedOperation, pagedOperation } from '../operation/paged.ts';
import { type BackgroundOperation, backgroundOperation } from '../background/operation.ts';
import { listTasks, type ListTasksAnswer } from './tasks.gen.ts';

export type ListBackupsParameters = ParametersOf<operations['listBackups'], 'X-API-Version' | 'api_version'>;
export type ListBackupsAnswer = AnswerOf<operations['listBackups']>;
export type ListBackupsError = Failure<ErrorCodeOf['listBackups']>;
/**
 * List backups.
 *
 * Gives the backup archives that the user may see, of all their installs. The vendor's page on this
 * list is not available: searching and paging are assumed to work as on the other lists. To get one
 * archive whose id is known, use `GET /backups/{id}`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const listBackups: PagedOperation<
  ListBackupsParameters,
  AnswersOf<'listBackups', ListBackupsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listBackups'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'listBackups', method: 'GET', path: '/backups' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
);

export type ImportBackupParameters = ParametersOf<
  operations['importBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type ImportBackupAnswer = AnswerOf<operations['importBackup']>;
export type ImportBackupError = Failure<ErrorCodeOf['importBackup']>;
/**
 * Register a backup archive.
 *
 * Puts an archive back on the list of backups, from where it can be restored. Only an archive that
 * Installatron made can be registered, and it must already lie in the folder of the backup location:
 * nothing is uploaded. The vendor's page can be read only in part: the error codes are inferred, and
 * neither the other members of the request nor `data` of the answer are known.
 *
 * @throws ApiError, errcodes known: invalid_argument_bkloc, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, backup_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const importBackup: Operation<
  ImportBackupParameters,
  AnswersOf<'importBackup', ImportBackupAnswer, AnswersOfVersion1>,
  ErrorCodeOf['importBackup']
> = /* @__PURE__ */ operation({
  id: 'importBackup',
  method: 'POST',
  path: '/backups/import',
  invalidates: ['listBackups', 'listLogs'],
});

export type GetBackupParameters = ParametersOf<operations['getBackup'], 'X-API-Version' | 'api_version'>;
export type GetBackupAnswer = AnswerOf<operations['getBackup']>;
export type GetBackupError = Failure<ErrorCodeOf['getBackup']>;
/**
 * Get a backup.
 *
 * Gives one archive with the facts of the install it was made from. The archive is looked for in its
 * backup location: `backup_not_found` can also mean that the file was removed from there by other
 * means.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, backup_not_found, user_not_found.
 */
export const getBackup: Operation<
  GetBackupParameters,
  AnswersOf<'getBackup', GetBackupAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getBackup']
> = /* @__PURE__ */ operation({ id: 'getBackup', method: 'GET', path: '/backups/{id}' });

export type EditBackupParameters = ParametersOf<
  operations['editBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditBackupAnswer = AnswerOf<operations['editBackup']>;
export type EditBackupError = Failure<ErrorCodeOf['editBackup']>;
/**
 * Edit a backup.
 *
 * Changes what is recorded about the archive, not the archive itself. The vendor's page on this
 * operation is not available. The remark is the only member that is likely to be editable, and the
 * answer is assumed to show the backup as it is afterwards.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, backup_not_found, user_not_found.
 */
export const editBackup: Operation<
  EditBackupParameters,
  AnswersOf<'editBackup', EditBackupAnswer, AnswersOfVersion1>,
  ErrorCodeOf['editBackup']
> = /* @__PURE__ */ operation({
  id: 'editBackup',
  method: 'POST',
  path: '/backups/{id}',
  invalidates: ['getBackup', 'listBackups', 'listLogs'],
});

export type DeleteBackupParameters = ParametersOf<
  operations['deleteBackup'],
  'X-API-Version' | 'api_version'
>;
export type DeleteBackupAnswer = AnswerOf<operations['deleteBackup']>;
export type DeleteBackupError = Failure<ErrorCodeOf['deleteBackup']>;
/**
 * Delete a backup.
 *
 * Removes the backup; the archive in its backup location is taken to go with it, and the install it
 * was made from to stay. Treat it as final, and rehearse with `dryrun` when in doubt. The vendor's
 * page on this operation is not available: its parameters are those of the other deletes, and `data`
 * of the answer is not described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, backup_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const deleteBackup: BackgroundOperation<
  DeleteBackupParameters,
  AnswersOf<'deleteBackup', DeleteBackupAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deleteBackup'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'deleteBackup',
    method: 'DELETE',
    path: '/backups/{id}',
    invalidates: ['getBackup', 'listBackups', 'getInstall', 'listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type RestoreBackupParameters = ParametersOf<
  operations['restoreBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type RestoreBackupAnswer = AnswerOf<operations['restoreBackup']>;
export type RestoreBackupError = Failure<ErrorCodeOf['restoreBackup']>;
/**
 * Restore a backup in place.
 *
 * Puts the install back as it was when the archive was made; what changed since then is lost. To use a
 * database that exists, send `db_host`, `db_name`, `db_user` and `db_pass` together. To leave the
 * install alone and put a copy elsewhere, use `POST /backups/{id}/restoreto`. A restore takes seconds
 * to minutes, so prefer `background`. The parameters come from the vendor's page on Installatron
 * Plugin; the name of the task is inferred.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, backup_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const restoreBackup: BackgroundOperation<
  RestoreBackupParameters,
  AnswersOf<'restoreBackup', RestoreBackupAnswer, AnswersOfVersion1>,
  ErrorCodeOf['restoreBackup'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'restoreBackup',
    method: 'POST',
    path: '/backups/{id}/restore',
    invalidates: [
      'getInstall',
      'listInstalls',
      'listPlugins',
      'getPlugin',
      'listThemes',
      'getTheme',
      'listLogs',
      'listTasks',
    ],
  },
  'background',
  () => listTasks,
);

export type RestoreBackupToParameters = ParametersOf<
  operations['restoreBackupTo'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type RestoreBackupToAnswer = AnswerOf<operations['restoreBackupTo']>;
export type RestoreBackupToError = Failure<ErrorCodeOf['restoreBackupTo']>;
/**
 * Restore a backup elsewhere.
 *
 * Puts a copy of what the archive holds at another URL and registers it as an install of its own. The
 * install the archive was made from stays as it is. A database is created unless the four `db_*`
 * members name an existing one. The vendor's page on this operation is not available: everything but
 * the path and the kind of answer is inferred from restoring and cloning.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user, backup_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export const restoreBackupTo: BackgroundOperation<
  RestoreBackupToParameters,
  AnswersOf<'restoreBackupTo', RestoreBackupToAnswer, AnswersOfVersion1>,
  ErrorCodeOf['restoreBackupTo'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'restoreBackupTo',
    method: 'POST',
    path: '/backups/{id}/restoreto',
    invalidates: [
      'getInstall',
      'listInstalls',
      'listPlugins',
      'getPlugin',
      'listThemes',
      'getTheme',
      'listLogs',
      'listTasks',
    ],
  },
  'background',
  () => listTasks,
);
