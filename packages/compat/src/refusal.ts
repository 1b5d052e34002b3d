import { statusOfCode } from './status.ts';

/** What came instead of an answer of the API, so that it arrives all the same. */
export type UpstreamAnswer = {
  readonly status: number;
  readonly content_type: string | null;
  readonly body: string;
};

export type RefusalDetails = {
  /** The parameter at fault, by the name that it has in the version of the request. */
  readonly errfield?: string;
  readonly upstream?: UpstreamAnswer;
  /** What came along with that. */
  readonly headers?: readonly [name: string, value: string][];
};

/** Why an adapter answers itself. Its message is for the caller, and holds no value of the request. */
export class Refusal extends Error {
  readonly errcode: string;
  readonly details: RefusalDetails;

  constructor(errcode: string, message: string, details: RefusalDetails = {}) {
    super(message);
    this.errcode = errcode;
    this.details = details;
  }

  override get name(): string {
    return 'Refusal';
  }

  /** The same, with more to say. */
  with(more: string): Refusal {
    return new Refusal(this.errcode, `${this.message} ${more}`, this.details);
  }
}

/** The error code for a parameter: `invalid_argument_autoup_plugins` for `autoup-plugins`. */
export function argumentCode(family: 'empty' | 'invalid', parameter: string): string {
  return `${family}_argument_${parameter.replaceAll(/\W/g, '_')}`;
}

/**
 * The answer, or that of the refusal.
 *
 * @param httpStatus of a refusal, in place of the one that belongs to its error code.
 */
export async function answeringRefusals(
  act: () => Promise<Response>,
  httpStatus: () => number | undefined = () => undefined,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, httpStatus());
    throw error;
  }
}

/** In the frame that every answer has. */
function refusalAnswer({ errcode, message, details }: Refusal, httpStatus: number | undefined): Response {
  const { errfield = null, upstream, headers = [] } = details;
  const status = statusOfCode(errcode) ?? 400;
  const envelope = { result: false, status, errcode, errfield, message, ...(upstream && { upstream }) };
  return Response.json(envelope, { status: httpStatus ?? status, headers: [...headers] });
}
