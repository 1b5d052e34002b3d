import { writtenResponse } from '@installatron-openapi/compat';
import { createApp } from './http/app.ts';
import { usualLimits } from './http/limits.ts';
import type { Backend } from './operation/backend.ts';
import { beginWith } from './operation/begin.ts';
import { handlers } from './operations/handlers.ts';
import { type Sandbox, type SandboxOptions, sandboxKey } from './options.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { createDatabase } from './state/database.ts';
import { memoryStore } from './store/memory.ts';

/**
 * The API in version 2, without version 1 in front of it.
 *
 * @throws StoreError when the store cannot be read or written. TypeError for an option that cannot be right.
 */
export function createApi(options: SandboxOptions = {}): Sandbox {
  const { fetch, close } = createUnwrittenApi(options);
  return { fetch: async (request) => writtenResponse(await fetch(request)), close };
}

/** The same, with answers that are still envelopes to whoever stands in front of it in this process. */
export function createUnwrittenApi(options: SandboxOptions): Sandbox {
  const { store = memoryStore(), seed = 'demo', key = sandboxKey, limits = {} } = options;
  const backend: Backend = {
    database: createDatabase(store),
    clock: options.clock ?? (() => Date.now()),
    handlers,
    scenarios,
    workSeconds: readWorkSeconds(options.workSeconds),
    report: options.onError ?? ((error) => console.error(error)),
  };
  beginWith(backend, seed);
  const app = createApp(backend, key, { ...usualLimits, ...limits });
  return { fetch: async (request) => app.fetch(request), close: () => store.close() };
}

function readWorkSeconds(seconds = 6): number {
  if (Number.isSafeInteger(seconds) && seconds > 0) return seconds;
  throw new TypeError('`workSeconds` must be a whole number above zero.');
}
