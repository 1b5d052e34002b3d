// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-b11b913a7954eaa2e9c2a6922f554ab32a80f1ee21887c13c66dcd745e7e30d6
import { listLogs } from '@installatron-openapi/client';
import { type QueryOptionsOf, queryOptionsOf } from '../query/options.ts';
import { type QueryHook, queryHook } from '../query/hook.ts';
import { type InfiniteQueryOptionsOf, infiniteQueryOptionsOf } from '../query/infinite-options.ts';
import { type InfiniteQueryHook, infiniteQueryHook } from '../query/infinite-hook.ts';

/**
 * List log entries: {@link listLogs}.
 */
export const listLogsQueryOptions: QueryOptionsOf<typeof listLogs> = /* @__PURE__ */ queryOptionsOf(listLogs);

/**
 * List log entries: {@link listLogs}.
 */
export const useListLogs: QueryHook<typeof listLogs> = /* @__PURE__ */ queryHook(listLogs);

/**
 * List log entries: {@link listLogs}.
 */
export const listLogsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listLogs> =
  /* @__PURE__ */ infiniteQueryOptionsOf(listLogs);

/**
 * List log entries: {@link listLogs}.
 */
export const useListLogsInfinite: InfiniteQueryHook<typeof listLogs> =
  /* @__PURE__ */ infiniteQueryHook(listLogs);
