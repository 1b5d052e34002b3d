/**
 * Codes that are not in the catalogue: what a web server says before the API sees a request, and failures of the sandbox
 * itself. They are its own; the vendor does not describe any.
 */
export const rejections = {
  not_found: { status: 404, message: 'The API has no such path.' },
  method_not_allowed: { status: 405, message: 'The path does not know this method.' },
  request_too_large: { status: 413, message: 'The request is larger than the sandbox accepts.' },
  failed_internal: {
    status: 500,
    message: 'The sandbox failed. This is a fault of the sandbox, not of the request.',
  },
  failed_store: {
    status: 500,
    message: 'The sandbox cannot keep the change, so nothing was changed. Whoever runs it is told why.',
  },
} as const;

export type RejectionCode = keyof typeof rejections;

/** A request that does not get as far as an operation. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly errcode: RejectionCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(errcode: RejectionCode, headers: Readonly<Record<string, string>> = {}) {
    super(rejections[errcode].message);
    this.errcode = errcode;
    this.headers = headers;
  }
}
