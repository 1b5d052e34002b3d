/** What the hand-written part of the hooks package exports. */
const exported = [
  ...['InstallatronProvider', 'InstallatronProviderProps', 'useClient'],
  ...['QueryScope', 'queryScope', 'scopedQueryKey', 'scopedTo', 'useQueryScope'],
];

/** What a generated module imports under a name that a hook could have. */
const imported = ['useCallback', 'useMutation', 'useQuery', 'useRequest', 'useScopedOptions'];
const importedTypes = ['DefinedUseQueryResult', 'UseMutationResult', 'UseQueryResult'];

/** Names that no hook may have. */
export const takenNames = [...exported, ...imported, ...importedTypes];
