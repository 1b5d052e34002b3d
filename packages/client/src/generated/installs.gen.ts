// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-3443c5a06afb2176aad2e0f0450f5c95144e8736406b44b83be10f09d5ce10be
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListInstallsParameters = ParametersOf<
  operations['listInstalls'],
  'X-API-Version' | 'api_version'
>;
export type ListInstallsAnswer = AnswerOf<operations['listInstalls']>;
/**
 * List installs.
 *
 * Gives the installs that the user may see, whatever account they belong to. The vendor's page on this
 * list is not available: searching and filtering are taken from clients of version 1, and paging is
 * assumed to work as on the other lists. For one install whose id is known, use `GET /installs/{id}`.
 * Entries can hold database passwords and paths with credentials.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, user_not_found.
 */
export async function listInstalls(
  client: Client,
  parameters: ListInstallsParameters = {},
  options?: CallOptions,
): Promise<ListInstallsAnswer> {
  return send(client, { id: 'listInstalls', method: 'GET', path: '/installs' }, parameters, options);
}

export type GetInstallParameters = ParametersOf<operations['getInstall'], 'X-API-Version' | 'api_version'>;
export type GetInstallAnswer = AnswerOf<operations['getInstall']>;
/**
 * Get an install.
 *
 * Gives all that is known about one install, with its WordPress plugins and themes. The older manual
 * describes viewing as refreshing what Installatron has stored from the files and the database, so it
 * may take longer than a list. The vendor's page on this operation is not available; other pages refer
 * to it. The answer can hold the database password and a path with credentials.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found.
 */
export async function getInstall(
  client: Client,
  parameters: GetInstallParameters,
  options?: CallOptions,
): Promise<GetInstallAnswer> {
  return send(client, { id: 'getInstall', method: 'GET', path: '/installs/{id}' }, parameters, options);
}

