// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-0758a09eb170545f5f0f88d0e9190f915f690ca13961d11e74816777ec62a62e
import {
  deleteBackup,
  editBackup,
  getBackup,
  importBackup,
  listBackups,
  restoreBackup,
  restoreBackupTo,
} from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List backups: {@link listBackups}.
 */
export const listBackupsQueryOptions: QueryOptionsOf<typeof listBackups> =
  /* @__PURE__ */ queryOptionsOf(listBackups);

/**
 * List backups: {@link listBackups}.
 */
export const useListBackups: QueryHook<typeof listBackups> = /* @__PURE__ */ queryHook(listBackups);

/**
 * List backups: {@link listBackups}.
 */
export const listBackupsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listBackups> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listBackups);

/**
 * List backups: {@link listBackups}.
 */
export const useListBackupsInfinite: InfiniteQueryHook<typeof listBackups> =
  /* @__PURE__ */ infiniteQueryHook(listBackups);

/**
 * Register a backup archive: {@link importBackup}.
 */
export const importBackupMutationOptions: MutationOptionsOf<typeof importBackup> =
  /* @__PURE__ */ mutationOptionsOf(importBackup);

/**
 * Register a backup archive: {@link importBackup}.
 */
export const useImportBackup: MutationHook<typeof importBackup> = /* @__PURE__ */ mutationHook(importBackup);

/**
 * Get a backup: {@link getBackup}.
 */
export const getBackupQueryOptions: QueryOptionsOf<typeof getBackup> =
  /* @__PURE__ */ queryOptionsOf(getBackup);

/**
 * Get a backup: {@link getBackup}.
 */
export const useGetBackup: QueryHook<typeof getBackup> = /* @__PURE__ */ queryHook(getBackup);

/**
 * Edit a backup: {@link editBackup}.
 */
export const editBackupMutationOptions: MutationOptionsOf<typeof editBackup> =
  /* @__PURE__ */ mutationOptionsOf(editBackup);

/**
 * Edit a backup: {@link editBackup}.
 */
export const useEditBackup: MutationHook<typeof editBackup> = /* @__PURE__ */ mutationHook(editBackup);

/**
 * Delete a backup: {@link deleteBackup}.
 */
export const deleteBackupMutationOptions: MutationOptionsOf<typeof deleteBackup> =
  /* @__PURE__ */ mutationOptionsOf(deleteBackup);

/**
 * Delete a backup: {@link deleteBackup}.
 */
export const useDeleteBackup: MutationHook<typeof deleteBackup> = /* @__PURE__ */ mutationHook(deleteBackup);

/**
 * Restore a backup in place: {@link restoreBackup}.
 */
export const restoreBackupMutationOptions: MutationOptionsOf<typeof restoreBackup> =
  /* @__PURE__ */ mutationOptionsOf(restoreBackup);

/**
 * Restore a backup in place: {@link restoreBackup}.
 */
export const useRestoreBackup: MutationHook<typeof restoreBackup> =
  /* @__PURE__ */ mutationHook(restoreBackup);

/**
 * Restore a backup elsewhere: {@link restoreBackupTo}.
 */
export const restoreBackupToMutationOptions: MutationOptionsOf<typeof restoreBackupTo> =
  /* @__PURE__ */ mutationOptionsOf(restoreBackupTo);

/**
 * Restore a backup elsewhere: {@link restoreBackupTo}.
 */
export const useRestoreBackupTo: MutationHook<typeof restoreBackupTo> =
  /* @__PURE__ */ mutationHook(restoreBackupTo);
