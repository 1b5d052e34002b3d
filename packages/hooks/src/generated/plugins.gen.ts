// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-364bb4bb2c00c768d3ffa5922e55b2763c56ecb531bc9c9bc25e2c8bc55d40b0
import { deletePlugin, getPlugin, listPlugins, updatePlugin } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List plugins of an install: {@link listPlugins}.
 */
export const listPluginsQueryOptions: QueryOptionsOf<typeof listPlugins> =
  /* @__PURE__ */ queryOptionsOf(listPlugins);

/**
 * List plugins of an install: {@link listPlugins}.
 */
export const useListPlugins: QueryHook<typeof listPlugins> = /* @__PURE__ */ queryHook(listPlugins);

/**
 * Get a plugin: {@link getPlugin}.
 */
export const getPluginQueryOptions: QueryOptionsOf<typeof getPlugin> =
  /* @__PURE__ */ queryOptionsOf(getPlugin);

/**
 * Get a plugin: {@link getPlugin}.
 */
export const useGetPlugin: QueryHook<typeof getPlugin> = /* @__PURE__ */ queryHook(getPlugin);

/**
 * Install or edit a plugin: {@link updatePlugin}.
 */
export const updatePluginMutationOptions: MutationOptionsOf<typeof updatePlugin> =
  /* @__PURE__ */ mutationOptionsOf(updatePlugin);

/**
 * Install or edit a plugin: {@link updatePlugin}.
 */
export const useUpdatePlugin: MutationHook<typeof updatePlugin> = /* @__PURE__ */ mutationHook(updatePlugin);

/**
 * Delete a plugin: {@link deletePlugin}.
 */
export const deletePluginMutationOptions: MutationOptionsOf<typeof deletePlugin> =
  /* @__PURE__ */ mutationOptionsOf(deletePlugin);

/**
 * Delete a plugin: {@link deletePlugin}.
 */
export const useDeletePlugin: MutationHook<typeof deletePlugin> = /* @__PURE__ */ mutationHook(deletePlugin);
