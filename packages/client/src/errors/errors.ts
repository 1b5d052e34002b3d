/** What was asked, without secrets and without the query: safe to log. */
export type SentRequest = {
  readonly operationId: string;
  /** As it was sent. */
  readonly method: string;
  readonly url: string;
  /** 1 for the first time that it was sent. */
  readonly attempt: number;
};

/**
 * The base of everything a call rejects with, but for a `TypeError` when its parameters cannot be sent.
 *
 * @typeParam Details what further members are made from, `cause` included.
 */
export class InstallatronError<Details extends object = object> extends Error {
  declare readonly operationId: string;
  declare readonly request: SentRequest;
  /** The HTTP status. Undefined when no answer came. */
  declare readonly status?: number;
  /** Of the answer, without secrets: a request id is here. Undefined when no answer came. */
  declare readonly headers?: Headers;

  constructor(message: string, request: SentRequest, details?: Details) {
    const { operationId } = request;
    super(`${operationId}: ${message}`, details);
    Object.assign(this, details, { operationId, request });
  }

  // On the prototype, so that the stack begins with it; spelled out, as minifiers rename classes.
  override get name(): string {
    return 'InstallatronError';
  }
}

/** Whatever string, beside the ones that are known. */
type AnyString = string & {};

/** What an `ApiError` is made from. Without secrets. */
export type ApiFailure<Code extends string = string> = {
  readonly status: number;
  readonly errcode: Code | AnyString | null;
  readonly errfield: string | null;
  readonly headers: Headers;
  readonly answer: Readonly<Record<string, unknown>>;
};

/** The server answered that the request failed: by its HTTP status, by `result: false`, or both. */
export class ApiError<Code extends string = string>
  extends InstallatronError<ApiFailure<Code>>
  implements ApiFailure<Code>
{
  /** The HTTP status; 200 when only `result` says that the request failed. */
  declare readonly status: number;
  /** Which error it is. The list is open, so keep a branch for the unknown. Null when the server names none. */
  declare readonly errcode: Code | AnyString | null;
  /** The input member that caused it. Null when the server names none. */
  declare readonly errfield: string | null;
  declare readonly headers: Headers;
  /** The whole answer. */
  declare readonly answer: Readonly<Record<string, unknown>>;

  // Says what `instanceof` says anyway: of a class with a parameter, TypeScript would make it `any`.
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;

  override get name(): 'ApiError' {
    return 'ApiError';
  }
}

/**
 * No answer came, or it broke off: unknown host, refused, TLS, reset. `cause` is what `fetch` failed with, as a copy without
 * secrets. The server may have done the work.
 */
export class ConnectionError extends InstallatronError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}

/** The answer did not come whole within `timeout`. The server may have done the work. */
export class TimeoutError extends InstallatronError {
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. The server may have done the work. */
export class AbortedError extends InstallatronError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }
}

/** What a `MalformedAnswerError` is made from. Without secrets. */
export type Malformation = {
  readonly status: number;
  readonly headers: Headers;
  readonly contentType: string | null;
  readonly firstLine: string;
};

/** Something answered that is not this API: an error page of a proxy, half an answer, a redirect. */
export class MalformedAnswerError extends InstallatronError<Malformation> implements Malformation {
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The media type as it was sent, or null. */
  declare readonly contentType: string | null;
  /** The first line of the body, at most 200 characters. */
  declare readonly firstLine: string;

  override get name(): 'MalformedAnswerError' {
    return 'MalformedAnswerError';
  }
}

/** Work in the background failed, or it cannot be followed because the answer names no task. */
export class TaskError extends InstallatronError {
  /** The failed task as the server lists it, without secrets. Undefined when there is none to be found. */
  declare readonly task?: unknown;

  override get name(): 'TaskError' {
    return 'TaskError';
  }
}

/** Whatever a call rejects with: `error.name` tells the kinds apart. */
export type Failure<Code extends string = string> =
  | ApiError<Code>
  | ConnectionError
  | TimeoutError
  | AbortedError
  | MalformedAnswerError
  | TaskError;
