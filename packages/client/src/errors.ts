/** What was asked, without secrets and without the query: safe to log. */
export type FailedRequest = {
  readonly operationId: string;
  /** As it was sent. */
  readonly method: string;
  readonly url: string;
};

/** The base of everything a call rejects with, but for a `TypeError` when its parameters cannot be sent. */
export class InstallatronError extends Error {
  readonly operationId: string;
  readonly request: FailedRequest;

  constructor(message: string, request: FailedRequest, options?: ErrorOptions) {
    super(`${request.operationId}: ${message}`, options);
    this.operationId = request.operationId;
    this.request = request;
  }

  // On the prototype, so that the stack begins with it; spelled out, as minifiers rename classes.
  override get name(): string {
    return 'InstallatronError';
  }
}

/** What an `ApiError` is made from. Without secrets. */
export type ApiFailure<Code extends string = string> = {
  readonly status: number;
  readonly errcode: Code | null;
  readonly errfield: string | null;
  readonly headers: Headers;
  readonly answer: Readonly<Record<string, unknown>>;
};

/** The server answered that the request failed: by its HTTP status, by `result: false`, or both. */
export class ApiError<Code extends string = string> extends InstallatronError implements ApiFailure<Code> {
  /** The HTTP status; 200 when only `result` says that the request failed. */
  declare readonly status: number;
  /** Which error it is. The list is open, so keep a branch for the unknown. Null when the server names none. */
  declare readonly errcode: Code | null;
  /** The input member that caused it. Null when the server names none. */
  declare readonly errfield: string | null;
  declare readonly headers: Headers;
  /** The whole answer. */
  declare readonly answer: Readonly<Record<string, unknown>>;

  constructor(message: string, request: FailedRequest, failure: ApiFailure<Code>) {
    super(message, request);
    Object.assign(this, failure);
  }

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

/** The caller's signal ended the call. `cause` is the signal's reason. The server may have done the work. */
export class AbortedError extends InstallatronError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }
}

/** What a `MalformedAnswerError` is made from. Without secrets. */
export type Malformation = {
  readonly status: number;
  readonly contentType: string | null;
  readonly firstLine: string;
};

/** Something answered that is not this API: an error page of a proxy, half an answer, a redirect. */
export class MalformedAnswerError extends InstallatronError implements Malformation {
  /** The HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number;
  /** The media type as it was sent, or null. */
  declare readonly contentType: string | null;
  /** The first line of the body, at most 200 characters. */
  declare readonly firstLine: string;

  constructor(message: string, request: FailedRequest, malformation: Malformation) {
    super(message, request);
    Object.assign(this, malformation);
  }

  override get name(): 'MalformedAnswerError' {
    return 'MalformedAnswerError';
  }
}
