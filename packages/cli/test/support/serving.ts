import { onTestFinished } from 'vitest';
import type { Handler } from '../../src/serve/listener.ts';
import { type RunningServer, type ServeOptions, serve } from '../../src/serve/server.ts';

/** A server around a handler on the loopback interface, for the duration of one test. */
export async function serving(handler: Handler, options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve(handler, { host: '127.0.0.1', port: 0, report: () => {}, ...options });
  onTestFinished(() => server.close(0));
  return server;
}
