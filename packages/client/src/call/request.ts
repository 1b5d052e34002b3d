import type { ApiVersion, Client, FetchInit, HeaderValues } from '../client/client.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { fillPath } from './path.ts';
import { searchOf } from './query.ts';

/** What `fetch` is given of a request. The body is JSON. */
export type WireRequest = Pick<FetchInit, 'method' | 'headers' | 'body'> & { readonly url: string };

/**
 * One object of headers out of several. Later ones replace earlier ones, whatever the case of their names.
 *
 * @throws TypeError that names the header and not its value, for what cannot be sent.
 */
export function mergeHeaders(...sources: readonly object[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of sources.flatMap(Object.entries)) {
    try {
      headers.set(name, value);
    } catch {
      // The error of `Headers` repeats the value, which may be a secret.
      throw new TypeError(`Header ${name} cannot be sent.`);
    }
  }
  return Object.fromEntries(headers);
}

/**
 * Sorts parameters into path, query, headers and body. One that is undefined goes nowhere.
 *
 * @param extra headers that replace all others.
 * @throws TypeError for what cannot be sent: a path parameter without a value, a header with a line break.
 */
export function buildRequest(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters: object,
  extra: HeaderValues = {},
): WireRequest {
  // Entries throughout, and groups without a prototype: a parameter named `__proto__` or `constructor` is data like any
  // other.
  const given = Object.entries(parameters);
  const {
    query = [],
    header = [],
    body: members,
  } = Object.groupBy(given, ([name, value]) => (value === undefined ? '' : placeOf(operation, name)));
  const body = members
    ? JSON.stringify(operation.body ? members[0]?.[1] : Object.fromEntries(members))
    : null;
  const isTunnelled = client.methodOverride && operation.method === 'DELETE';
  return {
    url: client.baseUrl + fillPath(operation.path, new Map(given)) + searchOf(Object.fromEntries(query)),
    method: isTunnelled ? 'POST' : operation.method,
    headers: mergeHeaders(
      {
        Accept: 'application/json',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(isTunnelled && { 'X-HTTP-Method-Override': operation.method }),
      },
      client.headers(),
      Object.fromEntries(header),
      extra,
    ),
    body,
  };
}

type Place = 'path' | 'header' | 'query' | 'body';

function placeOf({ query, method, header, body, path }: OperationDescriptor, name: string): Place {
  if (path.includes(`{${name}}`)) return 'path';
  if (header?.includes(name)) return 'header';
  const isInBody = body ? name === body : !/^(GET|HEAD|DELETE)$/.test(method) && !query?.includes(name);
  return isInBody ? 'body' : 'query';
}
