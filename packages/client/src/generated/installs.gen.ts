// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-d2d9e01b70a7499d3864a09961ae7e1c314e2f22cdfb6eecc1b5a4207eb4c428
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import type { ItemOf } from '../operation/paged.ts';
import { type Operation, operation } from '../operation/operation.ts';
import { type PagedOperation, pagedOperation } from '../operation/paged.ts';
import { type BackgroundOperation, backgroundOperation } from '../background/operation.ts';
import { listTasks, type ListTasksAnswer } from './tasks.gen.ts';

export type ListInstallsParameters = ParametersOf<
  operations['listInstalls'],
  'X-API-Version' | 'api_version'
>;
export type ListInstallsAnswer = AnswerOf<operations['listInstalls']>;
export type ListInstallsError = Failure<ErrorCodeOf['listInstalls']>;
/**
 * List installs.
 *
 * Gives the installs that the user may see, whatever account they belong to. The vendor's page on this
 * list is not available: searching and filtering are taken from clients of version 1, and paging is
 * assumed to work as on the other lists. For one install whose id is known, use `GET /installs/{id}`.
 * Entries can hold database passwords and paths with credentials.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const listInstalls: PagedOperation<
  ListInstallsParameters,
  AnswersOf<'listInstalls', ListInstallsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listInstalls'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'listInstalls', method: 'GET', path: '/installs' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
);

export type GetInstallParameters = ParametersOf<operations['getInstall'], 'X-API-Version' | 'api_version'>;
export type GetInstallAnswer = AnswerOf<operations['getInstall']>;
export type GetInstallError = Failure<ErrorCodeOf['getInstall']>;
/**
 * Get an install.
 *
 * Gives all that is known about one install, with its WordPress plugins and themes. The older manual
 * describes viewing as refreshing what Installatron has stored from the files and the database, so it
 * may take longer than a list. The vendor's page on this operation is not available; other pages refer
 * to it. The answer can hold the database password and a path with credentials.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found.
 */
export const getInstall: Operation<
  GetInstallParameters,
  AnswersOf<'getInstall', GetInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getInstall']
> = /* @__PURE__ */ operation({ id: 'getInstall', method: 'GET', path: '/installs/{id}' });

