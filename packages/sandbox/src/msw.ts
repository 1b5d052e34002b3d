import { type HttpHandler, HttpResponse, http } from 'msw';
import { ConnectionDropped } from './controls/connection-dropped.ts';
import type { Sandbox } from './options.ts';

/**
 * Handlers for Mock Service Worker that answer requests to one origin from a sandbox.
 *
 * @param options.origin such as `https://installatron.example.com`.
 */
export function sandboxHandlers(
  sandbox: Pick<Sandbox, 'fetch'>,
  { origin }: { readonly origin: string },
): HttpHandler[] {
  const answered = new URL(origin).origin;
  const isMeant = ({ request }: { readonly request: Request }) => new URL(request.url).origin === answered;
  return [http.all(isMeant, ({ request }) => answer(sandbox, request))];
}

/** A connection that is dropped looks like one. */
async function answer(sandbox: Pick<Sandbox, 'fetch'>, request: Request): Promise<Response> {
  try {
    return await sandbox.fetch(request);
  } catch (error) {
    if (error instanceof ConnectionDropped) return HttpResponse.error();
    throw error;
  }
}
