/** What is the matter with the upstream, without anything of the request. */
export type UpstreamFailure = {
  readonly status: 502 | 504;
  readonly errcode: 'upstream_timeout' | 'upstream_unreachable';
  readonly message: string;
};

/**
 * Why `fetch` failed. Its own messages may repeat headers or addresses, so only its codes are looked at.
 *
 * @param isOver whether the time that it had is over.
 */
export function whyFailed(error: unknown, isOver: boolean, milliseconds: number): UpstreamFailure {
  const code = codeOf(error);
  // `fetch` gives up by itself after five minutes, which is the longest that it may have.
  if (isOver || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)) return tooSlow(milliseconds);
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1] ?? 'The connection to it broke';
  return {
    status: 502,
    errcode: 'upstream_unreachable',
    message: `The server behind the gateway cannot be reached. ${reason} (${code}).`,
  };
}

function tooSlow(milliseconds: number): UpstreamFailure {
  return {
    status: 504,
    errcode: 'upstream_timeout',
    message: `The server behind the gateway did not answer within ${milliseconds / 1000} seconds. The request may have been done or not.`,
  };
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'It refuses the connection'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'There is no host of its name'],
  [/^(EHOSTUNREACH|ENETUNREACH)$/, 'No way leads to it'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'It does not take the connection'],
  [/^(HPE_|HTTPParserError$)/, 'It does not speak HTTP'],
  [/^ERR_SSL_/, 'It does not speak TLS as it should'],
  [/CERT|^ERR_TLS_|SIGNATURE|_CRL_/, 'Its certificate is not trusted'],
];

/** The code of an error or of what caused it; of one without, what kind of error it is. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Where a name has several addresses, there is one error for each.
  const [first] = error instanceof AggregateError ? error.errors : [];
  const cause: unknown = error.cause ?? first;
  return cause === undefined ? error.name : codeOf(cause);
}
