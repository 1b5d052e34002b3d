import type { Context } from '../operation/context.ts';

export const day = 24 * 60 * 60;

/** The same state some seconds ago. */
export function earlier(context: Context, seconds: number): Context {
  return { ...context, now: context.now - seconds };
}
