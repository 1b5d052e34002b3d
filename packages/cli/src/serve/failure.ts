/**
 * An answer of our own that says what went wrong, in the frame that every answer of the API has. The vendor documents no codes
 * for what happens on the way to a server, so these are ours.
 */
export function failure(status: number, errcode: string, message: string): Response {
  return new Response(failureBody(status, errcode, message), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}

/** The body of such an answer. */
export function failureBody(status: number, errcode: string, message: string): string {
  return JSON.stringify({ result: false, status, errcode, errfield: null, message });
}
