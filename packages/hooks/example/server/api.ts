import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from '@installatron-openapi/types';
import { refusal } from './answers.ts';
import { findRoute } from './routes.ts';
import type { State } from './state.ts';
import { settle } from './work.ts';

/**
 * A server that stands in for an Installatron Server: a few operations over one state, in memory, with one key.
 *
 * @param clock what work advances with, in milliseconds.
 */
export function createApi(state: State, key: string, clock: () => number = Date.now): Server {
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = bodyOf(await text(request));
    const answer =
      request.headers['x-api-key'] === key
        ? answerTo(state, request, body, clock())
        : refusal(403, 'invalid_api_key', 'The Installatron Server key is not valid.');
    response.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer));
  }
  // It throws when the connection breaks before the request is there: nobody waits for an answer then.
  return createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
}

function answerTo(
  state: State,
  { method = '', url = '' }: IncomingMessage,
  body: Readonly<Record<string, unknown>>,
  now: number,
): Answer {
  const [path = '', query = ''] = url.split('?');
  const route = findRoute(method, path);
  if (route === undefined) return refusal(404, 'not_found', `This stand-in has no ${method} ${path}.`);
  settle(state, now);
  return route.operation(state, { id: route.id, query: new URLSearchParams(query), body, now });
}

/** Members of a JSON object; none for whatever else comes. */
function bodyOf(content: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(content) };
  } catch {
    return {};
  }
}
