import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** What passed, as Prism judged it. */
export type Exchange = {
  readonly request: string;
  readonly status: number;
  /** The header in which Prism says what does not fit the document. */
  readonly violations: string | undefined;
};

export type Recorder = {
  readonly url: string;
  readonly exchanges: Exchange[];
  readonly close: () => Promise<void>;
};

/** A proxy that writes down what another one, which validates, says of each answer. */
export async function record(upstream: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    forward(upstream, incoming, outgoing, exchanges).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function forward(
  upstream: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  exchanges: Exchange[],
): Promise<void> {
  const { method = '', url = '', headers } = incoming;
  const sent = request(new URL(url, upstream), { method, headers });
  const answered = once(sent, 'response');
  await pipeline(incoming, sent);
  const [answer]: IncomingMessage[] = await answered;
  if (answer === undefined) throw new Error('There is no answer.');
  const violations = answer.headers['sl-violations'];
  exchanges.push({
    request: `${method} ${url}`,
    status: answer.statusCode ?? 0,
    violations: typeof violations === 'string' ? violations : undefined,
  });
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  await pipeline(answer, outgoing);
}
