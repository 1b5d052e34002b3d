import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** An Installatron Server behind the gateway. Its key stays here. */
export type Upstream = { readonly url: string; readonly key: string };

/**
 * Hands what comes to `/api/<name>/…` on to the server of that name, with its key. All else goes to `next`.
 *
 * What the page sends in place of the key is where a real gateway checks who is signed in, and what they may do.
 */
export function gateway(
  upstreams: Readonly<Record<string, Upstream>>,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const [, name = '', path = ''] = /^\/api\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
    if (name === '') return next(request, response);
    const upstream = Object.hasOwn(upstreams, name) ? upstreams[name] : undefined;
    if (upstream === undefined) return say(response, 404, 'There is no server of this name.');
    if (request.headers['x-api-key'] !== 'session') return say(response, 401, 'Please sign in.');
    return void handOn(request, response, { url: upstream.url + path, key: upstream.key });
  };
}

async function handOn(
  request: IncomingMessage,
  response: ServerResponse,
  { url, key }: Upstream,
): Promise<void> {
  const { method = 'GET' } = request;
  try {
    const body = await text(request);
    const answer = await fetch(url, {
      method,
      headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
      body: body === '' ? null : body,
      redirect: 'manual',
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    const content = await answer.text();
    response.writeHead(answer.status, { 'Content-Type': type }).end(content);
  } catch {
    say(response, 502, 'The Installatron Server does not answer.');
  }
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(message);
}
