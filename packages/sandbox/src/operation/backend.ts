import type { Clock } from '../state/clock.ts';
import type { Database } from '../state/database.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handler.ts';

/** What is behind the API. */
export type Backend = {
  readonly database: Database;
  readonly clock: Clock;
  readonly handlers: Handlers;
  /** What fills a state, by the name of the scenario. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** How long work in the background takes, in seconds. */
  readonly workSeconds: number;
  /** Is told of failures that are no fault of a request. */
  readonly report: (error: unknown) => void;
};

/** Fills a state that has nothing in it but the server's own document. */
export type Scenario = (context: Context) => void;
