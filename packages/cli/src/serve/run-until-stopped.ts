import type { Streams } from '../streams.ts';
import type { Handler } from './listener.ts';
import { type ServeOptions, serve } from './server.ts';
import { untilStopped } from './until-stopped.ts';

/** How the line that says where to find the server is written. */
export const readyFormats = ['text', 'json'] as const;
export type ReadyFormat = (typeof readyFormats)[number];

/** How long requests that run may take when the server is asked to end. */
const secondsToEnd = 10;

/**
 * Serves until the process is asked to end. Says on one line of standard output where, as soon as it answers.
 *
 * @throws ServeError when it cannot begin.
 */
export async function runUntilStopped(
  handler: Handler,
  options: ServeOptions,
  format: ReadyFormat,
  { output }: Streams,
): Promise<void> {
  const server = await serve(handler, options);
  const stopped = untilStopped();
  output.write(`${format === 'json' ? JSON.stringify({ url: server.url }) : server.url}\n`);
  await stopped;
  await server.close(secondsToEnd);
}
