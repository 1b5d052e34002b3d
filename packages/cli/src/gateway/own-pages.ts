import { failure } from '../serve/failure.ts';
import type { Metrics } from './metrics/metrics.ts';

/** The paths that the gateway answers itself. No path of the API begins like this. */
const prefix = '/-/';

/**
 * What the gateway says of itself. Whether it is alive and ready does not depend on the upstream: if it did, a balancer would
 * take away all gateways at once when that is down, and nobody would be left to say so.
 *
 * @returns undefined for a path that is not its own.
 */
export function ownPage({ method, url }: Request, metrics: Metrics): Response | undefined {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(prefix)) return undefined;
  if (method !== 'GET' && method !== 'HEAD')
    return failure(405, 'method_not_allowed', 'This can only be read.');
  switch (pathname.slice(prefix.length)) {
    case 'health':
    case 'ready':
      return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
    case 'metrics':
      return new Response(metrics.text(), {
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    default:
      return failure(404, 'not_found', 'The gateway has health, ready and metrics here.');
  }
}
