import { hasPath } from '@installatron-openapi/renames';
import { adapter } from '../adapter.ts';
import type { Fetch, UpstreamFetch } from '../fetch.ts';
import { type AdapterOptions, pathBelow } from '../options.ts';
import { acceptCommand } from './command.ts';
import { acceptPath } from './path.ts';

/**
 * Puts version 1 in front of something that speaks version 2. Requests of version 2 pass, unread, unless they ask for the
 * data of version 1. Commands become the requests of version 2 that mean the same. What is neither passes, too.
 *
 * When `fetch` rejects, what is returned rejects with the same: whether that is a 502 or a 504 is for a gateway to say.
 *
 * @param fetch what speaks version 2: `fetch` itself, or a handler. It is always called with one `Request`.
 * @throws TypeError for an option that cannot be right.
 */
export function acceptV1(fetch: UpstreamFetch, options: AdapterOptions = {}): Fetch {
  return adapter('accept-v1', fetch, options, (exchange) => {
    const path = pathBelow(exchange.settings, exchange.url.pathname);
    return path !== undefined && hasPath(path) ? acceptPath(exchange, path) : acceptCommand(exchange);
  });
}
