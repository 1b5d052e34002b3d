/** What the adapters are: they are called like `fetch`, and so can serve as the handler of a server, too. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** What the adapters call, always with one `Request`: `fetch` itself, a handler, another adapter. */
export type UpstreamFetch = (request: Request) => Response | Promise<Response>;

/** What `fetch` was called with, as a request. One that came alone is that very one. */
export function requestOf(input: Request | URL | string, init: RequestInit | undefined): Request {
  // No `instanceof Request`: the request of another realm, or of a server that has its own class, is one all the same.
  const isRequest = typeof input === 'object' && !(input instanceof URL);
  return isRequest && init === undefined ? input : new Request(input, init);
}
