// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-d93e733f76eb973488fa545153386c8290a2799b4bf7cbd12db615faf38099b8
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import type { ItemOf } from '../operation/paged.ts';
import { type Operation, operation } from '../operation/operation.ts';
import { type BackgroundOperation, backgroundOperation } from '../background/operation.ts';
import { listTasks, type ListTasksAnswer } from './tasks.gen.ts';

export type CreateTemplateParameters = ParametersOf<
  operations['createTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CreateTemplateAnswer = AnswerOf<operations['createTemplate']>;
export type CreateTemplateError = Failure<ErrorCodeOf['createTemplate']>;
/**
 * Make a template of an install.
 *
 * Keeps a snapshot of the install from which new installs can start. The install itself stays as it
 * is, and later changes to it do not reach the template. Without `scope` everybody on the server is
 * offered the template, so make sure that it holds nothing private. The members come from the vendor's
 * page on Installatron Plugin; `background` and `dryrun` are inferred.
 *
 * @throws ApiError, errcodes known: empty_argument_name, invalid_argument_scope,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user, install_not_found,
 * user_not_found, failed_website_vhost, failed_filesystem_host, failed_filesystem_login,
 * failed_filesystem_ondemand, failed_filesystem_permission, failed_filesystem_quota.
 */
export const createTemplate: BackgroundOperation<
  CreateTemplateParameters,
  AnswersOf<'createTemplate', CreateTemplateAnswer, AnswersOfVersion1>,
  ErrorCodeOf['createTemplate'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'createTemplate',
    method: 'POST',
    path: '/installs/{id}/template',
    invalidates: ['listTemplates', 'listLogs', 'listTasks'],
  },
  'background',
  () => listTasks,
);

export type ListTemplatesParameters = ParametersOf<
  operations['listTemplates'],
  'X-API-Version' | 'api_version'
>;
export type ListTemplatesAnswer = AnswerOf<operations['listTemplates']>;
export type ListTemplatesError = Failure<ErrorCodeOf['listTemplates']>;
/**
 * List templates.
 *
 * Gives the templates of the administrator, of resellers and of users that the user may see. All of
 * them come in one answer. The id of a template can be sent as `content` when installing, to start
 * from that template. The parameters and the members of a template come from the vendor's page on
 * Installatron Plugin.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const listTemplates: Operation<
  ListTemplatesParameters,
  AnswersOf<'listTemplates', ListTemplatesAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listTemplates']
> = /* @__PURE__ */ operation({ id: 'listTemplates', method: 'GET', path: '/templates' });

export type EditTemplateParameters = ParametersOf<
  operations['editTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditTemplateAnswer = AnswerOf<operations['editTemplate']>;
export type EditTemplateError = Failure<ErrorCodeOf['editTemplate']>;
/**
 * Edit a template.
 *
 * Changes the title, the text, the pictures or the audience of a template. The files and tables in it
 * stay as they are: for newer content, make a template anew. The vendor's page on this operation is
 * not available: the members are those of `POST /installs/{id}/template`, and the answer is assumed to
 * show the template as it is afterwards.
 *
 * @throws ApiError, errcodes known: invalid_argument_scope, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, template_not_found, user_not_found.
 */
export const editTemplate: Operation<
  EditTemplateParameters,
  AnswersOf<'editTemplate', EditTemplateAnswer, AnswersOfVersion1>,
  ErrorCodeOf['editTemplate']
> = /* @__PURE__ */ operation({
  id: 'editTemplate',
  method: 'POST',
  path: '/templates/{id}',
  invalidates: ['listTemplates', 'listLogs'],
});

export type DeleteTemplateParameters = ParametersOf<
  operations['deleteTemplate'],
  'X-API-Version' | 'api_version'
>;
export type DeleteTemplateAnswer = AnswerOf<operations['deleteTemplate']>;
export type DeleteTemplateError = Failure<ErrorCodeOf['deleteTemplate']>;
/**
 * Delete a template.
 *
 * Removes the template for everybody it was offered to. Installs that were made from it are taken to
 * stay as they are. The vendor's page on this operation is not available: `dryrun` is assumed because
 * other deletes have it, and `data` of the answer is not described.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, template_not_found, user_not_found.
 */
export const deleteTemplate: Operation<
  DeleteTemplateParameters,
  AnswersOf<'deleteTemplate', DeleteTemplateAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deleteTemplate']
> = /* @__PURE__ */ operation({
  id: 'deleteTemplate',
  method: 'DELETE',
  path: '/templates/{id}',
  invalidates: ['listTemplates', 'listLogs'],
});
