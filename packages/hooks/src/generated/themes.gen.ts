// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-84677d324294a105226bb46a894ead21addfbd9bf1a180c755131ef081bc75f0
import { deleteTheme, getTheme, listThemes, updateTheme } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';

/**
 * List themes of an install: {@link listThemes}.
 */
export const listThemesQueryOptions: QueryOptionsOf<typeof listThemes> =
  /* @__PURE__ */ queryOptionsOf(listThemes);

/**
 * List themes of an install: {@link listThemes}.
 */
export const useListThemes: QueryHook<typeof listThemes> = /* @__PURE__ */ queryHook(listThemes);

/**
 * Get a theme: {@link getTheme}.
 */
export const getThemeQueryOptions: QueryOptionsOf<typeof getTheme> = /* @__PURE__ */ queryOptionsOf(getTheme);

/**
 * Get a theme: {@link getTheme}.
 */
export const useGetTheme: QueryHook<typeof getTheme> = /* @__PURE__ */ queryHook(getTheme);

/**
 * Install or edit a theme: {@link updateTheme}.
 */
export const updateThemeMutationOptions: MutationOptionsOf<typeof updateTheme> =
  /* @__PURE__ */ mutationOptionsOf(updateTheme);

/**
 * Install or edit a theme: {@link updateTheme}.
 */
export const useUpdateTheme: MutationHook<typeof updateTheme> = /* @__PURE__ */ mutationHook(updateTheme);

/**
 * Delete a theme: {@link deleteTheme}.
 */
export const deleteThemeMutationOptions: MutationOptionsOf<typeof deleteTheme> =
  /* @__PURE__ */ mutationOptionsOf(deleteTheme);

/**
 * Delete a theme: {@link deleteTheme}.
 */
export const useDeleteTheme: MutationHook<typeof deleteTheme> = /* @__PURE__ */ mutationHook(deleteTheme);
