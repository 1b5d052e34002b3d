import type { SentRequest } from '../errors/errors.ts';
import { aborted } from '../errors/failures.ts';

/** Milliseconds: more than that is no time at all to a timer. */
export const longest = 2 ** 31 - 1;

/**
 * Waits. No timer stays behind.
 *
 * @param request what is waited for.
 * @throws AbortedError as soon as the signal is aborted.
 */
export function pause(milliseconds: number, request: SentRequest, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(aborted(request, signal));
      else resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, longest));
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
