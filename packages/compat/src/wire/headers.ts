/** What is about one connection (RFC 9110, section 7.6.1), or about who is at its other end. */
const ofConnection = [
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/**
 * What would make the answer one that cannot be converted: compressed, a part of it, or none at all because the caller has an
 * older one. An entity tag of version 2 says nothing of version 1.
 */
const ofConvertedAnswer = [
  ...ofConnection,
  'accept-encoding',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'range',
  'x-api-version',
];

const ofOtherVersion = new Set(ofConvertedAnswer);

const ofOtherRequest = new Set([
  ...ofConvertedAnswer,
  'accept',
  'content-encoding',
  'content-length',
  'content-type',
  'x-http-method-override',
]);

/** What is about the very bytes of an answer. */
const ofOtherAnswer = new Set([
  ...ofConnection,
  'accept-ranges',
  'content-digest',
  'content-encoding',
  'content-length',
  'content-md5',
  'content-range',
  'content-type',
  'digest',
  'etag',
  'last-modified',
  'repr-digest',
]);

type Header = [name: string, value: string];

/** The headers of a request that is sent on, and whose answer is converted. */
export function forwardedHeaders(headers: Headers): Header[] {
  return without(headers, ofOtherVersion);
}

/** The headers of a request that is made in place of another one. Its body, if it has one, is JSON. */
export function requestHeaders(headers: Headers, hasBody: boolean): Header[] {
  const own: readonly Header[] = [
    ['accept', 'application/json'],
    ['content-type', 'application/json'],
  ];
  return [...without(headers, ofOtherRequest), ...own.slice(0, hasBody ? 2 : 1)];
}

/** The headers of an answer that is converted to other JSON. */
export function answerHeaders(headers: Headers): Header[] {
  const kept = without(headers, ofOtherAnswer);
  const own: readonly Header[] = [
    ['content-type', 'application/json'],
    ['vary', 'X-API-Version'],
  ];
  const varies = /(^|,)\s*(\*|x-api-version)\s*(,|$)/i.test(headers.get('Vary') ?? '');
  return [...kept, ...own.slice(0, varies ? 1 : 2)];
}

function without(headers: Headers, dropped: ReadonlySet<string>): Header[] {
  const listed =
    headers
      .get('Connection')
      ?.toLowerCase()
      .split(/\s*,\s*/) ?? [];
  return [...headers].filter(([name]) => !dropped.has(name) && !listed.includes(name));
}
