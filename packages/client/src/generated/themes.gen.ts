// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-ca26e1662091fa31df6dd6168ea39a057a46830ac758c47497d255967a39ca1e
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type Operation, operation } from '../operation/operation.ts';

export type ListThemesParameters = ParametersOf<operations['listThemes'], 'X-API-Version' | 'api_version'>;
export type ListThemesAnswer = AnswerOf<operations['listThemes']>;
export type ListThemesError = Failure<ErrorCodeOf['listThemes']>;
/**
 * List themes of an install.
 *
 * Gives every theme of a WordPress install, with its state and the newest version. All of them come in
 * one answer. Each theme whose `version` differs from `version_available` can be updated with `POST
 * /installs/{id}/update`. The parameters and the members of a theme come from the vendor's page on
 * Installatron Plugin.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found.
 */
export const listThemes: Operation<
  ListThemesParameters,
  AnswersOf<'listThemes', ListThemesAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listThemes']
> = /* @__PURE__ */ operation({ id: 'listThemes', method: 'GET', path: '/installs/{id}/themes' });

export type GetThemeParameters = ParametersOf<operations['getTheme'], 'X-API-Version' | 'api_version'>;
export type GetThemeAnswer = AnswerOf<operations['getTheme']>;
export type GetThemeError = Failure<ErrorCodeOf['getTheme']>;
/**
 * Get a theme.
 *
 * Gives the state of one theme of a WordPress install. Known from the vendor's page on Installatron
 * Plugin; the notes on version 2 do not list it. Where it is missing, `GET /installs/{id}/themes`
 * gives the same facts.
 *
 * Not described in the vendor's documentation of this version. Source: sister-product.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, theme_not_found, install_not_found, user_not_found.
 */
export const getTheme: Operation<
  GetThemeParameters,
  AnswersOf<'getTheme', GetThemeAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getTheme']
> = /* @__PURE__ */ operation({ id: 'getTheme', method: 'GET', path: '/installs/{id}/themes/{slug}' });

export type UpdateThemeParameters = ParametersOf<
  operations['updateTheme'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type UpdateThemeAnswer = AnswerOf<operations['updateTheme']>;
export type UpdateThemeError = Failure<ErrorCodeOf['updateTheme']>;
/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, theme_not_found, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const updateTheme: Operation<
  UpdateThemeParameters,
  AnswersOf<'updateTheme', UpdateThemeAnswer, AnswersOfVersion1>,
  ErrorCodeOf['updateTheme']
> = /* @__PURE__ */ operation({
  id: 'updateTheme',
  method: 'POST',
  path: '/installs/{id}/themes/{slug}',
  invalidates: ['getTheme', 'listThemes', 'getInstall', 'listInstalls', 'listLogs'],
});

export type DeleteThemeParameters = ParametersOf<operations['deleteTheme'], 'X-API-Version' | 'api_version'>;
export type DeleteThemeAnswer = AnswerOf<operations['deleteTheme']>;
export type DeleteThemeError = Failure<ErrorCodeOf['deleteTheme']>;
/**
 * Delete a theme.
 *
 * Removes the theme's files from the install. Make another theme the active one first: what happens to
 * a site whose active theme is deleted is not described. The vendor's page on this operation is not
 * available: its parameters are those of deleting a plugin, and `data` of the answer is not described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, theme_not_found, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export const deleteTheme: Operation<
  DeleteThemeParameters,
  AnswersOf<'deleteTheme', DeleteThemeAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deleteTheme']
> = /* @__PURE__ */ operation({
  id: 'deleteTheme',
  method: 'DELETE',
  path: '/installs/{id}/themes/{slug}',
  invalidates: ['getTheme', 'listThemes', 'getInstall', 'listInstalls', 'listLogs'],
});
