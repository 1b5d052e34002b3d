// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-3e0ea8760de2bba66bb930fbc08552542ac9902123aafe237fc8acf6728854ee
import {
  backupInstall,
  cloneInstall,
  deleteInstall,
  detachInstall,
  editInstall,
  getInstall,
  listInstalls,
  loginInstall,
  syncInstall,
  updateInstall,
} from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List installs: {@link listInstalls}.
 */
export const listInstallsQueryOptions: QueryOptionsOf<typeof listInstalls> =
  /* @__PURE__ */ queryOptionsOf(listInstalls);

/**
 * List installs: {@link listInstalls}.
 */
export const useListInstalls: QueryHook<typeof listInstalls> = /* @__PURE__ */ queryHook(listInstalls);

/**
 * List installs: {@link listInstalls}.
 */
export const listInstallsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listInstalls> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listInstalls);

/**
 * List installs: {@link listInstalls}.
 */
export const useListInstallsInfinite: InfiniteQueryHook<typeof listInstalls> =
  /* @__PURE__ */ infiniteQueryHook(listInstalls);

/**
 * Get an install: {@link getInstall}.
 */
export const getInstallQueryOptions: QueryOptionsOf<typeof getInstall> =
  /* @__PURE__ */ queryOptionsOf(getInstall);

/**
 * Get an install: {@link getInstall}.
 */
export const useGetInstall: QueryHook<typeof getInstall> = /* @__PURE__ */ queryHook(getInstall);

/**
 * Edit an install: {@link editInstall}.
 */
export const editInstallMutationOptions: MutationOptionsOf<typeof editInstall> =
  /* @__PURE__ */ mutationOptionsOf(editInstall);

/**
 * Edit an install: {@link editInstall}.
 */
export const useEditInstall: MutationHook<typeof editInstall> = /* @__PURE__ */ mutationHook(editInstall);

/**
 * Uninstall an application: {@link deleteInstall}.
 */
export const deleteInstallMutationOptions: MutationOptionsOf<typeof deleteInstall> =
  /* @__PURE__ */ mutationOptionsOf(deleteInstall);

/**
 * Uninstall an application: {@link deleteInstall}.
 */
export const useDeleteInstall: MutationHook<typeof deleteInstall> =
  /* @__PURE__ */ mutationHook(deleteInstall);

/**
 * Back up an install: {@link backupInstall}.
 */
export const backupInstallMutationOptions: MutationOptionsOf<typeof backupInstall> =
  /* @__PURE__ */ mutationOptionsOf(backupInstall);

/**
 * Back up an install: {@link backupInstall}.
 */
export const useBackupInstall: MutationHook<typeof backupInstall> =
  /* @__PURE__ */ mutationHook(backupInstall);

/**
 * Clone an install: {@link cloneInstall}.
 */
export const cloneInstallMutationOptions: MutationOptionsOf<typeof cloneInstall> =
  /* @__PURE__ */ mutationOptionsOf(cloneInstall);

/**
 * Clone an install: {@link cloneInstall}.
 */
export const useCloneInstall: MutationHook<typeof cloneInstall> = /* @__PURE__ */ mutationHook(cloneInstall);

/**
 * Detach an install: {@link detachInstall}.
 */
export const detachInstallMutationOptions: MutationOptionsOf<typeof detachInstall> =
  /* @__PURE__ */ mutationOptionsOf(detachInstall);

/**
 * Detach an install: {@link detachInstall}.
 */
export const useDetachInstall: MutationHook<typeof detachInstall> =
  /* @__PURE__ */ mutationHook(detachInstall);

/**
 * Log in to an install: {@link loginInstall}.
 */
export const loginInstallMutationOptions: MutationOptionsOf<typeof loginInstall> =
  /* @__PURE__ */ mutationOptionsOf(loginInstall);

/**
 * Log in to an install: {@link loginInstall}.
 */
export const useLoginInstall: MutationHook<typeof loginInstall> = /* @__PURE__ */ mutationHook(loginInstall);

/**
 * Pull content from another install: {@link syncInstall}.
 */
export const syncInstallMutationOptions: MutationOptionsOf<typeof syncInstall> =
  /* @__PURE__ */ mutationOptionsOf(syncInstall);

/**
 * Pull content from another install: {@link syncInstall}.
 */
export const useSyncInstall: MutationHook<typeof syncInstall> = /* @__PURE__ */ mutationHook(syncInstall);

/**
 * Update an install: {@link updateInstall}.
 */
export const updateInstallMutationOptions: MutationOptionsOf<typeof updateInstall> =
  /* @__PURE__ */ mutationOptionsOf(updateInstall);

/**
 * Update an install: {@link updateInstall}.
 */
export const useUpdateInstall: MutationHook<typeof updateInstall> =
  /* @__PURE__ */ mutationHook(updateInstall);
