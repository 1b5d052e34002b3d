// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-df9b277590bc50b793efd2a877ad6d4d3421cb7f664575b62302e8b99d98f41c
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListApplicationsParameters = ParametersOf<
  operations['listApplications'],
  'X-API-Version' | 'api_version'
>;
export type ListApplicationsAnswer = AnswerOf<operations['listApplications']>;
/**
 * List the catalogue of applications.
 *
 * Lists the applications that can be installed, with their texts in the language asked for. The answer
 * is large: texts, requirements and input fields come with every entry, so page through it and keep
 * the result. Whether older versions are listed too is not described; ask `GET /browser/{id}` for
 * those. This is the one answer without `status`.
 *
 * @throws ApiError, errcodes known: invalid_argument_version, invalid_api_key, invalid_argument_user,
 * application_not_found, user_not_found.
 */
export async function listApplications(
  client: Client,
  parameters: ListApplicationsParameters = {},
  options?: CallOptions,
): Promise<ListApplicationsAnswer> {
  return send(client, { id: 'listApplications', method: 'GET', path: '/browser' }, parameters, options);
}

export type GetApplicationParameters = ParametersOf<
  operations['getApplication'],
  'X-API-Version' | 'api_version'
>;
export type GetApplicationAnswer = AnswerOf<operations['getApplication']>;
/**
 * Get the versions of an application.
 *
 * Shows one application in all its versions, or in those picked by `version` or `from_version`. The
 * answer is paged, because an application can have many versions. An unknown keyword is reported with
 * 403 `invalid_argument_id`, not with 404. To learn which versions an install can be updated to, send
 * its version as `from_version` and look at `upgrade_from`.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_id, user_not_found.
 */
export async function getApplication(
  client: Client,
  parameters: GetApplicationParameters,
  options?: CallOptions,
): Promise<GetApplicationAnswer> {
  return send(client, { id: 'getApplication', method: 'GET', path: '/browser/{id}' }, parameters, options);
}

export type ImportApplicationParameters = ParametersOf<
  operations['importApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type ImportApplicationAnswer = AnswerOf<operations['importApplication']>;
/**
 * Import an existing application.
 *
 * Registers an application that already runs in the account as an install, so that it can be updated,
 * backed up and cloned. Its files and its database stay where they are. To fetch an application from
 * another account or server, use `POST /browser/{id}/migrate`. The vendor lists this operation but
 * does not describe its body here: all its members are concluded from the sister operations, so
 * rehearse with `dryrun` before you rely on one.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url, invalid_api_key,
 * invalid_argument_user, application_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export async function importApplication(
  client: Client,
  parameters: ImportApplicationParameters,
  options?: CallOptions,
): Promise<ImportApplicationAnswer> {
  return send(
    client,
    { id: 'importApplication', method: 'POST', path: '/browser/{id}/import' },
    parameters,
    options,
  );
}

export type InstallApplicationParameters = ParametersOf<
  operations['installApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type InstallApplicationAnswer = AnswerOf<operations['installApplication']>;
/**
 * Install an application.
 *
 * Puts a new copy of the application at `url` and registers it as an install. Files go into the
 * document root of the website that serves the URL; a database is created unless all four `db_*`
 * members name an existing one. Members left out take the server's defaults: the newest compatible
 * version, automatic minor updates, generated administrator credentials. Fields that only some
 * applications know are sent under the names listed in `fields` of the catalogue entry. On a shared
 * server, prefer `background`: an install takes seconds to minutes.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url,
 * invalid_argument_version, invalid_api_key, invalid_argument_user, application_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export async function installApplication(
  client: Client,
  parameters: InstallApplicationParameters,
  options?: CallOptions,
): Promise<InstallApplicationAnswer> {
  return send(
    client,
    { id: 'installApplication', method: 'POST', path: '/browser/{id}/install' },
    parameters,
    options,
  );
}

export type MigrateApplicationParameters = ParametersOf<
  operations['migrateApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type MigrateApplicationAnswer = AnswerOf<operations['migrateApplication']>;
/**
 * Migrate an application from elsewhere.
 *
 * Copies an application from another account or server to `url` and registers the copy as an install.
 * Its files and its database are fetched through `source_path` and then set up for the new address.
 * The source stays as it is. Fetching takes as long as the network does, so prefer `background`.
 * `source_path` carries credentials: keep the request out of logs.
 *
 * Not described in the vendor's documentation of this version. Source: sister-product.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url, invalid_api_key,
 * invalid_argument_user, application_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export async function migrateApplication(
  client: Client,
  parameters: MigrateApplicationParameters,
  options?: CallOptions,
): Promise<MigrateApplicationAnswer> {
  return send(
    client,
    { id: 'migrateApplication', method: 'POST', path: '/browser/{id}/migrate' },
    parameters,
    options,
  );
}
