import type { Client } from '../client/client.ts';
import { AbortedError, type InstallatronError } from '../errors/errors.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import type { CallOptions } from './options.ts';

/** How a call is repeated that failed for a reason that may pass. */
export type RetryOptions = {
  /** How often it is sent at most, the first time included. 3 by default. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second attempt, doubled before each further one. Up to half is left to chance. 500 by default. */
  readonly delay?: number | undefined;
  /** Milliseconds that are waited at most, also when `Retry-After` asks for more. 30,000 by default. */
  readonly maxDelay?: number | undefined;
  /** Milliseconds from the first attempt within which the last one has to begin. 60,000 by default. */
  readonly budget?: number | undefined;
};

/** Says after which pause a failed attempt is repeated, if it is. Elapsed are milliseconds since the first one began. */
export type Retry = (error: InstallatronError, attempt: number, elapsed: number) => number | undefined;

/**
 * Whether and how one call is repeated: after no answer, and after the statuses of overload. Never after an answer that
 * says what is wrong, nor what is not safe to repeat, unless the caller asks.
 */
export function retryOf(
  { retry }: Pick<Client, 'retry'>,
  { method, repeatable = /^(GET|HEAD)$/.test(method) }: OperationDescriptor,
  { retry: wanted = repeatable && retry }: CallOptions,
): Retry {
  const {
    attempts = wanted ? 3 : 1,
    delay = 500,
    maxDelay = 30_000,
    budget = 60_000,
  } = (wanted === true ? retry : wanted) || {};
  return (error, attempt, elapsed) => {
    const said = error.headers?.get('retry-after') ?? '';
    // Seconds or a date; 0 where the server asks for nothing that makes sense.
    const asked = +said * 1000 || Date.parse(said) - Date.now() || 0;
    // Doubled each time; up to half is left to chance.
    const pause = Math.min(Math.max(asked, delay * 2 ** (attempt - 1) * (1 - Math.random() / 2)), maxDelay);
    const isPassing =
      [undefined, 408, 429, 502, 503, 504].includes(error.status) && !(error instanceof AbortedError);
    return isPassing && attempt < attempts && elapsed + pause <= budget ? pause : undefined;
  };
}
