/** What is known of an operation, as the generator writes it. */
export type OperationEntry = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** The parameters of path and query, as the JSON schema of one object. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The JSON schema of the body; none for an operation without one. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The parameter that asks for work in the background. */
  readonly background?: string;
  /** What a task that does this is called in `cmd`. */
  readonly task?: string;
  /** It takes `offset` and `limit`. */
  readonly paged?: true;
  /** Codes that it is known to give. */
  readonly errcodes: readonly string[];
  /** HTTP status codes that are described. */
  readonly statuses: readonly number[];
};
