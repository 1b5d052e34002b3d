import { hasPath } from '@installatron-openapi/renames';
import { adapter } from '../adapter.ts';
import type { Fetch, UpstreamFetch } from '../fetch.ts';
import { pathBelow, readEndpoint, type SpeakOptions } from '../options.ts';
import { speakCommand } from './command.ts';
import { speakPath } from './path.ts';

/**
 * Puts version 2 in front of something that only knows version 1. Requests of version 2 become commands, and what version 1
 * cannot be asked for is refused: nothing is sent with another meaning. Commands pass, unread, unless they ask for the data of
 * version 2. What is neither passes, too.
 *
 * When `fetch` rejects, what is returned rejects with the same: whether that is a 502 or a 504 is for a gateway to say.
 *
 * @param fetch what speaks version 1: `fetch` itself, or a handler. It is always called with one `Request`.
 * @throws TypeError for an option that cannot be right.
 */
export function speakV1(fetch: UpstreamFetch, options: SpeakOptions = {}): Fetch {
  const endpoint = readEndpoint(options.endpoint ?? '/');
  return adapter('speak-v1', fetch, options, (exchange) => {
    const path = pathBelow(exchange.settings, exchange.url.pathname);
    return path !== undefined && hasPath(path) ? speakPath(exchange, path, endpoint) : speakCommand(exchange);
  });
}
