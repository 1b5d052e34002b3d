/** What the hand-written part of the client exports. */
const exported = [
  ...['AbortedError', 'AnswerOf', 'AnswerWithResponse', 'Answers', 'AnswersOf', 'AnyOperation', 'ApiCall'],
  ...['ApiError', 'ApiFailure', 'ApiVersion', 'Attempt', 'BackgroundOperation', 'BackgroundTask'],
  ...['CallOptions', 'Client', 'ClientOptions', 'ConnectionError', 'Described', 'DoneOptions', 'Failure'],
  ...['FetchInit', 'FetchedResponse', 'HeaderValues', 'InstallatronError', 'ItemOf', 'Malformation'],
  ...['MalformedAnswerError', 'Operation', 'OperationDescriptor', 'PagedOperation', 'Paginated'],
  ...['Pagination', 'ParametersOf', 'ParametersOfNested', 'RetryOptions', 'SentRequest', 'TaskError'],
  ...['TaskFollowing', 'TaskListOperation', 'TaskProgress', 'TimeoutError', 'createClient', 'isErrorOf'],
  ...['nextOffset', 'paginate', 'send'],
];

/** What a generated module imports under a name that an operation could have. */
const imported = [
  ...['AnswersOfVersion1', 'ErrorCodeOf', 'backgroundOperation', 'operation', 'operations'],
  ...['pagedOperation', 'taskListOperation'],
];

/**
 * Names that no operation may have. Its function would be hidden behind the hand-written thing of that name, without
 * a word from the compiler, or clash with what a generated module imports.
 */
export const takenNames = [...exported, ...imported];
