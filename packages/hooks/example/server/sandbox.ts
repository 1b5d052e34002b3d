import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSandbox, type SandboxOptions } from '@installatron-openapi/sandbox';
import { type Listening, listen } from './listen.ts';

/**
 * Starts a sandbox where an Installatron Server would be.
 *
 * @param port 0 for a free one.
 * @throws Error of the system, such as EADDRINUSE.
 */
export function startSandbox(options: SandboxOptions, port = 0): Promise<Listening> {
  return listen(createServer(getRequestListener(createSandbox(options).fetch)), port);
}
