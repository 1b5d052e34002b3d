import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type Client, type ClientOptions, createClient } from '../../src/client.ts';

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
  /** A client of this server. */
  readonly client: (options?: Partial<ClientOptions>) => Client;
};

export const key = 'k3y-of-the-server';

/** The smallest success there is. */
export const success = '{"result":true}';

/** What a server does with a request: answers with a body, or as it likes. */
export type Behaviour = string | ((response: ServerResponse, request: Received) => void);

/** A real HTTP server on the loopback interface, for the duration of one test. */
export async function startServer(behaviour: Behaviour = success): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const entry = { method, url, headers, body: await text(request) };
    received.push(entry);
    if (typeof behaviour === 'string') response.end(behaviour);
    else behaviour(response, entry);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  return { url, received, client: (options) => createClient({ server: url, key, ...options }) };
}

/** Answers with a status and a body. */
export function answering(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (response) => response.writeHead(status, headers).end(body);
}
