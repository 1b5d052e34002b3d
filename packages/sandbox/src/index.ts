/**
 * The Installatron Server API as a fetch handler with state: both versions, without a licensed server.
 *
 * @module
 */
export { createApi } from './api.ts';
export { ConnectionDropped } from './controls/connection-dropped.ts';
export type { Limits } from './http/limits.ts';
export { type Fetch, interceptFetch } from './intercept-fetch.ts';
export { type Sandbox, type SandboxOptions, sandboxKey } from './options.ts';
export { createSandbox } from './sandbox.ts';
export { isScenario, type ScenarioName } from './scenarios/scenarios.ts';
export { type Change, type Store, StoreError } from './store/store.ts';
