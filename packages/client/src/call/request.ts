import type { ApiVersion, Client } from '../client/client.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { fillPath } from './path.ts';
import { searchOf } from './query.ts';

/** A request, ready for `fetch`. */
export type WireRequest = {
  readonly url: string;
  readonly init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    /** JSON, where there is a body. */
    readonly body: string | null;
  };
};

/** Headers by name. What they hold is sent as text. */
type Values = Readonly<Record<string, unknown>>;

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
  extra: Values = {},
): WireRequest {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  // Maps and entries throughout: a parameter named `__proto__` or `constructor` is data like any other.
  const places = Map.groupBy(given, ([name]) => placeOf(operation, name));
  const membersAt = (place: Place) => Object.fromEntries<unknown>(places.get(place) ?? []);
  const content = membersAt('body');
  const body = places.has('body') ? JSON.stringify(operation.body ? content[operation.body] : content) : null;
  const isTunnelled = client.methodOverride && operation.method === 'DELETE';
  const common = {
    Accept: 'application/json',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(isTunnelled && { 'X-HTTP-Method-Override': 'DELETE' }),
  };
  return {
    url: client.baseUrl + fillPath(operation.path, new Map(given)) + searchOf(membersAt('query')),
    init: {
      method: isTunnelled ? 'POST' : operation.method,
      headers: mergeHeaders(common, client.headers(), membersAt('header'), extra),
      body,
    },
  };
}

type Place = 'path' | 'header' | 'query' | 'body';

function placeOf({ method, path, header, query, body }: OperationDescriptor, name: string): Place {
  if (path.includes(`{${name}}`)) return 'path';
  if (header?.includes(name)) return 'header';
  const isInBody = body ? name === body : !/^(GET|HEAD|DELETE)$/.test(method) && !query?.includes(name);
  return isInBody ? 'body' : 'query';
}

/**
 * Later ones replace earlier ones, whatever the case of their names.
 *
 * @throws TypeError that names the header and not its value, for what cannot be sent.
 */
export function mergeHeaders(...sources: readonly Values[]): Record<string, string> {
  const headers = new Headers();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    try {
      headers.set(name, `${value}`);
    } catch {
      // The error of `Headers` repeats the value, which may be a secret.
      throw new TypeError(`The header ${name} cannot be sent.`);
    }
  }
  return Object.fromEntries(headers);
}
