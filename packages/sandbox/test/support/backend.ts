import { operations } from '../../src/generated/operations.gen.ts';
import { createApp } from '../../src/http/app.ts';
import { type Limits, usualLimits } from '../../src/http/limits.ts';
import type { Backend } from '../../src/operation/backend.ts';
import type { Context } from '../../src/operation/context.ts';
import type { Handlers } from '../../src/operation/handler.ts';
import { createDatabase } from '../../src/state/database.ts';
import { newServer, putServer } from '../../src/state/server.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Send, sender, testKey } from './send.ts';

export type FakeHandler = (
  params: Readonly<Record<string, unknown>>,
  context: Context,
  operationId: string,
) => object;

/** 15 January 2026, noon, in milliseconds. */
export const noon = Date.UTC(2026, 0, 15, 12);

/** A backend in which every operation does the same. Its clock stands still, and what it reports fails the test. */
export function backendWith(handler: FakeHandler, parts: Partial<Backend> = {}): Backend {
  const database = createDatabase(memoryStore());
  database.transact((state) => putServer(state, newServer('empty')));
  return {
    database,
    clock: () => noon,
    handlers: handlersOf(handler),
    scenarios: {},
    workSeconds: 6,
    report: (error) => {
      throw error;
    },
    ...parts,
  };
}

/** Sends requests to an API in which every operation does the same. */
export function sendTo(
  handler: FakeHandler,
  parts: Partial<Backend> = {},
  limits: Partial<Limits> = {},
): Send {
  const app = createApp(backendWith(handler, parts), testKey, { ...usualLimits, ...limits });
  return sender({ fetch: async (request) => app.fetch(request) });
}

function handlersOf(handler: FakeHandler): Handlers {
  const entries = Object.keys(operations).map((id) => [
    id,
    (params: Readonly<Record<string, unknown>>, context: Context) => handler(params, context, id),
  ]);
  // Handlers of tests may answer with anything.
  return Object.fromEntries(entries) as Handlers;
}
