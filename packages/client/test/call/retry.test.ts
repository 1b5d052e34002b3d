import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RetryOptions, retryOf } from '../../src/call/retry.ts';
import {
  AbortedError,
  ConnectionError,
  type InstallatronError,
  TimeoutError,
} from '../../src/errors/errors.ts';
import { page, refusal, request } from '../support/failures.ts';

const operation = { id: 'listInstalls', method: 'GET', path: '/installs' };

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => vi.restoreAllMocks());

describe('a call is repeated after', () => {
  const passing = [408, 429, 502, 503, 504];

  test.each<[string, InstallatronError]>([
    ['a connection that failed', new ConnectionError('refused', request)],
    ['an answer that did not come in time', new TimeoutError('late', request)],
    ...passing.map((status): [string, InstallatronError] => [`a page with HTTP ${status}`, page(status)]),
    ...passing.map((status): [string, InstallatronError] => [
      `a refusal with HTTP ${status}`,
      refusal(status),
    ]),
  ])('%s', (_, error) => {
    expect(retryOf({ retry: {} }, operation, {})(error, 1, 0)).toBe(500);
  });
});

describe('a call is not repeated after', () => {
  const lasting = [200, 301, 307, 400, 401, 403, 404, 409, 410, 425, 451, 500, 501, 505, 507];

  test.each<[string, InstallatronError]>([
    ['its caller ended it', new AbortedError('enough', request)],
    ['a redirect whose status a browser hides', page(0)],
    ...lasting.map((status): [string, InstallatronError] => [`a page with HTTP ${status}`, page(status)]),
    ...lasting.map((status): [string, InstallatronError] => [
      `a refusal with HTTP ${status}`,
      refusal(status),
    ]),
  ])('%s', (_, error) => {
    expect(retryOf({ retry: {} }, operation, {})(error, 1, 0)).toBeUndefined();
  });
});

type Case = {
  readonly name: string;
  readonly method: string;
  readonly repeatable?: boolean;
  readonly client?: RetryOptions | false;
  readonly call?: RetryOptions | boolean;
  /** Milliseconds before it is sent again. */
  readonly want: number | undefined;
};

test.each<Case>([
  { name: 'a GET is', method: 'GET', want: 500 },
  { name: 'a HEAD is', method: 'HEAD', want: 500 },
  { name: 'a POST is not', method: 'POST', want: undefined },
  { name: 'a DELETE is not', method: 'DELETE', want: undefined },
  { name: 'a POST that is safe to repeat is', method: 'POST', repeatable: true, want: 500 },
  { name: 'a GET that is not safe to repeat is not', method: 'GET', repeatable: false, want: undefined },
  { name: 'a GET is, as its client says,', method: 'GET', client: { delay: 9 }, want: 9 },
  { name: 'a POST is not, whatever its client says,', method: 'POST', client: { delay: 9 }, want: undefined },
  { name: 'a GET of a client that repeats nothing is not', method: 'GET', client: false, want: undefined },
  { name: 'a POST whose caller asks for it is', method: 'POST', call: true, want: 500 },
  { name: 'a POST is, as its caller says,', method: 'POST', call: { delay: 7 }, want: 7 },
  { name: 'a DELETE whose caller gives empty options is', method: 'DELETE', call: {}, want: 500 },
  { name: 'a GET whose caller asks against it is not', method: 'GET', call: false, want: undefined },
  {
    name: 'a POST whose caller asks for it is, as its client says,',
    ...{ method: 'POST', client: { delay: 9 }, call: true, want: 9 },
  },
  {
    name: 'a POST whose caller asks for it is, though its client repeats nothing,',
    ...{ method: 'POST', client: false, call: true, want: 500 },
  },
  {
    name: 'a GET is, as its caller says and not its client,',
    ...{ method: 'GET', client: { delay: 9, attempts: 1 }, call: { maxDelay: 100 }, want: 100 },
  },
])('$name repeated', ({ method, repeatable, client = {}, call, want }) => {
  const descriptor = { ...operation, method, ...(repeatable !== undefined && { repeatable }) };
  expect(retryOf({ retry: client }, descriptor, { retry: call })(page(503), 1, 0)).toBe(want);
});
