import { once } from 'node:events';
import type { Server } from 'node:http';

/** A server that listens on the loopback interface. */
export type Listening = {
  readonly url: string;
  readonly port: number;
  /** Breaks off what is open, and resolves when the port is free. */
  readonly close: () => Promise<void>;
};

/**
 * Lets a server listen on the loopback interface.
 *
 * @param port 0 for a free one.
 * @throws Error of the system, such as EADDRINUSE.
 */
export async function listen(server: Server, port = 0): Promise<Listening> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
