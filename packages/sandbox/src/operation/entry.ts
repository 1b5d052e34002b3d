/** What is known of an operation, as the generator writes it. */
export type OperationEntry = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `{name}` for each path parameter. */
  readonly path: string;
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
