// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-e5f0d021c22ac35c01dae76fedd195f0bb373c54862159f52c96affb8172944d
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import type { ItemOf } from '../operation/paged.ts';
import { type PagedOperation, pagedOperation } from '../operation/paged.ts';
import { type BackgroundOperation, backgroundOperation } from '../background/operation.ts';
import { listTasks, type ListTasksAnswer } from './tasks.gen.ts';

export type ListApplicationsParameters = ParametersOf<
  operations['listApplications'],
  'X-API-Version' | 'api_version'
>;
export type ListApplicationsAnswer = AnswerOf<operations['listApplications']>;
export type ListApplicationsError = Failure<ErrorCodeOf['listApplications']>;
/**
 * List the catalogue of applications.
 *
 * Lists the applications that can be installed, with their texts in the language asked for. The answer
 * is large: texts, requirements and input fields come with every entry, so page through it and keep
 * the result. Whether older versions are listed too is not described; ask `GET /browser/{id}` for
 * those. This is the one answer without `status`.
 *
 * @throws ApiError, errcodes known: invalid_argument_version, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, application_not_found, user_not_found.
 */
export const listApplications: PagedOperation<
  ListApplicationsParameters,
  AnswersOf<'listApplications', ListApplicationsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listApplications'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'listApplications', method: 'GET', path: '/browser' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
);

export type GetApplicationParameters = ParametersOf<
  operations['getApplication'],
  'X-API-Version' | 'api_version'
>;
export type GetApplicationAnswer = AnswerOf<operations['getApplication']>;
export type GetApplicationError = Failure<ErrorCodeOf['getApplication']>;
/**
 * Get the versions of an application.
 *
 * Shows one application in all its versions, or in those picked by `version` or `from_version`. The
 * answer is paged, because an application can have many versions. An unknown keyword is reported with
 * 403 `invalid_argument_id`, not with 404. To learn which versions an install can be updated to, send
 * its version as `from_version` and look at `upgrade_from`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_id, user_not_found.
 */
export const getApplication: PagedOperation<
  GetApplicationParameters,
  AnswersOf<'getApplication', GetApplicationAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getApplication'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'getApplication', method: 'GET', path: '/browser/{id}' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'version' },
);

export type ImportApplicationParameters = ParametersOf<
  operations['importApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type ImportApplicationAnswer = AnswerOf<operations['importApplication']>;
export type ImportApplicationError = Failure<ErrorCodeOf['importApplication']>;
/**
 * Import an existing application.
 *
 * Registers an application that already runs in the account as an install, so that it can be updated,
 * backed up and cloned. Its files and its database stay where they are. To fetch an application from
 * another account or server, use `POST /browser/{id}/migrate`. The vendor lists this operation but
 * does not describe its body here: all its members are concluded from the sister operations, so
 * rehearse with `dryrun` before you rely on one.
 *
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user, application_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export const importApplication: BackgroundOperation<
  ImportApplicationParameters,
  AnswersOf<'importApplication', ImportApplicationAnswer, AnswersOfVersion1>,
  ErrorCodeOf['importApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'importApplication',
    method: 'POST',
    path: '/browser/{id}/import',
    invalidates: ['listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type InstallApplicationParameters = ParametersOf<
  operations['installApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type InstallApplicationAnswer = AnswerOf<operations['installApplication']>;
export type InstallApplicationError = Failure<ErrorCodeOf['installApplication']>;
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
 * invalid_argument_version, invalid_argument_api_version, invalid_api_key, invalid_argument_user,
 * application_not_found, user_not_found, failed_website_vhost, failed_filesystem_host,
 * failed_filesystem_login, failed_filesystem_ondemand, failed_filesystem_permission,
 * failed_filesystem_quota.
 */
export const installApplication: BackgroundOperation<
  InstallApplicationParameters,
  AnswersOf<'installApplication', InstallApplicationAnswer, AnswersOfVersion1>,
  ErrorCodeOf['installApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'installApplication',
    method: 'POST',
    path: '/browser/{id}/install',
    invalidates: ['listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type MigrateApplicationParameters = ParametersOf<
  operations['migrateApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type MigrateApplicationAnswer = AnswerOf<operations['migrateApplication']>;
export type MigrateApplicationError = Failure<ErrorCodeOf['migrateApplication']>;
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
 * @throws ApiError, errcodes known: empty_argument_url, invalid_argument_url,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user, application_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export const migrateApplication: BackgroundOperation<
  MigrateApplicationParameters,
  AnswersOf<'migrateApplication', MigrateApplicationAnswer, AnswersOfVersion1>,
  ErrorCodeOf['migrateApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'migrateApplication',
    method: 'POST',
    path: '/browser/{id}/migrate',
    invalidates: ['listInstalls', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);
