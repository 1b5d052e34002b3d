import { type RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Connection, connectionOf } from './connection.ts';
import { failure } from './failure.ts';

/** What answers requests. */
export type Handler = (request: Request, connection: Connection) => Promise<Response>;

/**
 * Lets a handler answer what a server of Node receives. An error that the handler throws is told to `report`, and the
 * client learns only that there was one. When the handler dropped the connection, whatever it throws is what it meant.
 */
export function listenerOf(handler: Handler, report: (error: unknown) => void): RequestListener {
  const listener = getRequestListener(
    async (request, bindings) => {
      if (!isHttp1(bindings)) throw new TypeError('Only HTTP/1.1 is spoken here.');
      const connection = connectionOf(bindings);
      try {
        const response = await handler(request, connection);
        return isDropped(bindings) ? RESPONSE_ALREADY_SENT : response;
      } catch (error) {
        if (isDropped(bindings)) return RESPONSE_ALREADY_SENT;
        throw error;
      }
    },
    { errorHandler: (error) => failureOf(error, report) },
  );
  return (incoming, outgoing) => {
    void listener(incoming, outgoing);
  };
}

function isHttp1(bindings: HttpBindings | Http2Bindings): bindings is HttpBindings {
  return bindings.outgoing instanceof ServerResponse;
}

function isDropped({ incoming }: HttpBindings): boolean {
  return incoming.socket.destroyed;
}

function failureOf(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof RequestError) {
    return failure(400, 'invalid_request', 'The request has no Host header, or an address that is none.');
  }
  report(error);
  return failure(500, 'internal_error', 'Something went wrong here. The request may have been done or not.');
}