export type EditInstallParameters = ParametersOf<
  operations['editInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditInstallAnswer = AnswerOf<operations['editInstall']>;
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
 * invalid_argument_bkloc, invalid_api_key, invalid_argument_user, install_not_found, user_not_found,
 * failed_website_vhost, failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export async function editInstall(
  client: Client,
  parameters: EditInstallParameters,
  options?: CallOptions,
): Promise<EditInstallAnswer> {
  return send(client, { id: 'editInstall', method: 'POST', path: '/installs/{id}' }, parameters, options);
}

export type DeleteInstallParameters = ParametersOf<
  operations['deleteInstall'],
  'X-API-Version' | 'api_version'
>;
export type DeleteInstallAnswer = AnswerOf<operations['deleteInstall']>;
/**
 * Uninstall an application.
 *
 * Removes the application from the site, files and tables included, and forgets the install. There is
 * no way back but a backup, so make one first or rehearse with `dryrun`. To keep the site and only
 * forget the install, use `POST /installs/{id}/detach`. The vendor's page on this operation is not
 * available: what is removed and the parameters are inferred, and neither `data` of the answer nor the
 * fate of the backups is described.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export async function deleteInstall(
  client: Client,
  parameters: DeleteInstallParameters,
  options?: CallOptions,
): Promise<DeleteInstallAnswer> {
  return send(client, { id: 'deleteInstall', method: 'DELETE', path: '/installs/{id}' }, parameters, options);
}

export type BackupInstallParameters = ParametersOf<
  operations['backupInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type BackupInstallAnswer = AnswerOf<operations['backupInstall']>;
/**
 * Back up an install.
 *
 * Makes an archive of the files and tables of the install and puts it in a backup location. The
 * archive then appears in `GET /backups` and can be restored from there. Large sites take minutes, so
 * prefer `background`. The vendor's page on this operation is not available: the body is inferred and
 * not fully described.
 *
 * @throws ApiError, errcodes known: invalid_argument_bkloc, invalid_api_key, invalid_argument_user,
 * install_not_found, user_not_found, failed_website_vhost, failed_filesystem_host,
 * failed_filesystem_login, failed_filesystem_ondemand, failed_filesystem_permission,
 * failed_filesystem_quota.
 */
export async function backupInstall(
  client: Client,
  parameters: BackupInstallParameters,
  options?: CallOptions,
): Promise<BackupInstallAnswer> {
  return send(
    client,
    { id: 'backupInstall', method: 'POST', path: '/installs/{id}/backup' },
    parameters,
    options,
  );
}

export type CloneInstallParameters = ParametersOf<
  operations['cloneInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CloneInstallAnswer = AnswerOf<operations['cloneInstall']>;
/**
 * Clone an install.
 *
 * Copies the install to another URL and registers the copy as an install of its own; the original
 * stays as it is. A database is created unless the four `db_*` members name an existing one. For a
 * staging site, send `stage` as the text `true`; what was changed there comes back with `POST
 * /installs/{id}/sync` on the original. The members come from the vendor's page on Installatron
 * Plugin. Prefer `background`: copying takes seconds to minutes.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export async function cloneInstall(
  client: Client,
  parameters: CloneInstallParameters,
  options?: CallOptions,
): Promise<CloneInstallAnswer> {
  return send(
    client,
    { id: 'cloneInstall', method: 'POST', path: '/installs/{id}/clone' },
    parameters,
    options,
  );
}

export type DetachInstallParameters = ParametersOf<
  operations['detachInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type DetachInstallAnswer = AnswerOf<operations['detachInstall']>;
/**
 * Detach an install.
 *
 * Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic
 * updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has
 * another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation
 * is not available: what it does is inferred from its name and from version 1, and the body is not
 * fully described.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found.
 */
export async function detachInstall(
  client: Client,
  parameters: DetachInstallParameters,
  options?: CallOptions,
): Promise<DetachInstallAnswer> {
  return send(
    client,
    { id: 'detachInstall', method: 'POST', path: '/installs/{id}/detach' },
    parameters,
    options,
  );
}

export type LoginInstallParameters = ParametersOf<
  operations['loginInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type LoginInstallAnswer = AnswerOf<operations['loginInstall']>;
/**
 * Log in to an install.
 *
 * Opens a session for the application's administrator without a password and answers with the way in.
 * It works for WordPress, Joomla!, ClassicPress and Modx only. Ask for it when the person clicks, and
 * do not store the answer. Version 1 calls this command `createadminsso`.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export async function loginInstall(
  client: Client,
  parameters: LoginInstallParameters,
  options?: CallOptions,
): Promise<LoginInstallAnswer> {
  return send(
    client,
    { id: 'loginInstall', method: 'POST', path: '/installs/{id}/login' },
    parameters,
    options,
  );
}

export type SyncInstallParameters = ParametersOf<
  operations['syncInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type SyncInstallAnswer = AnswerOf<operations['syncInstall']>;
/**
 * Pull content from another install.
 *
 * Replaces the content of the install in the path with that of another install of the same
 * application, usually its stage. So call it on the live site, not on the stage, and make a backup
 * first. The vendor's page on this operation is not available: the body is not fully described, and
 * even `source`, which names the other install, is a name we concluded. Confirm it on your server with
 * `dryrun` before relying on it.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export async function syncInstall(
  client: Client,
  parameters: SyncInstallParameters,
  options?: CallOptions,
): Promise<SyncInstallAnswer> {
  return send(
    client,
    { id: 'syncInstall', method: 'POST', path: '/installs/{id}/sync' },
    parameters,
    options,
  );
}

export type UpdateInstallParameters = ParametersOf<
  operations['updateInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type UpdateInstallAnswer = AnswerOf<operations['updateInstall']>;
/**
 * Update an install.
 *
 * Updates the application itself and, for WordPress, the plugins and themes that are named. Without
 * `version` it goes to the newest one that can be reached automatically. To update only plugins or
 * themes, send `version` as `current`; an empty array then means all of them, and what leaving the
 * array out means is not described. Read the description of `revert` before relying on it. An update
 * takes seconds to minutes, so prefer `background`.
 *
 * @throws ApiError, errcodes known: invalid_argument_version, invalid_api_key, invalid_argument_user,
 * install_not_found, user_not_found, failed_website_vhost, failed_filesystem_host,
 * failed_filesystem_login, failed_filesystem_ondemand, failed_filesystem_permission,
 * failed_filesystem_quota.
 */
export async function updateInstall(
  client: Client,
  parameters: UpdateInstallParameters,
  options?: CallOptions,
): Promise<UpdateInstallAnswer> {
  return send(
    client,
    { id: 'updateInstall', method: 'POST', path: '/installs/{id}/update' },
    parameters,
    options,
  );
}
