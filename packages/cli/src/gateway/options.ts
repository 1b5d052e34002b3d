import { type GivenOptions, type OptionHelp, oneOf, UsageError } from '../command/usage.ts';
import { wholeNumber } from '../command/whole-number.ts';
import type { Direction } from './gateway.ts';

const megabyte = 2 ** 20;

/** What the gateway takes besides where to listen. */
export const gatewayOptions: Readonly<Record<string, OptionHelp>> = {
  upstream: { type: 'string', value: 'URL', help: 'The server to stand in front of. Required.' },
  accept: {
    type: 'string',
    value: 'v1',
    help: 'The server speaks version 2, and version 1 is accepted, too.',
  },
  speak: {
    type: 'string',
    value: 'v1',
    help: 'Instead: the server speaks version 1, and clients version 2.',
  },
  endpoint: {
    type: 'string',
    value: 'PATH',
    help: 'With --speak: where version 1 is, below the upstream: /.',
  },
  timeout: { type: 'string', value: 'SECONDS', help: 'How long the server may take to answer: 60.' },
  'max-body': { type: 'string', value: 'BYTES', help: 'How large the body of a request may be: 10485760.' },
  ca: {
    type: 'string',
    value: 'FILE',
    help: 'PEM of authorities to trust for the server, besides the usual.',
  },
  'tls-cert': { type: 'string', value: 'FILE', help: 'PEM of a certificate: HTTPS is spoken with clients.' },
  'tls-key': { type: 'string', value: 'FILE', help: 'PEM of its key.' },
  log: { type: 'string', value: 'json|none', help: 'A line on standard error for each request: json.' },
};

/** @throws UsageError when there is none, or it is none. The message does not repeat it: it may hold a password. */
export function readUpstream(given: GivenOptions): URL {
  const text = given.text('upstream');
  if (text === undefined)
    throw new UsageError('--upstream is required, such as https://server.example.com:8443.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError('--upstream is a URL that begins with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('--upstream holds a user or a password. Clients send the key with each request.');
  }
  if (url.search !== '' || url.hash !== '') throw new UsageError('--upstream ends with its path.');
  return url;
}

/** @throws UsageError unless there is exactly one. */
export function readDirection(given: GivenOptions): Direction {
  const accept = oneOf(given, 'accept', ['v1']);
  const speak = oneOf(given, 'speak', ['v1']);
  const endpoint = given.text('endpoint');
  if ((accept === undefined) === (speak === undefined)) {
    throw new UsageError(
      'Give either --accept v1, for a server of version 2, or --speak v1, for one of version 1.',
    );
  }
  if (speak !== undefined) return { kind: 'speak', endpoint: readEndpoint(endpoint ?? '/') };
  if (endpoint !== undefined)
    throw new UsageError('--endpoint is where version 1 is, and goes with --speak v1.');
  return { kind: 'accept' };
}

function readEndpoint(path: string): string {
  if (/^\/(?!\/)[^?#\s\\]*$/.test(path)) return path;
  throw new UsageError('--endpoint is a path that begins with one slash. The host is that of --upstream.');
}

export function readLimits(given: GivenOptions): { readonly timeout: number; readonly maxBody: number } {
  const seconds = wholeNumber(given, 'timeout', { from: 1, to: 300 }) ?? 60;
  const bytes = wholeNumber(given, 'max-body', { from: 1, to: 1024 * megabyte }) ?? 10 * megabyte;
  return { timeout: seconds * 1000, maxBody: bytes };
}
