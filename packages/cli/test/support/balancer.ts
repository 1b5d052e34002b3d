import { createServer, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { listen } from './upstream.ts';

/** Hands each request to the next of several servers, for the duration of one test. @returns its URL. */
export async function startBalancer(urls: readonly string[]): Promise<string> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '/', urls[turn % urls.length]);
    turn += 1;
    const { method = 'GET', headers } = incoming;
    const forwarded = request(target, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing).catch(() => outgoing.destroy());
    });
    pipeline(incoming, forwarded).catch(() => outgoing.destroy());
  });
  return `http://127.0.0.1:${await listen(server)}`;
}
