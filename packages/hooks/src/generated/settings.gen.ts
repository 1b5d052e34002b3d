// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-d92b6f108b3b6d6465881450db493c59efa38e3e4bf6406506e09d1aa69ca931
import { listBackupLocations, listBackupSchedules } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';

/**
 * List backup locations: {@link listBackupLocations}.
 */
export const listBackupLocationsQueryOptions: QueryOptionsOf<typeof listBackupLocations> =
  /* @__PURE__ */ queryOptionsOf(listBackupLocations);

/**
 * List backup locations: {@link listBackupLocations}.
 */
export const useListBackupLocations: QueryHook<typeof listBackupLocations> =
  /* @__PURE__ */ queryHook(listBackupLocations);

/**
 * List backup schedules: {@link listBackupSchedules}.
 */
export const listBackupSchedulesQueryOptions: QueryOptionsOf<typeof listBackupSchedules> =
  /* @__PURE__ */ queryOptionsOf(listBackupSchedules);

/**
 * List backup schedules: {@link listBackupSchedules}.
 */
export const useListBackupSchedules: QueryHook<typeof listBackupSchedules> =
  /* @__PURE__ */ queryHook(listBackupSchedules);
