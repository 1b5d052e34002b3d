/** What the hand-written part of the hooks package exports. */
const exported = [
  ...['AnswerHook', 'AnswerQueryOptions', 'Change', 'ChangeHook', 'ChangeOf'],
  ...['DefinedInfiniteQueryHookOptions', 'DefinedQueryHookOptions', 'InfiniteQueryHook'],
  ...['InfiniteQueryHookOptions', 'InfiniteQueryOptionsOf', 'InstallatronProvider'],
  ...['InstallatronProviderProps', 'MutationHook', 'MutationHookOptions', 'MutationOptionsMaker'],
  ...['MutationOptionsOf', 'OperationQueryKey', 'Pages', 'PagesHook', 'PagesOptionsMaker'],
  ...['PagesQueryOptions', 'QueryHook', 'QueryHookOptions', 'QueryKind', 'QueryOptionsMaker'],
  ...['QueryOptionsOf', 'QueryScope', 'SourceOptions', 'UseTaskOptions', 'invalidateAfter', 'queriesOf'],
  ...['queryKeyOf', 'queryScope', 'useClient', 'useTask'],
];

/** What a generated module imports under a name that a hook or its operation could have. */
const imported = [
  ...['infiniteQueryHook', 'infiniteQueryOptionsOf', 'mutationHook', 'mutationOptionsOf'],
  ...['queryHook', 'queryOptionsOf'],
];

/** Names that no hook may have. */
export const takenNames = [...exported, ...imported];
