import type { HeaderValues } from '../client/client.ts';
import type { RetryOptions } from './retry.ts';

/** Options of a single call. */
export type CallOptions = {
  /** Ends the call early, also while its answer is being read or the next attempt is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take. In place of the client's; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /**
   * False: this call is sent once. Options: in place of the client's, also for what is not known to be safe to repeat; the
   * caller then answers for it. True: the same, with the client's options, or the usual ones where the client has false.
   */
  readonly retry?: RetryOptions | boolean | undefined;
  /** More headers. They replace those of the client. */
  readonly headers?: HeaderValues | undefined;
};
