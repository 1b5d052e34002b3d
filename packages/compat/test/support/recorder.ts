import type { ServerAnswer } from './answers.ts';
import type { ClientRequest } from './requests.ts';

/** A request as it arrived, in a form in which two that mean the same are the same. */
export type Arrived = {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly key: string | null;
};

/** A server of version 2 that answers everything with one answer, and writes down what it is asked. */
export function recorder({ status, headers, envelope }: ServerAnswer) {
  const arrived: Arrived[] = [];
  return {
    arrived,
    fetch: async (request: Request): Promise<Response> => {
      arrived.push(await arrivedFrom(request));
      return Response.json(envelope, { status, headers: [...headers] });
    },
  };
}

async function arrivedFrom(request: Request): Promise<Arrived> {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('api_version');
  const text = await request.text();
  const override = request.headers.get('X-HTTP-Method-Override');
  return {
    method: override ?? request.method,
    path: pathname.split('/').map(decodeURIComponent),
    query: [...searchParams].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    // A POST that says nothing is the same as one that says it in JSON.
    body: JSON.parse(text === '' ? '{}' : text),
    key: request.headers.get('X-API-Key'),
  };
}

/** Sends a request as the client of version 2 does. */
export function requestFrom({ method, path, query, body, isOverridden, version }: ClientRequest): Request {
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const headers = new Headers({ 'X-API-Key': 'k3y' });
  if (version !== undefined) headers.set('X-API-Version', version);
  if (isOverridden) headers.set('X-HTTP-Method-Override', method);
  return new Request(`https://panel.example.com${path}?${new URLSearchParams(pairs)}`, {
    method: isOverridden ? 'POST' : method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
}