export type EditInstallParameters = ParametersOf<
  operations['editInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditInstallAnswer = AnswerOf<operations['editInstall']>;
export type EditInstallError = Failure<ErrorCodeOf['editInstall']>;
/**
 * Edit an install.
 *
 * Changes the settings of an install: automatic updates and backups, notifications, its database and
 * administrator. What is left out stays as it is. Plugins and themes have operations of their own
 * under `/installs/{id}/plugins/{slug}` and `/installs/{id}/themes/{slug}`; in version 1 they are part
 * of this command. The vendor's page on this operation is not available, so the body is not fully
 * described and most of it is inferred.
 *
 * @throws ApiError, errcodes known: invalid_argument_autoup, invalid_argument_autobk_schedule,
 * invalid_argument_bkloc, invalid_argument_api_version, invalid_api_key, invalid_argument_user,
 * install_not_found, user_not_found, failed_website_vhost, failed_filesystem_host,
 * failed_filesystem_login, failed_filesystem_ondemand, failed_filesystem_permission,
 * failed_filesystem_quota.
 */
export const editInstall: BackgroundOperation<
  EditInstallParameters,
  AnswersOf<'editInstall', EditInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['editInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'editInstall',
    method: 'POST',
    path: '/installs/{id}',
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

export type DeleteInstallParameters = ParametersOf<
  operations['deleteInstall'],
  'X-API-Version' | 'api_version'
>;
export type DeleteInstallAnswer = AnswerOf<operations['deleteInstall']>;
export type DeleteInstallError = Failure<ErrorCodeOf['deleteInstall']>;
/**
 * Uninstall an application.
 *
 * Removes the application from the site, files and tables included, and forgets the install. There is
 * no way back but a backup, so make one first or rehearse with `dryrun`. To keep the site and only
 * forget the install, use `POST /installs/{id}/detach`. The vendor's page on this operation is not
 * available: what is removed and the parameters are inferred, and neither `data` of the answer nor the
 * fate of the backups is described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const deleteInstall: BackgroundOperation<
  DeleteInstallParameters,
  AnswersOf<'deleteInstall', DeleteInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deleteInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'deleteInstall',
    method: 'DELETE',
    path: '/installs/{id}',
    invalidates: [
      'getInstall',
      'listInstalls',
      'getBackup',
      'listBackups',
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

export type BackupInstallParameters = ParametersOf<
  operations['backupInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type BackupInstallAnswer = AnswerOf<operations['backupInstall']>;
export type BackupInstallError = Failure<ErrorCodeOf['backupInstall']>;
/**
 * Back up an install.
 *
 * Makes an archive of the files and tables of the install and puts it in a backup location. The
 * archive then appears in `GET /backups` and can be restored from there. Large sites take minutes, so
 * prefer `background`. The vendor's page on this operation is not available: the body is inferred and
 * not fully described.
 *
 * @throws ApiError, errcodes known: invalid_argument_bkloc, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const backupInstall: BackgroundOperation<
  BackupInstallParameters,
  AnswersOf<'backupInstall', BackupInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['backupInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'backupInstall',
    method: 'POST',
    path: '/installs/{id}/backup',
    invalidates: ['listBackups', 'getInstall', 'listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type CloneInstallParameters = ParametersOf<
  operations['cloneInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CloneInstallAnswer = AnswerOf<operations['cloneInstall']>;
export type CloneInstallError = Failure<ErrorCodeOf['cloneInstall']>;
/**
 * Clone an install.
 *
 * Copies the install to another URL and registers the copy as an install of its own; the original
 * stays as it is. A database is created unless the four `db_*` members name an existing one. For a
 * staging site, send `stage` as the text `true`; what was changed there comes back with `POST
 * /installs/{id}/sync` on the original. The members come from the vendor's page on Installatron
 * Plugin. Prefer `background`: copying takes seconds to minutes.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export const cloneInstall: BackgroundOperation<
  CloneInstallParameters,
  AnswersOf<'cloneInstall', CloneInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['cloneInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'cloneInstall',
    method: 'POST',
    path: '/installs/{id}/clone',
    invalidates: ['getInstall', 'listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type DetachInstallParameters = ParametersOf<
  operations['detachInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type DetachInstallAnswer = AnswerOf<operations['detachInstall']>;
export type DetachInstallError = Failure<ErrorCodeOf['detachInstall']>;
/**
 * Detach an install.
 *
 * Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic
 * updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has
 * another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation
 * is not available: what it does is inferred from its name and from version 1, and the body is not
 * fully described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found.
 */
export const detachInstall: BackgroundOperation<
  DetachInstallParameters,
  AnswersOf<'detachInstall', DetachInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['detachInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'detachInstall',
    method: 'POST',
    path: '/installs/{id}/detach',
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

export type LoginInstallParameters = ParametersOf<
  operations['loginInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type LoginInstallAnswer = AnswerOf<operations['loginInstall']>;
export type LoginInstallError = Failure<ErrorCodeOf['loginInstall']>;
/**
 * Log in to an install.
 *
 * Opens a session for the application's administrator without a password and answers with the way in.
 * It works for WordPress, Joomla!, ClassicPress and Modx only. Ask for it when the person clicks, and
 * do not store the answer. Version 1 calls this command `createadminsso`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const loginInstall: Operation<
  LoginInstallParameters,
  AnswersOf<'loginInstall', LoginInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['loginInstall']
> = /* @__PURE__ */ operation({
  id: 'loginInstall',
  method: 'POST',
  path: '/installs/{id}/login',
  repeatable: true,
});

export type SyncInstallParameters = ParametersOf<
  operations['syncInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type SyncInstallAnswer = AnswerOf<operations['syncInstall']>;
export type SyncInstallError = Failure<ErrorCodeOf['syncInstall']>;
/**
 * Pull content from another install.
 *
 * Replaces the content of the install in the path with that of another install of the same
 * application, usually its stage. So call it on the live site, not on the stage, and make a backup
 * first. The vendor's page on this operation is not available: the body is not fully described, and
 * even `source`, which names the other install, is a name we concluded. Confirm it on your server with
 * `dryrun` before relying on it.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const syncInstall: BackgroundOperation<
  SyncInstallParameters,
  AnswersOf<'syncInstall', SyncInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['syncInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'syncInstall',
    method: 'POST',
    path: '/installs/{id}/sync',
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

export type UpdateInstallParameters = ParametersOf<
  operations['updateInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type UpdateInstallAnswer = AnswerOf<operations['updateInstall']>;
export type UpdateInstallError = Failure<ErrorCodeOf['updateInstall']>;
/**
 * Update an install.
 *
 * Updates the application itself and, for WordPress, the plugins and themes that are named. Without
 * `version` it goes to the newest one that can be reached automatically. To update only plugins or
 * themes, send `version` as `current`; an empty array then means all of them, and what leaving the
 * array out means is not described. Read the description of `revert` before relying on it. An update
 * takes seconds to minutes, so prefer `background`.
 *
 * @throws ApiError, errcodes known: invalid_argument_version, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const updateInstall: BackgroundOperation<
  UpdateInstallParameters,
  AnswersOf<'updateInstall', UpdateInstallAnswer, AnswersOfVersion1>,
  ErrorCodeOf['updateInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'updateInstall',
    method: 'POST',
    path: '/installs/{id}/update',
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
