/** The parameters of a request of version 1, as JSON, a form or a query gives them. Nested values are allowed. */
export type CommandParams = Readonly<Record<string, unknown>>;

/** The parameters of an operation, side by side: path, query and the members of the body by their names in version 2. */
export type RequestParams = Readonly<Record<string, unknown>>;

/** A request of version 2. */
export type OperationRequest<Id extends string = string, Method extends string = string> = {
  readonly operationId: Id;
  readonly method: Method;
  /** With the values in it, percent-encoded: `/installs/abc/plugins/akismet`. */
  readonly path: string;
  readonly query: RequestParams;
  /** Undefined for methods that have no body. */
  readonly body: RequestParams | undefined;
  /** All of it side by side, as a function of the client takes it. */
  readonly params: RequestParams;
};
