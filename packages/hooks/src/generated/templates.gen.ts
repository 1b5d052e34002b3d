// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-e459e4660bae68938c56a0f09dd774cf4352601416b22d6a8fd953ce77e07e12
import { createTemplate, deleteTemplate, editTemplate, listTemplates } from '@installatron-openapi/client';
import { type MutationOptionsOf, mutationOptionsOf } from '../mutation/options.ts';
import { type MutationHook, mutationHook } from '../mutation/hook.ts';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';

/**
 * Make a template of an install: {@link createTemplate}.
 */
export const createTemplateMutationOptions: MutationOptionsOf<typeof createTemplate> =
  /* @__PURE__ */ mutationOptionsOf(createTemplate);

/**
 * Make a template of an install: {@link createTemplate}.
 */
export const useCreateTemplate: MutationHook<typeof createTemplate> =
  /* @__PURE__ */ mutationHook(createTemplate);

/**
 * List templates: {@link listTemplates}.
 */
export const listTemplatesQueryOptions: QueryOptionsOf<typeof listTemplates> =
  /* @__PURE__ */ queryOptionsOf(listTemplates);

/**
 * List templates: {@link listTemplates}.
 */
export const useListTemplates: QueryHook<typeof listTemplates> = /* @__PURE__ */ queryHook(listTemplates);

/**
 * Edit a template: {@link editTemplate}.
 */
export const editTemplateMutationOptions: MutationOptionsOf<typeof editTemplate> =
  /* @__PURE__ */ mutationOptionsOf(editTemplate);

/**
 * Edit a template: {@link editTemplate}.
 */
export const useEditTemplate: MutationHook<typeof editTemplate> = /* @__PURE__ */ mutationHook(editTemplate);

/**
 * Delete a template: {@link deleteTemplate}.
 */
export const deleteTemplateMutationOptions: MutationOptionsOf<typeof deleteTemplate> =
  /* @__PURE__ */ mutationOptionsOf(deleteTemplate);

/**
 * Delete a template: {@link deleteTemplate}.
 */
export const useDeleteTemplate: MutationHook<typeof deleteTemplate> =
  /* @__PURE__ */ mutationHook(deleteTemplate);
