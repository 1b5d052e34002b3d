import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type Client, type ClientOptions, createClient } from '../../src/client/client.ts';

/** A request as it came over the wire. */
export type Received = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type TestServer = {
  readonly url: string;
  readonly received: readonly Received[];
  /** A client of this server. It sends everything once unless it is told otherwise. */
  readonly client: (options?: Partial<ClientOptions>) => Client;
};

export const key = 'k3y-of-the-server';

/** The smallest success there is. */
export const success = '{"result":true}';

/** What a server does with a request: answers with a body, or as it likes. */
export type Behaviour = string | ((response: ServerResponse, request: Received) => void);

/**
 * A real HTTP server on the loopback interface, for the duration of one test.
 *
 * @param create makes another kind of server, such as one of HTTPS.
 */
export async function startServer(
  behaviour: Behaviour = success,
  create: (listener: RequestListener) => Server & { closeAllConnections(): void } = createServer,
  scheme = 'http',
): Promise<TestServer> {
  const received: Received[] = [];
  const server = create(async (request, response) => {
    const { method, url, headers } = request;
    const entry = { method, url, headers, body: await text(request) };
    received.push(entry);
    if (typeof behaviour === 'string') response.end(behaviour);
    else behaviour(response, entry);
  });
  const port = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  const url = `${scheme}://127.0.0.1:${port}`;
  return { url, received, client: (options) => createClient({ server: url, key, retry: false, ...options }) };
}

/** Lets a server of any kind listen on the loopback interface for the duration of one test, and gives its port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** A port of the loopback interface that nobody listens at. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}
