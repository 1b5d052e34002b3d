// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-10ff8b8fdd61b2b1264bc06689aade4349db00337af7d39b2d7382fac682b0e8
import { getVersion } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';

/**
 * Get the product version: {@link getVersion}.
 */
export const getVersionQueryOptions: QueryOptionsOf<typeof getVersion> =
  /* @__PURE__ */ queryOptionsOf(getVersion);

/**
 * Get the product version: {@link getVersion}.
 */
export const useGetVersion: QueryHook<typeof getVersion> = /* @__PURE__ */ queryHook(getVersion);
