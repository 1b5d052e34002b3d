import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Client, createClient, editInstall, listInstalls } from '@installatron-openapi/client';
import { createSandbox, interceptFetch } from '@installatron-openapi/sandbox';

/** A sandbox that speaks both versions over HTTP. */
export type BothVersions = {
  readonly url: string;
  /** What it was asked for over HTTP: `GET /installs`. */
  readonly asked: readonly string[];
  /** Looks into it past HTTP, so that nothing is counted as asked for. */
  readonly client: Client;
  readonly close: () => Promise<void>;
};

/** The one key that it takes. */
export const serverKey = 'key-of-the-test';

/** What the pages on migration find; the other installs are updated in part. */
const autoup: ReadonlyMap<string, 'none' | 'all'> = new Map([
  ['https://www.example.com', 'none'],
  ['https://forum.example.org', 'none'],
  ['https://wiki.example.net', 'all'],
]);

/** Starts one in which nothing was done yet but that. */
export async function serveBothVersions(): Promise<BothVersions> {
  const sandbox = createSandbox({ key: serverKey });
  const asked: string[] = [];
  const listener = getRequestListener((request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return sandbox.fetch(request);
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  const client = createClient({ server: url, key: serverKey, fetch: interceptFetch(sandbox, url) });
  await setAutoup(client);
  return { url, asked, client, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function setAutoup(client: Client): Promise<void> {
  const { data } = await listInstalls(client);
  for (const { id, url = '' } of data) {
    const wanted = autoup.get(url);
    if (wanted !== undefined) await editInstall(client, { id, autoup: wanted });
  }
}
