/** What is sent in place of a request. */
export type Sent = {
  readonly url: string;
  readonly method: string;
  readonly headers: HeadersInit;
  readonly body: BodyInit | null;
};

/** A request in place of another one: who gives up that one gives up this one, too. */
export function requestInPlaceOf(
  { signal, redirect, credentials }: Request,
  { url, method, headers, body }: Sent,
): Request {
  // The standard asks for `duplex` where the body is a stream.
  const init = { method, headers, body, signal, redirect, credentials, duplex: 'half' };
  return new Request(url, init);
}

/** The same request to another address, with other headers. Its body goes over unread. */
export async function forwarded(request: Request, url: string, headers: HeadersInit): Promise<Request> {
  if (url === request.url) return new Request(request, { headers });
  const { method, body } = request;
  // Firefox has no stream of the body of a request.
  const rest = body === undefined && !/^(GET|HEAD)$/.test(method) ? await request.blob() : body;
  return requestInPlaceOf(request, { url, method, headers, body: rest });
}

/** The method that a request means. Only a POST can stand for another one. */
export function methodOf({ method, headers }: Request): string {
  const override = method === 'POST' ? headers.get('X-HTTP-Method-Override') : null;
  return override?.trim().toUpperCase() || method;
}
