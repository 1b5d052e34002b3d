/**
 * React Query hooks for the Installatron Server API, one per operation.
 *
 * @module
 */
export * from './generated/index.gen.ts';
export { InstallatronProvider, type InstallatronProviderProps, useClient } from './provider.ts';
export { type QueryScope, queryScope, scopedQueryKey, scopedTo, useQueryScope } from './scope.ts';
