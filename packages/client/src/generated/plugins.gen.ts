// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-93fca842d6852ca7616165db15c92ff90dc4f05269541acf20ab7c8304a423de
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type Operation, operation } from '../operation/operation.ts';

export type ListPluginsParameters = ParametersOf<operations['listPlugins'], 'X-API-Version' | 'api_version'>;
export type ListPluginsAnswer = AnswerOf<operations['listPlugins']>;
export type ListPluginsError = Failure<ErrorCodeOf['listPlugins']>;
/**
 * List plugins of an install.
 *
 * Gives every plugin of a WordPress install, with its state and the newest version. All of them come
 * in one answer. Each plugin whose `version` differs from `version_available` can be updated with
 * `POST /installs/{id}/update`. The parameters and the members of a plugin come from the vendor's page
 * on Installatron Plugin.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found.
 */
export const listPlugins: Operation<
  ListPluginsParameters,
  AnswersOf<'listPlugins', ListPluginsAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listPlugins']
> = /* @__PURE__ */ operation({ id: 'listPlugins', method: 'GET', path: '/installs/{id}/plugins' });

export type GetPluginParameters = ParametersOf<operations['getPlugin'], 'X-API-Version' | 'api_version'>;
export type GetPluginAnswer = AnswerOf<operations['getPlugin']>;
export type GetPluginError = Failure<ErrorCodeOf['getPlugin']>;
/**
 * Get a plugin.
 *
 * Gives the state of one plugin of a WordPress install. Known from the vendor's page on Installatron
 * Plugin; the notes on version 2 do not list it. Where it is missing, `GET /installs/{id}/plugins`
 * gives the same facts.
 *
 * Not described in the vendor's documentation of this version. Source: sister-product.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, plugin_not_found, install_not_found, user_not_found.
 */
export const getPlugin: Operation<
  GetPluginParameters,
  AnswersOf<'getPlugin', GetPluginAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getPlugin']
> = /* @__PURE__ */ operation({ id: 'getPlugin', method: 'GET', path: '/installs/{id}/plugins/{slug}' });

export type UpdatePluginParameters = ParametersOf<
  operations['updatePlugin'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type UpdatePluginAnswer = AnswerOf<operations['updatePlugin']>;
export type UpdatePluginError = Failure<ErrorCodeOf['updatePlugin']>;
/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, plugin_not_found, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const updatePlugin: Operation<
  UpdatePluginParameters,
  AnswersOf<'updatePlugin', UpdatePluginAnswer, AnswersOfVersion1>,
  ErrorCodeOf['updatePlugin']
> = /* @__PURE__ */ operation({
  id: 'updatePlugin',
  method: 'POST',
  path: '/installs/{id}/plugins/{slug}',
  invalidates: ['getPlugin', 'listPlugins', 'getInstall', 'listInstalls', 'listLogs'],
});

export type DeletePluginParameters = ParametersOf<
  operations['deletePlugin'],
  'X-API-Version' | 'api_version'
>;
export type DeletePluginAnswer = AnswerOf<operations['deletePlugin']>;
export type DeletePluginError = Failure<ErrorCodeOf['deletePlugin']>;
/**
 * Delete a plugin.
 *
 * Removes the plugin's files from the install. To switch it off and keep it, send `activated` as false
 * to the same path. What the plugin stored in the database may stay. The parameters come from the
 * vendor's page on Installatron Plugin; `data` of the answer is not described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, plugin_not_found, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const deletePlugin: Operation<
  DeletePluginParameters,
  AnswersOf<'deletePlugin', DeletePluginAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deletePlugin']
> = /* @__PURE__ */ operation({
  id: 'deletePlugin',
  method: 'DELETE',
  path: '/installs/{id}/plugins/{slug}',
  invalidates: ['getPlugin', 'listPlugins', 'getInstall', 'listInstalls', 'listLogs'],
});
