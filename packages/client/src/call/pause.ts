import type { SentRequest } from '../errors/errors.ts';
import { aborted } from '../errors/failures.ts';

/**
 * Waits. No timer stays behind.
 *
 * @param request what is waited for.
 * @throws AbortedError as soon as the signal is aborted.
 */
export function pause(milliseconds: number, request: SentRequest, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(aborted(request, signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
