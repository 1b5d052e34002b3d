import type { Connection } from '../../serve/connection.ts';

/** What is about one connection, RFC 9110 section 7.6.1, and so never goes on. */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * The headers of a request as they go to the upstream, with where it came from.
 *
 * @param cameAs the request as the gateway got it.
 */
export function upstreamHeaders(sent: Request, cameAs: Request, connection: Connection): Headers {
  const headers = endToEnd(sent.headers);
  // Each is a matter of the connection to the upstream, which `fetch` makes: it names the host, and unpacks what it asks for.
  for (const name of ['host', 'expect', 'accept-encoding']) headers.delete(name);
  headers.append('X-Forwarded-For', connection.address);
  const { protocol, host } = new URL(cameAs.url);
  if (!headers.has('X-Forwarded-Proto')) headers.set('X-Forwarded-Proto', protocol.slice(0, -1));
  if (!headers.has('X-Forwarded-Host')) headers.set('X-Forwarded-Host', cameAs.headers.get('Host') ?? host);
  return headers;
}

/** The headers of an answer of the upstream as they go to the client. */
export function answerHeaders(answer: Response): Headers {
  const headers = endToEnd(answer.headers);
  if (isUnpacked(headers.get('Content-Encoding'))) {
    for (const name of ofPackedBytes) headers.delete(name);
  }
  return headers;
}

// They are about the bytes before `fetch` unpacked them.
const ofPackedBytes = [
  'content-encoding',
  'content-length',
  'accept-ranges',
  'etag',
  'content-md5',
  'digest',
  'content-digest',
];

/** Whether `fetch` unpacks a body that is packed in these ways, one after the other. What it does not know, it leaves. */
function isUnpacked(contentEncoding: string | null): boolean {
  const ways = (contentEncoding ?? '').toLowerCase().split(',');
  return ways.every((way) => /^\s*(x-gzip|gzip|deflate|br|zstd)\s*$/.test(way));
}

function endToEnd(headers: Headers): Headers {
  const listed = (headers.get('Connection') ?? '').toLowerCase().split(/\s*,\s*/);
  return new Headers([...headers].filter(([name]) => !hopByHop.has(name) && !listed.includes(name)));
}
