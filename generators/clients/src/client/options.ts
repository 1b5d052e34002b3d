/** Where the functions of a client find what they import. */
export type ClientOptions = {
  /** The module that exports `operations`, as openapi-typescript makes it. */
  readonly types: string;
  /** The folder of the hand-written runtime, relative to the generated modules. */
  readonly runtime: string;
};
