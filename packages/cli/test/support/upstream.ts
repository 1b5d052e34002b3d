import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { identity } from './tls/files.ts';

/** A request as it came over the wire. */
export type Received = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Upstream = { readonly url: string; readonly received: readonly Received[] };

/** What a server does with a request that it has read. */
export type Behaviour = (response: ServerResponse, request: Received) => void;

/** A server behind a gateway that answers with JSON, or as it likes, for the duration of one test. */
export async function startUpstream(behaviour: Behaviour | object): Promise<Upstream> {
  const received: Received[] = [];
  const server = createServer(recording(received, behaviour));
  return { url: `http://127.0.0.1:${await listen(server)}`, received };
}

/** The same over HTTPS, with a certificate that nobody trusts. */
export async function startTlsUpstream(behaviour: Behaviour | object): Promise<Upstream> {
  const received: Received[] = [];
  const server = createTlsServer(identity, recording(received, behaviour));
  return { url: `https://127.0.0.1:${await listen(server)}`, received };
}

/** A server of any kind, for the duration of one test. @returns its port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => open.add(socket));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
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

function recording(received: Received[], behaviour: Behaviour | object): RequestListener {
  return async (request, response) => {
    const { method, url, headers } = request;
    const entry = { method, url, headers, body: await text(request) };
    received.push(entry);
    if (typeof behaviour === 'function') return behaviour(response, entry);
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(behaviour));
  };
}
