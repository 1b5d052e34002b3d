// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-15bad3dbe757fe2e90d53bdfb96d34f963399fa5ef8a0f13712fce95df584c8a
import { listTasks } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';

/**
 * List tasks: {@link listTasks}.
 */
export const listTasksQueryOptions: QueryOptionsOf<typeof listTasks> =
  /* @__PURE__ */ queryOptionsOf(listTasks);

/**
 * List tasks: {@link listTasks}.
 */
export const useListTasks: QueryHook<typeof listTasks> = /* @__PURE__ */ queryHook(listTasks);

/**
 * List tasks: {@link listTasks}.
 */
export const listTasksInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listTasks> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listTasks);

/**
 * List tasks: {@link listTasks}.
 */
export const useListTasksInfinite: InfiniteQueryHook<typeof listTasks> =
  /* @__PURE__ */ infiniteQueryHook(listTasks);
