import type { Limits } from './http/limits.ts';
import type { ScenarioName } from './scenarios/scenarios.ts';
import type { Store } from './store/store.ts';

/** The key of a sandbox that is given none. It is no secret. */
export const sandboxKey = 'sandbox-key';

/** What a sandbox is made with. */
export type SandboxOptions = {
  /** Where the state outlives the process. Without one, it does not. */
  readonly store?: Store | undefined;
  /** What a store begins with that is empty. `demo` by default. */
  readonly seed?: ScenarioName | undefined;
  /** Milliseconds since 1970; `Date.now` by default. With one that stands still, every run gives the same answers. */
  readonly clock?: (() => number) | undefined;
  /** What requests have to send as `X-API-Key`. `sandbox-key` by default. */
  readonly key?: string | undefined;
  /** How long work in the background takes, in seconds of the clock. 6 by default. */
  readonly workSeconds?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Is told of failures of the sandbox itself, of which answers say nothing. `console.error` by default. */
  readonly onError?: ((error: unknown) => void) | undefined;
};

/** Something that answers requests, as servers and workers want it. */
export type Sandbox = {
  /** @throws ConnectionDropped (it rejects) when the request asked for that with `X-Sandbox-Drop`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Closes the store. */
  readonly close: () => void;
};
