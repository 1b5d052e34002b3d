import type { MiddlewareHandler } from 'hono';
import { envelopeResponse } from '../http/envelope-response.ts';
import type { Backend } from '../operation/backend.ts';
import { begin } from '../operation/begin.ts';
import { newServer, putServer, serverOf } from '../state/server.ts';
import { ConnectionDropped } from './connection-dropped.ts';
import { type Controls, readControls } from './controls.ts';
import { forcedError } from './forced-error.ts';
import { pause } from './pause.ts';

/** Does what the `X-Sandbox-` headers of a request ask for, before and after the request is carried out. */
export function control(backend: Backend): MiddlewareHandler {
  const scenarios = Object.keys(backend.scenarios);
  return async ({ req }, next) => {
    const controls = readControls(req.raw.headers, scenarios);
    const { delay, drop, error } = controls;
    if (delay > 0) await pause(delay, req.raw.signal);
    if (drop === 'request' || (delay > 0 && req.raw.signal.aborted))
      throw new ConnectionDropped('before the request was carried out');
    prepare(backend, controls);
    if (error !== undefined) return envelopeResponse(forcedError(error));
    await next();
    if (drop === 'answer') throw new ConnectionDropped('after the request was carried out');
    return undefined;
  };
}

/** A scenario begins with a clock that runs, unless the same request sets it. */
function prepare(backend: Backend, { clock, reset, scenario }: Controls): void {
  if (clock === undefined && !reset && scenario === undefined) return;
  backend.database.transact((state) => {
    const kept = serverOf(state);
    const name = scenario ?? (reset ? kept.scenario : undefined);
    const begun = name === undefined ? kept : newServer(name);
    const server = clock === undefined ? begun : clock(begun, backend.clock);
    if (name === undefined) putServer(state, server);
    else begin(state, server, backend);
  });
}
