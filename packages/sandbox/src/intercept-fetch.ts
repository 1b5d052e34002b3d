import { ConnectionDropped } from './controls/connection-dropped.ts';
import type { Sandbox } from './options.ts';

/** What `fetch` is, in any runtime. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that answers requests to one origin from a sandbox. All others go where they always went.
 *
 * @param origin such as `https://installatron.example.com`.
 * @param fetch what the others go to.
 */
export function interceptFetch(
  sandbox: Pick<Sandbox, 'fetch'>,
  origin: string,
  fetch: Fetch = globalThis.fetch,
): Fetch {
  const intercepted = new URL(origin).origin;
  return async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== intercepted) return fetch(input, init);
    request.signal.throwIfAborted();
    return await answer(sandbox, request);
  };
}

/** A connection that is dropped looks like one. */
async function answer(sandbox: Pick<Sandbox, 'fetch'>, request: Request): Promise<Response> {
  try {
    return await sandbox.fetch(request);
  } catch (error) {
    throw error instanceof ConnectionDropped ? new TypeError('fetch failed', { cause: error }) : error;
  }
}
