import { Hono, type HonoRequest } from 'hono';
import { ConnectionDropped } from '../controls/connection-dropped.ts';
import { control } from '../controls/control.ts';
import type { Backend } from '../operation/backend.ts';
import { carryOut } from '../operation/carry-out.ts';
import { Refusal } from '../operation/refusal.ts';
import { type Given, readParameters } from '../validation/parameters.ts';
import { readBody } from './body/body-members.ts';
import { textMembers } from './body/text-members.ts';
import { envelopeResponse } from './envelope-response.ts';
import { failureResponse } from './failure.ts';
import { keyCheck } from './key.ts';
import type { Limits } from './limits.ts';
import { methodOf } from './method.ts';
import { Rejection } from './rejection.ts';
import { type Route, routes } from './routes.ts';

/** The operations of the API over HTTP. */
export function createApp(backend: Backend, key: string, limits: Limits): Hono {
  const isKey = keyCheck(key);
  const app = new Hono();
  app.use(async ({ req }, next) => {
    if (!isKey(req.header('X-API-Key') ?? null)) throw new Refusal('invalid_api_key');
    if (req.url.length > limits.urlLength) throw new Rejection('request_too_large');
    await next();
  });
  app.use(control(backend));
  for (const route of routes) {
    app.all(route.pattern, ({ req }) => answer(route, req, backend, limits));
  }
  app.notFound(() => failureResponse(new Rejection('not_found'), backend.report));
  app.onError((error) => {
    if (error instanceof ConnectionDropped) throw error;
    return failureResponse(error, backend.report);
  });
  return app;
}

async function answer(
  { operations }: Route,
  req: HonoRequest,
  backend: Backend,
  limits: Limits,
): Promise<Response> {
  const id = operations.get(methodOf(req.raw));
  if (id === undefined)
    throw new Rejection('method_not_allowed', { Allow: [...operations.keys()].join(', ') });
  const params = readParameters(id, await given(req, limits));
  return envelopeResponse(carryOut(backend, id, params));
}

async function given(req: HonoRequest, limits: Limits): Promise<Given> {
  return {
    path: new Map(Object.entries(req.param())),
    query: textMembers(searchOf(req.url), 'query', limits),
    ...(await readBody(req.raw, limits)),
  };
}

/** What stands between the first question mark and the fragment. */
function searchOf(url: string): string {
  const [, search = ''] = /^[^?#]*\?([^#]*)/.exec(url) ?? [];
  return search;
}
