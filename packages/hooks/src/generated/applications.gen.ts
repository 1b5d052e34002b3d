// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-488b964e6dbc5bffe10197dc53a504bd957c8f1c1487162394cff6266eb211c8
import {
  getApplication,
  importApplication,
  installApplication,
  listApplications,
  migrateApplication,
} from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List the catalogue of applications: {@link listApplications}.
 */
export const listApplicationsQueryOptions: QueryOptionsOf<typeof listApplications> =
  /* @__PURE__ */ queryOptionsOf(listApplications);

/**
 * List the catalogue of applications: {@link listApplications}.
 */
export const useListApplications: QueryHook<typeof listApplications> =
  /* @__PURE__ */ queryHook(listApplications);

/**
 * List the catalogue of applications: {@link listApplications}.
 */
export const listApplicationsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listApplications> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listApplications);

/**
 * List the catalogue of applications: {@link listApplications}.
 */
export const useListApplicationsInfinite: InfiniteQueryHook<typeof listApplications> =
  /* @__PURE__ */ infiniteQueryHook(listApplications);

/**
 * Get the versions of an application: {@link getApplication}.
 */
export const getApplicationQueryOptions: QueryOptionsOf<typeof getApplication> =
  /* @__PURE__ */ queryOptionsOf(getApplication);

/**
 * Get the versions of an application: {@link getApplication}.
 */
export const useGetApplication: QueryHook<typeof getApplication> = /* @__PURE__ */ queryHook(getApplication);

/**
 * Get the versions of an application: {@link getApplication}.
 */
export const getApplicationInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof getApplication> =
  /* @__PURE__ */ infiniteQueryOptionsOf(getApplication);

/**
 * Get the versions of an application: {@link getApplication}.
 */
export const useGetApplicationInfinite: InfiniteQueryHook<typeof getApplication> =
  /* @__PURE__ */ infiniteQueryHook(getApplication);

/**
 * Import an existing application: {@link importApplication}.
 */
export const importApplicationMutationOptions: MutationOptionsOf<typeof importApplication> =
  /* @__PURE__ */ mutationOptionsOf(importApplication);

/**
 * Import an existing application: {@link importApplication}.
 */
export const useImportApplication: MutationHook<typeof importApplication> =
  /* @__PURE__ */ mutationHook(importApplication);

/**
 * Install an application: {@link installApplication}.
 */
export const installApplicationMutationOptions: MutationOptionsOf<typeof installApplication> =
  /* @__PURE__ */ mutationOptionsOf(installApplication);

/**
 * Install an application: {@link installApplication}.
 */
export const useInstallApplication: MutationHook<typeof installApplication> =
  /* @__PURE__ */ mutationHook(installApplication);

/**
 * Migrate an application from elsewhere: {@link migrateApplication}.
 */
export const migrateApplicationMutationOptions: MutationOptionsOf<typeof migrateApplication> =
  /* @__PURE__ */ mutationOptionsOf(migrateApplication);

/**
 * Migrate an application from elsewhere: {@link migrateApplication}.
 */
export const useMigrateApplication: MutationHook<typeof migrateApplication> =
  /* @__PURE__ */ mutationHook(migrateApplication);
