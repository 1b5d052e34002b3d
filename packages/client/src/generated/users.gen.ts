// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-9a4da22d9cb370b1e6d5d1430cc1fe60fb93ff6d731f4c2ea573bb8194511952
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import type { ItemOf } from '../operation/paged.ts';
import { type Operation, operation } from '../operation/operation.ts';
import { type PagedOperation, pagedOperation } from '../operation/paged.ts';
import { type BackgroundOperation, backgroundOperation } from '../background/operation.ts';
import { listTasks, type ListTasksAnswer } from './tasks.gen.ts';

export type ListUsersParameters = ParametersOf<operations['listUsers'], 'X-API-Version' | 'api_version'>;
export type ListUsersAnswer = AnswerOf<operations['listUsers']>;
export type ListUsersError = Failure<ErrorCodeOf['listUsers']>;
/**
 * List users.
 *
 * Lists the accounts that Installatron Server knows, with their websites. An account of the hosting
 * panel that was never sent here is missing. The parameters are not described by the vendor: if
 * `offset` has no effect, every page is the same, so stop when a page repeats. Website paths and
 * database passwords come in the clear.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user.
 */
export const listUsers: PagedOperation<
  ListUsersParameters,
  AnswersOf<'listUsers', ListUsersAnswer, AnswersOfVersion1>,
  ErrorCodeOf['listUsers'],
  'data'
> = /* @__PURE__ */ pagedOperation(
  { id: 'listUsers', method: 'GET', path: '/users' },
  { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' },
);

export type CreateUserParameters = ParametersOf<
  operations['createUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type CreateUserAnswer = AnswerOf<operations['createUser']>;
export type CreateUserError = Failure<ErrorCodeOf['createUser']>;
/**
 * Create a user.
 *
 * Makes an account known to Installatron Server; nothing is created on the web server. Send `websites`
 * with it, as nothing can be installed without them. The vendor's wording suggests that a username
 * that exists already is edited rather than refused, with members left out keeping their value; do not
 * count on an error here. To edit on purpose, use `POST /users/{id}`.
 *
 * @throws ApiError, errcodes known: empty_argument_id, invalid_argument_type,
 * invalid_argument_api_version, invalid_api_key, invalid_argument_user.
 */
export const createUser: Operation<
  CreateUserParameters,
  AnswersOf<'createUser', CreateUserAnswer, AnswersOfVersion1>,
  ErrorCodeOf['createUser']
> = /* @__PURE__ */ operation({
  id: 'createUser',
  method: 'POST',
  path: '/users',
  invalidates: ['listUsers', 'listLogs'],
});

export type GetUserParameters = ParametersOf<operations['getUser'], 'X-API-Version' | 'api_version'>;
export type GetUserAnswer = AnswerOf<operations['getUser']>;
export type GetUserError = Failure<ErrorCodeOf['getUser']>;
/**
 * Get a user.
 *
 * Shows an account with its websites. Their paths and database passwords come in the clear, so keep
 * the answer out of logs. Two errors can mean that the name is wrong: 403 `invalid_argument_id` and
 * 404 `user_not_found`.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_id, user_not_found.
 */
export const getUser: Operation<
  GetUserParameters,
  AnswersOf<'getUser', GetUserAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getUser']
> = /* @__PURE__ */ operation({ id: 'getUser', method: 'GET', path: '/users/{id}' });

export type EditUserParameters = ParametersOf<
  operations['editUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type EditUserAnswer = AnswerOf<operations['editUser']>;
export type EditUserError = Failure<ErrorCodeOf['editUser']>;
/**
 * Edit a user.
 *
 * Changes an account and its websites. Send `websites` whenever the domains, the home directory or its
 * credentials change, and then all of them: what happens to entries left out is not described. Members
 * left out are taken to stay as they are. Names differ between request and answer: `language` comes
 * back as `locale`, and `reseller` of a website as `parent`.
 *
 * @throws ApiError, errcodes known: invalid_argument_type, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, user_not_found.
 */
export const editUser: Operation<
  EditUserParameters,
  AnswersOf<'editUser', EditUserAnswer, AnswersOfVersion1>,
  ErrorCodeOf['editUser']
> = /* @__PURE__ */ operation({
  id: 'editUser',
  method: 'POST',
  path: '/users/{id}',
  invalidates: ['getUser', 'listUsers', 'listLogs'],
});

export type DeleteUserParameters = ParametersOf<operations['deleteUser'], 'X-API-Version' | 'api_version'>;
export type DeleteUserAnswer = AnswerOf<operations['deleteUser']>;
export type DeleteUserError = Failure<ErrorCodeOf['deleteUser']>;
/**
 * Delete a user.
 *
 * Makes Installatron Server forget the account, its websites, its installs and its backups. The sites,
 * the applications and the archives themselves stay on the web server. There is no undo: a user
 * created anew starts without installs, which must be imported. The `cmd` that `GET /tasks` shows for
 * this work in the background is not documented.
 *
 * @throws ApiError, errcodes known: empty_argument_user, invalid_argument_api_version,
 * invalid_api_key, invalid_argument_user, user_not_found.
 */
export const deleteUser: BackgroundOperation<
  DeleteUserParameters,
  AnswersOf<'deleteUser', DeleteUserAnswer, AnswersOfVersion1>,
  ErrorCodeOf['deleteUser'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
> = /* @__PURE__ */ backgroundOperation(
  {
    id: 'deleteUser',
    method: 'DELETE',
    path: '/users/{id}',
    invalidates: [
      'getUser',
      'listUsers',
      'getInstall',
      'listInstalls',
      'getBackup',
      'listBackups',
      'listLogs',
      'listTasks',
    ],
  },
  'background',
  () => listTasks,
);

export type LoginUserParameters = ParametersOf<
  operations['loginUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;
export type LoginUserAnswer = AnswerOf<operations['loginUser']>;
export type LoginUserError = Failure<ErrorCodeOf['loginUser']>;
/**
 * Log a user in.
 *
 * Opens a session of the graphical interface and answers with the URL to send the user's browser to.
 * It works for users, resellers and the administrator, and no password is asked for: check who is
 * asking before you pass the URL on. How long it is valid is not described, so make one when it is
 * needed and do not store it.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key,
 * invalid_argument_user, user_not_found.
 */
export const loginUser: Operation<
  LoginUserParameters,
  AnswersOf<'loginUser', LoginUserAnswer, AnswersOfVersion1>,
  ErrorCodeOf['loginUser']
> = /* @__PURE__ */ operation({
  id: 'loginUser',
  method: 'POST',
  path: '/users/{id}/login',
  repeatable: true,
});
