// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-0233a4dd2e2148ed0d4e6e5d2c0f98e7b80d5b24f50bd7391d9c5f123f31b84a
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type ListUsersParameters = ParametersOf<operations['listUsers'], 'X-API-Version' | 'api_version'>;
export type ListUsersAnswer = AnswerOf<operations['listUsers']>;
/**
 * List users.
 *
 * Lists the accounts that Installatron Server knows, with their websites. An account of the hosting
 * panel that was never sent here is missing. The parameters are not described by the vendor: if
 * `offset` has no effect, every page is the same, so stop when a page repeats. Website paths and
 * database passwords come in the clear.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user.
 */
export async function listUsers(
  client: Client,
  parameters: ListUsersParameters = {},
  options?: CallOptions,
): Promise<ListUsersAnswer> {
  return send(client, { id: 'listUsers', method: 'GET', path: '/users' }, parameters, options);
}

export type CreateUserParameters = ParametersOf<
  operations['createUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CreateUserAnswer = AnswerOf<operations['createUser']>;
/**
 * Create a user.
 *
 * Makes an account known to Installatron Server; nothing is created on the web server. Send `websites`
 * with it, as nothing can be installed without them. The vendor's wording suggests that a username
 * that exists already is edited rather than refused, with members left out keeping their value; do not
 * count on an error here. To edit on purpose, use `POST /users/{id}`.
 *
 * @throws ApiError, errcodes known: empty_argument_id, invalid_argument_type, invalid_api_key,
 * invalid_argument_user.
 */
export async function createUser(
  client: Client,
  parameters: CreateUserParameters,
  options?: CallOptions,
): Promise<CreateUserAnswer> {
  return send(client, { id: 'createUser', method: 'POST', path: '/users' }, parameters, options);
}

export type GetUserParameters = ParametersOf<operations['getUser'], 'X-API-Version' | 'api_version'>;
export type GetUserAnswer = AnswerOf<operations['getUser']>;
/**
 * Get a user.
 *
 * Shows an account with its websites. Their paths and database passwords come in the clear, so keep
 * the answer out of logs. Two errors can mean that the name is wrong: 403 `invalid_argument_id` and
 * 404 `user_not_found`.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_id, user_not_found.
 */
export async function getUser(
  client: Client,
  parameters: GetUserParameters,
  options?: CallOptions,
): Promise<GetUserAnswer> {
  return send(client, { id: 'getUser', method: 'GET', path: '/users/{id}' }, parameters, options);
}

export type EditUserParameters = ParametersOf<
  operations['editUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditUserAnswer = AnswerOf<operations['editUser']>;
/**
 * Edit a user.
 *
 * Changes an account and its websites. Send `websites` whenever the domains, the home directory or its
 * credentials change, and then all of them: what happens to entries left out is not described. Members
 * left out are taken to stay as they are. Names differ between request and answer: `language` comes
 * back as `locale`, and `reseller` of a website as `parent`.
 *
 * @throws ApiError, errcodes known: invalid_argument_type, invalid_api_key, invalid_argument_user,
 * user_not_found.
 */
export async function editUser(
  client: Client,
  parameters: EditUserParameters,
  options?: CallOptions,
): Promise<EditUserAnswer> {
  return send(client, { id: 'editUser', method: 'POST', path: '/users/{id}' }, parameters, options);
}

export type DeleteUserParameters = ParametersOf<operations['deleteUser'], 'X-API-Version' | 'api_version'>;
export type DeleteUserAnswer = AnswerOf<operations['deleteUser']>;
/**
 * Delete a user.
 *
 * Makes Installatron Server forget the account, its websites, its installs and its backups. The sites,
 * the applications and the archives themselves stay on the web server. There is no undo: a user
 * created anew starts without installs, which must be imported. The `cmd` that `GET /tasks` shows for
 * this work in the background is not documented.
 *
 * @throws ApiError, errcodes known: empty_argument_user, invalid_api_key, invalid_argument_user,
 * user_not_found.
 */
export async function deleteUser(
  client: Client,
  parameters: DeleteUserParameters,
  options?: CallOptions,
): Promise<DeleteUserAnswer> {
  return send(client, { id: 'deleteUser', method: 'DELETE', path: '/users/{id}' }, parameters, options);
}

export type LoginUserParameters = ParametersOf<
  operations['loginUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type LoginUserAnswer = AnswerOf<operations['loginUser']>;
/**
 * Log a user in.
 *
 * Opens a session of the graphical interface and answers with the URL to send the user's browser to.
 * It works for users, resellers and the administrator, and no password is asked for: check who is
 * asking before you pass the URL on. How long it is valid is not described, so make one when it is
 * needed and do not store it.
 *
 * @throws ApiError, errcodes known: invalid_api_key, invalid_argument_user, user_not_found.
 */
export async function loginUser(
  client: Client,
  parameters: LoginUserParameters,
  options?: CallOptions,
): Promise<LoginUserAnswer> {
  return send(client, { id: 'loginUser', method: 'POST', path: '/users/{id}/login' }, parameters, options);
}
