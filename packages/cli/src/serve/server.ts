import { once } from 'node:events';
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { closer } from './closing.ts';
import { ServeError, whyNotListening } from './error.ts';
import { type Handler, listenerOf } from './listener.ts';
import { refuse } from './refuse.ts';

export type ServeOptions = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** For HTTPS. */
  readonly tls?: TlsIdentity | undefined;
  /** Is told of errors that are no fault of a client. */
  readonly report: (error: unknown) => void;
};

/** A certificate with those that it depends on, and its key, both as PEM. */
export type TlsIdentity = { readonly cert: string; readonly key: string };

export type RunningServer = {
  /** `http://127.0.0.1:4190`, without a slash at the end. */
  readonly url: string;
  /** Takes no new connections, lets the requests that run end, and cuts them off after some seconds. */
  readonly close: (seconds: number) => Promise<void>;
};

const limits: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the minute for which balancers commonly keep a connection: else one may use it just as it is closed.
  keepAliveTimeout: 65_000,
  // Without a Host header, Node would answer on its own, and without a body.
  requireHostHeader: false,
};

/**
 * Begins to answer requests with a handler.
 *
 * @throws ServeError when the address cannot be had, or the certificate is none.
 */
export async function serve(handler: Handler, options: ServeOptions): Promise<RunningServer> {
  const server = createAnyServer(options.tls, listenerOf(handler, options.report));
  refuseWhatIsNoRequest(server);
  const close = closer(server);
  await listen(server, options);
  return { url: urlOf(server, options), close };
}

function createAnyServer(tls: TlsIdentity | undefined, listener: RequestListener): Server {
  if (tls === undefined) return createServer(limits, listener);
  try {
    return createTlsServer({ ...limits, ...tls }, listener);
  } catch {
    // The error of OpenSSL says less, and may say more.
    throw new ServeError('The certificate and the key do not fit together, or are not PEM.');
  }
}

function refuseWhatIsNoRequest(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (incoming, outgoing: ServerResponse) => {
    answers.set(incoming.socket, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket);
    // In the middle of an answer, a second one would become a part of it.
    if (answer?.headersSent && !answer.writableFinished) socket.destroy();
    else refuse(error, socket);
  });
}

async function listen(server: Server, { host, port }: ServeOptions): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ServeError(whyNotListening(error, host, port));
  }
}

function urlOf(server: Server, { host, tls }: ServeOptions): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const name = host.includes(':') ? `[${host}]` : host;
  return `${tls === undefined ? 'http' : 'https'}://${name}:${port}`;
}
