/** What the hand-written part of the client exports. */
const exported = [
  ...['Client', 'ClientOptions', 'createClient'],
  ...['AbortedError', 'ApiError', 'ApiFailure', 'ConnectionError', 'FailedRequest', 'InstallatronError'],
  ...['MalformedAnswerError', 'AnswerOf', 'CallOptions', 'OperationDescriptor', 'ParametersOf'],
  ...['ParametersOfNested', 'send'],
];

/**
 * Names that no operation may have. Its function would be hidden behind the hand-written thing of that name, without
 * a word from the compiler, or clash with what a generated module imports.
 */
export const takenNames = [...exported, 'operations'];
