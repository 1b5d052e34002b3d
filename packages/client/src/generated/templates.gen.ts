// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-1669514dd429ea2063884a76706e3e44b6f3482d6b2e2c38278f376cebb2ecb1
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type CreateTemplateParameters = ParametersOf<
  operations['createTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CreateTemplateAnswer = AnswerOf<operations['createTemplate']>;
/**
 * Make a template of an install.
 *
 * Keeps a snapshot of the install from which new installs can start. The install itself stays as it
 * is, and later changes to it do not reach the template. Without `scope` everybody on the server is
 * offered the template, so make sure that it holds nothing private. The members come from the vendor's
 * page on Installatron Plugin; `background` and `dryrun` are inferred.
 *
 * @throws ApiError, errcodes known: empty_argument_name, invalid_argument_scope, invalid_api_key,
 * invalid_argument_user, install_not_found, user_not_found, failed_website_vhost,
 * failed_filesystem_host, failed_filesystem_login, failed_filesystem_ondemand,
 * failed_filesystem_permission, failed_filesystem_quota.
 */
export async function createTemplate(
  client: Client,
  parameters: CreateTemplateParameters,
  options?: CallOptions,
): Promise<CreateTemplateAnswer> {
  return send(
    client,
    { id: 'createTemplate', method: 'POST', path: '/installs/{id}/template' },
    parameters,
    options,
  );
}

export type ListTemplatesParameters = ParametersOf<
  operations['listTemplates'],
  'X-API-Version' | 'api_version'
>;
export type ListTemplatesAnswer = AnswerOf<operations['listTemplates']>;
/**
 * List templates.
 *
 * Gives the templates of the administrator, of resellers and of users that the user may see. All of
 * them come in one answer. The id of a template can be sent as `content` when installing, to start
 * from that template. The parameters and the members of a template come from the vendor's page on
 * Installatron Plugin.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, user_not_found.
 */
export async function listTemplates(
  client: Client,
  parameters: ListTemplatesParameters = {},
  options?: CallOptions,
): Promise<ListTemplatesAnswer> {
  return send(client, { id: 'listTemplates', method: 'GET', path: '/templates' }, parameters, options);
}

export type EditTemplateParameters = ParametersOf<
  operations['editTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditTemplateAnswer = AnswerOf<operations['editTemplate']>;
/**
 * Edit a template.
 *
 * Changes the title, the text, the pictures or the audience of a template. The files and tables in it
 * stay as they are: for newer content, make a template anew. The vendor's page on this operation is
 * not available: the members are those of `POST /installs/{id}/template`, and the answer is assumed to
 * show the template as it is afterwards.
 *
 * @throws ApiError, errcodes known: invalid_argument_scope, invalid_api_key, invalid_argument_user,
 * template_not_found, user_not_found.
 */
export async function editTemplate(
  client: Client,
  parameters: EditTemplateParameters,
  options?: CallOptions,
): Promise<EditTemplateAnswer> {
  return send(client, { id: 'editTemplate', method: 'POST', path: '/templates/{id}' }, parameters, options);
}

export type DeleteTemplateParameters = ParametersOf<
  operations['deleteTemplate'],
  'X-API-Version' | 'api_version'
>;
export type DeleteTemplateAnswer = AnswerOf<operations['deleteTemplate']>;
/**
 * Delete a template.
 *
 * Removes the template for everybody it was offered to. Installs that were made from it are taken to
 * stay as they are. The vendor's page on this operation is not available: `dryrun` is assumed because
 * other deletes have it, and `data` of the answer is not described.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, template_not_found,
 * user_not_found.
 */
export async function deleteTemplate(
  client: Client,
  parameters: DeleteTemplateParameters,
  options?: CallOptions,
): Promise<DeleteTemplateAnswer> {
  return send(
    client,
    { id: 'deleteTemplate', method: 'DELETE', path: '/templates/{id}' },
    parameters,
    options,
  );
}
