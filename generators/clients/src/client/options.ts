/** Where the functions of a client find what they import. */
export type ClientOptions = {
  /** The module that exports `operations`, as openapi-typescript makes it. */
  readonly types: string;
  /** The module that exports `ErrorCodeOf`. */
  readonly names: string;
  /** The module that exports `OperationAnswerOf` of version 1. Imported only for a document that knows version 1. */
  readonly typesOfV1: string;
  /** The folder of the hand-written runtime, relative to the generated modules. */
  readonly runtime: string;
};
