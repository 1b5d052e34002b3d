/**
 * React Query hooks for the Installatron Server API: a hook per operation, and the options they are made of.
 *
 * @module
 */
export * from './generated/index.gen.ts';
export type { ChangeHook, MutationHook, MutationHookOptions } from './mutation/hook.ts';
export { invalidateAfter } from './mutation/invalidate.ts';
export type { Change, ChangeOf, MutationOptionsMaker, MutationOptionsOf } from './mutation/options.ts';
export { InstallatronProvider, type InstallatronProviderProps, useClient } from './provider/provider.ts';
export type { SourceOptions } from './provider/source.ts';
export type { AnswerHook, DefinedQueryHookOptions, QueryHook, QueryHookOptions } from './query/hook.ts';
export type {
  DefinedInfiniteQueryHookOptions,
  InfiniteQueryHook,
  InfiniteQueryHookOptions,
  PagesHook,
} from './query/infinite-hook.ts';
export type {
  InfiniteQueryOptionsOf,
  Pages,
  PagesOptionsMaker,
  PagesQueryOptions,
} from './query/infinite-options.ts';
export {
  type OperationQueryKey,
  type QueryKind,
  type QueryScope,
  queriesOf,
  queryKeyOf,
  queryScope,
} from './query/key.ts';
export type { AnswerQueryOptions, QueryOptionsMaker, QueryOptionsOf } from './query/options.ts';
export { type UseTaskOptions, useTask } from './task/use-task.ts';
