// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-6e8e7e7d03dbafdae4716cd1dcd8fad1bc0f3b182ef1d07a467c8ac8aade7064
import {
  createUser,
  deleteUser,
  editUser,
  getUser,
  listUsers,
  loginUser,
} from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List users: {@link listUsers}.
 */
export const listUsersQueryOptions: QueryOptionsOf<typeof listUsers> =
  /* @__PURE__ */ queryOptionsOf(listUsers);

/**
 * List users: {@link listUsers}.
 */
export const useListUsers: QueryHook<typeof listUsers> = /* @__PURE__ */ queryHook(listUsers);

/**
 * List users: {@link listUsers}.
 */
export const listUsersInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listUsers> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listUsers);

/**
 * List users: {@link listUsers}.
 */
export const useListUsersInfinite: InfiniteQueryHook<typeof listUsers> =
  /* @__PURE__ */ infiniteQueryHook(listUsers);

/**
 * Create a user: {@link createUser}.
 */
export const createUserMutationOptions: MutationOptionsOf<typeof createUser> =
  /* @__PURE__ */ mutationOptionsOf(createUser);

/**
 * Create a user: {@link createUser}.
 */
export const useCreateUser: MutationHook<typeof createUser> = /* @__PURE__ */ mutationHook(createUser);

/**
 * Get a user: {@link getUser}.
 */
export const getUserQueryOptions: QueryOptionsOf<typeof getUser> = /* @__PURE__ */ queryOptionsOf(getUser);

/**
 * Get a user: {@link getUser}.
 */
export const useGetUser: QueryHook<typeof getUser> = /* @__PURE__ */ queryHook(getUser);

/**
 * Edit a user: {@link editUser}.
 */
export const editUserMutationOptions: MutationOptionsOf<typeof editUser> =
  /* @__PURE__ */ mutationOptionsOf(editUser);

/**
 * Edit a user: {@link editUser}.
 */
export const useEditUser: MutationHook<typeof editUser> = /* @__PURE__ */ mutationHook(editUser);

/**
 * Delete a user: {@link deleteUser}.
 */
export const deleteUserMutationOptions: MutationOptionsOf<typeof deleteUser> =
  /* @__PURE__ */ mutationOptionsOf(deleteUser);

/**
 * Delete a user: {@link deleteUser}.
 */
export const useDeleteUser: MutationHook<typeof deleteUser> = /* @__PURE__ */ mutationHook(deleteUser);

/**
 * Log a user in: {@link loginUser}.
 */
export const loginUserMutationOptions: MutationOptionsOf<typeof loginUser> =
  /* @__PURE__ */ mutationOptionsOf(loginUser);

/**
 * Log a user in: {@link loginUser}.
 */
export const useLoginUser: MutationHook<typeof loginUser> = /* @__PURE__ */ mutationHook(loginUser);
