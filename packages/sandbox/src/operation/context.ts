import type { State } from '../state/state.ts';

/** What a handler works with besides its parameters. */
export type Context = {
  readonly state: State;
  /** The time, in seconds since 1970. It stands still during a request. */
  readonly now: number;
  /** An id that was never given before: 25 lower-case letters and digits. The same seed gives the same ids. */
  readonly newId: () => string;
};
