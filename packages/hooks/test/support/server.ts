import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as the server saw it. */
export type Seen = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly key: string | undefined;
  readonly body: string;
  /** Resolves when the connection of the request is closed. */
  readonly closed: Promise<unknown>;
};

/** What the server answers; nothing, for as long as the test runs, without a body. */
export type Reply = { readonly status?: number; readonly body?: unknown };

export type TestServer = {
  readonly baseUrl: string;
  readonly seen: readonly Seen[];
  /** What was asked, in order: `GET /installs?limit=2`. */
  readonly asked: () => readonly string[];
};

/** An HTTP server on the loopback interface for the duration of one test. */
export async function startServer(reply: (request: Seen) => Reply): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const closed = once(response, 'close');
    const entry = { ...(await read(request)), closed };
    seen.push(entry);
    const { status = 200, body } = reply(entry);
    if (body === undefined) return;
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const asked = () => seen.map(({ method, url }) => `${method} ${url}`);
  return { baseUrl: `http://127.0.0.1:${address.port}`, seen, asked };
}

async function read(request: IncomingMessage): Promise<Omit<Seen, 'closed'>> {
  const key = request.headers['x-api-key'];
  return {
    method: request.method,
    url: request.url,
    key: Array.isArray(key) ? key.join() : key,
    body: await text(request),
  };
}
